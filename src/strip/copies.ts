import { readSalutation } from '../match/greetings.js';
import { wordsOf } from '../match/shingles.js';
import { RULER } from './rulers.js';
import type { Sheet } from './sheet.js';

/**
 * Names blocks that copy what the other side said before, marked in no way: whole paragraphs, under a ruler or a colon, or at the end.
 * The first paragraph must begin with copied words: "Thank you for your request for …" before them makes a sentence of the author's own.
 */
export function labelCopies(sheet: Sheet): void {
  const { context } = sheet;
  if (!context.heard) return;
  const body = sheet.paragraphs.filter(({ first }) => !sheet.labels[first]);
  const copies = body.map(({ first, last }) => {
    const words = wordsOf(sheet.rows(first, last).join(' '));
    const hit = words.length >= 8 && (context.copied(words.slice(0, 8))?.share ?? 0) > 0.4 ? context.copied(words) : null;
    return { hit: hit && hit.share >= 0.75 ? hit : null, words: words.length, short: last - first < 4 && words.length <= 7 };
  });
  // From each paragraph on: does nothing but short lines (a name, a greeting) follow?
  const trails: boolean[] = new Array<boolean>(body.length + 1).fill(true);
  for (let k = body.length - 1; k >= 0; k--) trails[k] = trails[k + 1]! && copies[k]!.short;
  for (let k = 0; k < body.length;) {
    const { hit } = copies[k]!;
    if (!hit) { k++; continue; }
    let end = k, total = 0;
    for (let j = k; j < body.length; j++) {
      const copy = copies[j]!;
      if (copy.hit) { end = j; total += copy.words; } else if (!copy.short) break;
    }
    const above = body[k - 1];
    const greeted = above && readSalutation(sheet.seen(above.first)) && above.first > 0 && RULER.test(sheet.seen(sheet.inkBefore(above.first)));
    const start = greeted ? k - 1 : k;
    const before = sheet.inkBefore(body[start]!.first);
    const introduced = before >= 0 && (RULER.test(sheet.seen(before)) || /[:：]$/.test(sheet.seen(before)));
    const trailing = trails[end + 1]!;
    if (total >= 12 && (introduced || trailing)) sheet.put(body[start]!.first, trailing ? body[body.length - 1]!.last : body[end]!.last, { zone: 'quote', rule: 'common/quote/said-before', copyOf: hit.id });
    k = end + 1;
  }
}
