import { daysInMonth } from './calendar.js';

const DAY = 86_400_000;

/** Days since 1 January 1970 of an ISO day ("2019-06-24"; what follows the day is not read). */
export function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY;
}

/** The ISO day of a day number. */
export function isoDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The day of the week of a day number, 0 for Sunday. 1 January 1970 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return ((number + 4) % 7 + 7) % 7;
}

/** The ISO day so many days later, or earlier for a negative `days`. */
export function addDays(day: string, days: number): string {
  return isoDay(dayNumber(day) + days);
}

/** The corresponding day so many calendar months later: 31 January and one month is the last of February (Dodds v Walker [1981] 1 WLR 1027). */
export function addMonths(day: string, months: number): string {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(total / 12), month = total % 12 + 1;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)))}`;
}

/** Is this text an ISO day that exists? */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && isoDay(dayNumber(text)) === text;
}
