import { describe, expect, test } from '@jest/globals';
import { countTime } from '../../src/tag/deadlines/count.js';
import type { Length } from '../../src/tag/deadlines/limits.js';
import { isoDay } from '../../src/dates/days.js';
import { doubtsOf, isWorkingDay, nthWorkingDay, workingDaysAfter } from '../../src/dates/working-days.js';
import { holidaysOf } from '../../src/dates/bank-holidays.js';
import { holidayRules, type HolidayRule } from '../../src/dates/holiday-rules.js';
import { HOLIDAY_SETS } from '../../src/dates/working-days.js';
import { everyHoliday } from './every-holiday.rows.js';
import { rows } from './working-days.rows.js';

describe('the last of so many working days', () => {
  test('the table is long enough', () => { expect(rows.length).toBeGreaterThanOrEqual(120); });

  test.each([...rows, ...everyHoliday])('%s, %i days from %s: %s, passing over %s (%s)', (set, days, received, due, passed) => {
    const count = nthWorkingDay(received, days, set);
    expect({ due: count?.day, passed: count?.passed.map(({ number }) => isoDay(number).slice(5)).join(' ') }).toEqual({ due, passed });
    // And back: as many working days lie between the two.
    expect(workingDaysAfter(received, due, set)).toBe(days);
    expect(isWorkingDay(due, set)).toBe(true);
  });
});

test('every row of the table of holidays, and every one of its days since 2005 on a weekday, is passed over by a time of each set', () => {
  const days = new Set<string>(), rules = new Set<HolidayRule>();
  for (const [set, count, from] of [...rows, ...everyHoliday]) for (const { number, rules: by } of nthWorkingDay(from, count, set)!.passed) {
    days.add(`${set} ${isoDay(number)}`);
    for (const rule of by) rules.add(rule);
  }
  expect(holidayRules.filter((rule) => !rules.has(rule))).toEqual([]);
  const missed = (['any-part-of-the-uk', 'scotland', 'ireland'] as const).flatMap((set) => Array.from({ length: 23 }, (_, i) => 2005 + i)
    .flatMap((year) => [...holidaysOf(HOLIDAY_SETS[set].nations, year).keys()].map(isoDay))
    .filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !days.has(`${set} ${day}`)).map((day) => `${set} ${day}`));
  expect(missed).toEqual([]);
});

/** Windows to appeal or complain run to the corresponding day, be it a holiday or not; both clock changes lie within some. Counted on a calendar. */
test.each<readonly [Exclude<Length, { workingDays: number }>, string, string, string]>([
  [{ days: 42 }, '2019-03-01', '2019-04-12', 'six weeks, Friday to Friday, over the Sunday on which summer time begins'],
  [{ days: 42 }, '2019-10-04', '2019-11-15', 'six weeks, Friday to Friday, over the Sunday on which it ends'],
  [{ days: 28 }, '2020-03-27', '2020-04-24', 'the Tribunal, 28 days over summer time and Easter: no holiday is left out'],
  [{ days: 28 }, '2011-04-15', '2011-05-13', 'the Tribunal, over Easter and the Royal Wedding'],
  [{ days: 42 }, '2022-05-20', '2022-07-01', 'six weeks over the Jubilee'],
  [{ days: 42 }, '2022-09-05', '2022-10-17', 'six weeks over the State Funeral'],
  [{ months: 6 }, '2019-08-31', '2020-02-29', 'six months from the last of August end on the last of February, in a leap year the 29th'],
  [{ months: 6 }, '2018-08-31', '2019-02-28', 'and else the 28th'],
  [{ months: 6 }, '2023-09-30', '2024-03-30', 'over the end of summer time; ends the day before it begins again'],
  [{ months: 3, days: -1 }, '2020-11-30', '2021-02-27', 'to pay: three months beginning with 30 November, the last of them a day before 28 February'],
  [{ months: 2, days: 10 }, '2019-12-27', '2020-03-08', 'the General Court: two months, to 27 February, and ten days on account of distance, over 29 February'],
])('%j from %s: %s (%s)', (length, from, due) => {
  for (const set of ['any-part-of-the-uk', 'scotland', 'ireland'] as const) expect(countTime(from, length, set, '')?.day).toBe(due);
});

test.each([
  // 2005 is the first year of the table, 2035 the last: 20 working days from 10 December 2035 would end in January 2036.
  ['2003-05-01', 1], ['2035-12-10', 20], ['2040-05-01', 1],
])('outside the table nothing is counted: %s', (from, days) => {
  expect(nthWorkingDay(from, days, 'scotland')).toBeNull();
});

test('what is not a count of days is none', () => {
  for (const n of [0, -1, 401, Number.NaN]) expect(nthWorkingDay('2019-06-24', n, 'scotland')).toBeNull();
  expect(workingDaysAfter('2019-06-24', '2019-06-24', 'scotland')).toBe(0);
  expect(workingDaysAfter('2019-06-24', '2019-06-20', 'scotland')).toBe(0);
});

test('the State Funeral is doubted, an ordinary holiday is not, a far one is only expected', () => {
  expect(doubtsOf(nthWorkingDay('2022-09-01', 20, 'any-part-of-the-uk')!.passed)).toEqual([expect.stringContaining('2022-09-19')]);
  expect(doubtsOf(nthWorkingDay('2019-06-24', 20, 'any-part-of-the-uk')!.passed)).toEqual([]);
  expect(doubtsOf(nthWorkingDay('2033-06-27', 20, 'any-part-of-the-uk')!.passed)).toEqual([expect.stringContaining('2033-07-12, Battle of the Boyne')]);
  // Good Friday and Easter Monday stand in an Act: no proclamation is waited for.
  expect(doubtsOf(nthWorkingDay('2031-04-07', 10, 'any-part-of-the-uk')!.passed)).toEqual([]);
});
