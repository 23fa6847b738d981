import type { Claim, Evidence } from './claim.js';
import type { Certainty, DeadlineKind, HolidaySetId, Regime, RequestStateName } from './lists.js';

/** One step of a computation: the day that it is about (ISO), what happens on it, and why. */
export interface DeadlineStep { date: string | null; what: string; because: string }

/** A deadline that a message states. `start` and `end` are UTF-16 code units of the message's document. */
export interface StatedDeadline { date: string; kind: DeadlineKind; start: number; end: number; text: string; rule: string; certainty: Certainty; steps: DeadlineStep[] }

/** A last day in the life of a request, as the law, guidance or the page has it. */
export interface RequestDeadline {
  kind: DeadlineKind;
  /** ISO day; null where it can't be computed, and then `why` says what is missing. */
  date: string | null;
  why: string | null;
  certainty: Certainty;
  /** What sets it: an enactment, good practice that nobody is bound by, or the page's own sentence. */
  basis: 'law' | 'guidance' | 'page';
  whose: 'authority' | 'requester';
  regime: Regime | null;
  /** The days that were not counted; null where calendar days, weeks or months count. */
  holidays: HolidaySetId | null;
  /** The provision, the guidance or the sentence. */
  source: string;
  /** Id of the message from which the time runs. */
  message: string | null;
  steps: DeadlineStep[];
  /** What was done of it: when (ISO day), by which message, and how many working days after the first day (null where they can't be counted). */
  met: { date: string; message: string; workingDays: number | null } | null;
}

/** Where a request stands by its messages. */
export interface RequestState {
  value: RequestStateName;
  certainty: Certainty;
  evidence: Evidence[];
  /** Id of the message that decides it. */
  message: string | null;
  /** Does what the page says fit? Null where it says nothing that could be compared. */
  agreesWithPage: boolean | null;
}

/** What tag says of a request as a whole. */
export interface RequestTags {
  regime: Claim<Regime | null>;
  state: RequestState;
  deadlines: RequestDeadline[];
  /** Deadlines that messages state, by message id. */
  stated: ReadonlyMap<string, StatedDeadline[]>;
}
