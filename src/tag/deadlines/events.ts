import { civilDay, type CivilZone } from '../../dates/civil-day.js';
import type { Claim } from '../../model/claim.js';
import type { MessageType, Role } from '../../model/lists.js';

/** A message as the law's clock sees it. */
export interface TimedMessage { id: string; role: Role; type: Claim<MessageType>; date: Claim<string | null>; text: string }

/** What happens to a request, by the message that does it. `day` is null where the message has no sure date, and then `why` says so. */
export interface RequestEvent { what: EventName; message: string; day: string | null; why: string | null; guessed: boolean }
export type EventName = 'request' | 'clarification-request' | 'clarification' | 'fee-notice' | 'fee-received' | 'extension' | 'answer' | 'review-request' | 'review-answer' | 'decision-notice';

const BY_TYPE: Partial<Record<MessageType, EventName>> = {
  request: 'request', 'clarification-request': 'clarification-request', clarification: 'clarification', 'fee-notice': 'fee-notice', extension: 'extension',
  disclosure: 'answer', 'partial-disclosure': 'answer', refusal: 'answer', 'not-held': 'answer', response: 'answer',
  'internal-review-request': 'review-request', 'internal-review-outcome': 'review-answer', 'decision-notice': 'decision-notice',
};
/** "We have received your payment": the authority says that the fee came in. */
const FEE_RECEIVED = /\b(?:(?:received|receipt of|thank you for) your (?:payment|cheque|fee)|your (?:payment|cheque|fee) (?:has been|was) received)\b/i;

/**
 * The events of a correspondence, in its order. An instant is the day that the calendar of `zone` has then; a date that is only guessed is no day.
 */
export function eventsOf(messages: readonly TimedMessage[], zone: CivilZone): RequestEvent[] {
  return messages.flatMap(({ id, role, type, date, text }) => {
    const paid = role === 'authority' && FEE_RECEIVED.test(text.slice(0, 4000));
    const names: EventName[] = [...paid ? ['fee-received' as const] : [], ...BY_TYPE[type.value] ? [BY_TYPE[type.value]!] : []];
    const sure = date.value !== null && (date.certainty === 'stated' || date.certainty === 'implied');
    return names.map((what) => ({
      what, message: id, day: sure ? civilDay(date.value!, zone) : null,
      why: sure ? null : date.value === null ? 'has no date' : 'has a date that is only guessed',
      guessed: type.certainty === 'guessed',
    }));
  });
}
