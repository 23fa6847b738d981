import { gunzip, type GzipEnd } from '../archives/gunzip.js';
import { gather } from '../archives/limits.js';
import type { ReadContext, ReadResult } from './format.js';

/** A gzip file: what it holds is read by its own content, under the same name. Of one that is not whole, what stands before the fault. */
export async function readGz(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const end: GzipEnd = { fault: null };
  // One file, not an archive of many: only the total counts.
  const { bytes: inner, fault } = await gather(gunzip(bytes, end), bytes.length, context.archives.use, { ...context.archives.limits, entry: context.archives.limits.total });
  const problems = [fault, end.fault].filter((one) => one !== null).map((one) => ({ ...one, file: context.file }));
  if (fault?.code === 'archive-ratio' || !inner.length && problems.length) return { documents: [], problems };
  const read = await context.readMember(inner, context.file);
  return { ...read, problems: [...problems, ...read.problems] };
}
