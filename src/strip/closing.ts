import { samePerson } from '../match/names.js';
import { bareName, looksLikeLowerName, looksLikeName } from '../match/sign-offs.js';
import type { Sheet } from './sheet.js';
import { labelAddressBlock } from './address-block.js';
import { saysPost, signatureScore } from './signature-shape.js';

const NAME_LINES = 3;
const DELIMITER = /^-- ?$/;
/** A paragraph of so many words that ends as a sentence does is no signature. */
const LETTER_WORDS = 8;

/**
 * Names how a letter ends, from line `from` on: the closing phrase and the name lines right under it are `sign-off`, post, address and telephone
 * after them `signature`. A sentence after the closing is an answer and stays body.
 */
export function labelClosing(sheet: Sheet, from: number): void {
  const delimiter = labelDelimiter(sheet, from);
  let last = delimiter - 1;
  while (last >= from && !(sheet.free(last) && sheet.signOff(last))) last--;
  const after = last >= from ? labelFromPhrase(sheet, from, last) : from;
  labelAddressBlock(sheet, after, delimiter);
}

/** "-- " opens a signature (RFC 3676 section 4.3). A closing under it is one all the same. @returns the line of the delimiter, or the number of lines. */
function labelDelimiter(sheet: Sheet, from: number): number {
  let at = sheet.length - 1;
  for (let rows = 0; at >= from && rows <= 20; at--) {
    if (!sheet.ink(at)) continue;
    if (DELIMITER.test(sheet.lines[at]!.text.trimStart().replace(/^(?:> ?)+/, '')) && !sheet.labels[at]) break;
    rows++;
    if (rows > 20) return sheet.length;
  }
  if (at < from) return sheet.length;
  const next = at + 1;
  if (letterUnder(sheet, next)) return sheet.length;
  if (next < sheet.length && sheet.free(next) && sheet.signOff(next)) { labelFromPhrase(sheet, next, next); sheet.put(at, at, { zone: 'sign-off', rule: 'common/sign-off/closing-phrase' }); }
  // Nothing of the sender's own under it: the delimiter goes with the standing text.
  const standing = sheet.labels.slice(next).find((label) => label);
  if (standing && !sheet.lines.some((_line, i) => i >= next && sheet.free(i))) sheet.put(at, at, standing);
  sheet.put(at, sheet.inkBefore(sheet.length), { zone: 'signature', rule: 'common/signature/delimiter' });
  return at;
}

/** Whether a letter goes on from this line: sentences, and further down its closing. What stands above is then a ruler. */
function letterUnder(sheet: Sheet, from: number): boolean {
  const prose = sheet.paragraphs.find(({ first, last }) => first >= from && sheet.free(first) && /[.?!]$/.test(sheet.seen(last)) && sheet.rows(first, last).join(' ').split(/\s+/, LETTER_WORDS).length === LETTER_WORDS);
  return prose !== undefined && sheet.lines.some((_line, i) => i > prose.last && sheet.free(i) && sheet.signOff(i) !== null);
}

/** Does this row of a paragraph, or one under it, say post, body or address? Then it is no second name. */
function postFollows(sheet: Sheet, at: number): boolean {
  for (let i = at; i < at + 12 && sheet.free(i); i++) if (saysPost(sheet.seen(i))) return true;
  return false;
}

/** From the last line that closes, and the closings right above it ("Many thanks", "Yours faithfully"). @returns the line after the closing and its signature. */
function labelFromPhrase(sheet: Sheet, from: number, last: number): number {
  const { context } = sheet;
  let first = last;
  for (let up = sheet.inkBefore(first); up >= from && !sheet.labels[up] && sheet.signOff(up); up = sheet.inkBefore(up)) first = up;
  sheet.put(first, last, { zone: 'sign-off', rule: 'common/sign-off/closing-phrase' });
  let at = last + 1;
  // "Regards, Pat Lowe" has its name.
  for (let names = sheet.signOff(last)?.name ? 1 : 0; at < sheet.length && names < NAME_LINES; at++) {
    if (!sheet.ink(at)) continue;
    if (sheet.labels[at]) break;
    const text = bareName(sheet.seen(at));
    const known = context.author && samePerson(text, context.author) || looksLikeName(text) || looksLikeLowerName(text);
    if (!known || names > 0 && (sheet.lines[at - 1]!.blank || !looksLikeName(text) || postFollows(sheet, at))) break;
    sheet.labels[at] = { zone: 'sign-off', rule: 'common/sign-off/name-under-closing' };
    names++;
  }
  for (const { first: top, last: end } of sheet.paragraphs) {
    const start = Math.max(top, at);
    if (end < at || sheet.labels[start] && sheet.labels[end]) continue;
    // Under a colon stands what the letter speaks of: "Write to:".
    if (/[:：]$/.test(sheet.seen(sheet.inkBefore(start))) || signatureScore(sheet.rows(start, end), context.names) < 1) break;
    sheet.put(start, end, { zone: 'signature', rule: 'common/signature/after-closing' });
    at = end + 1;
  }
  return at;
}
