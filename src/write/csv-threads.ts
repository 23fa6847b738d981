import { answerOf } from './answer.js';
import { joined } from './csv-messages.js';
import type { Result, ResultMessage, ResultThread } from '../model/result.js';

/** The header row of `--format csv --by thread`. Names are fixed; new ones are added at the end. */
export const threadColumns = [
  'thread', 'title', 'url', 'authority', 'requester', 'regime', 'status', 'state', 'sent', 'firstAnswer', 'workingDays', 'outcome',
  'provisions', 'caseReferences', 'messages', 'fromRequester', 'fromAuthority', 'automatic', 'attachments',
] as const;

/** A row a request, cells in the order of `threadColumns`; empty where the correspondence does not say. */
export function threadRows(result: Result): unknown[][] {
  return result.threads.map((thread) => {
    const { messages } = thread;
    const { sent, firstAnswer, workingDays, outcome } = answerOf(thread);
    const count = (test: (message: ResultMessage) => boolean): number => messages.filter(test).length;
    return [
      thread.id, thread.title, thread.url, thread.authority.name ?? thread.authority.email, thread.requester.name ?? thread.requester.email, thread.regime, thread.status?.value ?? thread.status?.text ?? null, thread.state?.value ?? null,
      sent, firstAnswer, workingDays, outcome,
      joined(messages.flatMap((message) => message.provisions.filter((one) => one.use === 'ground').map((one) => one.provision))),
      references(thread), messages.length, count((message) => message.role === 'requester'), count((message) => message.role === 'authority'),
      count((message) => message.automatic), messages.reduce((sum, message) => sum + message.attachments.length, 0),
    ];
  });
}

function references(thread: ResultThread): string {
  return joined([...thread.caseReferences, ...thread.messages.flatMap((message) => message.caseReferences)].map((one) => one.value));
}
