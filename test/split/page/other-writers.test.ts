import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../src/index.js';

const TOP = 'Lamps\n\nJoanna Hartley made this Freedom of Information request to Example Council\n\n';
const ASKS = 'Dear Example Council,\n\nHow many lamps are there in Wexcombe?\n\nYours faithfully,\n\nJoanna Hartley';
const ANSWER = 'Dear Ms Hartley,\n\nThere are 112 lamps.\n\nYours sincerely,\nSam Reed';
const rolesOf = async (text: string): Promise<[string, string][]> => (await parse(text)).threads[0]!.messages.map(({ role, text: own }) => [role, own]);

/** What follows the requester's first closing on a page without headings, and ends with another. */
const HIS: Readonly<Record<string, string>> = {
  'signed with half the name': 'The years that I need are 2015 to 2019, and I do not need the park.\n\nMany thanks,\nJo',
  'signed with initials': 'The years that I need are 2015 to 2019, and I do not need the park.\n\nMany thanks,\nJH',
  'signed with another form of the name': 'My address is 14 Mill Lane, Wexcombe, should you need to write to me.\n\nThank you again,\nMrs J Hartley-Moor',
  'called a postscript': 'PS A friend of mine, whom you know, asks you to count the poles as well.\n\nRegards,\nAlan Bright',
  'led to by a short line': 'Here is the letter that I had:\n\nWe took down 14 lamps in May and put up 12 in their place.\n\nYours faithfully,\nAlan Bright',
  'led to by a long line': 'Here is the letter that I had from the contractor who works for you in the park:\n\nWe took down 14 lamps in May.\n\nYours faithfully,\nAlan Bright',
};

describe('on a page without headings', () => {
  test.each(Object.entries(HIS))('words after the requester\'s closing, %s, are no answer', async (_name, words) => {
    expect(await rolesOf(`${TOP}${ASKS}\n\n${words}\n\n${ANSWER}\n`)).toEqual([['requester', expect.stringContaining(words.split('\n').at(-1)!)], ['authority', expect.stringContaining('112')]]);
  });

  test('an answer that greets nobody is one where a whole other name signs it, also with figures under a colon', async () => {
    expect(await rolesOf(`${TOP}${ASKS}\n\nWe have counted the lamps of Wexcombe, and the figures are these:\n\n112 in 2019.\n\nYours sincerely,\nSam Reed\n`)).toEqual([['requester', expect.not.stringContaining('112')], ['authority', expect.stringContaining('112')]]);
  });
});

test('a page of closings alone is read', async () => {
  const { threads } = await parse(`${TOP}${ASKS}\n\nWe have many lamps of all kinds there.\n${'Regards,\n'.repeat(12_000)}`);
  expect(threads).toHaveLength(1);
});

describe('names with dates head letters', () => {
  const page = (...letters: string[]): Promise<[string, string][]> => rolesOf(`${TOP}${letters.join('\n\n')}\n`);
  const mine = (date: string): string => `Joanna Hartley\n${date}\n\n${ASKS}`, his = (name: string, date: string, words = ANSWER): string => `${name}\n${date}\n\n${words}`;

  test('of somebody unknown, under words that end no sentence, on a later day', async () => {
    expect(await page(mine('3 March 2020'), his('Reed, Sam, Example Council', '4 March 2020', 'See attached letter'), his('Pat Lowe', '9 March 2020', 'Correction: 113 lamps'))).toHaveLength(3);
  });
  test('where neither side is known, the newest first', async () => {
    expect(await rolesOf(`${his('Sam Reed', '9 April 2020')}\n\n${mine('3 March 2020')}\n`)).toHaveLength(2);
  });
  test('of somebody unknown, the newest first', async () => {
    expect(await page(mine('10 March 2020'), his('Pat Lowe', '9 March 2020'), his('Reed, Sam, Example Council', '4 March 2020'), mine('3 March 2020'))).toHaveLength(4);
  });
  test('where the day may be the month', async () => {
    expect(await page(mine('2/1/2020'), his('Reed, Sam, Example Council', '3/1/2020'), his('Pat Lowe', '2/2/2020'), his('Kim Vale', '12/1/2020'))).toHaveLength(4);
  });
  test.each(['FOI: Records and Information, Example Council', 'FOI: Records and Information,'])('where the name has a colon: %s', async (name) => {
    expect(await page(mine('3 March 2020'), his(name, '4 March 2020'))).toEqual([['requester', expect.not.stringContaining('112')], ['authority', expect.stringContaining('112')]]);
  });
});

test.each(['I look for these:\n\n1. their places, by the street in which they stand:', 'Yours faithfully,\n\nJoanna Hartley\n\nThis mail was checked by:', 'Email:'])('the body\'s name heads its letter, though the one above ends with a colon: %j', async (end) => {
  const letters = await rolesOf(`${TOP}Joanna Hartley\n\nDear Example Council,\n\nHow many lamps are there in Wexcombe?\n\n${end}\n\nExample Council\n\n${ANSWER}\n`);
  expect(letters).toEqual([['requester', expect.not.stringContaining('112')], ['authority', expect.not.stringContaining(end)]]);
  expect(letters[0]![1]).not.toMatch(/Example Council$/);
});
