import type { CivilZone } from '../../dates/civil-day.js';
import type { HolidaySetId } from '../../dates/working-days.js';
import type { DeadlineKind, Regime } from '../../model/lists.js';

/** How long a time is. Working days follow the first day; weeks and months run to the corresponding day. */
export type Length = { workingDays: number } | { days: number } | { months: number; days?: number };

/** From what a time runs: an event, or the end of another time where nothing came before it. */
type From = 'answer' | 'review-request' | 'review-answer' | 'decision-notice' | 'fee-notice' | { endOf: DeadlineKind; unless: 'answer' | 'review-answer' };

/** One time that a law, or guidance, gives to somebody. */
export interface Limit { kind: DeadlineKind; whose: 'authority' | 'requester'; basis: 'law' | 'guidance'; from: From; length: Length; source: string; note?: string }

/** What a law says of time. */
export interface RegimeLaw {
  name: string;
  holidays: HolidaySetId;
  zone: CivilZone;
  /** The time for the answer, and to how much it may be extended in all. */
  response: { workingDays: number; source: string };
  extension: { workingDays: number; basis: 'law' | 'guidance'; source: string } | null;
  /** What makes the time run anew once a question is answered; null where the law has no such rule. */
  clarification: string | null;
  /** What leaves the days between a fees notice and the fee out; null where the law has no such rule. */
  fees: string | null;
  others: readonly Limit[];
}

const ICO: Limit = { kind: 'appeal', whose: 'requester', basis: 'guidance', from: 'review-answer', length: { days: 42 }, source: "Information Commissioner's guidance: complain within six weeks of the final answer", note: 'section 50(2)(b) of the Act lets the Commissioner turn away what comes with undue delay; the guidance has changed over the years' };
const TRIBUNAL: Limit = { kind: 'court', whose: 'requester', basis: 'law', from: 'decision-notice', length: { days: 28 }, source: 'Tribunal Procedure (First-tier Tribunal) (General Regulatory Chamber) Rules 2009 r.22(1)(b)', note: 'runs from the day on which the notice was sent' };
const SIX_MONTHS = { kind: 'appeal', whose: 'requester', basis: 'law', length: { months: 6 } } as const;
const COURT_OF_SESSION: Limit = { kind: 'court', whose: 'requester', basis: 'law', from: 'decision-notice', length: { days: 42 }, source: 'Freedom of Information (Scotland) Act 2002 s.56, on a point of law, to the Court of Session' }; // unchecked

/**
 * The times of each law. A source whose text, or a public body's account of it, was at hand was compared with it: FOIA s.10(1) and (6), the fees notice of s.9 and
 * s.10(2), the Commissioner's pages on reviews and on the six weeks; Tribunal rule 22(1)(b); EIR reg.5(2) and reg.7(1); FOISA s.20, s.21(1), s.47 and s.73; the
 * headings of the Regulations of 2004 for Scotland; the Irish Act s.2, s.13, s.14 and s.21. What is cited from memory or from this project's reference is marked
 * `unchecked` here and wherever else a rule of law or a table of holidays stands (`src/packs`, `src/dates`).
 */
export const REGIME_LAW: Readonly<Record<Regime, RegimeLaw>> = {
  FOIA: {
    name: 'Freedom of Information Act 2000', holidays: 'any-part-of-the-uk', zone: 'Europe/London',
    response: { workingDays: 20, source: 'Freedom of Information Act 2000 s.10(1)' },
    extension: { workingDays: 40, basis: 'guidance', source: "s.10(3): until such time as is reasonable; the Information Commissioner's guidance: no more than 20 further working days" },
    clarification: 'Freedom of Information Act 2000 s.1(3) and s.10(6): the date of receipt is the day on which the further information came',
    fees: 'Freedom of Information Act 2000 s.10(2): the working days from the day of the fees notice to the day on which the fee is received are left out',
    others: [
      { kind: 'payment', whose: 'requester', basis: 'law', from: 'fee-notice', length: { months: 3, days: -1 }, source: 'Freedom of Information Act 2000 s.9(2)', note: 'three months beginning with the day of the notice' },
      { kind: 'review-request', whose: 'requester', basis: 'guidance', from: 'answer', length: { workingDays: 40 }, source: 'Section 45 Code of Practice (2018), part 5' }, // unchecked
      { kind: 'review', whose: 'authority', basis: 'guidance', from: 'review-request', length: { workingDays: 20 }, source: 'Section 45 Code of Practice (2018), part 5', note: 'up to 40 working days in exceptional cases' }, // unchecked
      ICO, TRIBUNAL,
    ],
  },
  EIR: {
    name: 'Environmental Information Regulations 2004', holidays: 'any-part-of-the-uk', zone: 'Europe/London',
    response: { workingDays: 20, source: 'Environmental Information Regulations 2004 reg.5(2)' },
    extension: { workingDays: 40, basis: 'law', source: 'Environmental Information Regulations 2004 reg.7(1), where the request is complex and voluminous' },
    clarification: 'Environmental Information Regulations 2004 reg.9(4): the time runs from the day on which the further particulars came', // unchecked
    fees: 'Environmental Information Regulations 2004 reg.8: the days from the notification of the charge to its payment are left out', // unchecked
    others: [
      { kind: 'payment', whose: 'requester', basis: 'law', from: 'fee-notice', length: { workingDays: 60 }, source: 'Environmental Information Regulations 2004 reg.8' }, // unchecked
      { kind: 'review-request', whose: 'requester', basis: 'law', from: 'answer', length: { workingDays: 40 }, source: 'Environmental Information Regulations 2004 reg.11(2)', note: 'runs from the day on which the requester believes that the authority failed' }, // unchecked
      { kind: 'review-request', whose: 'requester', basis: 'law', from: { endOf: 'response', unless: 'answer' }, length: { workingDays: 40 }, source: 'Environmental Information Regulations 2004 reg.11(2)', note: 'no answer came: taken to run from the end of the time for one' }, // unchecked
      { kind: 'review', whose: 'authority', basis: 'law', from: 'review-request', length: { workingDays: 40 }, source: 'Environmental Information Regulations 2004 reg.11(4)' }, // unchecked
      ICO, TRIBUNAL,
    ],
  },
  FOISA: {
    name: 'Freedom of Information (Scotland) Act 2002', holidays: 'scotland', zone: 'Europe/London',
    response: { workingDays: 20, source: 'Freedom of Information (Scotland) Act 2002 s.10(1)' },
    extension: null,
    clarification: 'Freedom of Information (Scotland) Act 2002 s.1(3) and s.10(1)(b): the time runs from the day on which the further information came', // unchecked
    fees: 'Freedom of Information (Scotland) Act 2002 s.10(2): the days from the fees notice to the fee are left out', // unchecked
    others: [
      { kind: 'payment', whose: 'requester', basis: 'law', from: 'fee-notice', length: { months: 3, days: -1 }, source: 'Freedom of Information (Scotland) Act 2002 s.9', note: 'three months beginning with the day of the notice' }, // unchecked
      { kind: 'review-request', whose: 'requester', basis: 'law', from: 'answer', length: { workingDays: 40 }, source: 'Freedom of Information (Scotland) Act 2002 s.20(5)' },
      { kind: 'review-request', whose: 'requester', basis: 'law', from: { endOf: 'response', unless: 'answer' }, length: { workingDays: 40 }, source: 'Freedom of Information (Scotland) Act 2002 s.20(5)', note: 'no answer came: runs from the end of the time for one' },
      { kind: 'review', whose: 'authority', basis: 'law', from: 'review-request', length: { workingDays: 20 }, source: 'Freedom of Information (Scotland) Act 2002 s.21(1)' },
      { ...SIX_MONTHS, from: 'review-answer', source: 'Freedom of Information (Scotland) Act 2002 s.47(4)(a)' },
      { ...SIX_MONTHS, from: { endOf: 'review', unless: 'review-answer' }, source: 'Freedom of Information (Scotland) Act 2002 s.47(4)(b)', note: 'no outcome came: runs from the end of the time for one' },
      COURT_OF_SESSION,
    ],
  },
  EISR: {
    name: 'Environmental Information (Scotland) Regulations 2004', holidays: 'scotland', zone: 'Europe/London',
    response: { workingDays: 20, source: 'Environmental Information (Scotland) Regulations 2004 reg.5(2)(a)' }, // unchecked
    extension: { workingDays: 40, basis: 'law', source: 'Environmental Information (Scotland) Regulations 2004 reg.7(1), where the request is complex and voluminous' }, // unchecked
    clarification: 'Environmental Information (Scotland) Regulations 2004 reg.9: the time runs from the day on which the further particulars came', // unchecked
    fees: 'Environmental Information (Scotland) Regulations 2004 reg.8: the days from the notification of the charge to its payment are left out', // unchecked
    others: [
      { kind: 'payment', whose: 'requester', basis: 'law', from: 'fee-notice', length: { workingDays: 60 }, source: 'Environmental Information (Scotland) Regulations 2004 reg.8' }, // unchecked
      { kind: 'review-request', whose: 'requester', basis: 'law', from: 'answer', length: { workingDays: 40 }, source: 'Environmental Information (Scotland) Regulations 2004 reg.16(2)' }, // unchecked
      { kind: 'review-request', whose: 'requester', basis: 'law', from: { endOf: 'response', unless: 'answer' }, length: { workingDays: 40 }, source: 'Environmental Information (Scotland) Regulations 2004 reg.16(2)', note: 'no answer came: runs from the end of the time for one' }, // unchecked
      { kind: 'review', whose: 'authority', basis: 'law', from: 'review-request', length: { workingDays: 20 }, source: 'Environmental Information (Scotland) Regulations 2004 reg.16(4)' }, // unchecked
      { ...SIX_MONTHS, from: 'review-answer', source: 'Environmental Information (Scotland) Regulations 2004 reg.17, with s.47(4)(a) of the Act of 2002' }, // unchecked
      { ...SIX_MONTHS, from: { endOf: 'review', unless: 'review-answer' }, source: 'Environmental Information (Scotland) Regulations 2004 reg.17, with s.47(4)(b) of the Act of 2002', note: 'no outcome came: runs from the end of the time for one' }, // unchecked
      COURT_OF_SESSION,
    ],
  },
  // The Irish Act counts in weeks of five weekdays without public holidays (s.2): four weeks are twenty of them.
  'FOI-IE': {
    name: 'Freedom of Information Act 2014 (Ireland)', holidays: 'ireland', zone: 'Europe/Dublin',
    response: { workingDays: 20, source: 'Freedom of Information Act 2014 (Ireland) s.13(1): four weeks' },
    extension: { workingDays: 40, basis: 'law', source: 'Freedom of Information Act 2014 (Ireland) s.14: no more than four further weeks' },
    clarification: null, fees: null,
    others: [
      { kind: 'review-request', whose: 'requester', basis: 'law', from: 'answer', length: { workingDays: 20 }, source: 'Freedom of Information Act 2014 (Ireland) s.21: four weeks' },
      { kind: 'review-request', whose: 'requester', basis: 'law', from: { endOf: 'response', unless: 'answer' }, length: { workingDays: 20 }, source: 'Freedom of Information Act 2014 (Ireland) s.19 and s.21: four weeks', note: 'no answer came: deemed to be refused at the end of the time' }, // unchecked
      { kind: 'review', whose: 'authority', basis: 'law', from: 'review-request', length: { workingDays: 15 }, source: 'Freedom of Information Act 2014 (Ireland) s.21: three weeks' },
      { ...SIX_MONTHS, from: 'review-answer', source: 'Freedom of Information Act 2014 (Ireland) s.22(4)' }, // unchecked
      { ...SIX_MONTHS, from: { endOf: 'review', unless: 'review-answer' }, source: 'Freedom of Information Act 2014 (Ireland) s.22(4)', note: 'no outcome came: deemed to be refused at the end of the time' }, // unchecked
      { kind: 'court', whose: 'requester', basis: 'law', from: 'decision-notice', length: { workingDays: 20 }, source: 'Freedom of Information Act 2014 (Ireland) s.24, on a point of law, to the High Court: four weeks' }, // unchecked
    ],
  },
  'EU-1049': {
    name: 'Regulation (EC) 1049/2001', holidays: 'weekends-only', zone: 'Europe/Brussels',
    response: { workingDays: 15, source: 'Regulation (EC) 1049/2001 art.7(1), from registration' }, // unchecked
    extension: { workingDays: 30, basis: 'law', source: 'Regulation (EC) 1049/2001 art.7(3)' }, // unchecked
    clarification: null, fees: null,
    others: [
      { kind: 'review-request', whose: 'requester', basis: 'law', from: 'answer', length: { workingDays: 15 }, source: 'Regulation (EC) 1049/2001 art.7(2), a confirmatory application' }, // unchecked
      { kind: 'review', whose: 'authority', basis: 'law', from: 'review-request', length: { workingDays: 15 }, source: 'Regulation (EC) 1049/2001 art.8(1)' }, // unchecked
      { kind: 'court', whose: 'requester', basis: 'law', from: 'review-answer', length: { months: 2, days: 10 }, source: 'Regulation (EC) 1049/2001 art.8(1) with article 263 TFEU, and ten days on account of distance', note: 'to the General Court; a complaint to the Ombudsman has two years' }, // unchecked
    ],
  },
};
