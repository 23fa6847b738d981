import type { MessageType } from '../model/lists.js';
import type { ResultThread } from '../model/result.js';

/** Types that answer the request, in whole or in part. */
const ANSWERS: ReadonlySet<MessageType> = new Set(['disclosure', 'partial-disclosure', 'refusal', 'not-held', 'response']);

/** When a request was sent and first answered (ISO), after how many working days as its law counts them, and what the last answer was; null where the correspondence does not say. */
export interface Answer { sent: string | null; firstAnswer: string | null; workingDays: number | null; outcome: MessageType | null }

/** The answer to a thread's request, for tables of a row a request. */
export function answerOf({ messages, deadlines }: ResultThread): Answer {
  const answers = messages.filter(({ type }) => ANSWERS.has(type));
  return {
    sent: messages.find(({ type }) => type === 'request')?.date ?? null,
    firstAnswer: answers[0]?.date ?? null,
    workingDays: deadlines.find(({ kind, basis }) => kind === 'response' && basis !== 'page')?.met?.workingDays ?? null,
    outcome: answers.at(-1)?.type ?? null,
  };
}
