import { daysInMonth, weekdayOf } from './calendar.js';
import { dayNumber } from './days.js';
import { easterSunday } from './easter.js';
import { HOLIDAY_YEARS, NATIONS, PUBLISHED_UNTIL, holidayRules, type HolidayRule, type Nation } from './holiday-rules.js';

/** A day on which no working day falls, by the rows of the table that give it. */
export interface Holiday {
  /** Days since 1 January 1970. */
  number: number;
  name: string;
  nations: readonly Nation[];
  rules: readonly HolidayRule[];
  /** By pattern alone: no government has published the day yet. */
  expected: boolean;
}

const years = new Map<string, ReadonlyMap<number, Holiday>>();

/** Does the table cover this year? */
export function coversYear(year: number): boolean {
  return year >= HOLIDAY_YEARS.first && year <= HOLIDAY_YEARS.last;
}

/**
 * The holidays of a year in any of some nations, by day number; those that fall on a Saturday or a Sunday are among them.
 * A day that several rows give is one holiday, named as the first of them names it. Empty outside the table.
 */
export function holidaysOf(nations: readonly Nation[], year: number): ReadonlyMap<number, Holiday> {
  const key = `${nations.join()} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const found = new Map<number, Holiday>();
  for (const rule of coversYear(year) ? holidayRules : []) {
    const shared = rule.nations.filter((nation) => nations.includes(nation));
    const number = shared.length ? occurrence(rule, year) : null;
    if (number === null) continue;
    const before = found.get(number);
    const all = new Set([...before?.nations ?? [], ...shared]);
    found.set(number, {
      number, name: before?.name ?? rule.name, nations: NATIONS.filter((nation) => all.has(nation)), rules: [...before?.rules ?? [], rule],
      expected: (before?.expected ?? true) && rule.by === 'proclaimed' && year > PUBLISHED_UNTIL,
    });
  }
  years.set(key, found);
  return found;
}

/** The day number on which a row falls in a year, or null where it does not. */
function occurrence(rule: HolidayRule, year: number): number | null {
  if (year < (rule.from ?? year) || year > (rule.to ?? year) || rule.except?.includes(year)) return null;
  const { when } = rule;
  if ('once' in when) return when.once.startsWith(`${year}-`) ? dayNumber(when.once) : null;
  if ('fixed' in when) return numberOf(year, ...when.fixed);
  if ('easter' in when) { const { month, day } = easterSunday(year); return numberOf(year, month, day) + when.easter; }
  if ('falls' in when) return weekdayOf(year, ...when.day) === when.falls ? numberOf(year, ...when.then) : null;
  if (when.unless && weekdayOf(year, ...when.unless.day) === when.unless.falls) return null;
  if (when.nth === 1) return numberOf(year, when.month, 1 + (when.weekday - weekdayOf(year, when.month, 1) + 7) % 7);
  const last = daysInMonth(year, when.month);
  return numberOf(year, when.month, last - (weekdayOf(year, when.month, last) - when.weekday + 7) % 7);
}

function numberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
