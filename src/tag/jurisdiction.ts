import { RuleSet } from '../match/rule-set.js';
import { unknownClaim, type Claim, type Evidence } from '../model/claim.js';
import type { Jurisdiction } from '../model/facts.js';
import type { Rule } from '../model/rule.js';
import type { Thread } from '../model/thread.js';
import { jurisdictionRules } from '../packs/jurisdictions.js';
import { stretchesOf } from './stretches.js';

const signs = new RuleSet(jurisdictionRules);

/** Nations that share the law of the Kingdom: their own bodies tell them from England. */
const OF_FOIA: ReadonlySet<Jurisdiction> = new Set<Jurisdiction>(['gb', 'gb-nir', 'gb-wls']);
/** From this on a nation's own signs count, and a law or a commissioner is enough to be stated. */
const NATION = 2, STATED = 4;

/**
 * Whose law a thread stands under: each sign counts once, by its weight, wherever it is met; the heaviest place wins, and within the Kingdom the nation whose own
 * bodies speak. Nothing is said where no sign is met, or where the law of a place that we do not know is named and weighs as much (that is the evidence then). Linear in the thread.
 */
export function jurisdictionOf(thread: Thread, forced: Jurisdiction | null): Claim<Jurisdiction | null> {
  if (forced) return { value: forced, certainty: 'stated', because: [] };
  const texts = textsOf(thread);
  const weights = new Map<Jurisdiction | null, number>(), because = new Map<Jurisdiction | null, Evidence[]>(), loudest = new Map<Jurisdiction | null, number>();
  for (const [rule, hit] of firstHits(texts)) {
    const place = rule.then.jurisdiction ?? null, weight = rule.then.weight ?? 1;
    weights.set(place, (weights.get(place) ?? 0) + weight);
    loudest.set(place, Math.max(loudest.get(place) ?? 0, weight));
    because.set(place, [...because.get(place) ?? [], { ...hit, rule: rule.id }]);
  }
  const kingdom = (weights.get('gb') ?? 0) + (weights.get('gb-nir') ?? 0) + (weights.get('gb-wls') ?? 0);
  const rivals: [Jurisdiction | null, number][] = [['gb-sct', weights.get('gb-sct') ?? 0], ['gb', kingdom], ['ie', weights.get('ie') ?? 0], ['eu', weights.get('eu') ?? 0], [null, weights.get(null) ?? 0]];
  const [first, second] = rivals.sort((a, b) => b[1] - a[1]) as [[Jurisdiction | null, number], [Jurisdiction | null, number]];
  let value = first[0];
  if (first[1] === 0) return unknownClaim(null);
  if (value === null || second[0] === null && second[1] === first[1]) return { value: null, certainty: 'unknown', because: because.get(null) ?? [] };
  if (value === 'gb') {
    const [nation, weight] = (['gb-nir', 'gb-wls'] as const).map((one) => [one, weights.get(one) ?? 0] as const).sort((a, b) => b[1] - a[1])[0]!;
    if (weight >= NATION) value = nation;
  }
  const signs = [...because.get(value) ?? [], ...OF_FOIA.has(value) && value !== 'gb' ? because.get('gb') ?? [] : []];
  const loud = loudest.get(value) ?? 0;
  return { value, certainty: loud >= STATED ? 'stated' : loud >= NATION ? 'implied' : 'guessed', because: signs };
}

interface Text { text: string; start: number | null; document: string }

/** What the thread says, and the addresses and names of its parties; of what is no text the place is 0. */
function textsOf(thread: Thread): Text[] {
  const texts: Text[] = [];
  for (const { draft, zones } of thread.messages) {
    const document = draft.document.id;
    for (const stretch of stretchesOf({ id: '', draft, zones, duplicateOf: null }, new Set(zones.map((one) => one.zone)))) texts.push({ ...stretch, document });
    for (const party of [draft.author, ...draft.recipients.slice(0, 50)]) for (const words of [party?.email, party?.name]) if (words) texts.push({ text: party?.email === words ? `@${words.split('@').at(-1)!}` : words, start: null, document });
    if (draft.author?.organisation) texts.push({ text: draft.author.organisation, start: null, document });
  }
  const page = thread.splits[0]?.document.id ?? '';
  for (const words of [thread.page.authority?.name, thread.page.url, ...thread.splits.map(({ document }) => document.exported?.site)]) if (words) texts.push({ text: words, start: null, document: page });
  return texts;
}

/** Where each rule's sign is first met, in the rules' order. */
function firstHits(texts: readonly Text[]): [Rule, Omit<Evidence, 'rule'>][] {
  const hits = new Map<Rule, Omit<Evidence, 'rule'>>();
  for (const { text, start, document } of texts) for (const { rule, index, length } of signs.firstMatches(text, (one) => !hits.has(one))) {
    hits.set(rule, start === null ? { start: 0, end: 0, text: text.slice(0, 160), document } : { start: start + index, end: start + index + length, text: text.slice(index, index + length), document });
  }
  return jurisdictionRules.flatMap((rule) => { const hit = hits.get(rule); return hit ? [[rule, hit]] : []; });
}
