import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { surePairs } from '../../src/stitch/alignment.js';

const pairs = (messages: string, events: string): string => surePairs([...messages], [...events], (a, b) => a === b).map((at) => at ?? '-').join('');

test.each([
  ['as many of each', 'oiio', 'oiio', '0123'],
  ['an event too many among equals: which is meant cannot be known', 'oiio', 'oiiio', '0--4'],
  ['an event too many where only one place is left', 'oio', 'oioi', '012'],
  ['a message too many among equals', 'oiio', 'oio', '0--2'],
  ['a message that no event can be', 'oco', 'oo', '0-1'],
  ['nothing in common', 'oo', 'ii', '--'],
  ['nothing at all', '', 'oi', ''],
])('%s', (_name, messages, events, want) => { expect(pairs(messages, events)).toBe(want); });

test('every pair is in order, fits, and is in each of the longest pairings', () => {
  const letters = fc.string({ unit: fc.constantFrom('o', 'i', 'c'), maxLength: 7 });
  fc.assert(fc.property(letters, letters, (messages, events) => {
    // All longest pairings, by trying every one.
    let best: (number | null)[][] = [], most = -1;
    const walk = (i: number, j: number, made: (number | null)[]): void => {
      if (i === messages.length) {
        const count = made.filter((at) => at !== null).length;
        if (count > most) { most = count; best = []; }
        if (count === most) best.push(made);
        return;
      }
      walk(i + 1, j, [...made, null]);
      for (let k = j; k < events.length; k++) if (events[k] === messages[i]) walk(i + 1, k + 1, [...made, k]);
    };
    walk(0, 0, []);
    const want = [...messages].map((_, i) => (best.every((one) => one[i] === best[0]![i]) ? best[0]![i] ?? null : null));
    expect(surePairs([...messages], [...events], (a, b) => a === b)).toEqual(want);
  }), { numRuns: 300 });
});

test('where comparing would take longer than it is worth, nothing is paired', () => {
  const both = [...Array.from({ length: 2001 }, (_, i) => i)];
  expect(surePairs(both, both, (a, b) => a === b).every((at) => at === null)).toBe(true);
});
