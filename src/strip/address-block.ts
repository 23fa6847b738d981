import { samePerson } from '../match/names.js';
import { bareName, looksLikeName } from '../match/sign-offs.js';
import { RULER } from './rulers.js';
import type { Sheet } from './sheet.js';
import { onlyWeb, saysPost, signatureRow, signatureScore } from './signature-shape.js';

const ROWS = 20;

/**
 * How a letter ends that no phrase closes, between lines `from` and `before`: a name alone, or a name or post with address and telephone under it.
 * Only at the very end, under an end of a sentence or a blank line, and never right under a colon, which says that an answer follows.
 */
export function labelAddressBlock(sheet: Sheet, from: number, before: number): void {
  let end = before - 1;
  // A ruler at the very end parts the letter from what follows.
  while (end >= from && (!sheet.free(end) || RULER.test(sheet.seen(end)))) end--;
  if (end < from) return;
  const tops = startsOfBlock(sheet, from, end);
  for (let t = tops.length - 1; t >= 0; t--) {
    const top = tops[t]!;
    const rule = ruleFor(sheet, from, top, end);
    if (!rule) continue;
    sheet.put(top, end, rule === 'common/sign-off/lone-name' ? { zone: 'sign-off', rule } : { zone: 'signature', rule });
    return;
  }
}

/** A ruler, or a dash alone under a blank line, as some programs put above a signature. */
const opensSignature = (sheet: Sheet, at: number): boolean => RULER.test(sheet.seen(at)) || /^[—–]$/.test(sheet.seen(at)) && !sheet.ink(at - 1);

/** Two rows or more in as many columns: a list of contacts is an answer. */
const isTable = (rows: readonly string[]): boolean => rows.length > 1 && rows[0]!.split('|').length >= 3 && rows.every((row) => row.split('|').length === rows[0]!.split('|').length);

/** "Pat Lowe | Lamp Warden | 01632 960001": what a signature says, on one line under a blank one. */
function onOneRow(sheet: Sheet, at: number, names: ReadonlySet<string>): boolean {
  const parts = sheet.seen(at).split(/ [|•·] /);
  return parts.length >= 3 && !sheet.ink(at - 1) && looksLikeName(parts[0]!) && signatureScore(parts, names) >= 2;
}

/** "response to this email.", "replying.": small words before a full stop; "Wexcombe Lamp Co." is none. */
const endsSentence = (text: string): boolean => /[.?!]$/.test(text) && (/^\p{Ll}{2}/u.test(text) || (text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)?.length ?? 0) >= 2);

/** Where a block that ends in line `end` may begin, the lowest first: after an end of a sentence, and after each blank line among rows that all could stand in it. */
function startsOfBlock(sheet: Sheet, from: number, end: number): number[] {
  const tops: number[] = [];
  let top = end, blanks = 0;
  for (let i = end, rows = 0; i >= from && rows < ROWS; i--) {
    if (!sheet.ink(i)) { if (++blanks > 2) break; continue; }
    const text = sheet.seen(i);
    if (sheet.labels[i] || endsSentence(text) || !signatureRow(text) && !opensSignature(sheet, i) && !(i === end && bareName(text) !== text)) {
      // Prose right above: the block may begin after an end of a sentence, or under the mark of an attachment.
      if (i < end && (blanks || sheet.labels[i] || /[.?!)]$/.test(text))) tops.push(top);
      return tops;
    }
    if (blanks && i < end) tops.push(top);
    blanks = 0;
    top = i;
    rows++;
    if (i === from) break;
  }
  if (blanks) tops.push(top);
  return tops;
}

function ruleFor(sheet: Sheet, from: number, top: number, end: number): string | null {
  const { context } = sheet;
  const above = sheet.inkBefore(top);
  if (above < from || /[:：,;]$/.test(sheet.seen(above))) return null;
  const ruled = opensSignature(sheet, top) && top < end;
  const lead = bareName(sheet.seen(ruled ? top + 1 : top));
  const isKnown = (name: string | null): boolean => name !== null && samePerson(lead, name);
  const known = isKnown(context.author) || looksLikeName(lead) && [...context.names].some(isKnown);
  const words = lead.split(' ').length;
  const lone = lead.length <= 30 && words <= 3 && looksLikeName(lead) && !/\d/.test(lead);
  if (top === end) {
    if (known || lone) return 'common/sign-off/lone-name';
    return onOneRow(sheet, top, context.names) ? 'common/signature/address-block' : null;
  }
  const rows = sheet.rows(ruled ? top + 1 : top, end).filter((row) => /\S/.test(row));
  if (isTable(rows)) return null;
  if (ruled && rows.length === 1) return known || lone ? 'common/signature/address-block' : null;
  const score = signatureScore(rows, context.names);
  const firstParagraph = sheet.rows(top, end).findIndex((row, i) => i > 0 && !/\S/.test(row));
  const named = known || looksLikeName(lead) && words <= 5 && !saysPost(lead) && (ruled && !sheet.ink(top - 1) || !onlyWeb(rows));
  // A paragraph further up belongs to the block only where it says a name or a contact itself.
  if (!named && firstParagraph > 0 && signatureScore(sheet.rows(top, top + firstParagraph - 1), context.names) < 1) return null;
  return score >= (named ? 1 : 2) && (named || rows.length > 1) ? 'common/signature/address-block' : null;
}
