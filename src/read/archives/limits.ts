import { DEFAULT_LIMITS, toRaise, type Limits } from '../../model/limits.js';
import { problem, type Problem } from '../../model/problem.js';

/** How much an archive may hold. Sizes in bytes of what is unpacked. */
export interface ArchiveLimits {
  /** One member. */
  entry: number;
  /** All members of one input together, archives within archives included. */
  total: number;
  /** Unpacked to packed length of one member; deflate reaches 1032, correspondence seldom 20. It counts above `ratioFloor` only. */
  ratio: number;
  ratioFloor: number;
  /** Archives in one another. */
  depth: number;
  entries: number;
}

/** The limits of a run, as they are asked of an archive. */
export const archiveLimits = (limits: Limits): ArchiveLimits => ({ entry: limits['zip-entry'], total: limits['zip-total'], ratio: limits['zip-ratio'], ratioFloor: 1e6, depth: limits['zip-depth'], entries: limits['zip-entries'] });
export const ARCHIVE_LIMITS: ArchiveLimits = archiveLimits(DEFAULT_LIMITS);

/** What one input has unpacked so far: shared by all its archives, so that nesting gains nothing. */
export interface ArchiveUse { bytes: number; entries: number }

/** One file of an archive: its name as it stands there (a name only, whatever path it spells) and what could be unpacked of it. */
export interface Member {
  name: string;
  /** Null where it was not unpacked. */
  bytes: Uint8Array | null;
  /** Why it is not whole, or the archive not read to its end (then `name` is empty). Its `file` is still to be set. */
  fault: Problem | null;
}

export const fault = (code: string, message: string, hint: string | null = null): Problem => problem('error', code, message, { hint });
const size = (bytes: number): string => (bytes >= 1e6 ? `${Math.round(bytes / 1e6)} MB` : `${bytes} bytes`);

/** The faults of going beyond a limit. */
export const beyond = {
  entry: (limits: ArchiveLimits): Problem => fault('archive-entry-size', `it is larger than ${size(limits.entry)} unpacked; what is beyond them is not read`, 'unpack it and give the file itself'),
  total: (limits: ArchiveLimits): Problem => fault('archive-total-size', `more than ${size(limits.total)} unpacked; the rest of the archive is not read`, 'unpack it and give the directory'),
  ratio: (limits: ArchiveLimits): Problem => fault('archive-ratio', `it unpacks to more than ${limits.ratio} times its length, as no correspondence does`, toRaise('zip-ratio')),
  entries: (limits: ArchiveLimits): Problem => fault('archive-entries', `more than ${limits.entries} files in it; the others are not read`, 'unpack it and give the directory'),
  depth: (limits: ArchiveLimits): Problem => fault('archive-depth', `more than ${limits.depth} archives in one another`, 'unpack the outer ones'),
};

/**
 * What a decompressor gives, as it comes, within the limits. The budget of the input is spent as the bytes come.
 * @param packed length of the packed bytes, for the ratio.
 * @param end is told why it ended early: at a limit, up to which the bytes come, or by the decompressor's own error. Never throws.
 */
export async function* within(chunks: AsyncIterable<Uint8Array>, packed: number, use: ArchiveUse, limits: ArchiveLimits, end: { fault: Problem | null }): AsyncGenerator<Uint8Array> {
  let length = 0;
  try {
    for await (const chunk of chunks) {
      const room = Math.max(0, Math.min(limits.entry - length, limits.total - use.bytes));
      length += chunk.length;
      use.bytes += chunk.length;
      if (chunk.length > room) end.fault = length > limits.entry ? beyond.entry(limits) : beyond.total(limits);
      else if (length > limits.ratioFloor && length > packed * limits.ratio) end.fault = beyond.ratio(limits);
      yield chunk.length > room ? chunk.subarray(0, room) : chunk;
      if (end.fault) return;
    }
  } catch (error) {
    end.fault = fault('archive-broken', `it breaks off (${reasonOf(error)})`);
  }
}

/** The same, gathered. @returns all bytes, or those until `fault`. Never throws. */
export async function gather(chunks: AsyncIterable<Uint8Array>, packed: number, use: ArchiveUse, limits: ArchiveLimits): Promise<{ bytes: Uint8Array; fault: Problem | null }> {
  const kept: Uint8Array[] = [], end: { fault: Problem | null } = { fault: null };
  for await (const chunk of within(chunks, packed, use, limits, end)) kept.push(chunk);
  return { bytes: Buffer.concat(kept), fault: end.fault };
}

/** Whether a fault is that a member goes beyond a limit up to which it came. */
export const isCut = (found: Problem | null): boolean => found?.code === 'archive-entry-size' || found?.code === 'archive-total-size';

/** A library's error in a few words. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.split('\n', 1)[0] ?? '' : String(error)).slice(0, 100);
