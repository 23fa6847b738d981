import { unknownClaim, type Claim, type Evidence } from '../model/claim.js';
import type { Jurisdiction, Provision, Regime } from '../model/facts.js';
import type { Role } from '../model/lists.js';
import type { Thread } from '../model/thread.js';
import { acts } from '../packs/acts.js';
import type { Mention } from './provisions/mentions.js';

/** What one message says of the law: the Acts it names, in its own words, and the provisions it relies on. */
export interface SaidOfLaw { document: string; automatic: boolean; role: Role; named: readonly (Mention & { text: string })[]; provisions: readonly Provision[] }

const OF_PLACE: Readonly<Record<Jurisdiction, Regime>> = { gb: 'FOIA', 'gb-nir': 'FOIA', 'gb-wls': 'FOIA', 'gb-sct': 'FOISA', ie: 'IE-FOI', eu: 'EU-1049' };
/** Grounds on which a request goes over to the environmental law: they speak for it, not for their own Act. */
const OVER_TO_EIR = /^FOIA s\.39\b|^FOISA s\.39\(2\)/;

/**
 * Which access law a thread is under: the environmental one where its JSON says so; the law that the authority's grounds are of, last answer first; the law that the authority names most, then the
 * requester; else the one of the place. Many letters name the environmental law in passing, and machines list every law: there a name counts half, or not at all.
 */
export function regimeOf(thread: Thread, said: readonly SaidOfLaw[], place: Claim<Jurisdiction | null>): Claim<Regime | null> {
  // Alaveteli's `law_used` is FOI unless somebody said otherwise: only the environmental law is a statement.
  const told = thread.splits.map((split) => split.document.facts?.regime ?? null);
  if (told.includes('EIR')) return { value: place.value === 'gb-sct' ? 'EISR' : 'EIR', certainty: 'stated', because: [] };
  for (const { provisions, document } of [...said].reverse()) {
    const grounds = provisions.filter((one) => one.use === 'ground');
    const counts = count(grounds.flatMap((one): [Regime, Evidence][] => { const regime = regimeOfRule(one.rule); return regime && !OVER_TO_EIR.test(one.provision) ? [[regime, evidence(one, document)]] : []; }));
    if (counts) return { ...counts, certainty: 'stated' };
  }
  for (const roles of [['authority', 'regulator'], ['requester', 'unknown', 'third-party']] as Role[][]) {
    const counts = count(said.filter((one) => roles.includes(one.role) && !one.automatic).flatMap(({ named, document }) => named.flatMap((one): [Regime, Evidence][] => (one.act?.regime && suits(one.act.regime, place.value) ? [[one.act.regime, { rule: one.act.rule, start: one.start, end: one.end, text: one.text, document }]] : []))), 0.5);
    if (counts) return { ...counts, certainty: 'implied' };
  }
  if (place.value) return { value: OF_PLACE[place.value], certainty: told.includes('FOIA') ? 'implied' : 'guessed', because: place.because };
  return told.includes('FOIA') ? { value: 'FOIA', certainty: 'guessed', because: [] } : unknownClaim(null);
}

/** Could this law be that of the place? What a letter calls only "FOI" is of no place. */
function suits(regime: Regime, place: Jurisdiction | null): boolean {
  if (place === null) return false;
  const own = OF_PLACE[place];
  return regime === own || regime === 'EIR' && own === 'FOIA' || regime === 'EISR' && own === 'FOISA';
}

/** The regime that is met most (the later where two are met alike), with what says so; null where none is. @param environmental how much one of the environmental laws counts. */
function count(met: readonly (readonly [Regime, Evidence])[], environmental = 1): { value: Regime; because: Evidence[] } | null {
  const by = new Map<Regime, Evidence[]>();
  for (const [regime, because] of met) by.set(regime, [...by.get(regime) ?? [], because]);
  let best: [Regime, Evidence[]] | null = null;
  const weight = ([regime, because]: [Regime, Evidence[]]): number => because.length * (regime === 'EIR' || regime === 'EISR' ? environmental : 1);
  for (const entry of by) if (!best || weight(entry) >= weight(best)) best = entry;
  return best && { value: best[0], because: best[1].slice(0, 5) };
}

const regimeOfRule = (rule: string): Regime | null => acts.find((act) => act.rule === rule)?.regime ?? null;
const evidence = ({ start, end, text, rule }: Provision, document: string): Evidence => ({ rule, start, end, text, document });
