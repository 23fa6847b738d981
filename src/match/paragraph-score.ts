import { PARAGRAPH_SIGHT, type Rule } from '../model/rule.js';

/**
 * A paragraph as rules see it: white space folded to one space, lower case, straight quotation marks, no zero-width
 * characters and no leading marks of quotation or emphasis; at most 6,000 code units. Linear.
 */
export function foldParagraph(text: string): string {
  return text.slice(0, PARAGRAPH_SIGHT).replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '').replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/^[ \t>*|#_-]{1,20}/gm, ' ').replace(/\s/g, ' ').split(' ').filter(Boolean).join(' ').toLowerCase();
}

/**
 * The rule that a folded paragraph speaks for most, by the summed weights of the phrases found in it (each counts once).
 * @returns null where no rule reaches its threshold.
 */
export function scoreParagraph(folded: string, rules: readonly Rule[]): { rule: Rule; score: number } | null {
  let best: { rule: Rule; score: number } | null = null;
  for (const rule of rules) {
    if (rule.when.kind !== 'paragraph') continue;
    let score = 0;
    for (const { pattern, weight } of rule.when.phrases) if (pattern.test(folded)) score += weight;
    const over = score - rule.when.atLeast;
    if (over >= 0 && (!best || score > best.score)) best = { rule, score };
  }
  return best;
}
