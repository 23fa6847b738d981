import { answerOf } from '../answer.js';
import type { Result, ResultMessage, ResultThread } from '../../model/result.js';

/** What stands in a cell. */
export type Cell = string | number | null;
/** A table and the values of one row, in the order of the table's columns (`schema.ts`). */
export type Row = readonly [table: string, values: readonly Cell[]];

/** A NUL would end the text for most readers of SQLite; its picture takes its place, so that lengths and offsets stay. */
const cell = (value: string | number | boolean | null | undefined): Cell => (typeof value === 'string' ? value.replaceAll('\0', '\u2400') : typeof value === 'boolean' ? Number(value) : value ?? null);
const row = (table: string, ...values: (string | number | boolean | null | undefined)[]): Row => [table, values.map(cell)];

/**
 * A result as rows; some point to later ones. What points to a message that the selection took out points nowhere.
 * @param key the number of the first message: `messages_fts` knows messages by their numbers.
 */
export function* rowsOf({ threads, documents, problems }: Result, key: number): Generator<Row> {
  for (const { id, file, ordinal, format, layout, length, byteStart, byteEnd, attached } of documents) yield row('documents', id, file, ordinal, format, layout, length, byteStart, byteEnd, attached?.name, attached?.sha256);
  const ids = new Set(threads.flatMap(({ messages }) => messages.map(({ id }) => id)));
  const known = (id: string | null | undefined): string | null => (id != null && ids.has(id) ? id : null);
  const place = (document: number | string | undefined): string | null => (typeof document === 'number' ? documents[document]?.id : document) ?? null;
  for (const thread of threads) {
    yield threadRow(thread);
    for (const message of thread.messages) yield* messageRow(message, thread.id, key++, place(message.document), known(message.duplicateOf));
    for (const message of thread.messages) yield* factsOf(message, thread.id, place, known);
    for (const { kind, date, basis, whose, certainty, regime, source, why, message, met } of thread.deadlines) yield row('deadlines', thread.id, known(message), kind, date, basis, whose, certainty, regime, source, why, met?.date, known(met?.message), met?.workingDays);
    for (const { value, owner } of thread.caseReferences) yield row('case_references', thread.id, null, value, owner);
  }
  for (const { id, furniture } of documents) for (const { zone, start, end, rule, copyOf, text } of furniture) yield row('zones', id, null, zone, start, end, rule, known(copyOf), false, text);
  for (const { severity, code, message, file, line, column, byte, hint } of problems) yield row('problems', severity, code, message, file, line, column, byte, hint);
}

function threadRow(thread: ResultThread): Row {
  const { sent, firstAnswer, workingDays, outcome } = answerOf(thread);
  return row('threads', thread.id, thread.title, thread.authority.name, thread.authority.email, thread.requester.name, thread.requester.email, thread.url, thread.regime, thread.jurisdiction?.value,
    thread.status?.value, thread.status?.text, thread.state?.value, thread.state?.certainty, sent, firstAnswer, workingDays, outcome);
}

function* messageRow(one: ResultMessage, thread: string, key: number, document: string | null, duplicateOf: string | null): Generator<Row> {
  yield row('messages', key, one.id, thread, one.position, one.type, one.why.type.certainty, one.role, one.sender.name, one.sender.email, one.sender.organisation, one.date, one.subject, one.messageId, one.inReplyTo,
    one.automatic, one.hidden, one.origin, duplicateOf, document, one.text);
  yield row('messages_fts', key, one.subject, one.text);
}

function* factsOf(one: ResultMessage, thread: string, place: (document: number | string | undefined) => string | null, known: (id: string | null | undefined) => string | null): Generator<Row> {
  const { id } = one, home = place(one.document);
  for (const tag of new Set(one.tags)) yield row('tags', id, tag);
  for (const { field, name, email } of one.recipients) yield row('recipients', id, field, name, email);
  for (const { zone, start, end, rule, copyOf, interleaved, text } of one.zones ?? []) yield row('zones', home, id, zone, start, end, rule, known(copyOf), interleaved, text);
  for (const claim of ['type', 'role', 'date'] as const) {
    const { certainty, evidence } = one.why[claim];
    for (const { rule, document, start, end, text } of evidence) yield row('evidence', id, claim, certainty, rule, document === undefined ? home : place(document), start, end, text);
  }
  for (const { provision, title, use, start, end, text, rule } of one.provisions) yield row('provisions', id, provision, title, use, start, end, text, rule);
  for (const { kind, date, certainty, text } of one.deadlines) yield row('deadlines', thread, id, kind, date, 'stated', null, certainty, null, text, null, null, null, null);
  for (const { number, start, end, text, answer } of one.questions) yield row('questions', id, number, start, end, text, known(answer?.message));
  for (const { value, owner } of one.caseReferences) yield row('case_references', thread, id, value, owner);
  for (const { amount, currency, text } of one.fees) yield row('fees', id, amount, currency, text);
  for (const { name, mediaType, bytes, size, sha256, url, savedAs } of one.attachments) yield row('attachments', id, name, mediaType, bytes, size, sha256, url, savedAs);
}
