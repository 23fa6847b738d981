import { expect, test } from '@jest/globals';
import { referencesIn, unionOf } from '../../../src/tag/references/references.js';
import { NOT_REFERENCES, REFERENCES, SUBJECTS } from './references.cases.js';

const read = (text: string, role: Parameters<typeof referencesIn>[2]) => referencesIn([{ start: 0, text, quoted: false }], null, role);

test('the tables are as long as they claim', () => {
  expect([...REFERENCES, ...SUBJECTS].flatMap(([, , references]) => references).length).toBeGreaterThanOrEqual(100);
  expect(NOT_REFERENCES.length).toBeGreaterThanOrEqual(100);
});

test.each(REFERENCES)('%s (%s)', (text, role, references) => {
  const got = read(text, role);
  expect(got.map(({ value, owner }) => [value, owner])).toEqual(references);
  for (const one of got) expect(text.slice(one.start, one.end)).toBe(one.text);
});

test.each(SUBJECTS)('subject: %s', (subject, role, references) => {
  expect(referencesIn([], subject, role).map(({ value, owner }) => [value, owner])).toEqual(references);
});

test.each(NOT_REFERENCES)('none: %s', (text, role) => {
  expect(read(text, role).map((one) => one.value)).toEqual([]);
});

test('a thread has each value once, in order, with the owner that any message tells', () => {
  const [one, two] = [read('Ref: Q5581', 'unknown'), read('Ref: Q5581, our ref: B/2', 'authority')];
  expect(unionOf([one, two]).map(({ value, owner }) => [value, owner])).toEqual([['Q5581', 'authority'], ['B/2', 'authority']]);
});
