import { HOLIDAY_SETS } from '../../dates/working-days.js';
import { DEADLINE_WORDS } from '../due.js';
import { standingInWords, standingOf } from '../standing.js';
import { dateInWords } from '../words.js';
import { html } from './markup.js';
import type { ResultMessage, ResultThread } from '../../model/result.js';
import type { Markup, Piece } from './markup.js';

type Deadline = ResultThread['deadlines'][number];
/** What stands in a timeline, in its order. */
export type Item = { message: ResultMessage } | { deadline: Deadline };

/**
 * Messages in the order of the correspondence with the deadlines that have a date between them: each before the first message of a later day, so after those of its own.
 * Undated messages stay where they are.
 */
export function timeline({ messages, deadlines }: ResultThread): Item[] {
  const waiting = deadlines.filter(({ date }) => date !== null).sort((a, b) => (day(a.date) < day(b.date) ? -1 : day(a.date) > day(b.date) ? 1 : 0));
  const items: Item[] = [];
  let next = 0;
  for (const message of messages) {
    for (; next < waiting.length && message.date !== null && day((waiting[next] as Deadline).date) < day(message.date); next++) items.push({ deadline: waiting[next] as Deadline });
    items.push({ message });
  }
  return [...items, ...waiting.slice(next).map((deadline) => ({ deadline }))];
}

const day = (date: string | null): string => (date ?? '').slice(0, 10);

/** A deadline in its place: the last day for what, whose, how late it was met or stands on `today`; what it rests on, and each step, a click away. */
export function deadlineItem(deadline: Deadline, today: string | null): Markup {
  return html`<li class="deadline ${deadline.whose}"><p><strong>${time(deadline.date)}: last day for ${DEADLINE_WORDS[deadline.kind]}</strong> <span class="role">${deadline.whose}</span>${standing(deadline, today)}</p>
${reckoning(deadline)}</li>
`;
}

/** Deadlines that have no date, and what is missing. */
export function undatedDeadlines({ deadlines }: ResultThread): Markup[] {
  return deadlines.filter(({ date }) => date === null).map((deadline) => html`<p class="note">No last day for ${DEADLINE_WORDS[deadline.kind]}: ${deadline.why ?? 'no date'}${deadline.source === '' ? null : ` (${deadline.source})`}</p>
`);
}

function standing(deadline: Deadline, today: string | null): Piece {
  const found = standingOf(deadline, today);
  return found === null ? null : html` <span class="${found.days > 0 ? 'bad' : 'good'}">${standingInWords(found, deadline.whose)}</span>`;
}

function reckoning({ basis, certainty, source, holidays, steps }: Deadline): Markup {
  const skipped = holidays === null ? null : html`<p>Not counted: Saturdays, Sundays${holidays === 'weekends-only' ? ' alone' : ` and ${HOLIDAY_SETS[holidays].name}`}.</p>`;
  return html`<details><summary>${basis}, ${certainty}: ${source === '' ? 'how it was reckoned' : source}</summary><div class="plain"><ul>${steps.map(({ date, what, because }) => html`<li>${date === null ? null : html`${time(date)}: `}${what}: ${because}</li>`)}</ul>${skipped}</div></details>`;
}

/** A date for people and for programs. */
export function time(date: string | null): Piece {
  return date === null ? 'undated' : html`<time datetime="${date}">${dateInWords(date)}</time>`;
}
