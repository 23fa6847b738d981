import type { InputFormat } from '../model/lists.js';
import type { Problem } from '../model/problem.js';
import { fingerprint } from './identity.js';
import { entryProblems, looksLikeMbox } from './formats/mbox.js';
import { unquoteFrom } from './formats/mbox-quoting.js';
import { splitMbox } from './formats/mbox-split.js';

/** One thing to parse from a stream: a mail of a mailbox, with its place, or the whole. */
export interface StreamedInput {
  input: Uint8Array;
  inputFormat: InputFormat;
  /** Null for what is no mailbox. */
  mail: { ordinal: number; place: { byteStart: number; byteEnd: number }; fingerprint: string } | null;
  problems: Problem[];
}

/** What decides at the latest whether a stream is a mailbox: one that plainly begins as such is not waited for. */
const HEAD = 65_536;

/**
 * Reads a stream once: a mailbox mail by mail, in the memory of one; anything else as a whole at its end.
 * @param most bytes of one mail that are read.
 * @throws whatever the stream throws.
 */
export async function* streamedInputs(stream: AsyncIterable<Uint8Array>, file: string | null, inputFormat: InputFormat, most: number): AsyncGenerator<StreamedInput> {
  const chunks = stream[Symbol.asyncIterator]();
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
        mail: { ordinal: entry.ordinal, place: { byteStart: entry.byteStart, byteEnd: entry.byteEnd }, fingerprint: fingerprint(entry.bytes, entry.tail, entry.length) },
      };
    }
    return;
  }
  const all: Uint8Array[] = [];
  for await (const chunk of rest()) all.push(chunk);
  yield { input: Buffer.concat(all), inputFormat, mail: null, problems: [] };
}
