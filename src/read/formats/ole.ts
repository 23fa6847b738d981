/** Is this a compound file (MS-CFB), as Outlook messages and the older Word, Excel and PowerPoint documents are? */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte);
}

/** Does a compound file have an entry of this name (UTF-16, little-endian) within these bytes? */
export function mentions(bytes: Uint8Array, name: string): boolean {
  return isCompoundFile(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}

/** The entry that every Outlook message has (MS-OXMSG 2.4). */
export const MESSAGE_MARK = '__properties_version1.0';

const FREE = 0xffffffff, IN_HEADER = 109, LARGEST = 0xfffffffa;

/**
 * How many bytes a compound file lacks at its end, by its own allocation table (MS-CFB 2.3): its reader takes what is missing for empty.
 * 0 where it is whole; a last sector that is not filled up is no lack.
 */
export function missingBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : FREE);
  const shift = bytes.length >= 512 ? view.getUint16(30, true) : 0;
  if (shift !== 9 && shift !== 12) return bytes.length < 512 ? 512 - bytes.length : 0;
  const size = 1 << shift, perSector = size / 4;
  const place = (sector: number): number => (sector + 1) * size;
  const tables: number[] = [];
  for (let i = 0; i < IN_HEADER; i++) tables.push(word(76 + i * 4));
  // Tables beyond the header's list stand in sectors of their own, each ending with the number of the next; there are no more of them than the file has sectors.
  for (let next = word(68), left = Math.ceil(bytes.length / size); next < LARGEST && left > 0; next = word(place(next) + size - 4), left--) for (let i = 0; i < perSector - 1; i++) tables.push(word(place(next) + i * 4));
  for (let t = tables.length - 1; t >= 0; t--) {
    if (tables[t]! >= LARGEST) continue;
    if (place(tables[t]!) + size > bytes.length) return place(tables[t]!) + size - bytes.length;
    for (let i = perSector - 1; i >= 0; i--) {
      if (word(place(tables[t]!) + i * 4) === FREE) continue;
      const end = place(t * perSector + i) + size;
      return end - bytes.length < size ? 0 : end - bytes.length;
    }
  }
  return 0;
}
