import type { Result, ResultRecord } from '../model/result.js';

/** The NDJSON records of a result: each document before the messages that point to it, then the problems. */
export function* toRecords(result: Result): Generator<ResultRecord> {
  const shown = new Set<number>();
  for (const thread of result.threads) {
    for (const message of thread.messages) {
      const index = typeof message.document === 'number' ? message.document : 0;
      const document = result.documents[index];
      if (document && !shown.has(index)) { shown.add(index); yield { record: 'document', ...document }; }
      yield {
        record: 'message', ...message, document: document?.id ?? String(index),
        thread: { id: thread.id, title: thread.title, authority: thread.authority, requester: thread.requester, status: thread.status },
        source: { file: document?.file ?? null, ordinal: document?.ordinal ?? 0, byteStart: null, byteEnd: null },
      };
    }
  }
  for (const [index, document] of result.documents.entries()) if (!shown.has(index)) yield { record: 'document', ...document };
  for (const problem of result.problems) yield { record: 'problem', ...problem };
}
