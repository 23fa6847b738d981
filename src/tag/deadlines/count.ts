import { addDays, addMonths, isoDay } from '../../dates/days.js';
import { doubtsOf, isWorkingDay, nthWorkingDay, type HolidaySetId } from '../../dates/working-days.js';
import type { DeadlineStep } from '../../model/request.js';
import type { Length } from './limits.js';

/** The end of a time: the day, how it was counted, and what is doubted of it; null where the table of holidays does not reach. */
export interface Counted { day: string; steps: DeadlineStep[]; doubts: string[] }

/** Days that a law leaves out of the count: those between a fees notice and the fee, both with them (ISO days). */
export interface LeftOut { from: string; to: string; because: string }

/**
 * Counts a time from an ISO day. Working days begin with the first that follows it; days, weeks and months run to the corresponding day.
 * Each holiday on a weekday that was passed over is a step; Saturdays and Sundays are not listed.
 */
export function countTime(from: string, length: Length, holidays: HolidaySetId, source: string, leftOut: LeftOut | null = null): Counted | null {
  if (!('workingDays' in length)) {
    const day = addDays('months' in length ? addMonths(from, length.months) : from, length.days ?? 0);
    return { day, steps: [{ date: day, what: `the last day: ${inWords(length)} from ${from}`, because: source }], doubts: [] };
  }
  const out = (day: string): boolean => leftOut !== null && day >= leftOut.from && day <= leftOut.to;
  const n = length.workingDays;
  const first = nthWorkingDay(from, 1, holidays, out), last = nthWorkingDay(from, n, holidays, out);
  if (!first || !last) return null;
  const steps: DeadlineStep[] = [
    ...leftOut ? [{ date: leftOut.from, what: `the clock stops until ${leftOut.to}`, because: leftOut.because }] : [],
    { date: first.day, what: 'working day 1', because: isWorkingDay(from, holidays) ? `the first working day after ${from}` : `the first working day after ${from}, which is none itself` },
    ...last.passed.map(({ number, name, nations }) => ({ date: isoDay(number), what: 'not counted', because: `${name} (${nations.map((nation) => PLACES[nation]).join(', ')})` })),
    { date: last.day, what: `working day ${n}`, because: source },
  ];
  return { day: last.day, steps: steps.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')), doubts: doubtsOf(last.passed) };
}

const PLACES = { 'england-and-wales': 'England and Wales', scotland: 'Scotland', 'northern-ireland': 'Northern Ireland', ireland: 'Ireland' } as const;

/** "20 working days", "six weeks" as "42 days", "3 months less a day". */
function inWords(length: Exclude<Length, { workingDays: number }>): string {
  if (!('months' in length)) return `${length.days} days`;
  const days = length.days ?? 0;
  return `${length.months} months${days === 0 ? '' : days === -1 ? ' less a day' : ` and ${days} days`}`;
}
