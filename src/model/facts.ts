import type { Claim } from './claim.js';
import type { Regime } from './lists.js';

/** Whose law a correspondence stands under: the United Kingdom as a whole (or England), its three other nations, Ireland, the institutions of the European Union. */
export const JURISDICTIONS = ['gb', 'gb-sct', 'gb-nir', 'gb-wls', 'ie', 'eu'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** A stretch of the document that says something, as it stands there, and the rule that read it. In a header: start and end are 0. */
export interface Said { start: number; end: number; text: string; rule: string }

/** Whose number it is: the regulator's include a commissioner's, an ombudsman's and a tribunal's. */
export const REFERENCE_OWNERS = ['authority', 'requester', 'regulator', 'unknown'] as const;
export type ReferenceOwner = (typeof REFERENCE_OWNERS)[number];
export interface CaseReference extends Said { value: string; owner: ReferenceOwner }

/** ground: relied on to refuse, extend, charge or say not held. explained: only described. quoted: in somebody else's words. */
export const PROVISION_USES = ['ground', 'explained', 'quoted'] as const;
export type ProvisionUse = (typeof PROVISION_USES)[number];
/** `provision` is Act and part ("FOIA s.40(2)"), `title` its heading in plain words, null where our table has none; `useRule` is the rule that read its use, where one did. */
export interface Provision extends Said { provision: string; title: string | null; use: ProvisionUse; useRule: string | null }

/** A sum that is asked for, paid or waived. `amount` is in units of `currency` (ISO 4217). */
export interface Fee extends Said { amount: number; currency: 'GBP' | 'EUR' | 'USD' }

/** One question of a request, as its list numbers it ("3", "2b"; counted where it is bulleted), and the stretch of a later message that names it. */
export interface Question extends Said { number: string; answer: { message: string; start: number; end: number; rule: string } | null }

/** A message that was not delivered, or not yet. `status` is the code of RFC 3463 ("5.1.1") where one is stated. */
export interface Bounce extends Undelivered { rule: string; /** The other addresses of the same notice. */ others: Undelivered[] }
export interface Undelivered { address: string | null; kind: 'permanent' | 'temporary' | null; status: string | null; diagnostic: string | null }

/** Somebody is away. `until` is the first day back or the last day away, as `untilSays`: a day that the words and the message's date make certain, else null. */
export interface Absence { until: string | null; untilSays: string | null; instead: { name: string | null; email: string | null }[]; rule: string }

/** What one message says in law, and of its own delivery. */
export interface LawTags {
  caseReferences: CaseReference[];
  provisions: Provision[];
  fees: Fee[];
  questions: Question[];
  bounce: Bounce | null;
  absence: Absence | null;
}

/** The same of a thread as a whole. */
export interface ThreadLaw {
  jurisdiction: Claim<Jurisdiction | null>;
  /** What the authority's grounds, the page's JSON or the caller settle; null where only names could tell. */
  regime: Claim<Regime | null>;
  caseReferences: Pick<CaseReference, 'value' | 'owner'>[];
}
