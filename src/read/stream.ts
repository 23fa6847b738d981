import type { InputFormat } from '../model/lists.js';
import type { Limits } from '../model/limits.js';
import type { Problem } from '../model/problem.js';
import { firstOfStream } from './first-of-stream.js';
import { fingerprint } from './identity.js';
import { HEAD } from './formats/format.js';
import { entryProblems, looksLikeMbox } from './formats/mbox.js';
import { unquoteFrom } from './formats/mbox-quoting.js';
import { splitMbox } from './formats/mbox-split.js';
import { bytesWanted } from './read.js';

/** One thing to parse from a stream: a mail of a mailbox, with its place, or the whole. */
export interface StreamedInput {
  input: Uint8Array;
  inputFormat: InputFormat;
  /** Null for what is no mailbox. */
  mail: { ordinal: number; place: { byteStart: number; byteEnd: number } } | null;
  /** Of the bytes as they stood in the stream; absent where `input` is all of them. */
  fingerprint?: string;
  problems: Problem[];
}

/**
 * Reads a stream once: a mailbox mail by mail, in the memory of one; anything else at its end, as many of its bytes as are read.
 * @throws whatever the stream throws.
 */
export async function* streamedInputs(stream: AsyncIterable<Uint8Array>, file: string | null, inputFormat: InputFormat, limits: Limits): AsyncGenerator<StreamedInput> {
  const most = limits.message, chunks = stream[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let size = 0;
  const decided = (): boolean => /From [^\r\n]{0,1000}(?:\r\n?|\n)[^\r\n]{0,1000}[\r\n]/.test(Buffer.concat(head).toString('latin1', 0, 4096)) && isMbox(); // the line after the separator is there
  const isMbox = (): boolean => inputFormat === 'mbox' || inputFormat === 'auto' && looksLikeMbox({ bytes: Buffer.concat(head).subarray(0, HEAD), text: '', file });
  // Asked whenever there is twice as much as before, so that a stream of tiny pieces is not gone over again and again.
  for (let asked = 0; size < HEAD && !(size > 2 * asked && (asked = size) && decided());) {
    const next = await chunks.next();
    if (next.done) break;
    head.push(next.value);
    size += next.value.length;
  }
  const first = Buffer.concat(head);
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield first;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  };
  if (isMbox()) {
    for await (const entry of splitMbox(rest(), most)) {
      yield {
        input: Buffer.from(unquoteFrom(entry.bytes)), inputFormat: 'eml', problems: entryProblems(entry, file, most),
        mail: { ordinal: entry.ordinal, place: { byteStart: entry.byteStart, byteEnd: entry.byteEnd } }, fingerprint: fingerprint(entry.bytes, entry.tail, entry.length),
      };
    }
    return;
  }
  const { bytes, ...known } = await firstOfStream(rest(), (start) => bytesWanted(start, 0, inputFormat, file, limits));
  yield { input: bytes, ...known, inputFormat, mail: null, problems: [] };
}
