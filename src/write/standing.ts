import { dayNumber } from '../dates/days.js';
import { workingDaysAfter } from '../dates/working-days.js';
import { counted } from './words.js';
import type { RequestDeadline } from '../model/request.js';

/** How a deadline stands: on which day it is looked at, whether it has been done by then, and how many days after the last day that is (negative: before it). */
export interface Standing { day: string; done: boolean; days: number; workingDays: number | null }

/** What a deadline needs to be compared with a day. */
export type Comparable = Pick<RequestDeadline, 'date' | 'holidays' | 'met'>;

/**
 * How late, or how early, a deadline was met, or stands on `today` (an ISO day; null: no day to compare with).
 * @returns null where there is no date, or nothing to compare it with. Working days are counted as its law counts them.
 */
export function standingOf({ date, holidays, met }: Comparable, today: string | null): Standing | null {
  const day = met?.date ?? today;
  if (date === null || day === null) return null;
  const days = dayNumber(day) - dayNumber(date);
  const between = holidays === null ? null : days >= 0 ? workingDaysAfter(date, day, holidays) : workingDaysAfter(day, date, holidays);
  return { day, done: met !== null, days, workingDays: between === null ? null : days >= 0 ? between : -between };
}

/** A standing in words, for the one whose deadline it is: "3 working days late", "in 5 working days", "done on 2019-07-16, in time". */
export function standingInWords(standing: Standing, whose: RequestDeadline['whose']): string {
  const { day, done, days } = standing;
  const amount = amountInWords(standing);
  if (done) return days <= 0 ? `done on ${day}, in time` : `done on ${day}, ${amount} late`;
  if (days === 0) return `${day} is the last day`;
  if (days < 0) return `${amount} left on ${day}`;
  return whose === 'authority' ? `${amount} late on ${day}` : `over for ${amount} on ${day}`;
}

/** What lies between the last day and the day that it is compared with, either way: "3 working days", or "2 days" where no working day does. */
export function amountInWords({ days, workingDays }: Standing): string {
  return workingDays === null || workingDays === 0 ? counted(Math.abs(days), 'day') : counted(Math.abs(workingDays), 'working day');
}
