import { wordsOf } from '../../match/shingles.js';
import { decodeText } from '../decode.js';
import { headerOf, type HeaderBlock } from './header-block.js';

/**
 * Which text of a mail is shown: the plain part, unless it is a stub beside a full HTML part ("view this in a browser"), where the one with
 * the words wins. Where each says what the other does not (plain and HTML parts one after the other), both are shown.
 */
export function chooseText(plain: string, html: string): string {
  if (!html.trim()) return plain;
  if (!plain.trim()) return html;
  const inPlain = wordsOf(plain), inHtml = wordsOf(html);
  const missing = (words: readonly string[], from: ReadonlySet<string>): number => words.filter((word) => word.length > 2 && !from.has(word)).length;
  const notInPlain = missing(inHtml, new Set(inPlain));
  if (notInPlain <= 12 || notInPlain < inHtml.length * 0.15) return plain;
  if (inPlain.length < 40 && inHtml.length >= inPlain.length * 2 || missing(inPlain, new Set(inHtml)) <= inPlain.length * 0.1) return html;
  return `${plain.trimEnd()}\n\n${html}`;
}

/** The body's bytes as text, by its own transfer encoding (RFC 2045 section 6): for mails that the MIME parser gives up or finds empty. */
export function rawBodyText(bytes: Uint8Array, block: HeaderBlock): string {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(block.bodyStart);
  const type = headerOf(block.lines, 'content-type') ?? '';
  const charset = /charset="?([\w.:-]{1,40})/i.exec(type.slice(0, 1000))?.[1] ?? null;
  if (/^multipart\//i.test(type)) return decodeText(body);
  switch ((headerOf(block.lines, 'content-transfer-encoding') ?? '').toLowerCase()) {
    case 'base64': {
      const packed = body.toString('latin1').trim();
      // Text that only claims to be base64 has spaces and stops within its lines.
      return /^[\w+/=\r\n-]{0,4000}$/.test(packed.slice(0, 4000)) ? decodeText(Buffer.from(packed, 'base64'), charset) : decodeText(body);
    }
    case 'quoted-printable':
      return decodeText(unquotePrintable(body), charset);
    default:
      return decodeText(body, charset);
  }
}

/** How many characters could not be decoded. */
export function undecoded(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

/** RFC 2045 section 6.7, lenient: an `=` that begins no code stays. */
export function unquotePrintable(body: Buffer): Buffer {
  const out = Buffer.alloc(body.length);
  let at = 0;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i]!;
    if (byte !== 61) { out[at++] = byte; continue; }
    if (body[i + 1] === 10) { i++; continue; }
    if (body[i + 1] === 13 && body[i + 2] === 10) { i += 2; continue; }
    const code = parseInt(body.toString('latin1', i + 1, i + 3), 16);
    if (/^[\da-f]{2}$/i.test(body.toString('latin1', i + 1, i + 3))) { out[at++] = code; i += 2; } else out[at++] = byte;
  }
  return out.subarray(0, at);
}
