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
