import { expect, test } from '@jest/globals';
import { acts } from '../../../src/packs/acts.js';
import { partOf, provisionsIn } from '../../../src/tag/provisions/provisions.js';
import { CITATIONS, NO_CITATIONS, TITLES } from './provisions.cases.js';
import type { Jurisdiction } from '../../../src/model/facts.js';
import type { Role } from '../../../src/model/lists.js';

const read = (text: string, role: Role, place: Jurisdiction | null = null) => provisionsIn([{ start: 0, text, quoted: false }], role, { before: [], place }).provisions;

test('the tables are as long as they claim', () => {
  expect(CITATIONS.flatMap(([, , cited]) => cited).length).toBeGreaterThanOrEqual(150);
  expect(NO_CITATIONS.length).toBeGreaterThanOrEqual(150);
});

test.each(CITATIONS.map((row) => [row[0], row] as const))('%s', (text, [, role, cited, place]) => {
  const got = read(text, role, place);
  expect(got.map(({ provision, use }) => [provision, use])).toEqual(cited.map(([provision, use]) => [provision, use]));
  for (const [i, [, , words]] of cited.entries()) if (words !== undefined) expect(got[i]!.text).toBe(words);
  for (const one of got) expect(text.slice(one.start, one.end)).toBe(one.text);
});

test.each(NO_CITATIONS)('none: %s', (text) => {
  expect(read(`Thank you for your request under the Freedom of Information Act 2000.\n\n${text}`, 'authority').map((one) => one.provision)).toEqual([]);
});

test.each(TITLES)('%s: %s', (provision, title) => {
  const act = acts.find(({ label, unit }) => provision.startsWith(`${label} ${unit}.`))!;
  const [path = '', indent] = provision.slice(`${act.label} ${act.unit}.`.length).split(/(?=, )/);
  expect(partOf(act, { path: path.split(/(?=\()/), indent: indent ?? '' })?.[0] ?? null).toBe(title);
});
