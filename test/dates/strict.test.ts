import { expect, test } from '@jest/globals';
import { orderShown, parseStrictDate } from '../../src/dates/strict.js';

test.each<[string, string | null, boolean?]>([
  ['Mon, 24 Jun 2019 21:09:19 +0100', '2019-06-24T21:09:19+01:00'], ['24 June 2019', '2019-06-24'], [' 3 March 2021', '2021-03-03'], ['12th October 2010', '2010-10-12'], ['March 10, 2014', '2014-03-10'],
  ['17/03/2008 01:51:50', '2008-03-17T01:51:50'], ['02/26/2001 12:44:58 PM', '2001-02-26T12:44:58'], ['12:05 AM, 5 Jan 2015', '2015-01-05T00:05'], ['05-JUL-2021 14:39:18', '2021-07-05T14:39:18'], ['17/04/08 15:57', '2008-04-17T15:57'],
  ['Tue, Jan 5, 2017 at 7:55 PM', '2017-01-05T19:55'], ['1 Mar 2017, at 19:07', '2017-03-01T19:07'], ['Thu, 2017-03-02 at 15:39 +0000', '2017-03-02T15:39+00:00'], ['2017-06-20 9:48 GMT-07:00', '2017-06-20T09:48-07:00'], ['2019-01-17T11:57:10Z', '2019-01-17T11:57:10Z'],
  ['Friday, 23 August 2013', '2013-08-23'], ['Monday, February 26, 2001 4:58 PM', '2001-02-26T16:58'], ['23/03/2020 11:52PM', '2020-03-23T23:52'],
  // Both numbers could be the day: day first, unless a weekday says otherwise (5 January 2015 was a Monday).
  ['11/09/2020', '2020-09-11', true], ['Mon 05/01/2015 14:03', '2015-01-05T14:03'], ['Fri 05/01/2015 14:03', '2015-05-01T14:03'], ['1/5/2015 2:03:11 PM', '2015-01-05T14:03:11', true], ['05.01.2015 14:03', '2015-01-05T14:03'],
  // Words of other languages.
  ['Montag, 5. Januar 2015 14:03', '2015-01-05T14:03'], ['lun. 5 janv. 2015 à 14:03', '2015-01-05T14:03'], ['5 de enero de 2015, 14:03', '2015-01-05T14:03'], ['5 stycznia 2015 14:03', '2015-01-05T14:03'], ['pondělí 5. ledna 2015 14:03', '2015-01-05T14:03'],
  ['понедельник, 5 января 2015 г., 14:03', '2015-01-05T14:03'], ['2015年1月5日 14:03', '2015-01-05T14:03'], ['5 Ionawr 2015', '2015-01-05'], ['5 Eanáir 2015', '2015-01-05'],
  // No day of the calendar, or no year: no date.
  ['31 April 2015', null], ['29 February 2015', null], ['13/14/2015', null], ['Thu, 1 Jan 99999 00:00:00 +0000', null], ['0000-00-00', null], ['May 2015', null], ['1 of May', null], ['10.1.2.2015', null], ['section 12(1)', null], ['2014/15', null], ['20 working days', null], ['01632 960001', null], ['Mar 99999', null],
])('%s', (text, value, ambiguous = false) => {
  const read = parseStrictDate(text);
  expect([read?.value ?? null, read?.ambiguous ?? false]).toEqual([value, ambiguous]);
});

test('what other dates of the same mail show decides', () => {
  expect([orderShown('26/02/2001'), orderShown('02/26/2001'), orderShown('05/01/2001'), orderShown('5 May 2001')]).toEqual([{ first: 'day', certain: true }, { first: 'month', certain: true }, null, null]);
  expect(parseStrictDate('05/01/2015 14:03', { first: 'month', certain: true })).toMatchObject({ value: '2015-05-01T14:03', ambiguous: false });
  expect(parseStrictDate('05/01/2015 14:03', { first: 'month', certain: false })).toMatchObject({ value: '2015-05-01T14:03', ambiguous: true });
});

test('the place of the words', () => {
  const text = 'Sent: 5 January 2015 14:03 GMT (by hand)';
  const read = parseStrictDate(text)!;
  expect(text.slice(read.start, read.end)).toBe('5 January 2015 14:03 GMT');
});
