import { DEADLINE_WORDS, NO_LEGAL_ADVICE } from './due.js';
import { escapeControls, escapeToLine } from './escape.js';
import { foldInWords, foldedInWords, isFolded, stretches } from './fold.js';
import { reasonOf } from './reasons.js';
import { EVERYTHING } from './select.js';
import { standingInWords, standingOf } from './standing.js';
import { HIDDEN_WORDS, ORIGIN_WORDS, attachmentFacts, dateInWords, positionsOf, provisionsInWords, senderInWords, spoken, titleOf } from './words.js';
import type { Fold } from './fold.js';
import type { Result, ResultMessage, ResultThread } from '../model/result.js';
import type { Selection } from './select.js';

/** Options of the formats that are documents for people: what is kept and stripped, the ISO day that open deadlines are compared with, and whether names were replaced by marks. */
export interface DocumentOptions { selection?: Selection; today?: string | null; redacted?: boolean }

/**
 * The result as Markdown (CommonMark, read the same by GitHub's): each thread's facts and deadlines, then each message under a heading of its own.
 * What was written stands in a block quotation, line for line, escaped so that nothing of the mail becomes markup; what was stripped is one line with its reason.
 */
export function* writeMarkdown(result: Result, options: DocumentOptions = {}): Generator<string> {
  const chosen = options.selection ?? EVERYTHING;
  for (const [index, thread] of result.threads.entries()) {
    if (index > 0) yield '\n';
    yield `# ${inline(titleOf(thread))}\n\n`;
    yield* facts(thread);
    yield* deadlines(thread, options.today ?? null);
    const positions = positionsOf(thread);
    for (const message of thread.messages) yield* section(message, positions, chosen);
  }
}

function* facts(thread: ResultThread): Generator<string> {
  const list: [string, string | null][] = [
    ['Requester', thread.requester.name ?? thread.requester.email],
    ['Authority', thread.authority.name ?? thread.authority.email],
    ['Status', thread.status?.text ?? thread.status?.value ?? null],
    ['State', thread.state === null ? null : spoken('state', thread.state.value)],
    ['Law', thread.regime],
    ['References', thread.caseReferences.map(({ value }) => value).join(', ') || null],
    ['Link', thread.url],
  ];
  for (const [name, value] of list) if (value !== null) yield `- **${name}:** ${inline(value)}\n`;
}

function* deadlines(thread: ResultThread, today: string | null): Generator<string> {
  if (thread.deadlines.length === 0) return;
  yield '\nDeadlines:\n\n';
  for (const deadline of thread.deadlines) {
    const standing = standingOf(deadline, today);
    const day = deadline.date === null ? `not computed (${inline(deadline.why ?? 'no date')})` : `**${dateInWords(deadline.date)}**`;
    yield `- ${day}: ${DEADLINE_WORDS[deadline.kind]}, by the ${deadline.whose} (${deadline.basis}, ${deadline.certainty}${deadline.source === '' ? '' : `: ${inline(deadline.source)}`})${standing === null ? '' : `; ${standingInWords(standing, deadline.whose)}`}\n`;
  }
  yield `\n*${NO_LEGAL_ADVICE}*\n`;
}

function* section(message: ResultMessage, positions: ReadonlyMap<string, number>, chosen: Selection): Generator<string> {
  yield `\n## ${heading(message)}\n`;
  if (isFolded(message, chosen)) {
    yield `\n*${inline(foldedInWords(message, positions))}*\n`;
    return;
  }
  if (message.subject !== null) yield `\nSubject: ${inline(message.subject)}\n`;
  if (message.origin !== 'message') yield `\n*${ORIGIN_WORDS[message.origin]}*\n`;
  if (message.hidden) yield `\n*${HIDDEN_WORDS}*\n`;
  for (const stretch of stretches(message, chosen)) yield stretch.shown ? `\n${quoted(stretch.text)}` : `\n*Left out: ${inline(leftOut(stretch, positions))}*\n`;
  yield* list('Attachments', message.attachments.map((file) => attachmentFacts(file).join(', ')));
  yield* list('Provisions', provisionsInWords(message));
  yield* list('Deadlines that it states', message.deadlines.map(({ date, kind, text }) => `${dateInWords(date)}: ${DEADLINE_WORDS[kind]} ("${text}")`));
}

/** `3. 24 June 2019, 21:09 — authority: refusal (Jo Hartley, Wexcombe Council)` */
function heading(message: ResultMessage): string {
  const sender = senderInWords(message);
  const guessed = message.why.type.certainty === 'guessed' ? ', guessed' : '';
  return `${message.position}. ${dateInWords(message.date)} — ${spoken('role', message.role)}: ${spoken('type', message.type)}${guessed}${sender === '' ? '' : ` (${inline(sender)})`}`;
}

function leftOut(fold: Fold, positions: ReadonlyMap<string, number>): string {
  return `${foldInWords(fold, positions)}${fold.rules.length === 0 ? '' : `: ${fold.rules.map(reasonOf).join(' ')}`}`;
}

function* list(title: string, items: readonly string[]): Generator<string> {
  if (items.length === 0) return;
  yield `\n${title}:\n\n`;
  for (const item of items) yield `- ${inline(item)}\n`;
}

/** What CommonMark and GitHub's extensions may read as markup anywhere in a line; a backslash before any of these is taken away again (CommonMark 0.31, 2.4). */
const MARKUP = /[\\`*_[\]<>&|~$#@]/g;
/** What makes a list, a rule or an underlined heading of a line by standing first. */
const AT_LINE_START = /^[-+=:]|^\d{1,9}(?=[.)])/;

/** A value of one line as Markdown that reads the same: line feeds and runs of spaces become one space. */
function inline(text: string): string {
  return plain(escapeToLine(text).replace(/ {2,}/g, ' ').trim());
}

/** One line, whose controls have been escaped, as Markdown that reads the same. */
function plain(line: string): string {
  return line.replace(MARKUP, '\\$&').replaceAll('://', '\\://').replace(/www\./gi, (found) => `${found.slice(0, 3)}\\.`)
    .replace(AT_LINE_START, (found) => (/^\d/.test(found) ? `${found}\\` : `\\${found}`));
}

/** Mail as a block quotation: its lines stay lines (a backslash ends each that another follows), leading spaces stay spaces. */
function quoted(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return lines.slice(first, last + 1).map((line, at, all) => (line === '' ? '>\n' : `> ${quotedLine(line)}${(all[at + 1] ?? '') === '' ? '' : '\\'}\n`)).join('');
}

function quotedLine(line: string): string {
  const start = line.length - line.trimStart().length;
  return `${line.slice(0, start).replaceAll('\t', '    ').replace(/./g, '&nbsp;')}${plain(escapeControls(line.slice(start)))}`;
}
