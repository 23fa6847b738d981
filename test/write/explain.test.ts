import { expect, test } from '@jest/globals';
import { explainedLines, writeExplain, writeExplainNdjson } from '../../src/write/explain.js';
import { sample } from './sample.js';
import type { Tile } from '../../src/write/tiles.js';

function tiles(...pieces: [zone: string, text: string][]): Tile[] {
  let start = 0;
  return pieces.map(([zone, text]) => {
    const tile = { zone, rule: null, text, start, message: null };
    start += text.length;
    return tile;
  });
}
const zones = (...pieces: [string, string][]): (string | undefined)[] => explainedLines(tiles(...pieces)).map((line) => line.tile?.zone);

test('a line has the zone of most of its characters, the first of equals', () => {
  expect(zones(['body', 'one '], ['notice', 'longer\n'])).toEqual(['notice', 'notice']);
  expect(zones(['body', 'two'], ['notice', 'six'])).toEqual(['body']);
});

test('an empty line has the zone at its place, an empty last line the one that ends there', () => {
  expect(zones(['body', 'a\n'], ['separator', '\n'], ['notice', 'b\n'])).toEqual(['body', 'separator', 'notice', 'notice']);
  expect(zones(['body', 'a'], ['separator', '\n\n'])).toEqual(['body', 'separator', 'separator']);
});

test('lines are those of text.split', () => {
  const pieces: [string, string][] = [['body', '\n\na'], ['notice', 'b\nc'], ['quote', ''], ['body', '\n']];
  expect(explainedLines(tiles(...pieces)).map((line) => line.text)).toEqual(pieces.map(([, text]) => text).join('').split('\n'));
  expect(explainedLines([])).toEqual([]);
});

test('for a person: number, message, zone, rule, text', () => {
  const lines = [...writeExplain(sample())].join('').split('\n');
  expect(lines[0]).toMatch(/^== thread\.txt \(thread-text, headed-dated, \d+ characters\)$/);
  expect(lines[1]).toBe('    1    -  title            page/title                              Parking permits');
  expect(lines[4]).toBe('    4   #1  greeting         common/test/greeting                    Dear Council,');
});

test('as records', () => {
  const records = [...writeExplainNdjson(sample())].map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(records[0]).toEqual({ document: 'd1', line: 1, message: null, zone: 'title', rule: 'page/title', text: 'Parking permits' });
  expect(records[3]).toEqual({ document: 'd1', line: 4, message: 'm1', zone: 'greeting', rule: 'common/test/greeting', text: 'Dear Council,' });
  expect(Object.keys(records[0]!)).toEqual(['document', 'line', 'message', 'zone', 'rule', 'text']);
});

test('with claims: what each message was taken for, and why', () => {
  const plain = [...writeExplain(sample())].join(''), whole = [...writeExplain(sample(), { claims: true })].join('');
  expect(whole.startsWith(plain.trimEnd())).toBe(true);
  expect(whole).toMatch(/^ {8}#1 {2}type {2,}\S+ {2,}request(?: |$)/m);
  expect(whole).toMatch(/^ {8}#1 {2}date {2,}/m);
});
