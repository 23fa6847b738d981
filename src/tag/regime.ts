import { unknownClaim, type Claim, type Evidence } from '../model/claim.js';
import type { Jurisdiction, Provision } from '../model/facts.js';
import type { Regime } from '../model/lists.js';
import type { Thread } from '../model/thread.js';
import { acts } from '../packs/acts.js';

/** What one message relies on, and the id of its document. */
export interface SaidOfLaw { document: string; provisions: readonly Provision[] }

const OF_PLACE: Readonly<Record<Jurisdiction, Regime>> = { gb: 'FOIA', 'gb-nir': 'FOIA', 'gb-wls': 'FOIA', 'gb-sct': 'FOISA', ie: 'FOI-IE', eu: 'EU-1049' };
/** The environmental law that stands beside an FOI Act. */
const BESIDE: Readonly<Partial<Record<Regime, Regime>>> = { FOIA: 'EIR', FOISA: 'EISR' };
/** Grounds on which a request goes over to the environmental law: they speak for it, not for their own Act. */
const OVER_TO_EIR = /^FOIA s\.39\b|^FOISA s\.39\(2\)/;

/**
 * Which access law the provisions settle: that of the grounds of the last answer that has any; or the environmental one where the request's JSON says so.
 * Null where neither tells: then names and addresses may (`deadlines/regime.ts`).
 */
export function settledRegime(thread: Thread, said: readonly SaidOfLaw[], place: Jurisdiction | null): Claim<Regime | null> {
  // Alaveteli's `law_used` is FOI unless somebody said otherwise: only the environmental law is a statement.
  if (thread.splits.some((split) => split.document.facts?.regime === 'EIR')) return { value: place === 'gb-sct' ? 'EISR' : 'EIR', certainty: 'stated', because: [] };
  for (const { provisions, document } of said.toReversed()) {
    const by = new Map<Regime, Evidence[]>();
    for (const { use, provision, rule, start, end, text } of provisions) {
      const regime = acts.find((act) => act.rule === rule)?.regime;
      if (use === 'ground' && regime && !OVER_TO_EIR.test(provision)) by.set(regime, [...by.get(regime) ?? [], { rule, start, end, text, document }]);
    }
    // The later where two are met alike.
    const [best] = [...by].reverse().sort((a, b) => b[1].length - a[1].length);
    if (best) return { value: best[0], certainty: 'stated', because: best[1].slice(0, 5) };
  }
  return unknownClaim(null);
}

/** The law that names and addresses tell, as far as it is of the place: where the caller forced another place, or nothing names a law, it is the place's own. */
export function regimeAt(told: Claim<Regime | null>, place: Claim<Jurisdiction | null>, forced: boolean): Claim<Regime | null> {
  // Another country's law, which may have the same name.
  if (place.value === null) return place.because.length ? unknownClaim(null) : told;
  const own = OF_PLACE[place.value];
  if (told.value !== null && (!forced || told.value === own || told.value === BESIDE[own])) return told;
  return { value: own, certainty: forced ? 'implied' : 'guessed', because: place.because };
}
