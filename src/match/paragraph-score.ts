import { PARAGRAPH_SIGHT, type Phrase, type Rule } from '../model/rule.js';

/**
 * A paragraph as rules see it: white space folded to one space, lower case, straight quotation marks, no zero-width
 * characters and no leading marks of quotation or emphasis; at most 6,000 code units. Linear.
 */
export function foldParagraph(text: string): string {
  return text.slice(0, PARAGRAPH_SIGHT).replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '').replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/^[ \t>*|#_-]{1,20}/gm, ' ').replace(/=(?:20|09)(?=\s|$)/g, ' ').replace(/\s/g, ' ').split(' ').filter(Boolean).join(' ').toLowerCase();
}

/** Words between quotation marks are spoken of, not said: "the words \"intended recipient\" were put in". */
const MENTIONED = /"[^"]{1,400}"/g;

/**
 * The rule that a folded paragraph speaks for most, by the summed weights of the phrases found in it (each counts once).
 * @param place what the paragraph's place adds to every sum: under a closing, beside other standing text, said before by the same sender.
 * @returns null where no rule reaches its threshold, or where an answer stands in the paragraph as well.
 */
export function scoreParagraph(folded: string, rules: readonly Rule[], place = 0): { rule: Rule; score: number } | null {
  const said = folded.includes('"') ? folded.replace(MENTIONED, '""') : folded;
  let best: { rule: Rule; score: number } | null = null;
  const speaking: { rule: Rule; phrases: readonly Phrase[] }[] = [];
  for (const rule of rules) {
    if (rule.when.kind !== 'paragraph') continue;
    let score = 0;
    for (const { pattern, weight } of rule.when.phrases) if (pattern.test(said)) score += weight;
    if (score <= 0) continue;
    speaking.push({ rule, phrases: rule.when.phrases });
    if (score + place >= rule.when.atLeast && (!best || score > best.score)) best = { rule, score };
  }
  const zone = best?.rule.then.zone;
  // Two languages in one paragraph: the rules of both speak for it.
  return best && isAll(said, speaking.flatMap(({ rule, phrases }) => (rule.then.zone === zone ? phrases : []))) ? best : null;
}

/** How much may stand before the first sentence that speaks for the family, and after the last: shares of the paragraph. */
const BEFORE = 0.34, AFTER = 0.5;

/**
 * Does the whole paragraph speak for its family? A disclaimer may have sentences that no phrase knows; but not a sentence with signs of an answer
 * and nothing of the family's, nor a long lead that is about something else.
 */
function isAll(folded: string, phrases: readonly Phrase[]): boolean {
  const sentences = folded.split(/(?<=\D[.?!]) /);
  if (sentences.length === 1) return true;
  let at = 0, first = -1, last = 0;
  for (const sentence of sentences) {
    let speaks = 0, answers = false;
    for (const { pattern, weight } of phrases) if (pattern.test(sentence)) { if (weight > 0) speaks += weight; else answers = true; }
    if (answers && speaks < 2) return false;
    if (speaks > 0 && first < 0) first = at;
    at += sentence.length + 1;
    if (speaks > 0) last = at;
  }
  // A phrase may reach over the end of a sentence, so that no sentence has it alone.
  return first < 0 || first <= folded.length * BEFORE && at - last <= folded.length * AFTER;
}
