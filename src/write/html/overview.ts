import { dayNumber } from '../../dates/days.js';
import { answerOf } from '../answer.js';
import { amountInWords, standingInWords, standingOf } from '../standing.js';
import { counted, dateInWords, spoken, titleOf } from '../words.js';
import { html } from './markup.js';
import type { ResultThread } from '../../model/result.js';
import type { Markup, Piece } from './markup.js';

/** A table of all threads, each row leading to its thread at `#t1`, `#t2`, … */
export function overview(threads: readonly ResultThread[], today: string | null): Markup {
  const columns = ['Subject', 'Requester', 'Authority', 'State', 'Answer', 'Messages', 'First', 'Last', 'Days to first answer', 'In time?'];
  return html`<section class="overview">
<h1>${counted(threads.length, 'thread')}</h1>
<div class="scroll" role="region" aria-label="Overview" tabindex="0"><table>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${threads.map((thread, at) => row(thread, `t${at + 1}`, today))}</tbody>
</table></div>
</section>
`;
}

function row(thread: ResultThread, anchor: string, today: string | null): Markup {
  const { sent, firstAnswer, outcome } = answerOf(thread);
  const days = thread.messages.flatMap(({ date }) => date?.slice(0, 10) ?? []).sort();
  const took = sent === null || firstAnswer === null ? null : dayNumber(firstAnswer) - dayNumber(sent);
  return html`<tr><th scope="row"><a href="#${anchor}">${titleOf(thread)}</a></th><td>${thread.requester.name ?? thread.requester.email}</td><td>${thread.authority.name ?? thread.authority.email}</td>
<td>${thread.state === null ? null : spoken('state', thread.state.value)}</td><td>${outcome === null ? null : spoken('type', outcome)}</td><td class="number">${thread.messages.length}</td>
<td class="day">${iso(days[0])}</td><td class="day">${iso(days.at(-1))}</td><td class="number">${took}</td><td>${lateness(thread, today)}</td></tr>
`;
}

function iso(date: string | undefined): Piece {
  return date === undefined ? null : html`<time datetime="${date}" title="${dateInWords(date)}">${date}</time>`;
}

/** How the first answer stands to the last day that the law gives for it. */
function lateness({ deadlines }: ResultThread, today: string | null): Piece {
  const deadline = deadlines.find(({ kind, basis }) => kind === 'response' && basis !== 'page');
  const standing = deadline === undefined ? null : standingOf(deadline, today);
  if (standing === null || deadline === undefined) return null;
  const words = !standing.done ? standingInWords(standing, deadline.whose) : standing.days <= 0 ? 'in time' : `${amountInWords(standing)} late`;
  return html`<span class="${standing.days > 0 ? 'bad' : 'good'}">${words}</span>`;
}
