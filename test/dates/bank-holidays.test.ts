import { describe, expect, test } from '@jest/globals';
import Holidays from 'date-holidays';
import { holidaysOf } from '../../src/dates/bank-holidays.js';
import { isoDay, weekdayOfNumber } from '../../src/dates/days.js';
import { easterSunday } from '../../src/dates/easter.js';
import { HOLIDAY_YEARS, holidayRules, type Nation } from '../../src/dates/holiday-rules.js';

const years = Array.from({ length: HOLIDAY_YEARS.last - HOLIDAY_YEARS.first + 1 }, (_, i) => HOLIDAY_YEARS.first + i);
const onWeekdays = (days: Iterable<string>): string[] => [...new Set(days)].filter((day) => ![0, 6].includes(new Date(day).getUTCDay())).sort();
const own = (nation: Nation, year: number): string[] => onWeekdays([...holidaysOf([nation], year).keys()].map(isoDay));

test('every row names its source', () => {
  for (const { name, source } of holidayRules) expect({ name, source }).toEqual({ name, source: expect.stringMatching(/\b(?:Act|holiday)\b/) as unknown });
});

// From the tables of the Book of Common Prayer (1549), as almanacs print them.
test.each([[2005, 3, 27], [2008, 3, 23], [2011, 4, 24], [2016, 3, 27], [2018, 4, 1], [2019, 4, 21], [2024, 3, 31], [2025, 4, 20], [2026, 4, 5], [2030, 4, 21], [2035, 3, 25], [2038, 4, 25], [2285, 3, 22]])(
  'Easter Sunday of %i', (year, month, day) => { expect(easterSunday(year)).toEqual({ month, day }); },
);

/** Years written out, weekdays alone, as gov.uk or the Irish government published them. */
test.each<[Nation, number, string]>([
  ['england-and-wales', 2011, '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27'],
  ['england-and-wales', 2012, '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26'],
  ['england-and-wales', 2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
  ['england-and-wales', 2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  ['england-and-wales', 2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  ['england-and-wales', 2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  ['scotland', 2006, '01-02 01-03 04-14 05-01 05-29 08-07 12-25 12-26'],
  ['scotland', 2012, '01-02 01-03 04-06 05-07 06-04 06-05 08-06 11-30 12-25 12-26'],
  ['scotland', 2013, '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26'],
  ['scotland', 2016, '01-01 01-04 03-25 05-02 05-30 08-01 11-30 12-26 12-27'],
  ['scotland', 2022, '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
  ['scotland', 2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
  ['northern-ireland', 2012, '01-02 03-19 04-06 04-09 05-07 06-04 06-05 07-12 08-27 12-25 12-26'],
  ['northern-ireland', 2014, '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'],
  ['northern-ireland', 2019, '01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26'],
  ['northern-ireland', 2020, '01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28'],
  ['ireland', 2016, '01-01 03-17 03-28 05-02 06-06 08-01 10-31 12-26'],
  ['ireland', 2022, '03-17 03-18 04-18 05-02 06-06 08-01 10-31 12-26'],
  ['ireland', 2024, '01-01 02-05 04-01 05-06 06-03 08-05 10-28 12-25 12-26'],
  ['ireland', 2030, '01-01 02-01 04-22 05-06 06-03 08-05 10-28 12-25 12-26'],
])('%s in %i', (nation, year, days) => {
  expect(own(nation, year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

/** Where date-holidays 3.37.0 differs on weekdays, and who is right. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'england-and-wales +2011-04-29': 'The library lacks the Royal Wedding, which was proclaimed for the whole United Kingdom.',
  'scotland +2011-04-29': 'The same.',
  'northern-ireland +2011-04-29': 'The same.',
  'england-and-wales +2012-06-04': 'The library leaves the Spring bank holiday of 2012 on 28 May; it was moved to 4 June.',
  'england-and-wales -2012-05-28': 'The same.',
  'scotland +2012-06-04': 'The same.',
  'scotland -2012-05-28': 'The same.',
  'northern-ireland +2012-06-04': 'The same.',
  'northern-ireland -2012-05-28': 'The same.',
  'scotland -2005-11-30': "The library gives St Andrew's Day before the Act of 2007.",
  'scotland -2006-11-30': 'The same.',
  'scotland +2026-06-15': 'The library lacks the World Cup holiday, proclaimed in February 2026.',
  'ireland +2022-03-18': 'The library lacks the Day of Remembrance and Recognition, prescribed for 2022 alone.',
};

describe('cross-check with date-holidays', () => {
  const places: readonly [Nation, readonly string[]][] = [['england-and-wales', ['GB', 'ENG']], ['scotland', ['GB', 'SCT']], ['northern-ireland', ['GB', 'NIR']], ['ireland', ['IE']]];
  test('the differences are those that are known, no more and no fewer', () => {
    const found = places.flatMap(([nation, place]) => {
      const library = new Holidays(...place as [string, string]);
      // Its `bank` days of Ireland (Good Friday, Mondays after a holiday on a week-end) are days on which banks close, not public holidays under the Act of 1997.
      return years.flatMap((year) => {
        const theirs = onWeekdays((library.getHolidays(year)).filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)));
        const ours = own(nation, year);
        return [...ours.filter((day) => !theirs.includes(day)).map((day) => `${nation} +${day}`), ...theirs.filter((day) => !ours.includes(day)).map((day) => `${nation} -${day}`)];
      });
    });
    expect(found.sort()).toEqual(Object.keys(DIFFERENCES).sort());
  });
});

test('a day of several rows is one holiday, and holidays on a week-end are there too', () => {
  // 4 January 2022 in Scotland: New Year's Day was a Saturday. 27 December 2022: Christmas Day was a Sunday.
  const holidays = [...holidaysOf(['scotland', 'england-and-wales'], 2022).values()];
  expect(new Set(holidays.map(({ number }) => number)).size).toBe(holidays.length);
  expect(holidays.find(({ number }) => isoDay(number) === '2022-12-25')).toMatchObject({ name: 'Christmas Day', nations: ['england-and-wales', 'scotland'] });
  expect(holidays.some(({ number }) => weekdayOfNumber(number) === 0)).toBe(true);
});
