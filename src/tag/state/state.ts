import type { Claim, Evidence } from '../../model/claim.js';
import type { MessageType, RequestStateName, Role } from '../../model/lists.js';
import { lookup } from '../../model/lookup.js';
import type { RequestState } from '../../model/request.js';

/** A message as the state sees it. */
export interface StateMessage { id: string; role: Role; type: Claim<MessageType> }

/** Where a message of each type takes the request. What is not listed leaves it where it is. */
const AFTER: Partial<Record<MessageType, RequestStateName>> = {
  request: 'awaiting-answer', clarification: 'awaiting-answer', 'internal-review-request': 'under-review', complaint: 'with-regulator', withdrawal: 'withdrawn',
  'clarification-request': 'awaiting-clarification', 'fee-notice': 'awaiting-payment', transfer: 'transferred', disclosure: 'disclosed', 'partial-disclosure': 'partly-disclosed',
  refusal: 'refused', 'not-held': 'not-held', response: 'answered', 'internal-review-acknowledgement': 'under-review', 'internal-review-outcome': 'reviewed',
  'decision-notice': 'decided', 'regulator-correspondence': 'with-regulator', bounce: 'undelivered',
};
const OUTCOMES: ReadonlySet<RequestStateName> = new Set(['disclosed', 'partly-disclosed', 'refused', 'not-held']);
const WAITING: ReadonlySet<RequestStateName> = new Set(['awaiting-clarification', 'awaiting-payment', 'undelivered']);

/** What may be true of a request by its messages when its page says so, by Alaveteli's name of the state. A state that is not listed can't be compared. */
const FITS: Readonly<Record<string, readonly RequestStateName[]>> = {
  waiting_response: ['awaiting-answer', 'awaiting-payment', 'transferred'], waiting_response_overdue: ['awaiting-answer', 'awaiting-payment', 'transferred'], waiting_response_very_overdue: ['awaiting-answer', 'awaiting-payment', 'transferred'],
  waiting_clarification: ['awaiting-clarification'], internal_review: ['under-review'], user_withdrawn: ['withdrawn'], error_message: ['undelivered'],
  // The last letter need not be the one that the requester judged by.
  successful: ['disclosed', 'answered', 'reviewed', 'decided', 'with-regulator'], partially_successful: ['partly-disclosed', 'answered', 'reviewed', 'decided', 'with-regulator'],
  rejected: ['refused', 'answered', 'reviewed', 'decided', 'with-regulator'], not_held: ['not-held', 'answered', 'reviewed', 'decided', 'with-regulator'],
};

/**
 * Where a request stands by its messages, in their order. An answer whose outcome no message tells does not hide an earlier outcome;
 * the requester's clarification and a new answer end a wait; thanks, chasers and automatic mail change nothing.
 * @param pageStatus Alaveteli's name of the state that the page shows, or null.
 */
export function stateOf(messages: readonly StateMessage[], pageStatus: string | null): RequestState {
  let value: RequestStateName = 'unknown', deciding: StateMessage | null = null;
  for (const message of messages) {
    const next = AFTER[message.type.value];
    if (next === undefined || !moves(value, next, message)) continue;
    value = next;
    deciding = message;
  }
  const evidence: Evidence[] = deciding ? deciding.type.because.map((one) => ({ ...one })) : [];
  const fits = lookup(FITS, pageStatus);
  return {
    value, certainty: deciding === null ? 'unknown' : deciding.type.certainty === 'guessed' ? 'guessed' : 'implied', evidence, message: deciding?.id ?? null,
    agreesWithPage: fits === undefined || value === 'unknown' ? null : fits.includes(value),
  };
}

function moves(now: RequestStateName, next: RequestStateName, { role, type }: StateMessage): boolean {
  // A second request in a thread that has an answer is a further question.
  if (type.value === 'request') return now === 'unknown';
  if (type.value === 'clarification') return now === 'unknown' || WAITING.has(now);
  if (next === 'answered' && OUTCOMES.has(now)) return false;
  if (next === 'disclosed' && now === 'partly-disclosed') return false;
  if (next === 'undelivered') return now === 'awaiting-answer' && role !== 'requester';
  // Once a regulator has it, what the parties go on to write does not take it back.
  if (now === 'decided') return type.value === 'decision-notice';
  return true;
}
