import { expect, test } from '@jest/globals';
import { feesIn } from '../../../src/tag/fees.js';
import { FEES } from './fees.cases.js';

test.each(FEES)('%s', (text, fees) => {
  const got = feesIn([{ start: 0, text, quoted: false }]);
  expect(got.map(({ amount, currency }) => [amount, currency])).toEqual(fees);
  for (const one of got) expect(text.slice(one.start, one.end)).toBe(one.text);
});
