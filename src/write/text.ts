import { escapeControls, escapeToLine } from './escape.js';
import { stretches } from './fold.js';
import { PLAIN } from './palette.js';
import { EVERYTHING } from './select.js';
import type { MessageType } from '../model/lists.js';
import type { Result, ResultMessage, ResultThread } from '../model/result.js';
import type { Palette } from './palette.js';
import type { Selection } from './select.js';
import type { Stretch } from './fold.js';

/** Options of the text format: colours, width in columns (for lines of our own: mail is never re-wrapped), and what is kept and stripped. */
export interface TextOptions { palette?: Palette; width?: number; selection?: Selection }

interface Style { paint: Palette; width: number; chosen: Selection }

/** Sent by a machine whatever else is known. */
const ALWAYS_ONE_LINE: ReadonlySet<MessageType> = new Set(['auto-reply', 'out-of-office', 'bounce']);
/** One line if a machine sent it; any other type may carry an answer, so it is shown whole. */
const ONE_LINE_IF_AUTOMATIC: ReadonlySet<MessageType> = new Set(['acknowledgement', 'internal-review-acknowledgement', 'platform-notice', 'recall']);

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
    const positions = new Map(thread.messages.map((message) => [message.id, message.position]));
    for (const message of thread.messages) yield* messageLines(message, positions, style);
  }
}

function* threadHead(thread: ResultThread, result: Result, { paint, width }: Style): Generator<string> {
  const title = escapeToLine(thread.title ?? 'Untitled correspondence');
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
  return stated ?? (computed === undefined ? null : `${computed.date} (computed, ${computed.regime}; see --due)`);
}

function* messageLines(message: ResultMessage, positions: ReadonlyMap<string, number>, style: Style): Generator<string> {
  const { paint, chosen } = style;
  const head = headLine(message, style);
  if (isOneLine(message, chosen)) {
    yield `\n${head}  ${paint.faint(summary(message, positions))}\n`;
    return;
  }
  yield `\n${head}\n`;
  if (message.subject !== null) yield `${OWN_INDENT}${paint.faint('Subject:')} ${escapeToLine(message.subject)}\n`;
  if (message.origin !== 'message') yield `${OWN_INDENT}${paint.faint(ORIGIN_WORDS[message.origin])}\n`;
  if (message.hidden) yield `${OWN_INDENT}${paint.warn('[hidden: the source withholds part of this message]')}\n`;
  for (const stretch of stretches(message, chosen)) {
    yield stretch.shown ? indented(stretch.text) : `${OWN_INDENT}${paint.faint(foldLine(stretch, positions))}\n`;
  }
  for (const file of message.attachments) {
    const size = file.size ?? (file.bytes === null ? null : `${file.bytes} bytes`);
    yield `${OWN_INDENT}${paint.accent('Attachment:')} ${escapeToLine([file.name ?? 'unnamed', file.mediaType, size].filter((fact) => fact !== null).join(', '))}\n`;
  }
}

const ORIGIN_WORDS = {
  message: '', quote: '[recovered from a quotation in a later message]', forward: '[recovered from a forwarded message]', attached: '[attached to another message]',
} as const;

/** `3. 2019-06-24 21:09 +01:00  authority  refusal  Sam Green, Borsetshire County Council` */
function headLine(message: ResultMessage, { paint }: Style): string {
  const certainty = message.why.type.certainty === 'guessed' ? ' (guessed)' : '';
  const sender = [message.sender.name ?? message.sender.email, message.sender.organisation].filter((part) => part !== null && part !== '').join(', ');
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

function isOneLine(message: ResultMessage, chosen: Selection): boolean {
  if (message.duplicateOf !== null) return true;
  if (chosen.keepTypes.has(message.type)) return false;
  return ALWAYS_ONE_LINE.has(message.type) || (message.automatic && ONE_LINE_IF_AUTOMATIC.has(message.type));
}

function summary(message: ResultMessage, positions: ReadonlyMap<string, number>): string {
  if (message.duplicateOf !== null) return `[same as ${reference(message.duplicateOf, positions)}]`;
  const files = message.attachments.length === 0 ? '' : `, ${counted(message.attachments.length, 'attachment')}`;
  return `[automatic, ${size(message.text)}${files}${message.hidden ? ', part of it withheld by the source' : ''}]`;
}

/** `[disclaimer, 14 lines, 912 characters]` */
function foldLine(fold: Extract<Stretch, { shown: false }>, positions: ReadonlyMap<string, number>): string {
  const name = fold.copyOf === null ? FOLD_WORDS[fold.zone] ?? fold.zone : `${fold.zone} of ${reference(fold.copyOf, positions)}`;
  return `[${name}, ${counted(fold.lines, 'line')}, ${counted(fold.characters, 'character')}]`;
}

const FOLD_WORDS: Readonly<Record<string, string>> = {
  rights: 'rights: how to complain, ask for a review or re-use the information',
};

function reference(id: string, positions: ReadonlyMap<string, number>): string {
  const position = positions.get(id);
  return position === undefined ? 'another message' : `message ${position}`;
}

function size(text: string): string {
  return `${counted(text === '' ? 0 : text.split('\n').length, 'line')}, ${counted(text.length, 'character')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Mail, escaped and indented line by line, without blank lines at its ends; it is not wrapped. */
function indented(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return lines.slice(first, last + 1).map((line) => (line === '' ? '\n' : `${MAIL_INDENT}${escapeControls(line)}\n`)).join('');
}
