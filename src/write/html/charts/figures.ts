import { dayNumber } from '../../../dates/days.js';
import { answerOf } from '../../answer.js';
import { standingOf } from '../../standing.js';
import { counted, spoken } from '../../words.js';
import { middle, ranges } from './scales.js';
import type { ResultThread } from '../../../model/result.js';

/** One bar: what it is of, and how many threads; `late` of them are drawn as late. */
export interface Bar { label: string; count: number; late?: number }

/** What a chart shows, in numbers: it is drawn from them, and they are its table. */
export interface Figure {
  title: string;
  /** `columns` beside one another for ranges of one quantity; `rows` under one another for names. */
  shape: 'columns' | 'rows';
  /** What the bars are of, as the heading of the table. */
  of: string;
  bars: Bar[];
  /** How many threads it stands on, and which were left out. */
  stands: string;
  /** What it comes to. */
  says: string | null;
}

/** So many names have a bar each. */
const NAMES = 10;

/** The figures of some threads. What is not known is in none of them: each says how many threads it stands on. `today`: an ISO day with which open deadlines are compared, or null. */
export function figuresOf(threads: readonly ResultThread[], today: string | null): Figure[] {
  return [responseTimes(threads), outcomes(threads), provisions(threads), lateness(threads, today)].filter(({ bars }) => bars.length > 0);
}

/** "On 5 of 8 threads. Left out: 2 without an answer, 1 without a date." */
function standsOn(known: number, all: number, left: readonly (readonly [count: number, why: string])[]): string {
  const out = left.filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`);
  return `Stands on ${known} of ${counted(all, 'thread')}.${out.length ? ` Left out: ${out.join(', ')}.` : ''}`;
}

function responseTimes(threads: readonly ResultThread[]): Figure {
  const days: number[] = [];
  let unanswered = 0, undated = 0, backwards = 0;
  for (const thread of threads) {
    const { sent, firstAnswer, outcome } = answerOf(thread);
    if (outcome === null) unanswered++;
    else if (sent === null || firstAnswer === null) undated++;
    else { const took = dayNumber(firstAnswer.slice(0, 10)) - dayNumber(sent.slice(0, 10)); if (took < 0) backwards++; else days.push(took); }
  }
  const half = middle(days);
  return {
    title: 'Days to the first answer', shape: 'columns', of: 'Days',
    bars: days.length ? ranges(days).map(({ from, to, count }) => ({ label: to === null ? `${from} or more` : to - from === 1 ? String(from) : `${from} to ${to - 1}`, count })) : [],
    stands: standsOn(days.length, threads.length, [[unanswered, 'without an answer'], [undated, 'without the date of the request or of the answer'], [backwards, 'answered before it was sent, by the dates']]),
    says: half === null ? null : `Half were answered within ${counted(half, 'day')} (all days count).`,
  };
}

function outcomes(threads: readonly ResultThread[]): Figure {
  const states = threads.flatMap(({ state }) => (state === null || state.value === 'unknown' ? [] : [spoken('state', state.value)]));
  return { title: 'Where requests stand', shape: 'rows', of: 'State', bars: mostMet(states), stands: standsOn(states.length, threads.length, [[threads.length - states.length, 'whose state is not known']]), says: null };
}

function provisions(threads: readonly ResultThread[]): Figure {
  const titles = new Map<string, string | null>();
  const relied = threads.map(({ messages }) => new Set(messages.flatMap((message) => message.provisions.filter(({ use }) => use === 'ground').map(({ provision, title }) => { titles.set(provision, titles.get(provision) ?? title); return provision; }))));
  const bars = mostMet(relied.flatMap((set) => [...set])), with_ = relied.filter((set) => set.size > 0).length, others = new Set(relied.flatMap((set) => [...set])).size - bars.length;
  return {
    title: 'Provisions relied on', shape: 'rows', of: 'Provision', bars: bars.map((bar) => ({ ...bar, label: titles.get(bar.label) ? `${bar.label}: ${titles.get(bar.label)}` : bar.label })),
    stands: standsOn(with_, threads.length, [[threads.length - with_, 'in which none is relied on']]), says: others > 0 ? `The ${bars.length} that most threads have; ${others} more are not drawn.` : null,
  };
}

function lateness(threads: readonly ResultThread[], today: string | null): Figure {
  const by = new Map<string, { count: number; late: number }>();
  let nameless = 0, lawless = 0, open = 0, guessed = 0, known = 0, waiting = 0;
  for (const { authority, deadlines } of threads) {
    const name = authority.name ?? authority.email, deadline = deadlines.find(({ kind, basis }) => kind === 'response' && basis !== 'page'), standing = deadline?.date ? standingOf(deadline, today) : null;
    if (!deadline?.date) lawless++;
    else if (standing === null || !standing.done && standing.days <= 0) open++;
    else if (!name) nameless++;
    else {
      const one = by.get(name) ?? { count: 0, late: 0 };
      by.set(name, { count: one.count + 1, late: one.late + Number(standing.days > 0) });
      known++;
      guessed += Number(deadline.certainty === 'guessed');
      waiting += Number(!standing.done);
    }
  }
  const all = [...by].map(([label, one]) => ({ label, ...one })).sort((a, b) => b.late - a.late || b.count - a.count || compare(a.label, b.label)), bars = all.slice(0, NAMES);
  const says = [all.length > bars.length ? `The ${bars.length} with most late answers; ${counted(all.length - bars.length, 'more authority').replace(/authoritys$/, 'authorities')} not drawn.` : null, waiting ? `Of the late ones ${waiting} had no answer by ${today}.` : null, guessed ? `In ${guessed} of them the law, and so the last day, is guessed.` : null].filter((one) => one !== null);
  return {
    title: 'In time and late, by authority', shape: 'rows', of: 'Authority', bars, says: says.join(' ') || null,
    stands: standsOn(known, threads.length, [[lawless, 'without a last day that a law gives'], [open, today === null ? 'not answered (no day was given to compare with)' : 'whose time still runs'], [nameless, 'without the authority\'s name or address']]),
  };
}

/** Names by how often they are met, the first so many. */
function mostMet(names: readonly string[]): Bar[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count || compare(a.label, b.label)).slice(0, names.length > 0 ? NAMES : 0);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
