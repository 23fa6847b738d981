import type { Result } from '../model/result.js';

/** The header row of `--format csv`: names of the JSON, with the thread's first. Names are fixed; new ones are added at the end. */
export const messageColumns = [
  'thread', 'title', 'authority', 'requester', 'position', 'id', 'type', 'tags', 'role', 'senderName', 'senderEmail', 'date', 'subject',
  'automatic', 'hidden', 'origin', 'duplicateOf', 'attachments', 'provisions', 'caseReferences', 'deadlines', 'file', 'text', 'savedAs',
] as const;

/** A row a message, cells in the order of `messageColumns`; null where nothing is known. */
export function messageRows(result: Result): unknown[][] {
  return result.threads.flatMap((thread) => thread.messages.map((message) => [
    thread.id, thread.title, thread.authority.name ?? thread.authority.email, thread.requester.name ?? thread.requester.email, message.position, message.id, message.type, joined(message.tags), message.role,
    message.sender.name, message.sender.email, message.date, message.subject,
    message.automatic, message.hidden, message.origin, message.duplicateOf, joined(message.attachments.map((one) => one.name)),
    joined(message.provisions.map((one) => one.provision)), joined(message.caseReferences.map((one) => one.value)), joined(message.deadlines.map((one) => one.date)),
    typeof message.document === 'number' ? result.documents[message.document]?.file ?? null : null, message.text, joined(message.attachments.map((one) => one.savedAs ?? null)),
  ]));
}

/** Values that are known, each once, in order, joined by "; ". */
export function joined(values: readonly (string | null)[]): string {
  return [...new Set(values.filter((value) => value !== null))].join('; ');
}
