import { dayNumber } from '../../dates/days.js';
import { answerOf } from '../answer.js';
import { amountInWords, standingInWords, standingOf } from '../standing.js';
import { counted, dateInWords, spoken, titleOf } from '../words.js';
import { html } from './markup.js';
import type { ResultThread } from '../../model/result.js';
import type { Markup, Piece } from './markup.js';

/** The columns, and what they are sorted by: words, the numbers that stand in them, or numbers that stand beside words. */
const COLUMNS: readonly (readonly [name: string, by: 'words' | 'numbers' | 'days'])[] = [
  ['Subject', 'words'], ['Requester', 'words'], ['Authority', 'words'], ['State', 'words'], ['Answer', 'words'], ['Messages', 'numbers'], ['First', 'words'], ['Last', 'words'], ['Days to first answer', 'numbers'], ['In time?', 'days'],
];

/** A table of all threads, each row leading to its thread at `#t1`, `#t2`, …, and what is drawn of them. A script may sort the rows; without it they stand in the order of the input. */
export function overview(threads: readonly ResultThread[], today: string | null, charts: Markup | null): Markup {
  return html`<section class="overview">
<h1>${counted(threads.length, 'thread')}</h1>
${charts}<p class="sorted" role="status"></p>
<div class="scroll" role="region" aria-label="Overview" tabindex="0"><table class="sortable">
<thead><tr>${COLUMNS.map(([name, by]) => html`<th scope="col"${by === 'words' ? null : html` data-numbers=""`}${by === 'numbers' ? html` class="number"` : null}>${name}</th>`)}</tr></thead>
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
<td class="day">${iso(days[0])}</td><td class="day">${iso(days.at(-1))}</td><td class="number">${took}</td>${lateness(thread, today)}</tr>
`;
}

function iso(date: string | undefined): Piece {
  return date === undefined ? null : html`<time datetime="${date}" title="${dateInWords(date)}">${date}</time>`;
}

/** How the first answer stands to the last day that the law gives for it: sorted by days. */
function lateness({ deadlines }: ResultThread, today: string | null): Markup {
  const deadline = deadlines.find(({ kind, basis }) => kind === 'response' && basis !== 'page');
  const standing = deadline === undefined ? null : standingOf(deadline, today);
  if (standing === null || deadline === undefined) return html`<td></td>`;
  const words = !standing.done ? standingInWords(standing, deadline.whose) : standing.days <= 0 ? 'in time' : `${amountInWords(standing)} late`;
  return html`<td data-sort="${standing.days}"><span class="${standing.days > 0 ? 'bad' : 'good'}">${words}</span></td>`;
}
