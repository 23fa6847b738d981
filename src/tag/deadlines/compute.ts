import { HOLIDAY_SETS, workingDaysAfter } from '../../dates/working-days.js';
import type { Claim } from '../../model/claim.js';
import type { Certainty, DeadlineKind, Regime } from '../../model/lists.js';
import type { DeadlineStep, RequestDeadline } from '../../model/request.js';
import { countTime, type LeftOut } from './count.js';
import type { EventName, RequestEvent } from './events.js';
import { REGIME_LAW, type Limit } from './limits.js';
import { responseClock, type Clock } from './response-clock.js';

/** Where a time begins: the day, the steps that lead to it, and by which message. */
interface Start { day: string; steps: DeadlineStep[]; message: string | null; guessed: boolean }

/**
 * Every time that the law of a request gives, computed from its events (in order). What has no sure day to start from is null, and says why.
 * @param authority its name: the time of a school is counted in school days, which are not known.
 */
export function computeDeadlines(events: readonly RequestEvent[], regime: Claim<Regime | null>, authority: string | null): RequestDeadline[] {
  const request = events.find(({ what }) => what === 'request');
  if (!request) return [];
  if (regime.value === null) return [nothing('response', 'authority', null, request.message, 'the messages do not show under which law the request was made')];
  const law = REGIME_LAW[regime.value];
  const build = new Builder(regime.value, regime.certainty === 'guessed');
  const clock = responseClock(events, law);
  const response = build.response(clock, authority, events);
  const found = [response];
  const extension = events.find((event) => event.what === 'extension' && !before(events, 'answer', event));
  if (extension && law.extension) found.push(build.extension(clock, events));
  for (const limit of law.others) {
    const from = limit.from;
    if (typeof from === 'string') {
      const event = startOf(limit, from, events);
      if (event) found.push(build.limit(limit, event, events));
      continue;
    }
    const ended = found.findLast(({ kind, date }) => date !== null && (kind === from.endOf || kind === 'extension' && from.endOf === 'response'));
    if (ended?.date && ended.certainty !== 'unknown' && !events.some(({ what }) => what === from.unless)) {
      found.push(build.time(limit, { day: ended.date, steps: [{ date: ended.date, what: `the end of the time for the ${from.endOf}`, because: ended.source }], message: ended.message, guessed: ended.certainty === 'guessed' }, events));
    }
  }
  return found;
}

/** The event from which a time runs: the first notice or review, the last answer. */
function startOf(limit: Limit, from: EventName, events: readonly RequestEvent[]): RequestEvent | undefined {
  return limit.kind === 'review-request' || from === 'decision-notice' ? events.findLast(({ what }) => what === from) : events.find(({ what }) => what === from);
}

function before(events: readonly RequestEvent[], what: EventName, event: RequestEvent): boolean {
  return events.slice(0, events.indexOf(event)).some((earlier) => earlier.what === what);
}

/** What ends a time of each kind. */
const MET_BY: Partial<Record<DeadlineKind, EventName>> = { response: 'answer', extension: 'answer', review: 'review-answer', 'review-request': 'review-request', payment: 'fee-received' };
const SCHOOL = /\b(?:(?:primary|secondary|infants?'?|junior|high|grammar|community|comprehensive|special|nursery|first|middle|upper|lower) school|school$|academy$|sixth form|pupil referral unit)/i;
/** Requests of these days (ISO, received) in Scotland fell under the emergency law of 2020. */
const EMERGENCY = { from: '2020-03-10', to: '2020-05-26', doubt: 'The Coronavirus (Scotland) Act 2020 gave authorities up to 60 working days from 7 April to 26 May 2020; that is not counted here.' };

class Builder {
  constructor(readonly regime: Regime, readonly regimeGuessed: boolean) {}

  /** The time for the answer. */
  response(clock: Clock, authority: string | null, events: readonly RequestEvent[]): RequestDeadline {
    const { source, workingDays } = REGIME_LAW[this.regime].response;
    const limit: Limit = { kind: 'response', whose: 'authority', basis: 'law', from: 'answer', length: { workingDays }, source };
    if (clock.day === null) return this.unknown(limit, clock, clock.why ?? 'the clock stands still', events);
    const start = { day: clock.day, steps: clock.steps, message: clock.message, guessed: clock.guessed };
    if (this.regime !== 'FOIA' || !authority || !SCHOOL.test(authority)) return this.time(limit, start, events, clock.leftOut);
    const latest = countTime(clock.day, { workingDays: 60 }, REGIME_LAW.FOIA.holidays, 'SI 2010/2768: for a school the twentieth school day, and the sixtieth working day at the latest');
    return this.unknown(limit, { ...clock, steps: [...clock.steps, ...latest?.steps ?? []] }, "the authority looks like a school, which has until the twentieth school day or the sixtieth working day, whichever comes first; its school days are not known", events);
  }

  /** The last day of an answer whose time was extended. */
  extension(clock: Clock, events: readonly RequestEvent[]): RequestDeadline {
    const { workingDays, basis, source } = REGIME_LAW[this.regime].extension!;
    const limit: Limit = { kind: 'extension', whose: 'authority', basis, from: 'answer', length: { workingDays }, source };
    if (clock.day === null) return this.unknown(limit, clock, clock.why ?? 'the clock stands still', events);
    return this.time(limit, { day: clock.day, steps: clock.steps, message: clock.message, guessed: clock.guessed }, events, clock.leftOut);
  }

  /** A time that runs from an event. */
  limit(limit: Limit, event: RequestEvent, events: readonly RequestEvent[]): RequestDeadline {
    if (event.day === null) return this.unknown(limit, { message: event.message, steps: [] }, `${NAMES[event.what]}, from which the time runs, ${event.why}`, events);
    const start: Start = { day: event.day, steps: [{ date: event.day, what: NAMES[event.what], because: 'the date of the message; an email is taken to be received on the day that it was sent' }], message: event.message, guessed: event.guessed };
    return this.time(limit, start, events);
  }

  time(limit: Limit, start: Start, events: readonly RequestEvent[], leftOut: LeftOut | null = null): RequestDeadline {
    const law = REGIME_LAW[this.regime];
    const counted = countTime(start.day, limit.length, law.holidays, limit.source, leftOut);
    if (!counted) return this.unknown(limit, start, 'bank holidays are known from 2005 to 2035 only', events);
    const doubts = [...counted.doubts, ...this.regime === 'FOISA' && limit.kind === 'response' && start.day >= EMERGENCY.from && start.day <= EMERGENCY.to ? [EMERGENCY.doubt] : [], ...this.regime === 'EU-1049' ? [HOLIDAY_SETS[law.holidays].source] : []];
    const certainty: Certainty = start.guessed || this.regimeGuessed || doubts.length ? 'guessed' : 'implied';
    const steps = [...start.steps, ...counted.steps, ...doubts.map((because) => ({ date: null, what: 'doubtful', because })), ...limit.note ? [{ date: null, what: 'note', because: limit.note }] : []];
    return { ...this.frame(limit, start, events), date: counted.day, why: null, certainty, steps };
  }

  unknown(limit: Limit, start: { message: string | null; steps: DeadlineStep[] }, why: string, events: readonly RequestEvent[]): RequestDeadline {
    return { ...this.frame(limit, start, events), date: null, why, certainty: 'unknown', steps: start.steps };
  }

  private frame(limit: Limit, start: { message: string | null; day?: string | null }, events: readonly RequestEvent[]): Omit<RequestDeadline, 'date' | 'why' | 'certainty' | 'steps'> {
    const { holidays } = REGIME_LAW[this.regime];
    const by = MET_BY[limit.kind], from = events.findIndex(({ message }) => message === start.message);
    const done = events.find((event, i) => event.what === by && i > from && event.day !== null);
    // How long the answer took is told from the request itself, also where a question made the time run anew.
    const since = limit.kind === 'response' || limit.kind === 'extension' ? events.find(({ what }) => what === 'request')?.day : start.day;
    return {
      kind: limit.kind, basis: limit.basis, whose: limit.whose, regime: this.regime, source: limit.source, message: start.message,
      holidays: 'workingDays' in limit.length ? holidays : null,
      met: done?.day ? { date: done.day, message: done.message, workingDays: since ? workingDaysAfter(since, done.day, holidays) : null } : null,
    };
  }
}

/** A deadline of which nothing can be said but why. */
function nothing(kind: DeadlineKind, whose: 'authority' | 'requester', regime: Regime | null, message: string, why: string): RequestDeadline {
  return { kind, date: null, why, certainty: 'unknown', basis: 'law', whose, regime, holidays: null, source: '', message, steps: [], met: null };
}

/** Events in words. */
const NAMES: Readonly<Record<EventName, string>> = {
  request: 'the request', 'clarification-request': 'the question to the requester', clarification: "the requester's clarification", 'fee-notice': 'the fees notice', 'fee-received': 'the receipt of the fee',
  extension: 'the extension', answer: 'the answer', 'review-request': 'the request for a review', 'review-answer': 'the outcome of the review', 'decision-notice': 'the decision notice',
};
