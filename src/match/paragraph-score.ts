import { PARAGRAPH_SIGHT, type Rule } from '../model/rule.js';
import { PatternSet } from './pattern-set.js';

/**
 * A paragraph as rules see it: white space folded to one space, lower case, straight quotation marks, no zero-width
 * characters and no leading marks of quotation or emphasis; at most 6,000 code units. Linear.
 */
export function foldParagraph(text: string): string {
  let seen = text.slice(0, PARAGRAPH_SIGHT);
  if (BEYOND_ASCII.test(seen)) seen = seen.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '').replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
  if (MARKS.test(seen)) seen = seen.replace(/^[ \t>*|#_-]{1,20}/gm, ' ');
  if (seen.includes('=')) seen = seen.replace(/=(?:20|09)(?=\s|$)/g, ' ');
  return (WIDE.test(seen) ? seen.replace(/\s{2,}|[^\S ]/g, ' ').trim() : seen).toLowerCase();
}
const BEYOND_ASCII = /[^\0-\x7f]/, MARKS = /^[ \t>*|#_-]/m;
/** White space that is no single space between two words. */
const WIDE = /[^\S ]| {2}|^ | $/;

/** Words between quotation marks are spoken of, not said: "the words \"intended recipient\" were put in". */
const MENTIONED = /"[^"]{1,400}"/g;

/**
 * The rule that a folded paragraph speaks for most, by the summed weights of the phrases found in it (each counts once).
 * @param place what the paragraph's place adds to every sum: under a closing, beside other standing text, said before by the same sender. Asked only where some phrase speaks.
 * @param amid whether it stands amid the letter's own words: a disclaimer there is nothing but one, to its end. Asked only where a rule is reached.
 * @returns null where no rule reaches its threshold, or where an answer stands in the paragraph as well.
 */
export function scoreParagraph(folded: string, rules: readonly Rule[], place = (): number => 0, amid = (): boolean => false): { rule: Rule; score: number } | null {
  const said = folded.includes('"') ? folded.replace(MENTIONED, '""') : folded;
  const { speaking, against } = phrasesOf(rules);
  const spoken = speaking.sums(said);
  // What speaks against a rule is only looked for where something speaks for it.
  if (!spoken.size) return null;
  const more = place();
  if (![...spoken].some(([rule, score]) => reaches(rule, score + more))) return null;
  const scores = new Map(spoken);
  for (const [rule, score] of against.sums(said)) scores.set(rule, (scores.get(rule) ?? 0) + score);
  let best: { rule: Rule; score: number } | null = null;
  for (const [rule, score] of scores) if (score > 0 && reaches(rule, score + more) && (!best || score > best.score)) best = { rule, score };
  if (!best) return null;
  // Two languages in one paragraph: the rules of both speak for it.
  const zone = best.rule.then.zone;
  const family = new Set([...scores].filter(([rule, score]) => score > 0 && rule.then.zone === zone).map(([rule]) => rule));
  const sumIn = (phrases: Phrases, sentence: string): number => [...phrases.sums(sentence)].reduce((sum, [rule, weight]) => sum + (family.has(rule) ? weight : 0), 0);
  return isAll(said, (sentence) => ({ speaks: sumIn(speaking, sentence), answers: sumIn(against, sentence) < 0 }), zone === 'disclaimer' && amid() ? AFTER_AMID : AFTER) ? best : null;
}

const reaches = ({ when }: Rule, score: number): boolean => when.kind === 'paragraph' && score >= when.atLeast;

const NONE: ReadonlyMap<Rule, number> = new Map();

/** Phrases of rules that are tried on the same texts. */
class Phrases {
  private readonly set: PatternSet;
  constructor(private readonly all: readonly { rule: Rule; weight: number; pattern: RegExp }[]) { this.set = new PatternSet(all.map(({ pattern }) => pattern)); }

  /** The sum of the weights of the phrases found in a text, for each rule that has any. */
  sums(text: string): ReadonlyMap<Rule, number> {
    const found = this.set.matching(text);
    if (!found.length) return NONE;
    const sums = new Map<Rule, number>();
    for (const i of found) { const { rule, weight } = this.all[i]!; sums.set(rule, (sums.get(rule) ?? 0) + weight); }
    return sums;
  }
}

const prepared = new WeakMap<readonly Rule[], { speaking: Phrases; against: Phrases }>();

/** The phrases of a list of rules, ready to be tried on paragraph after paragraph. */
function phrasesOf(rules: readonly Rule[]): { speaking: Phrases; against: Phrases } {
  const known = prepared.get(rules);
  if (known) return known;
  const all = rules.flatMap((rule) => (rule.when.kind === 'paragraph' ? rule.when.phrases.map(({ pattern, weight }) => ({ rule, weight, pattern })) : []));
  const made = { speaking: new Phrases(all.filter(({ weight }) => weight > 0)), against: new Phrases(all.filter(({ weight }) => weight < 0)) };
  prepared.set(rules, made);
  return made;
}

/** Does a folded stretch hold anything that speaks for one of some rules? */
export function speaksFor(folded: string, rules: readonly Rule[]): boolean { return phrasesOf(rules).speaking.sums(folded).size > 0; }

/** How much may stand before the first sentence that speaks for the family, and after the last: shares of the paragraph. */
const BEFORE = 0.34, AFTER = 0.5, AFTER_AMID = 0.15;

/**
 * Does the whole paragraph speak for its family? A disclaimer may have sentences that no phrase knows; but not a sentence with signs of an answer
 * and nothing of the family's, nor a long lead that is about something else. @param heard how much a sentence speaks for the family, and whether it has a sign of an answer.
 */
function isAll(folded: string, heard: (sentence: string) => { speaks: number; answers: boolean }, after: number): boolean {
  const sentences = folded.split(/(?<=\D[.?!]) /);
  if (sentences.length === 1) return true;
  let at = 0, first = -1, last = 0;
  for (const sentence of sentences) {
    const { speaks, answers } = heard(sentence);
    if (answers && speaks < 2) return false;
    if (speaks > 0 && first < 0) first = at;
    at += sentence.length + 1;
    if (speaks > 0) last = at;
  }
  // A phrase may reach over the end of a sentence, so that no sentence has it alone.
  return first < 0 || first <= folded.length * BEFORE && at - last <= folded.length * after;
}
