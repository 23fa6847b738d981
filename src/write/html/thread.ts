import { reasonOf } from '../reasons.js';
import { positionsOf, spoken, titleOf } from '../words.js';
import { deadlineItem, timeline, undatedDeadlines } from './deadlines.js';
import { namedLink } from './links.js';
import { html } from './markup.js';
import { messageItem } from './message.js';
import type { DocumentOptions } from '../markdown.js';
import type { Result, ResultThread } from '../../model/result.js';
import type { Markup, Piece } from './markup.js';
import type { Place } from './message.js';

/** A thread for the page: its facts, then the timeline, then what belongs to no message. In pieces, one a message. */
export function* threadSection(thread: ResultThread, result: Result, place: Pick<Place, 'thread' | 'level' | 'chosen'>, { today = null }: DocumentOptions): Generator<Markup> {
  const title = titleOf(thread);
  yield html`<section class="thread" id="${place.thread}">
${place.level === 2 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
<dl>${facts(thread).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${undatedDeadlines(thread)}<ol class="timeline">
`;
  const positions = positionsOf(thread);
  for (const item of timeline(thread)) yield 'message' in item ? messageItem(item.message, { ...place, positions }) : deadlineItem(item.deadline, today);
  yield html`</ol>
${furniture(thread, result)}</section>
`;
}

function facts(thread: ResultThread): [string, Piece][] {
  const { status, state } = thread;
  const list: [string, Piece][] = [
    ['Requester', thread.requester.name ?? thread.requester.email],
    ['Authority', thread.authority.name ?? thread.authority.email],
    ['Status', status?.text ?? status?.value ?? null],
    ['State', state === null ? null : `${spoken('state', state.value)} (${state.certainty}${state.agreesWithPage === false ? '; the page says otherwise' : ''})`],
    ['Law', thread.regime],
    ['References', thread.caseReferences.map(({ value }) => value).join(', ') || null],
    ['Link', thread.url === null ? null : namedLink(thread.url, thread.url)],
  ];
  return list.filter(([, value]) => value !== null);
}

/** What the thread's documents hold beside messages: titles, menus, status lines. */
function furniture({ messages }: ResultThread, { documents }: Result): Piece {
  const used = new Set(messages.map(({ document }) => document));
  const pieces = documents.flatMap((document, at) => (used.has(at) ? document.furniture.filter(({ text }) => text.trim() !== '') : []));
  if (pieces.length === 0) return null;
  return html`<details><summary>What belongs to no message: ${[...new Set(pieces.map(({ zone }) => zone))].join(', ')}</summary>${pieces.map(({ zone, rule, text }) => html`<div><p class="note">${zone}${rule === null ? null : html`: ${reasonOf(rule)} <code>${rule}</code>`}</p><p class="raw" dir="auto">${text.trim()}</p></div>`)}</details>
`;
}
