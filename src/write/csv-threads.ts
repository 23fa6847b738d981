import { joined } from './csv-messages.js';
import type { MessageType } from '../model/lists.js';
import type { Result, ResultMessage, ResultThread } from '../model/result.js';

/** The header row of `--format csv --by thread`. Names are fixed; new ones are added at the end. */
export const threadColumns = [
  'thread', 'title', 'url', 'authority', 'requester', 'regime', 'status', 'state', 'sent', 'firstAnswer', 'workingDays', 'outcome',
  'provisions', 'caseReferences', 'messages', 'fromRequester', 'fromAuthority', 'automatic', 'attachments',
] as const;

/** Types that answer the request, in whole or in part. */
const ANSWERS: ReadonlySet<MessageType> = new Set(['disclosure', 'partial-disclosure', 'refusal', 'not-held', 'response']);

/** A row a request, cells in the order of `threadColumns`; empty where the correspondence does not say. */
export function threadRows(result: Result): unknown[][] {
  return result.threads.map((thread) => {
    const { messages } = thread;
    const answers = messages.filter((message) => ANSWERS.has(message.type));
    const count = (test: (message: ResultMessage) => boolean): number => messages.filter(test).length;
    return [
      thread.id, thread.title, thread.url, thread.authority.name, thread.requester.name, thread.regime, thread.status?.value ?? thread.status?.text ?? null, thread.state?.value ?? null,
      messages.find((message) => message.type === 'request')?.date ?? null, answers[0]?.date ?? null, workingDays(thread), answers.at(-1)?.type ?? null,
      joined(messages.flatMap((message) => message.provisions.filter((one) => one.use === 'ground').map((one) => one.provision))),
      references(thread), messages.length, count((message) => message.role === 'requester'), count((message) => message.role === 'authority'),
      count((message) => message.automatic), messages.reduce((sum, message) => sum + message.attachments.length, 0),
    ];
  });
}

/** Working days from the request to the first answer, as its law counts them; null where either day or the law is not known. */
function workingDays(thread: ResultThread): number | null {
  return thread.deadlines.find(({ kind, basis }) => kind === 'response' && basis !== 'page')?.met?.workingDays ?? null;
}

function references(thread: ResultThread): string {
  return joined([...thread.caseReferences, ...thread.messages.flatMap((message) => message.caseReferences)].map((one) => one.value));
}
