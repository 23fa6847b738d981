/** Parts of mails that say of themselves what their bytes disprove. Looked at only where the text shows that something is wrong. */

const WIDE = /charset[ \t]{0,4}=[ \t]{0,4}"?(?:utf-?(?:16|32)|ucs-?[24])(?:le|be)?"?/gi;
const PACKED = /^content-transfer-encoding:[ \t]{0,8}base64/gim;
/** How far the end of a part's headers may be, and how much of its body is looked at. */
const HEADERS = 16_384, BODY = 400;

/** Does some part of these bytes claim a charset of two or four bytes a character? Such text cannot stand in a mail but packed (RFC 2781 section 4). */
export const claimsWide = (source: Buffer): boolean => ['utf-16', 'UTF-16', 'utf-32', 'UTF-32', 'utf16', 'UTF16', 'ucs-2', 'UCS-2'].some((name) => source.includes(name));

/**
 * The same bytes with the claims left out that they disprove: wide charsets, and base64 over lines that have spaces or other characters than its own
 * (RFC 2045 section 6.8). As long as the source; null where nothing was to be left out.
 */
export function withoutLies(source: Buffer): Buffer | null {
  const text = source.toString('latin1');
  let mended = text.replace(WIDE, (claim) => `x-none=1;${' '.repeat(Math.max(0, claim.length - 9))}`);
  mended = mended.replace(PACKED, (claim, at: number) => (unpackable(text, at) ? `${claim.slice(0, -6)}8bit  ` : claim));
  return mended === text ? null : Buffer.from(mended, 'latin1');
}

function unpackable(text: string, at: number): boolean {
  const head = text.slice(at, at + HEADERS);
  const gap = /\r?\n\r?\n/.exec(head);
  if (!gap) return false;
  const body = text.slice(at + gap.index + gap[0].length, at + gap.index + gap[0].length + BODY).split(/\r?\n--/)[0]!;
  return /[^\w+/=\s]|\S +\S/.test(body);
}

/** What stands before the first boundary of a multipart (RFC 2046 section 5.1.1 has readers pass over it), without the sentence that says what a multipart is. */
export function preambleOf(body: string): string {
  const end = /(?:^|\n)--\S/.exec(body.slice(0, 100_000));
  const words = body.slice(0, end ? end.index : 0).trim();
  return /^this is a multi-?part message in mime format\.?$/i.test(words.replace(/\s+/g, ' ')) ? '' : words;
}
