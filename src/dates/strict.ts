import { daysInMonth, weekdayOf } from './calendar.js';
import { monthOf } from './month-names.js';
import { readClock } from './clock.js';

/**
 * A date that words state. `value` is ISO 8601: "2019-06-24", "2019-06-24T21:09" where no zone is stated, "2019-06-24T21:09:19+01:00" where one is.
 * `start`…`end` are its UTF-16 code units. `ambiguous`: day and month could change places, and the day-first reading was taken.
 */
export interface StrictDate { value: string; ambiguous: boolean; start: number; end: number }

/** Which of the two numbers of 05/01/2015 is the day: `certain` where the same source shows it, else a leaning. */
export interface DayOrder { first: 'day' | 'month'; certain: boolean }

const SIGHT = 300;
const WORD = String.raw`\p{L}{3,14}`;
/** The ways to write a day, the surest first. Named groups: y, m (number), name (month's), d, one and two (either may be the day). */
const FORMS: readonly RegExp[] = [
  /(?<![\d/.-])(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)/du,
  /(?<![\d/.-])(?<y>(?:19|20)\d\d)(?:[/.]|\. )(?<m>\d{1,2})(?:[/.]|\. )(?<d>\d{1,2})\.?(?![\d/.-]\d)/du,
  /(?<y>(?:19|20)\d\d) ?[年년] ?(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]/du,
  new RegExp(String.raw`(?<![\d\p{L}])(?<d>\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?: of | de | d'|[ /-])(?:an )?(?<name>${WORD})\.?(?: de | del |,? |[/-])(?:de )?(?<y>\d{4}(?!\d)|'?\d\d(?![\d:]))`, 'du'),
  new RegExp(String.raw`(?<![\d\p{L}])(?<name>${WORD})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? {0,2}(?<y>(?:19|20)\d\d)(?!\d)`, 'du'),
  /(?<![\d/.-])(?<one>\d{1,2})(?<sep>[/-]|\. ?)(?<two>\d{1,2})\k<sep>(?<y>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)/du,
];

/**
 * Reads the one date of a heading, an introduction or a Date header (RFC 5322 section 3.3 and its obsolete forms, and the forms of mail
 * programs and websites), never prose. Looks at the first 300 code units.
 * Where both numbers could be the day, a named weekday decides, then a certain `order` (what the other dates of the same source show, see `orderShown`);
 * else the date is `ambiguous`, and read as `order` leans, or day first.
 * @returns null where no valid day is stated (31 April, year 0, no year).
 */
export function parseStrictDate(text: string, order: DayOrder | null = null): StrictDate | null {
  const seen = text.slice(0, SIGHT).replace(/[\u00a0\u202f\u2009\t\n]/g, ' ');
  if (!/\d/.test(seen)) return null;
  for (const form of FORMS) {
    const match = form.exec(seen);
    if (!match) continue;
    const day = dayOf(match, seen, order);
    if (!day) continue;
    const [start, after] = match.indices?.[0] ?? [match.index, match.index + match[0].length];
    const clock = readClock(seen, start, after);
    const value = clock ? `${day.value}T${clock.time}${clock.offset ?? ''}` : day.value;
    return { value, ambiguous: day.ambiguous, start: Math.min(start, clock?.start ?? start), end: Math.max(after, clock?.end ?? after) };
  }
  return null;
}

function dayOf(match: RegExpExecArray, text: string, order: DayOrder | null): { value: string; ambiguous: boolean } | null {
  const { y, m, name, d, one, two, sep } = match.groups as Record<string, string | undefined>;
  const year = fullYear(y ?? '');
  if (one !== undefined && two !== undefined) return numeric(year, one, two, sep ?? '/', text, order);
  const month = name === undefined ? Number(m) : monthOf(name, (y ?? '').length < 4);
  return month === null ? null : iso(year, month, Number(d), false);
}

/** 05/01/2015: which of the two is the day? */
function numeric(year: number, first: string, second: string, separator: string, text: string, order: DayOrder | null): { value: string; ambiguous: boolean } | null {
  const one = Number(first), two = Number(second);
  const dayFirst = iso(year, two, one, false), monthFirst = iso(year, one, two, false);
  if (!dayFirst || !monthFirst || one === two) return dayFirst ?? monthFirst;
  // A weekday beside it decides: "Mon 05/01/2015".
  const named = weekdayNamed(text);
  if (named !== null) {
    const asDay = weekdayOf(year, two, one) === named, asMonth = weekdayOf(year, one, two) === named;
    if (asDay !== asMonth) return asDay ? dayFirst : monthFirst;
  }
  if (separator.startsWith('.')) return dayFirst;
  if (order?.certain) return order.first === 'day' ? dayFirst : monthFirst;
  // "1/5/2015 2:03 PM": no zero before the second number and a half-day clock is how American programs write; others write 1/05/2015 or 01/05/2015.
  const month = order ? order.first === 'month' : second.length === 1 && /\d ?[ap]m\b/i.test(text);
  return { value: (month ? monthFirst : dayFirst).value, ambiguous: true };
}

/**
 * What the numeric dates of a text show of its source's habit: 26/02/2001 is day first, 02/26/2001 month first. The first that shows anything
 * counts. Looks at 50,000 code units at most.
 */
export function orderShown(text: string): DayOrder | null {
  for (const [, a, , b] of text.slice(0, 50_000).matchAll(/(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\d/-])/g)) {
    const one = Number(a), two = Number(b);
    if (one > 12 && one <= 31 && two >= 1 && two <= 12) return { first: 'day', certain: true };
    if (two > 12 && two <= 31 && one >= 1 && one <= 12) return { first: 'month', certain: true };
  }
  return null;
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
function weekdayNamed(text: string): number | null {
  const match = /(?<!\p{L})(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?(?!\p{L})/iu.exec(text);
  return match ? WEEKDAYS.indexOf((match[1] ?? '').toLowerCase()) : null;
}

/** Two-digit years as RFC 5322 section 4.3 reads them: 00–49 are 20xx, 50–99 are 19xx. "0000" is no such year. */
function fullYear(digits: string): number {
  const written = digits.replace("'", ''), year = Number(written);
  return written.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

/** Mail begins in the seventies; what claims another century is a damaged date. */
function iso(year: number, month: number, day: number, ambiguous: boolean): { value: string; ambiguous: boolean } | null {
  if (year < 1970 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { value: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, ambiguous };
}
