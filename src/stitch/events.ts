import type { RequestEvent, SourceDocument } from '../model/document.js';
import type { Draft } from '../model/draft.js';
import { problem, type Problem } from '../model/problem.js';
import { surePairs } from './alignment.js';
import { dayOf } from './combine.js';

const DAY = 86_400_000;
const NAMES: Readonly<Record<RequestEvent['direction'], string>> = { outgoing: 'letter of the requester', incoming: 'letter of the authority', comment: 'annotation', other: 'event' };

/** Events that are messages, in order. */
const messagesOf = (document: SourceDocument): RequestEvent[] => (document.facts?.events ?? []).filter(({ direction }) => direction !== 'other');

/**
 * Dates the messages of a page by the events of the same request (Alaveteli's request JSON): both lists tell the same correspondence in the same
 * order, so that direction and order join them. A join that could be made otherwise is not made, and the date stays null.
 */
export function dateByEvents(drafts: readonly Draft[], document: SourceDocument): Problem[] {
  const events = messagesOf(document);
  const letters = drafts.filter(({ origin }) => origin === 'message');
  const day = (event: RequestEvent): number => Date.parse(`${event.date.slice(0, 10)}T00:00:00Z`);
  const pairs = surePairs(letters, events, (draft, event) => {
    if (draft.sourceId && event.id) return draft.sourceId === event.id;
    const own = dayOf(draft);
    return directionOf(draft) === event.direction && (own === null || Math.abs(own - day(event)) <= DAY);
  });
  const nth = new Map<RequestEvent['direction'], number>();
  const names = events.map(({ direction }) => { const n = (nth.get(direction) ?? 0) + 1; nth.set(direction, n); return `${NAMES[direction]} ${n}`; });
  letters.forEach((draft, i) => {
    const at = pairs[i] ?? null;
    if (at === null) return;
    const event = events[at]!, own = draft.date?.value ?? draft.headers?.rawDate ?? null;
    // What the text itself states counts more, but for the hour of the same day.
    if (own !== null && !(own.length === 10 && own === event.date.slice(0, 10))) return;
    draft.date = { value: event.date, certainty: 'implied', evidence: { rule: 'wdtk/date/request-event', start: 0, end: 0, text: `${event.kind} ${event.date}: event ${at + 1} of ${events.length}, ${names[at]}, is message ${i + 1} of ${letters.length} by direction and order`, document: document.id } };
    draft.sourceId ??= event.id;
  });
  const open = events.filter((_, at) => !pairs.includes(at));
  const undated = letters.filter((draft, i) => pairs[i] === null && dayOf(draft) === null).length;
  const problems: Problem[] = [];
  if (open.length) problems.push(problem('info', 'event-without-message', `${open.length} of ${events.length} events of the request are joined to no message: ${open.slice(0, 5).map(({ kind, date }) => `${kind} ${date}`).join(', ')}${open.length > 5 ? ' …' : ''}`, { file: document.file }));
  if (undated) problems.push(problem('info', 'message-without-event', `${undated} of ${letters.length} messages stay undated: by direction and order they could be more than one event, or none`, { file: document.file }));
  return problems;
}

function directionOf(draft: Draft): RequestEvent['direction'] | null {
  if (draft.annotation) return 'comment';
  return draft.role?.value === 'requester' ? 'outgoing' : draft.role?.value === 'authority' ? 'incoming' : null;
}

/** A request without its text: a message for each event that is one, dated, with nothing in it. */
export function eventsAsDrafts(document: SourceDocument): Draft[] {
  const { page } = document.facts!;
  return messagesOf(document).map((event, i): Draft => {
    const evidence = { rule: 'wdtk/date/request-event', start: 0, end: 0, text: `${event.kind} ${event.date}` };
    return {
      id: `${document.id}-${i + 1}`, document, spans: [], fixed: [], parent: null, origin: 'message',
      author: event.direction === 'outgoing' ? page.requester : event.direction === 'incoming' && page.authority ? { name: null, email: null, organisation: page.authority.name } : null,
      role: event.direction === 'comment' ? null : { value: event.direction === 'outgoing' ? 'requester' : 'authority', certainty: 'stated', evidence },
      date: { value: event.date, certainty: 'stated', evidence }, subject: null, recipients: [], headers: null, attachments: [], sourceId: event.id, hidden: true, annotation: event.direction === 'comment',
    };
  });
}
