import { foldParagraph } from '../../match/paragraph-score.js';
import { RuleSet } from '../../match/rule-set.js';
import type { Claim, Evidence } from '../../model/claim.js';
import { unknownClaim } from '../../model/claim.js';
import type { Regime, Role } from '../../model/lists.js';
import { PARAGRAPH_SIGHT } from '../../model/rule.js';
import { regimeRules } from '../../packs/common/regimes.js';

/** What one message says of the law: its words (all but what it quotes), who speaks, and both sides' addresses. */
export interface RegimeFacts { role: Role; text: string; start: number; addresses: readonly string[] }

const regimeWords = new RuleSet(regimeRules);

/** Whose addresses and sites speak for a law, and how loudly. */
const DOMAINS: readonly { regime: Regime; weight: number; rule: string; pattern: RegExp }[] = [
  { regime: 'FOISA', weight: 3, rule: 'common/regime/scottish-domain', pattern: /@(?:[\w-]{1,60}\.){0,4}(?:gov\.scot|nhs\.scot|scot\.nhs\.uk|police\.scot|scotland\.gov\.uk)$/ },
  { regime: 'FOI-IE', weight: 3, rule: 'common/regime/irish-domain', pattern: /@(?:[\w-]{1,60}\.){1,4}ie$/ },
  { regime: 'EU-1049', weight: 4, rule: 'common/regime/eu-domain', pattern: /@(?:[\w-]{1,60}\.){0,4}europa\.eu$/ },
  { regime: 'FOIA', weight: 1, rule: 'common/regime/uk-domain', pattern: /@(?:[\w-]{1,60}\.){0,4}(?:whatdotheyknow\.com|gov\.uk|gov\.wales|nhs\.net|nhs\.uk|police\.uk|ac\.uk|parliament\.uk)$/ },
];
/** Addresses, sites and Acts of countries whose laws are not ours, though they may have the same name. */
const FOREIGN_DOMAIN = /@(?:[\w-]{1,60}\.){0,4}(?:(?:gov|edu|org)\.au|govt\.nz|fyi\.org\.nz|gov|mil|muckrock\.com|fragdenstaat\.de)$/;
const FOREIGN_ACT = /\b(?:official information act 1982|freedom of information act 1982|gipa act|5 u\.?s\.?c\.?|informationsfreiheitsgesetz)/;
/** At `NAMED` a law was named in full; what is foreign wants more than `FOREIGN` against it. */
const NAMED = 3, FOREIGN = 6;
/** How much of a message's words is read, in code units: so many windows, each folded by itself. */
const SIGHT = 30_000;

/**
 * Under which law the request was made: what the authority's letters name counts twice, as requesters name the wrong Act;
 * then what the requester's name, then whose addresses they are. @returns null and `unknown` where nothing tells.
 */
export function regimeOf(messages: readonly RegimeFacts[]): Claim<Regime | null> {
  const scores = new Map<Regime, number>(), because = new Map<Regime, Evidence[]>(), seen = new Set<string>();
  let foreign = false;
  const add = (regime: Regime, weight: number, evidence: Evidence, once: string): void => {
    if (seen.has(once)) return;
    seen.add(once);
    scores.set(regime, (scores.get(regime) ?? 0) + weight);
    because.set(regime, [...because.get(regime) ?? [], evidence]);
  };
  for (const { role, text, start, addresses } of messages) {
    for (let from = 0; from < Math.min(text.length, SIGHT); from += PARAGRAPH_SIGHT) {
      const folded = foldParagraph(text.slice(from));
      foreign ||= FOREIGN_ACT.test(folded);
      for (const { rule: { id, then }, index, length } of regimeWords.firstMatches(folded, ({ then }) => then.regime !== undefined)) {
        add(then.regime!, (then.weight ?? 1) * (role === 'authority' || role === 'regulator' ? 2 : 1), { rule: id, start, end: start, text: folded.slice(index, index + Math.min(length, 120)) }, `${id} ${role}`);
      }
    }
    for (const address of addresses) {
      const lower = address.slice(0, 320).toLowerCase();
      foreign ||= FOREIGN_DOMAIN.test(lower);
      const hit = DOMAINS.find(({ pattern }) => pattern.test(lower));
      if (hit) add(hit.regime, hit.weight, { rule: hit.rule, start: 0, end: 0, text: address.slice(0, 120) }, hit.rule);
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || foreign && best[1] <= FOREIGN) return unknownClaim(null);
  const clear = best[1] >= NAMED && best[1] - (second?.[1] ?? 0) >= 2;
  return { value: best[0], certainty: clear ? 'implied' : 'guessed', because: because.get(best[0]) ?? [] };
}
