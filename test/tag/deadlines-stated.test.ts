import { expect, test } from '@jest/globals';
import { statedDeadlines } from '../../src/tag/deadlines/stated.js';
import { statedRows } from './deadlines-stated.rows.js';

test.each(statedRows)('%s: %s', (role, words, stated) => {
  const text = `Thank you for your letter.\n\n${words} Kind regards.`;
  const found = statedDeadlines({ role, text, start: 7, day: '2019-06-24', received: '2019-06-20', holidays: 'any-part-of-the-uk' });
  expect(found.map(({ date, kind }) => [date, kind])).toEqual(stated);
  for (const { start, end, text: said } of found) expect(text.slice(start - 7, end - 7)).toBe(said);
});

test('without a date of its own, a message states only what stands in full', () => {
  const state = (words: string): string[] => statedDeadlines({ role: 'authority', text: words, start: 0, day: null, received: null, holidays: null }).map(({ date }) => date);
  expect(state('You will have our reply by 22 July 2019.')).toEqual(['2019-07-22']);
  for (const words of ['You will have our reply by 22 July.', 'You will have our reply by Friday.', 'We will reply within 20 working days of the date of this letter.', 'We will reply within 20 working days from 21 June 2019.']) expect(state(words)).toEqual([]);
});

test('the words that state it are given, no more', () => {
  const [one] = statedDeadlines({ role: 'authority', text: 'You will have our reply by Friday 19 July 2019 at the latest.', start: 0, day: null, received: null, holidays: null });
  expect(one).toMatchObject({ text: 'by Friday 19 July 2019', certainty: 'stated', rule: 'common/deadline/date' });
  expect(statedDeadlines({ role: 'authority', text: 'You will have our reply by 05/07/2019.', start: 0, day: null, received: null, holidays: null })[0]).toMatchObject({ date: '2019-07-05', certainty: 'guessed' });
});
