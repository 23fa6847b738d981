import { expect, test } from '@jest/globals';
import { standingInWords, standingOf } from '../../src/write/standing.js';
import type { Comparable } from '../../src/write/standing.js';

const due = (met: string | null, holidays: Comparable['holidays'] = 'any-part-of-the-uk'): Comparable => ({ date: '2019-07-11', holidays, met: met === null ? null : { date: met, message: 'm', workingDays: null } });
const say = (deadline: Comparable, today: string | null): string | null => { const standing = standingOf(deadline, today); return standing && standingInWords(standing, 'authority'); };

/** The last day is Thursday 11 July 2019; Friday 12 July is a holiday in Northern Ireland. */
test.each<[string | null, string | null, string | null]>([
  [null, null, null],
  [null, '2019-07-11', '2019-07-11 is the last day'],
  [null, '2019-07-10', '1 working day left on 2019-07-10'],
  [null, '2019-07-08', '3 working days left on 2019-07-08'],
  // Friday, Saturday and Sunday are no working days: late by days alone.
  [null, '2019-07-12', '1 day late on 2019-07-12'],
  [null, '2019-07-14', '3 days late on 2019-07-14'],
  [null, '2019-07-15', '1 working day late on 2019-07-15'],
  ['2019-07-11', null, 'done on 2019-07-11, in time'],
  ['2019-07-01', '2019-07-30', 'done on 2019-07-01, in time'],
  ['2019-07-16', null, 'done on 2019-07-16, 2 working days late'],
])('done %s, today %s: %s', (met, today, words) => { expect(say(due(met), today)).toBe(words); });

test('months and weeks are compared by the day, and a requester\'s time is over rather than late', () => {
  expect(say(due(null, null), '2019-07-15')).toBe('4 days late on 2019-07-15');
  expect(standingInWords(standingOf(due(null, null), '2019-07-15')!, 'requester')).toBe('over for 4 days on 2019-07-15');
  expect(standingOf({ date: null, holidays: null, met: null }, '2019-07-15')).toBeNull();
});
