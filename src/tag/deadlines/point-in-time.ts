import { daysInMonth } from '../../dates/calendar.js';
import { addDays, dayNumber, isoDay, weekdayOfNumber } from '../../dates/days.js';
import { monthOf } from '../../dates/month-names.js';
import { parseStrictDate } from '../../dates/strict.js';
import type { Certainty } from '../../model/lists.js';

/** A day that words name, and how many code units they take. */
export interface PointInTime { day: string; length: number; certainty: Certainty }

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = /^(?:this )?(sun|mon|tues|wednes|thurs|fri|satur)day\b(?!,? (?:the )?\d)/i;
const LEAD = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?/i;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\b(?!,? \d{4})/i;
const MONTH_DAY = /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?\b(?!,? \d{4})/i;
const END_OF_MONTH = /^(?:the )?end of (?:(?:this|the) month|([a-z]{3,9})(?: (20\d\d))?)\b/i;
const TODAY = /^(?:the end of )?(today|tomorrow)\b/i;

/**
 * The day that the words at the head of `words` name: "22 July 2019", "Friday 19th July", "the end of this month", "tomorrow", "Friday".
 * @param day the ISO day on which it was written; what depends on it is null where it is not known. @param past whether the day has gone by.
 * @returns null where they name none, or none that is certain ("the end of next week", "next Friday").
 */
export function pointInTime(words: string, day: string | null, past: boolean): PointInTime | null {
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead, lead + 60);
  const full = /^(?:\d|[a-z]{3,9}\.? \d)/i.test(rest) ? parseStrictDate(rest) : null;
  if (full?.start === 0) return { day: full.value.slice(0, 10), length: lead + dateLength(rest, full.end), certainty: full.ambiguous ? 'guessed' : 'stated' };
  if (day === null) return null;
  const dated = DAY_MONTH.exec(rest), turned = MONTH_DAY.exec(rest);
  const monthAndDay = dated ? [dated[2]!, dated[1]!] as const : turned ? [turned[1]!, turned[2]!] as const : null;
  const month = monthAndDay ? monthOf(monthAndDay[0], true) : null;
  if (monthAndDay && month !== null) {
    const near = nearest(month, Number(monthAndDay[1]), day, past);
    return near ? { day: near, length: lead + (dated ?? turned)![0].length, certainty: 'implied' } : null;
  }
  return lead === 0 ? relative(words, day) : null;
}

/** Without the time of day that a reader of headings takes along: "22 July 2019 at 5". */
function dateLength(rest: string, end: number): number {
  return /^.{0,40}?(?:19|20)\d\d(?!\d)/.exec(rest.slice(0, end))?.[0].length ?? end;
}

function relative(words: string, day: string): PointInTime | null {
  const end = END_OF_MONTH.exec(words);
  if (end) {
    const named = end[1] ? monthOf(end[1], true) : Number(day.slice(5, 7));
    if (named === null) return null;
    const year = end[2] ? Number(end[2]) : Number(day.slice(0, 4)) + (named < Number(day.slice(5, 7)) ? 1 : 0);
    return { day: iso(year, named, daysInMonth(year, named)), length: end[0].length, certainty: end[2] ? 'stated' : 'implied' };
  }
  const today = TODAY.exec(words);
  if (today) return { day: addDays(day, today[1]!.toLowerCase() === 'tomorrow' ? 1 : 0), length: today[0].length, certainty: 'implied' };
  const weekday = WEEKDAY.exec(words);
  if (!weekday) return null;
  const number = dayNumber(day), ahead = (WEEKDAYS.indexOf(`${weekday[1]!.toLowerCase()}day`) - weekdayOfNumber(number) + 7) % 7;
  // On a Friday, "by Friday" may be today or a week on.
  return ahead === 0 ? null : { day: isoDay(number + ahead), length: weekday[0].length, certainty: 'implied' };
}

/** The day and month without a year that lies nearest ahead, or nearest behind, and within half a year. */
function nearest(month: number, dayOfMonth: number, day: string, past: boolean): string | null {
  const year = Number(day.slice(0, 4));
  const all = [year - 1, year, year + 1].filter((y) => dayOfMonth >= 1 && dayOfMonth <= daysInMonth(y, month)).map((y) => iso(y, month, dayOfMonth));
  const found = past ? all.findLast((one) => one <= day) : all.find((one) => one >= day);
  return found && Math.abs(dayNumber(found) - dayNumber(day)) <= 183 ? found : null;
}

const iso = (year: number, month: number, day: number): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
