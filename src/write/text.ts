import { escapeControls, escapeToLine } from './escape.js';
import { foldInWords, foldedInWords, isFolded, stretches } from './fold.js';
import { PLAIN } from './palette.js';
import { EVERYTHING } from './select.js';
import { HIDDEN_WORDS, ORIGIN_WORDS, attachmentFacts, positionsOf, senderInWords, titleOf } from './words.js';
import type { Result, ResultMessage, ResultThread } from '../model/result.js';
import type { Palette } from './palette.js';
import type { Selection } from './select.js';

/** Options of the text format: colours, width in columns (for lines of our own: mail is never re-wrapped), and what is kept and stripped. */
export interface TextOptions { palette?: Palette; width?: number; selection?: Selection }

interface Style { paint: Palette; width: number; chosen: Selection }

/** Mail stands under its head line by this much, and lines of ours by less, so that no mail can pass for one of them. */
const MAIL_INDENT = '    ';
const OWN_INDENT = '  ';

/**
 * The result for people: each thread's title, parties, status and deadline, then each message with its number, date,
 * type and sender, and what was written; what was stripped is one line each. Every character that a terminal would act on is escaped.
 */
export function* writeText(result: Result, options: TextOptions = {}): Generator<string> {
  const style: Style = { paint: options.palette ?? PLAIN, width: options.width ?? 80, chosen: options.selection ?? EVERYTHING };
  for (const [index, thread] of result.threads.entries()) {
    if (index > 0) yield '\n';
    yield* threadHead(thread, result, style);
    const positions = positionsOf(thread);
    for (const message of thread.messages) yield* messageLines(message, positions, style);
  }
}

function* threadHead(thread: ResultThread, result: Result, { paint, width }: Style): Generator<string> {
  const title = escapeToLine(titleOf(thread));
  yield `${paint.strong(title)}\n${paint.faint('='.repeat(Math.max(1, Math.min(width, [...title].length))))}\n`;
  const facts: [string, string | null][] = [
    ['Requester', thread.requester.name ?? thread.requester.email],
    ['Authority', thread.authority.name ?? thread.authority.email],
    ['Status', thread.status?.text ?? thread.status?.value ?? null],
    ['State', thread.state?.value ?? null],
    ['Deadline', deadline(thread, result)],
    ['References', thread.caseReferences.map((one) => one.value).join(', ') || null],
    ['Link', thread.url],
    ['File', [...new Set(files(thread, result))].join(', ') || null],
  ];
  for (const [name, value] of facts) if (value !== null) yield `${paint.faint(name.padEnd(11))}${escapeToLine(value)}\n`;
}

function files(thread: ResultThread, result: Result): string[] {
  return thread.messages.flatMap((message) => (typeof message.document === 'number' ? result.documents[message.document]?.file ?? [] : []));
}

/** What the page says of the deadline, in its own words; else the last deadline that a message states, else what the law gives. */
function deadline(thread: ResultThread, result: Result): string | null {
  const documents = new Set(thread.messages.map((message) => message.document));
  for (const [at, document] of result.documents.entries()) {
    const stated = documents.has(at) ? document.furniture.find((piece) => piece.zone === 'deadline') : undefined;
    if (stated !== undefined) return stated.text.trim();
  }
  const stated = thread.messages.flatMap((message) => message.deadlines.filter((one) => one.kind === 'response')).at(-1)?.date;
  const computed = thread.deadlines.find(({ kind, date }) => kind === 'response' && date !== null);
  return stated ?? (computed === undefined ? null : `${computed.date} (${computed.basis === 'page' ? 'stated by the source' : `computed, ${computed.regime}`}; see --due)`);
}

function* messageLines(message: ResultMessage, positions: ReadonlyMap<string, number>, style: Style): Generator<string> {
  const { paint, chosen } = style;
  const head = headLine(message, style);
  if (isFolded(message, chosen)) {
    yield `\n${head}  ${paint.faint(`[${foldedInWords(message, positions)}]`)}\n`;
    return;
  }
  yield `\n${head}\n`;
  if (message.subject !== null) yield `${OWN_INDENT}${paint.faint('Subject:')} ${escapeToLine(message.subject)}\n`;
  if (message.origin !== 'message') yield `${OWN_INDENT}${paint.faint(`[${ORIGIN_WORDS[message.origin]}]`)}\n`;
  if (message.hidden) yield `${OWN_INDENT}${paint.warn(`[${HIDDEN_WORDS}]`)}\n`;
  for (const stretch of stretches(message, chosen)) {
    yield stretch.shown ? indented(stretch.text) : `${OWN_INDENT}${paint.faint(`[${foldInWords(stretch, positions)}]`)}\n`;
  }
  for (const file of message.attachments) {
    yield `${OWN_INDENT}${paint.accent('Attachment:')} ${escapeToLine(attachmentFacts(file).join(', '))}\n`;
  }
}

/** `3. 2019-06-24 21:09 +01:00  authority  refusal  Sam Green, Borsetshire County Council` */
function headLine(message: ResultMessage, { paint }: Style): string {
  const certainty = message.why.type.certainty === 'guessed' ? ' (guessed)' : '';
  const sender = senderInWords(message);
  const parts = [paint.strong(`${message.position}. ${escapeToLine(spacedDate(message.date))}`), known('role', message.role), paint.accent(known('type', message.type)) + certainty];
  if (sender !== '') parts.push(escapeToLine(sender));
  return parts.join('  ');
}

function known(what: string, value: string): string {
  return value === 'unknown' ? `${what} unknown` : value;
}

/** `2019-06-24T21:09:19+01:00` as `2019-06-24 21:09:19 +01:00`. */
function spacedDate(date: string | null): string {
  if (date === null) return 'undated';
  return date.length <= 10 ? date : `${date.slice(0, 10)} ${date.slice(11).replace(/Z$|[+-]\d\d:\d\d$/, ' $&')}`;
}

/** Mail, escaped and indented line by line, without blank lines at its ends; it is not wrapped. */
function indented(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return lines.slice(first, last + 1).map((line) => (line === '' ? '\n' : `${MAIL_INDENT}${escapeControls(line)}\n`)).join('');
}
