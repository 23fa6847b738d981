import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contains } from '../../src/match/contains.js';

/** Few letters, so that beginnings come again and again. */
const letters = (least: number, most: number): fc.Arbitrary<string> => fc.array(fc.constantFrom('a', 'a', 'a', 'b'), { minLength: least, maxLength: most }).map((all) => all.join(''));

test('says what includes says, of what is there and of what is not', () => {
  fc.assert(fc.property(letters(0, 400), letters(0, 200), fc.nat(400), (text, other, at) => {
    const piece = text.slice(at, at + 120);
    for (const sought of [other, piece, `${piece}b`, `${piece.slice(0, 60)}b${piece.slice(60)}`]) expect(contains(text, sought)).toBe(text.includes(sought));
    expect(contains(`${text}${other}${text}`, other)).toBe(true);
  }), { numRuns: 500 });
});

test('goes back as far as what is held begins anew', () => {
  // Words whose beginnings come again within them in every way: runs, and Fibonacci's ("abaababaabaab").
  let [fibonacci, next] = ['a', 'ab'];
  while (fibonacci.length < 600) [fibonacci, next] = [next, next + fibonacci];
  const runs = Array.from({ length: 60 }, (_, i) => `${'a'.repeat(i * 7 % 40 + 60)}b`).join('');
  for (const text of [fibonacci, runs]) {
    for (let at = 0; at < 500; at += 3) {
      const sought = text.slice(at, at + 70 + at % 100), other = `${sought.slice(0, -1)}${sought.endsWith('a') ? 'b' : 'a'}`;
      expect([contains(text, sought), contains(text, other), contains(`${text.slice(0, at + 40)}${sought}`, sought)]).toEqual([true, text.includes(other), true]);
    }
  }
});

test('comes to an end where both are long runs of one letter', () => {
  const run = 'a'.repeat(1_000_000);
  expect([contains(run.repeat(2), `${run}b${run}`), contains(run.repeat(2), `${run}a`), contains(`${run}aaab${run}`, `${run}b${run}`)]).toEqual([false, true, true]);
}, 60_000);
