import { beyond } from '../archives/limits.js';
import { readArchive } from '../archives/read-archive.js';
import { zipMembers } from '../archives/zip-members.js';
import type { ReadContext, ReadResult } from './format.js';

/** A zip archive: the zip of all correspondence of a request, or any other that holds correspondence. */
export async function readZip(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const { depth, use, limits } = context.archives;
  if (depth >= limits.depth) return { documents: [], problems: [{ ...beyond.depth(limits), file: context.file }] };
  return readArchive(zipMembers(bytes, use, limits), context);
}
