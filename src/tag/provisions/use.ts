import { foldParagraph } from '../../match/paragraph-score.js';
import { RuleSet } from '../../match/rule-set.js';
import type { PartKind } from '../../model/act.js';
import type { ProvisionUse } from '../../model/facts.js';
import type { Role } from '../../model/lists.js';
import { provisionUseRules } from '../../packs/gb/provision-uses.js';
import { inQuotationMarks, sentenceRound } from '../sentence.js';

const uses = new RuleSet(provisionUseRules);

/** Which rule makes a ground of a part of this kind, beside `relies`, which serves the exemptions. */
const GROUND_RULES: Readonly<Partial<Record<PartKind, readonly string[]>>> = {
  exemption: ['gb/use/relies', 'gb/use/not-held'], cost: ['gb/use/relies'], vexatious: ['gb/use/relies'],
  extension: ['gb/use/extends'], fee: ['gb/use/charges'], 'not-held': ['gb/use/not-held', 'gb/use/relies'],
};

/**
 * What a citation is used for, from the sentence that it stands in; of a heading or an item of a list, from what it heads or what leads to it.
 * @param text the stretch, folded but for line ends. @param kinds of the parts cited.
 */
export function useOf(text: string, start: number, end: number, kinds: readonly PartKind[], role: Role, quotedZone: boolean): { use: ProvisionUse; rule: string | null } {
  if (quotedZone || inQuotationMarks(text, start)) return { use: 'quoted', rule: null };
  const sentence = sentenceRound(text, start, end);
  const seen = (from: number, to: number): string => foldParagraph(`${text.slice(from, start)}@${text.slice(end, Math.max(end, to))}`);
  const own = decide(seen(sentence.start, sentence.end), kinds, role);
  if (own || role === 'requester' || role === 'regulator' || role === 'platform') return own ?? { use: 'explained', rule: null };
  // A heading ("Section 40(2) – Personal information") or an item: nothing but marks before it in its line.
  const marks = /(?:^|\n)([^\n]{0,12})$/.exec(text.slice(Math.max(0, start - 13), start));
  if (!marks || marks[1] === undefined || start > 12 && !marks[0].startsWith('\n') || /[\p{L}\p{N}]/u.test(marks[1])) return { use: 'explained', rule: null };
  const line = start - marks[1].length;
  const lead = leadIn(text, line);
  const below = text.slice(sentence.end, sentence.end + 400);
  return (lead !== null && decide(`${foldParagraph(lead)} @`, kinds, role)) || decide(`@ ${foldParagraph(below)}`, kinds, role) || { use: 'explained', rule: null };
}

function decide(words: string, kinds: readonly PartKind[], role: Role): { use: ProvisionUse; rule: string } | null {
  const hit = uses.firstMatches(words, ({ when, then, id }) => when.kind === 'text' && (when.from?.includes(role) ?? false) && (then.use !== 'ground' || canGround(id, kinds)))[0];
  return hit ? { use: hit.rule.then.use!, rule: hit.rule.id } : null;
}

const canGround = (rule: string, kinds: readonly PartKind[]): boolean => kinds.some((kind) => GROUND_RULES[kind]?.includes(rule));

/** The line with a colon that leads to the list that this line is in: at most 600 code units up, past other items. */
function leadIn(text: string, line: number): string | null {
  for (const above of text.slice(Math.max(0, line - 600), Math.max(0, line - 1)).split('\n').slice(-12).reverse()) {
    const words = above.trim();
    if (words.endsWith(':')) return words;
    if (words && !/^(?:[-*•·–]|\(?\w{1,3}[.)]|(?:section|regulation|article|s\.?|reg\.?) ?\d)/i.test(words)) return null;
  }
  return null;
}
