import { describe, expect, test } from '@jest/globals';
import { civilDay, type CivilZone } from '../../src/dates/civil-day.js';
import { addDays, addMonths, dayNumber, isDay, isoDay, weekdayOfNumber } from '../../src/dates/days.js';

describe('the day on which a message was sent', () => {
  test.each<[string, CivilZone, string, string]>([
    ['2019-06-24', 'Europe/London', '2019-06-24', 'a day is a day'],
    ['2019-06-24T23:59', 'Europe/London', '2019-06-24', 'no zone: local time'],
    ['2019-06-24T23:30:00Z', 'Europe/London', '2019-06-25', 'summer time: half past midnight'],
    ['2019-01-24T23:30:00Z', 'Europe/London', '2019-01-24', 'winter time'],
    ['2019-06-24T00:30:00+01:00', 'Europe/London', '2019-06-24', 'summer time, as stated'],
    ['2019-06-24T19:30:00-05:00', 'Europe/London', '2019-06-25', 'from America in the evening: 01:30 in London'],
    ['2019-06-25T08:00:00+12:00', 'Europe/London', '2019-06-24', 'from New Zealand in the morning'],
    // Summer time began on 31 March 2019 at 01:00 UTC and ended on 27 October 2019 at 01:00 UTC.
    ['2019-03-30T23:30:00Z', 'Europe/London', '2019-03-30', 'the last evening of winter time'],
    ['2019-03-31T00:59:00Z', 'Europe/London', '2019-03-31', 'a minute before the clocks go on'],
    ['2019-03-31T23:30:00Z', 'Europe/London', '2019-04-01', 'the first evening of summer time'],
    ['2019-10-26T23:30:00Z', 'Europe/London', '2019-10-27', 'the last evening of summer time'],
    ['2019-10-27T23:30:00Z', 'Europe/London', '2019-10-27', 'the first evening of winter time'],
    ['2019-06-24T22:30:00Z', 'Europe/Brussels', '2019-06-25', 'Brussels is an hour ahead'],
    ['2019-06-24T22:30:00Z', 'Europe/Dublin', '2019-06-24', 'Dublin is not'],
  ])('%s in %s is %s: %s', (date, zone, day) => { expect(civilDay(date, zone)).toBe(day); });
});

test.each([['2019-01-31', 1, '2019-02-28'], ['2020-01-31', 1, '2020-02-29'], ['2019-08-31', 6, '2020-02-29'], ['2019-10-15', 6, '2020-04-15'], ['2019-12-01', 2, '2020-02-01'], ['2019-11-30', 3, '2020-02-29']])(
  '%s and %i months: %s', (day, months, then) => { expect(addMonths(day, months)).toBe(then); },
);

test('days and their numbers', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(isoDay(dayNumber('2020-02-29') + 1)).toBe('2020-03-01');
  expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
  expect(addDays('2019-03-30', 2)).toBe('2019-04-01');
  expect([weekdayOfNumber(dayNumber('2009-03-14')), weekdayOfNumber(dayNumber('1969-12-28'))]).toEqual([6, 0]);
});

test.each([['2020-02-29', true], ['2019-02-29', false], ['2019-13-01', false], ['2019-6-1', false], ['today', false], ['2019-06-24T10:00', false], ['', false]])('%s is a day: %s', (text, is) => { expect(isDay(text)).toBe(is); });
