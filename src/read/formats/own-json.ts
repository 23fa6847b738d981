import { problem, type Problem } from '../../model/problem.js';
import type { Result, ResultDocument, ResultMessage, ResultRecord, ResultThread } from '../../model/result.js';
import { decodeText } from '../decode.js';
import type { ReadContext, ReadResult } from './format.js';

/**
 * Our own output, read back (`--format json` and `--format ndjson`): it went down the whole road before, so it comes out as it went in, ids,
 * zones and problems the same. What NDJSON does not say of a thread (its address, its state) is null.
 */
export async function readOwnJson(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const text = decodeText(bytes).trim();
  const nothing = (code: string, message: string, hint: string | null, line = 1): ReadResult => ({ documents: [], problems: [problem('error', code, message, { file: context.file, line, column: 1, hint })] });
  const schema = /^\{\s{0,20}"schema"\s{0,20}:\s{0,20}"foi-parse\/([^"]{1,40})"/.exec(text)?.[1];
  if (schema !== undefined && schema !== '1') return nothing('other-schema', `it was written as foi-parse/${schema}; this version reads foi-parse/1`, 'make it again from the correspondence, or read it with the version that wrote it');
  if (schema === undefined) return readRecords(text, context);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return nothing('broken-json', `it is not whole JSON (${error instanceof Error ? error.message.slice(0, 100) : 'no reason'})`, 'it may be cut short; make it again from the correspondence');
  }
  const { resultSchema } = await import('../../model/result.js');
  const checked = resultSchema.safeParse(value);
  // The value itself goes on, not zod's copy: fields that a later version added stay.
  return checked.success ? { documents: [], problems: [], finished: [value as Result] } : nothing('broken-json', `it is not what foi-parse prints (${checked.error.issues[0]?.path.join('.') ?? ''}: ${checked.error.issues[0]?.message ?? ''})`, 'make it again from the correspondence');
}

/** Records, one a line. One that cannot be read is a problem of its own, with its line. */
async function readRecords(text: string, context: ReadContext): Promise<ReadResult> {
  const { recordSchema } = await import('../../model/result.js');
  const records: ResultRecord[] = [], problems: Problem[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    let value: unknown = null;
    try { value = JSON.parse(line); } catch { /* named below */ }
    if (recordSchema.safeParse(value).success) records.push(value as ResultRecord);
    else problems.push(problem('error', 'broken-record', 'this line is not a record of foi-parse; it is left out', { file: context.file, line: i + 1, column: 1 }));
  }
  return { documents: [], problems, finished: [resultOf(records)] };
}

type MessageRecord = Extract<ResultRecord, { record: 'message' }>;

/** The result whose records these are: threads in the order of their first messages, documents in the order of their inputs. */
function resultOf(records: readonly ResultRecord[]): Result {
  const documents = inputOrder(records.flatMap(({ record, ...rest }) => (record === 'document' ? [rest as ResultDocument] : [])));
  const indexOf = new Map(documents.map((document, i) => [document.id, i]));
  const threads = new Map<string, ResultThread>();
  for (const one of records) {
    if (one.record !== 'message') continue;
    const { id, title, status, requester, authority } = one.thread;
    let thread = threads.get(id);
    if (!thread) threads.set(id, thread = { id, title, status, state: null, requester, authority, url: null, jurisdiction: null, regime: null, caseReferences: [], deadlines: [], why: { regime: { certainty: 'unknown', evidence: [] } }, messages: [] });
    thread.messages.push(bare(one, indexOf));
  }
  return { schema: 'foi-parse/1', threads: [...threads.values()], documents, problems: records.flatMap(({ record, ...rest }) => (record === 'problem' ? [rest as Result['problems'][number]] : [])) };
}

/** Without what the record adds to the message. A document that did not come stays an id. */
function bare({ record: _record, thread: _thread, source: _source, ...message }: MessageRecord, indexOf: ReadonlyMap<string, number>): ResultMessage {
  return { ...message, document: indexOf.get(String(message.document)) ?? message.document };
}

/** NDJSON prints a document before its first message; the documents of one input have ids that begin alike, and count up. */
function inputOrder(documents: readonly ResultDocument[]): ResultDocument[] {
  const inputs = new Map<string, ResultDocument[]>();
  for (const document of documents) {
    const key = document.id.split('.', 1)[0]!;
    const list = inputs.get(key);
    if (list) list.push(document); else inputs.set(key, [document]);
  }
  return [...inputs.values()].flatMap((list) => list.sort((a, b) => a.ordinal - b.ordinal));
}
