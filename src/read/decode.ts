import { createRequire } from 'node:module';

/** Loaded when some text is no UTF-8. */
let loaded: typeof import('iconv-lite') | null = null;
const iconv = (): typeof import('iconv-lite') => loaded ??= createRequire(import.meta.url)('iconv-lite') as typeof import('iconv-lite');

/**
 * The text of some bytes: UTF-8 where that is valid, UTF-16 by its mark or by its zero bytes, else windows-1252 (iconv-lite: Node 20's
 * own TextDecoder maps 0x80–0x9F wrongly). LF line ends, no byte order mark, no lone surrogate. Never throws.
 * @param charset what the source says of itself, where it says so; ignored if unknown or if the bytes are valid UTF-8 all the same.
 */
export function decodeText(bytes: Uint8Array, charset: string | null = null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return tidy(decodeBytes(buffer, charset));
}

/** Bytes that are known to be in a charset, be there few or many; windows-1252 where it is not known. Line ends stay. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  return iconv().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), iconv().encodingExists(charset) ? charset : 'windows-1252');
}

function decodeBytes(buffer: Buffer, charset: string | null): string {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return iconv().decode(buffer, 'utf16le');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return iconv().decode(buffer, 'utf16be');
  const wide = zeroBytes(buffer);
  if (wide) return iconv().decode(buffer, wide);
  const utf8 = buffer.toString('utf8');
  if (!utf8.includes('\ufffd') || validUtf8(buffer)) return utf8;
  return iconv().decode(buffer, charset && iconv().encodingExists(charset) && !/^utf-?8$/i.test(charset) ? charset : 'windows-1252');
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function zeroBytes(buffer: Buffer): 'utf16le' | 'utf16be' | null {
  const length = Math.min(buffer.length & ~1, 4096);
  if (length < 8) return null;
  let even = 0, odd = 0;
  for (let i = 0; i < length; i += 2) { if (buffer[i] === 0) even++; if (buffer[i + 1] === 0) odd++; }
  if (odd > length * 0.2 && even < length * 0.02) return 'utf16le';
  return even > length * 0.2 && odd < length * 0.02 ? 'utf16be' : null;
}

/** The end may be cut in mid-character: it is, where only the first bytes of a file are looked at. */
function validUtf8(buffer: Buffer): boolean {
  let end = buffer.length;
  for (let back = 1; back <= 3 && back <= buffer.length; back++) {
    const byte = buffer[buffer.length - back]!;
    if (byte >= 0xc0) { if (back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2)) end = buffer.length - back; break; }
    if (byte < 0x80) break;
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, end));
    return true;
  } catch {
    // A few damaged bytes in a text that is UTF-8 otherwise: more multi-byte sequences than faults.
    const text = buffer.toString('utf8');
    let faults = 0, whole = 0;
    for (let i = 0; i < text.length; i++) { const code = text.charCodeAt(i); if (code === 0xfffd) faults++; else if (code > 0x7f) whole++; }
    return whole > faults * 2;
  }
}

/** LF line ends, no byte order mark, no lone surrogate. */
export function tidy(text: string): string {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return (bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare).toWellFormed();
}
