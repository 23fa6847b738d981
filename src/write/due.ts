import { HOLIDAY_SETS } from '../dates/working-days.js';
import { escapeJson, escapeToLine } from './escape.js';
import { DEADLINE, STATED, inOrder } from './order.js';
import { standingInWords, standingOf } from './standing.js';
import type { DeadlineKind } from '../model/lists.js';
import type { Result, ResultThread } from '../model/result.js';
import type { Palette } from './palette.js';

/** Said wherever deadlines are printed. */
export const NO_LEGAL_ADVICE = 'Computed from the dates that the messages state. This is no legal advice: before you rely on a day, check it with the law, the authority or the regulator.';

/** Kinds of deadlines as people say them. */
export const DEADLINE_WORDS: Readonly<Record<DeadlineKind, string>> = {
  response: 'response to the request', extension: 'response after an extension', review: 'outcome of the review', clarification: 'clarification of the request', payment: 'payment of the fee',
  'review-request': 'asking for a review', appeal: 'complaint to the Commissioner or Ombudsman', court: 'appeal to a tribunal or court',
};

const WHOSE: Readonly<Record<DeadlineKind, 'authority' | 'requester'>> = {
  response: 'authority', extension: 'authority', review: 'authority', clarification: 'requester', payment: 'requester', 'review-request': 'requester', appeal: 'requester', court: 'requester',
};

/** By when somebody has to act, for people: each request with its deadlines, the steps to each, and how late it stands on `today` (ISO day, or null). Ends with a line on legal advice. */
export function* writeDue(results: readonly Result[], today: string | null, paint: Palette): Generator<string> {
  for (const thread of results.flatMap(({ threads }) => threads)) {
    yield `${paint.strong(escapeToLine(thread.title ?? 'Untitled correspondence'))}\n`;
    yield `  ${paint.faint('Law:')} ${thread.regime ?? 'not known'}   ${paint.faint('State:')} ${thread.state?.value ?? 'unknown'}${thread.state?.agreesWithPage === false ? `, but the page says: ${escapeToLine(thread.status?.text ?? '')}` : ''}\n`;
    yield* computed(thread, today, paint);
    yield* stated(thread, today, paint);
    yield '\n';
  }
  yield `${NO_LEGAL_ADVICE}\n`;
}

function* computed(thread: ResultThread, today: string | null, paint: Palette): Generator<string> {
  if (thread.deadlines.length === 0) yield '  No request, so no deadline.\n';
  for (const deadline of thread.deadlines) {
    const standing = standingOf(deadline, today);
    const says = standing === null ? '' : `  ${(standing.days > 0 ? paint.bad : paint.good)(standingInWords(standing, deadline.whose))}`;
    yield `\n  ${paint.strong(deadline.date ?? 'no date   ')}  ${DEADLINE_WORDS[deadline.kind]} (${deadline.whose})  ${paint.faint(`${deadline.basis}, ${deadline.certainty}`)}${says}\n`;
    if (deadline.why !== null) yield `    ${paint.warn('not computed:')} ${escapeToLine(deadline.why)}\n`;
    if (deadline.source !== '') yield `    ${escapeToLine(deadline.source)}\n`;
    if (deadline.holidays !== null) yield `    not counted: Saturdays, Sundays${deadline.holidays === 'weekends-only' ? ' alone' : ` and ${HOLIDAY_SETS[deadline.holidays].name}`}\n`;
    for (const { date, what, because } of deadline.steps) yield `      ${paint.faint(date ?? ' '.repeat(10))}  ${escapeToLine(what)}: ${escapeToLine(because)}\n`;
  }
}

function* stated(thread: ResultThread, today: string | null, paint: Palette): Generator<string> {
  for (const { position, deadlines } of thread.messages) {
    for (const { date, kind, text, certainty } of deadlines) {
      const standing = standingOf({ date, holidays: null, met: null }, today);
      yield `\n  ${paint.strong(date)}  ${DEADLINE_WORDS[kind]}  ${paint.faint(`message ${position} says so, ${certainty}`)}${standing === null ? '' : `  ${standingInWords(standing, WHOSE[kind])}`}\n      ${escapeToLine(text)}\n`;
    }
  }
}

/** The same as one JSON document: every deadline with how it stands. */
export function writeDueJson(results: readonly Result[], today: string | null): string {
  const threads = results.flatMap(({ threads: all }) => all).map((thread) => ({
    id: thread.id, title: thread.title, url: thread.url, regime: thread.regime, state: thread.state,
    deadlines: thread.deadlines.map((deadline) => ({ ...inOrder(deadline, DEADLINE) as object, standing: standingOf(deadline, today) })),
    stated: thread.messages.flatMap(({ id, position, deadlines }) => deadlines.map((deadline) => ({ message: id, position, ...inOrder(deadline, STATED) as object, standing: standingOf({ date: deadline.date, holidays: null, met: null }, today) }))),
  }));
  return `${escapeJson(JSON.stringify({ schema: 'foi-parse-due/1', notice: NO_LEGAL_ADVICE, today, threads }, null, 2))}\n`;
}
