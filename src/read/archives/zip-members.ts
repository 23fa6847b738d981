import { crc32 } from 'node:zlib';
import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { decodeText } from '../decode.js';
import { ARCHIVE_LIMITS, beyond, fault, gather, reasonOf, type ArchiveLimits, type ArchiveUse, type Member } from './limits.js';

const LOCAL_HEADER = 30;
const SYMBOLIC_LINK = 0o120000, KIND = 0o170000;

/**
 * The files of a zip archive, in the order of its directory (APPNOTE.TXT 6.3), one at a time; nothing is written anywhere.
 * A file that is encrypted, broken, a link, too large, or that shares bytes with another is a fault of its own; the others come all the same.
 * Of two with one name both come. Never throws.
 */
export async function* zipMembers(bytes: Uint8Array, use: ArchiveUse, limits: ArchiveLimits = ARCHIVE_LIMITS): AsyncGenerator<Member> {
  const { fromBuffer } = await import('yauzl');
  let zip: ZipFile;
  try {
    zip = await new Promise<ZipFile>((resolve, reject) => {
      // Names stay bytes: yauzl would refuse the whole archive for one `../`.
      fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true, decodeStrings: false }, (error, opened) => { if (error) reject(error); else resolve(opened); });
    });
  } catch (error) {
    yield { name: '', bytes: null, fault: fault('archive-broken', `its directory cannot be read (${reasonOf(error)})`, 'it may be cut short: fetch it again') };
    return;
  }
  const { entries, broken } = await directoryOf(zip, limits.entries - use.entries);
  const shared = overlapping(entries);
  for (const entry of entries) {
    const name = nameOf(entry);
    if (/[\\/]$/.test(name)) continue;
    use.entries++;
    const refusal = refusalOf(entry, shared);
    const member = refusal ? { name, bytes: null, fault: refusal } : { name, ...await unpack(zip, entry, use, limits) };
    if (member.fault && !member.bytes?.length) member.bytes = null;
    yield member;
    if (member.fault?.code === 'archive-total-size') return;
  }
  if (broken) yield { name: '', bytes: null, fault: broken === 'entries' ? beyond.entries(limits) : fault('archive-broken', `its directory breaks off after ${entries.length} files (${broken})`) };
}

/** The directory's entries, at most `most` of them; and why there are no more, if not for its end. */
async function directoryOf(zip: ZipFile, most: number): Promise<{ entries: Entry[]; broken: string | null }> {
  const entries: Entry[] = [];
  const broken = await new Promise<string | null>((resolve) => {
    zip.on('entry', (entry: Entry) => {
      if (entries.length >= most) { resolve('entries'); return; }
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => { resolve(null); });
    zip.on('error', (error: unknown) => { resolve(reasonOf(error)); });
    zip.readEntry();
  });
  return { entries, broken };
}

/** Entries whose bytes begin before those of another have ended: how ten gigabytes hide in a few kilobytes (D. Fifield, "A better zip bomb", 2019). */
function overlapping(entries: readonly Entry[]): ReadonlySet<Entry> {
  const shared = new Set<Entry>();
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    if (entry.relativeOffsetOfLocalHeader < end) { shared.add(entry); continue; }
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.fileNameLength + entry.compressedSize;
  }
  return shared;
}

function refusalOf(entry: Entry, shared: ReadonlySet<Entry>): Member['fault'] {
  if (shared.has(entry)) return fault('archive-overlap', 'it shares its bytes with another file of the archive');
  if (entry.isEncrypted()) return fault('archive-encrypted', 'it is encrypted', 'unpack it with its password and give the file itself');
  if ((entry.externalFileAttributes >>> 16 & KIND) === SYMBOLIC_LINK) return fault('archive-link', 'it is a symbolic link, which is not followed');
  return entry.canDecodeFileData() ? null : fault('archive-method', `it is packed by method ${entry.compressionMethod}, which is not known`, 'unpack it and give the file itself');
}

async function unpack(zip: ZipFile, entry: Entry, use: ArchiveUse, limits: ArchiveLimits): Promise<Pick<Member, 'bytes' | 'fault'>> {
  let stream: Readable;
  try {
    stream = await new Promise<Readable>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => { if (error) reject(error); else resolve(opened); });
    });
  } catch (error) {
    return { bytes: null, fault: fault('archive-broken', `it cannot be unpacked (${reasonOf(error)})`) };
  }
  const unpacked = await gather(stream as AsyncIterable<Uint8Array>, entry.compressedSize, use, limits);
  if (unpacked.fault) return unpacked.fault.code === 'archive-ratio' ? { bytes: null, fault: unpacked.fault } : unpacked;
  return crc32(unpacked.bytes) === entry.crc32 ? unpacked : { ...unpacked, fault: fault('archive-broken', 'it is not what was packed (its checksum differs); it is read as it stands') };
}

/** UTF-8 where the bytes are, else the code page of DOS (APPNOTE.TXT D.1). */
const nameOf = (entry: Entry): string => decodeText(entry.fileNameRaw, 'cp437');
