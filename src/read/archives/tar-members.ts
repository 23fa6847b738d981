import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { ARCHIVE_LIMITS, beyond, fault, gather, reasonOf, type ArchiveLimits, type ArchiveUse, type Member } from './limits.js';

/**
 * The files of a tar archive (POSIX ustar, pax and GNU) as its bytes come, one at a time. Links and devices are faults of their own;
 * of an archive that breaks off comes what stands before. Never throws.
 */
export async function* tarMembers(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, use: ArchiveUse, limits: ArchiveLimits = ARCHIVE_LIMITS): AsyncGenerator<Member> {
  const { extract } = await import('tar-stream');
  const archive = extract();
  const source = Readable.from(unhurried(chunks));
  source.on('error', (error) => archive.destroy(error));
  source.pipe(archive);
  let broken: string | null = null;
  // It does not unpack anything: what was packed round it has been counted.
  const own: ArchiveUse = { bytes: 0, entries: 0 };
  try {
    for await (const entry of archive) {
      const { name, type, size = 0 } = entry.header;
      if (type === 'directory') { entry.resume(); continue; }
      if (use.entries++ >= limits.entries) { yield { name: '', bytes: null, fault: beyond.entries(limits) }; return; }
      if (type !== 'file' && type !== 'contiguous-file') {
        entry.resume();
        yield { name, bytes: null, fault: fault('archive-link', type === 'link' || type === 'symlink' ? 'it is a link, which is not followed' : 'it is no regular file') };
        continue;
      }
      const { bytes, fault: found } = await gather(upTo(entry as AsyncIterable<Uint8Array>, limits.entry), size, own, limits);
      const member = { name, bytes: found && !bytes.length ? null : bytes, fault: found ?? (size > limits.entry ? beyond.entry(limits) : null) };
      yield member;
      if (member.fault?.code === 'archive-broken' || member.fault?.code === 'archive-total-size') return;
    }
  } catch (error) {
    broken = reasonOf(error);
  } finally {
    source.destroy();
  }
  if (broken !== null) yield { name: '', bytes: null, fault: fault('archive-broken', `it breaks off (${broken})`, 'it may be cut short: fetch it again') };
}

/** Ends only when the last chunk has been taken: of an archive that breaks off, the last member would lose what came of it. */
async function* unhurried(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
  await setImmediate();
}

/** The first bytes; the others are passed over, as an archive ends where a member is left half-read. */
async function* upTo(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let left = most;
  for await (const chunk of chunks) {
    if (left > 0) yield chunk.subarray(0, left);
    left -= chunk.length;
  }
}
