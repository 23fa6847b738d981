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

/** What decides whether a stream is a mailbox. */
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
  while (size < HEAD) {
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
  if (inputFormat === 'mbox' || inputFormat === 'auto' && looksLikeMbox({ bytes: first.subarray(0, HEAD), text: '', file })) {
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
