import { beyond } from '../archives/limits.js';
import { readArchive } from '../archives/read-archive.js';
import { tarMembers } from '../archives/tar-members.js';
import type { ReadContext, ReadResult } from './format.js';

/** A tar archive that holds correspondence. */
export async function readTar(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const { depth, use, limits } = context.archives;
  if (depth >= limits.depth) return { documents: [], problems: [{ ...beyond.depth(limits), file: context.file }] };
  return readArchive(tarMembers([bytes], use, limits), context);
}
