import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../../src/packs/index.js';
import { FIXTURES, goldenCases } from './cases.js';

const IDS = new Set(allRules.map(({ id }) => id));
/** `   12  #2  disclaimer       gb/disclaimer/scanned-for-viruses     This message …`: the rule stands between columns of fixed width. */
const EXPLAINED = /^ *\d+ {2,}(?:-|#\d+) {2}[a-z-]+ {1,20}([\w-]+\/[\w-]+\/[\w-]+)(?: {2}|$)/gm;
/** `"rule": "gb/type/refused"`, `"useRule": …`. */
const IN_JSON = /"(?:rule|useRule)": "([^"]+)"/g;

/** What `--show-rule` could not explain. */
const unknownIn = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, id]) => id!))].filter((id) => !IDS.has(id));

test.each(goldenCases().map(({ name }) => name))('%s: every rule that is named is a rule', (name) => {
  const explained = readFileSync(join(FIXTURES, name, 'expected.explain.txt'), 'utf8'), json = readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8');
  expect([unknownIn(explained, EXPLAINED), unknownIn(json, IN_JSON)]).toEqual([[], []]);
});

test('a rule that no pack has would be seen, and most lines are', () => {
  const all = goldenCases().map(({ name }) => readFileSync(join(FIXTURES, name, 'expected.explain.txt'), 'utf8')).join('');
  expect(new Set([...all.matchAll(EXPLAINED)].map(([, id]) => id)).size).toBeGreaterThan(80);
  expect(unknownIn('   12   #2  disclaimer       gb/disclaimer/never-was                 This message …\n', EXPLAINED)).toEqual(['gb/disclaimer/never-was']);
});
