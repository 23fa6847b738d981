import type { DeadlineStep } from '../../model/request.js';
import type { LeftOut } from './count.js';
import type { RequestEvent } from './events.js';
import type { RegimeLaw } from './limits.js';

/** From when the time for the answer runs, what it leaves out, and what the authority waits for; `day` is null where it stands still or has no sure beginning, and then `why` says so. */
export interface Clock { day: string | null; why: string | null; message: string; steps: DeadlineStep[]; leftOut: LeftOut | null; guessed: boolean; waitsFor: 'clarification' | 'fee' | null }

/**
 * The clock of the answer: it begins with the request, begins anew when a question is answered (FOIA s.1(3)), and stands still from a fees
 * notice until the fee comes (FOIA s.9). Only what happened before the first answer counts. There must be a request among the events.
 */
export function responseClock(events: readonly RequestEvent[], law: RegimeLaw): Clock {
  const from = events.findIndex(({ what }) => what === 'request');
  const request = events[from]!;
  const clock: Clock = { day: request.day, why: request.why && `the request ${request.why}`, message: request.message, steps: [], leftOut: null, guessed: request.guessed, waitsFor: null };
  if (request.day) clock.steps.push({ date: request.day, what: 'the request was received', because: 'the date of the message; an email is taken to be received on the day that it was sent' });
  const answer = events.findIndex(({ what }, i) => i > from && what === 'answer');
  for (const event of events.slice(from + 1, answer < 0 ? undefined : answer)) {
    if (event.what === 'clarification-request') stop(clock, event, 'clarification', law.clarification, 'the authority asked what was meant, and no message answers it', 'the law has no rule for a question to the requester');
    else if (event.what === 'clarification' && clock.waitsFor === 'clarification') restart(clock, event, law.clarification!);
    else if (event.what === 'fee-notice') stop(clock, event, 'fee', law.fees, 'the authority asked for a fee, and no message says that it came', 'the law has no rule for a fee');
    else if (event.what === 'fee-received' && clock.waitsFor === 'fee') goOn(clock, events.findLast(({ what }, i) => what === 'fee-notice' && i < events.indexOf(event)), event, request, law.fees!);
  }
  return clock;
}

function stop(clock: Clock, event: RequestEvent, waitsFor: 'clarification' | 'fee', rule: string | null, why: string, otherwise: string): void {
  clock.steps.push({ date: event.day, what: rule ? 'the clock stops' : 'a question without effect on the clock', because: rule ?? otherwise });
  if (!rule) { clock.guessed = true; return; }
  clock.day = null;
  clock.waitsFor = waitsFor;
  clock.why = `the time stopped running${event.day ? ` on ${event.day}` : ''}: ${why}`;
  clock.guessed ||= event.guessed;
}

function restart(clock: Clock, event: RequestEvent, rule: string): void {
  clock.day = event.day;
  clock.waitsFor = null;
  clock.why = event.why && `the clarification, from which the time runs anew, ${event.why}`;
  clock.message = event.message;
  clock.guessed ||= event.guessed;
  if (event.day) clock.steps.push({ date: event.day, what: 'the clarification was received: the time runs anew', because: rule });
}

function goOn(clock: Clock, notice: RequestEvent | undefined, event: RequestEvent, request: RequestEvent, rule: string): void {
  const began = clock.steps.findLast(({ what }) => what.endsWith('the time runs anew'))?.date ?? request.day;
  clock.day = notice?.day && event.day ? began : null;
  clock.waitsFor = null;
  clock.why = clock.day ? null : 'the dates of the fees notice and of the payment are not both known';
  // The message thanks for the fee; it may have come some days before.
  clock.guessed = true;
  if (clock.day) clock.leftOut = { from: notice!.day!, to: event.day!, because: rule };
}
