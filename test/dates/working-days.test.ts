import { describe, expect, test } from '@jest/globals';
import { isoDay } from '../../src/dates/days.js';
import { doubtsOf, isWorkingDay, nthWorkingDay, workingDaysAfter } from '../../src/dates/working-days.js';
import { rows } from './working-days.rows.js';

describe('the last of so many working days', () => {
  test('the table is long enough', () => { expect(rows.length).toBeGreaterThanOrEqual(120); });

  test.each(rows)('%s, %i days from %s: %s, passing over %s (%s)', (set, days, received, due, passed) => {
    const count = nthWorkingDay(received, days, set);
    expect({ due: count?.day, passed: count?.passed.map(({ number }) => isoDay(number).slice(5)).join(' ') }).toEqual({ due, passed });
    // And back: as many working days lie between the two.
    expect(workingDaysAfter(received, due, set)).toBe(days);
    expect(isWorkingDay(due, set)).toBe(true);
  });
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
