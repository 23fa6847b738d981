import type { Result, ResultMessage, ResultRecord } from '../model/result.js';

/** The NDJSON records of a result: each document before the messages that point to it, then the problems. */
export function* toRecords(result: Result): Generator<ResultRecord> {
  const shown = new Set<number>();
  for (const thread of result.threads) {
    for (const message of thread.messages) {
      const index = typeof message.document === 'number' ? message.document : 0;
      const document = result.documents[index];
      for (const at of [index, ...evidenceIn(message.why)]) {
        const one = result.documents[at];
        if (one && !shown.has(at)) { shown.add(at); yield { record: 'document', ...one }; }
      }
      yield {
        record: 'message', ...message, why: byId(message.why, result), document: document?.id ?? String(index),
        thread: { id: thread.id, title: thread.title, authority: thread.authority, requester: thread.requester, status: thread.status },
        source: { file: document?.file ?? null, ordinal: document?.ordinal ?? 0, byteStart: document?.byteStart ?? null, byteEnd: document?.byteEnd ?? null },
      };
    }
  }
  for (const [index, document] of result.documents.entries()) if (!shown.has(index)) yield { record: 'document', ...document };
  for (const problem of result.problems) yield { record: 'problem', ...problem };
}

/** The documents that a message's evidence points to, beside its own. */
const evidenceIn = ({ type, role, date, exports }: ResultMessage['why']): number[] => [type, role, date, exports].flatMap((claim) => claim?.evidence.flatMap(({ document }) => (typeof document === 'number' ? document : [])) ?? []);

/** Evidence that stands in another document names it by its id, as the message does. */
function byId(why: ResultMessage['why'], result: Result): ResultMessage['why'] {
  const named = <T extends { evidence: { document?: number | string | undefined }[] }>(claim: T): T => ({ ...claim, evidence: claim.evidence.map((one) => (typeof one.document === 'number' ? { ...one, document: result.documents[one.document]?.id ?? String(one.document) } : one)) });
  return { ...why, type: named(why.type), role: named(why.role), date: named(why.date), ...(why.exports ? { exports: named(why.exports) } : {}) };
}
