import { gunzip, type GzipEnd } from '../archives/gunzip.js';
import { within } from '../archives/limits.js';
import { HEAD, type ReadContext, type ReadResult } from './format.js';
import { readMailbox } from './mbox.js';

/**
 * A gzip file: what it holds is read by its own content, under the same name. Of one that is not whole, what stands before the fault.
 * A mailbox is read as it is unpacked, in the memory of one mail.
 */
export async function readGz(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const { use, limits } = context.archives, end: GzipEnd = { fault: null }, bound: GzipEnd = { fault: null };
  // One file, not an archive of many: only the total counts.
  const unpacked = within(gunzip(bytes, end), bytes.length, use, { ...limits, entry: limits.total }, bound);
  const first = await headOf(unpacked), chunks = both(first, unpacked);
  const said = (read: ReadResult): ReadResult => ({ ...read, problems: [...[bound.fault, end.fault].filter((one) => one !== null).map((one) => ({ ...one, file: context.file })), ...read.problems] });
  if (context.formatOf(first, context.file) === 'mbox') return said(await readMailbox(chunks, context));
  const kept: Uint8Array[] = [];
  for await (const chunk of chunks) kept.push(chunk);
  const inner = Buffer.concat(kept), nothing = bound.fault?.code === 'archive-ratio' || !inner.length && (bound.fault ?? end.fault);
  return said(nothing ? { documents: [], problems: [] } : await context.readMember(inner, context.file));
}

/** As much as tells what it is. */
async function headOf(chunks: AsyncGenerator<Uint8Array>): Promise<Buffer> {
  const kept: Uint8Array[] = [];
  for (let length = 0; length < HEAD;) {
    const next = await chunks.next();
    if (next.done) break;
    kept.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(kept);
}

async function* both(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}
