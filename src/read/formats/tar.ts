import { ARCHIVE_LIMITS, beyond } from '../archives/limits.js';
import { readArchive } from '../archives/read-archive.js';
import { tarMembers } from '../archives/tar-members.js';
import type { ReadContext, ReadResult } from './format.js';

/** A tar archive that holds correspondence. */
export async function readTar(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  if (context.archives.depth >= ARCHIVE_LIMITS.depth) return { documents: [], problems: [{ ...beyond.depth(ARCHIVE_LIMITS), file: context.file }] };
  return readArchive(tarMembers([bytes], context.archives.use), context);
}
