import { coversYear, holidaysOf, type Holiday } from './bank-holidays.js';
import { dayNumber, isoDay, weekdayOfNumber } from './days.js';
import { PUBLISHED_UNTIL, type Nation } from './holiday-rules.js';
import type { HolidaySetId } from '../model/lists.js';

/** Which days are no working days beside Saturdays and Sundays, and what says so. */
export interface HolidaySet { id: HolidaySetId; name: string; nations: readonly Nation[]; source: string }
export type { HolidaySetId } from '../model/lists.js';

export const HOLIDAY_SETS: Readonly<Record<HolidaySetId, HolidaySet>> = {
  'any-part-of-the-uk': {
    id: 'any-part-of-the-uk', name: 'bank holidays in any part of the United Kingdom', nations: ['england-and-wales', 'scotland', 'northern-ireland'],
    source: 'Freedom of Information Act 2000 s.10(6), to which reg.2(1) of the Environmental Information Regulations 2004 refers',
  },
  scotland: {
    id: 'scotland', name: 'bank holidays in Scotland', nations: ['scotland'],
    source: 'Freedom of Information (Scotland) Act 2002 s.73, to which reg.2(1) of the Environmental Information (Scotland) Regulations 2004 refers',
  },
  ireland: {
    id: 'ireland', name: 'public holidays in Ireland', nations: ['ireland'],
    source: 'Freedom of Information Act 2014 (Ireland) s.2: a week is five consecutive weekdays, without Saturdays, Sundays and public holidays',
  },
  'weekends-only': {
    id: 'weekends-only', name: 'Saturdays and Sundays alone', nations: [],
    source: 'Regulation (EEC, Euratom) 1182/71 art.2: the institution also leaves out its own holidays, which it publishes each year and which are not known here, so the true day may be later',
  },
};

/** Where a count of working days ends, and the holidays that it passed over (those on weekdays). */
export interface Count { day: string; passed: readonly Holiday[] }

/** Is it no working day: a Saturday, a Sunday or a holiday of the set? */
function offDay(number: number, set: HolidaySet): { holiday: Holiday | null } | null {
  const weekday = weekdayOfNumber(number);
  if (weekday === 0 || weekday === 6) return { holiday: null };
  const holiday = set.nations.length ? holidaysOf(set.nations, Number(isoDay(number).slice(0, 4))).get(number) : undefined;
  return holiday ? { holiday } : null;
}

/** Is an ISO day a working day of the set? Null where the table does not reach. */
export function isWorkingDay(day: string, id: HolidaySetId): boolean | null {
  return reaches(day, HOLIDAY_SETS[id]) ? offDay(dayNumber(day), HOLIDAY_SETS[id]) === null : null;
}

/**
 * The nth working day that follows an ISO day, which is never counted itself, be it a working day or not.
 * @returns null where the table of holidays does not reach that far, or n is not 1 to 400.
 */
export function nthWorkingDay(after: string, n: number, id: HolidaySetId, left: (day: string) => boolean = () => false): Count | null {
  const set = HOLIDAY_SETS[id];
  if (n < 1 || n > 400) return null;
  const passed: Holiday[] = [];
  for (let number = dayNumber(after) + 1, counted = 0; ; number++) {
    const day = isoDay(number);
    if (!reaches(day, set)) return null;
    const off = offDay(number, set);
    if (off?.holiday) passed.push(off.holiday);
    if (off === null && !left(day) && ++counted === n) return { day, passed };
  }
}

/** How many working days there are after `from` up to and with `to` (ISO days): 0 where `to` is not later. Null where the table does not reach. */
export function workingDaysAfter(from: string, to: string, id: HolidaySetId): number | null {
  const set = HOLIDAY_SETS[id];
  if (!reaches(from, set) || !reaches(to, set)) return null;
  let count = 0;
  for (let number = dayNumber(from) + 1, end = dayNumber(to); number <= end; number++) if (offDay(number, set) === null) count++;
  return count;
}

function reaches(day: string, set: HolidaySet): boolean {
  const year = Number(day.slice(0, 4));
  return set.nations.length ? coversYear(year) : year >= 1970 && year <= 2199;
}

/** What is doubtful of the holidays that a count passed over: disputed days, and days that are only expected. */
export function doubtsOf(passed: readonly Holiday[]): string[] {
  const disputed = passed.flatMap(({ number, name, rules }) => rules.every((rule) => rule.disputed) ? [`${isoDay(number)}, ${name}: ${rules[0]!.disputed}`] : []);
  const expected = passed.filter((holiday) => holiday.expected).map(({ number, name }) => `${isoDay(number)}, ${name}: expected, on the pattern of other years; proclamations are published until ${PUBLISHED_UNTIL}.`);
  return [...disputed, ...expected];
}
