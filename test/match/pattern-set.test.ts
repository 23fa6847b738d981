import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldParagraph } from '../../src/match/paragraph-score.js';
import { alternativesOf } from '../../src/match/needed-letters.js';
import { PatternSet } from '../../src/match/pattern-set.js';
import { reachOf } from '../../src/match/reach.js';
import { allRules } from '../../src/packs/index.js';

const patterns = allRules.flatMap(({ when }) => (when.kind === 'paragraph' ? when.phrases.map(({ pattern }) => pattern) : when.kind === 'text' || when.kind === 'line' ? [when.pattern] : []));
const set = new PatternSet(patterns);
const tried = (text: string): number[] => patterns.flatMap((pattern, i) => (pattern.test(text) ? [i] : []));

describe('patterns that cannot match are passed over, and no other', () => {
  test('on every example of every rule', () => {
    for (const { examples: { hits, misses } } of allRules) for (const example of [...hits, ...misses]) for (const text of [example, example.trim().slice(0, 600), foldParagraph(example)]) expect(set.matching(text)).toEqual(tried(text));
  });
  test('on texts put together from pieces of them', () => {
    const pieces = allRules.flatMap(({ examples }) => examples.hits.flatMap((hit) => foldParagraph(hit).split(' ')));
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => { expect(set.matching(words.join(' '))).toEqual(tried(words.join(' '))); }), { numRuns: 300 });
  });
  test('most patterns say what they need', () => { expect(patterns.filter(({ source }) => alternativesOf(source).some(({ needs }) => !needs.length)).length).toBeLessThan(patterns.length / 3); });
});

describe('what it finds is what exec finds', () => {
  test('the first match of each, and the first of all', () => {
    for (const { examples: { hits } } of allRules) for (const text of hits.map(foldParagraph)) {
      const found = patterns.flatMap((pattern, i) => { const hit = pattern.exec(text); return hit ? [{ pattern: i, index: hit.index, length: hit[0].length }] : []; });
      expect(set.firstMatches(text)).toEqual(found);
      expect(set.first(text)?.match[0]).toBe(found[0] && text.slice(found[0].index, found[0].index + found[0].length));
      expect(set.possible(text)).toEqual(expect.arrayContaining(found.map(({ pattern }) => pattern)));
    }
  });

  test('in the middle of a long text as well, where only a stretch of it is searched', () => {
    const hits = allRules.flatMap(({ examples }) => examples.hits.map(foldParagraph));
    for (let i = 0; i < hits.length; i += 60) {
      const text = [' lamps were lit. '.repeat(i % 400), ...hits.slice(i, i + 3), 'the poles of the ward '.repeat(i % 230)].join('\n');
      expect(set.firstMatches(text)).toEqual(patterns.flatMap((pattern, of) => { const hit = pattern.exec(text); return hit ? [{ pattern: of, index: hit.index, length: hit[0].length }] : []; }));
    }
  });
});

test('of patterns with the same source, only those that are wanted are found', () => {
  expect(new PatternSet([/lamps? (?:are|were) lit/, /lamps? (?:are|were) lit/]).firstMatches('the lamps were lit', (pattern) => pattern === 1)).toEqual([{ pattern: 1, index: 4, length: 14 }]);
});

describe('how far a pattern reaches', () => {
  test.each([
    ['lamps?', '', 5, 2], ['lamp|poles', '', 5, 2], ['a{2,30}b{3}', '', 33, 2], ['(?:ab|c){0,4}?d', '', 9, 2], ['.{1,60}', 'u', 120, 2], ['[a-z]{1,60}', '', 60, 2], ['\\w+', '', Infinity, 2], ['a{3,}', '', Infinity, 2],
    ['^lamp$', 'm', 4, 2], ['lamp(?= {0,9}post)', '', 4, 15], ['(?<!no {0,9})lamp', '', 4, 2], ['lamp(?!.*post)', '', 4, Infinity], ['(?<a>lamp)\\k<a>', '', Infinity, 2], ['(lamp)\\1', '', Infinity, 2],
    ['😀{2}', 'u', 6, 2], [`[${'ab'.repeat(300)}]`, '', Infinity, 2], ['lamp', 'v', Infinity, Infinity], ['\\{2', '', 2, 2], ['x{', '', 2, 2],
  ])('%j with the flags %j', (source, flags, longest, ahead) => { expect(reachOf(source, flags)).toEqual({ longest, ahead }); });
});

describe('what a pattern needs', () => {
  const matches = (pattern: RegExp, text: string): boolean => new PatternSet([pattern]).matching(text).length === 1;
  test.each<[RegExp, string, boolean]>([
    [/colou?rs/, 'colors', true], [/ab{0,2}cdef/, 'acdef', true], [/ab{2,3}cdef/, 'abbcdef', true], [/(?:lamps|poles) lit/, 'poles lit', true], [/(?:lamps )?are lit/, 'are lit', true],
    [/lamps(?= are)/, 'lamps are', true], [/(?<!no )lamps/, 'lamps', true], [/Lamps/i, 'LAMPS', true], [/[abc]lamp|pole/, 'pole', true], [/\u00e9tage|floor/, 'étage', true], [/\blamps?\b/, 'lamp', true], [/lamps/, 'poles', false], [/[[lamps\]]{5}/, 'spmal', true], [/pole|lamp(?:post)?s/, 'lamps', true], [/(?:lamp|pole){0,2} lit/, 'x lit', true],
    [/organi[sz]ed/, 'organized', true], [/e-?mails?/, 'email', true], [/\[cid:/, '[cid:1', true], [/ref[:#] /, 'ref# 1', true], [/[-=]{2,3}/, '==', true], [/x{0,2}-/, '-', true], [/\u{1f600}?lamps/u, 'lamps', true], [/😀?lamps/u, 'lamps', true], [/gr[üu]ße/i, 'GRÜßE', true], [/a\.b/, 'axb', false], [/ref[:#]/, 'ref', false], [/\d\d/, '4', false], [/\d\d\d/, '123', true], [/la(?:mp|nd)s?[.!]/, 'land!', true],
  ])('%s on %j', (pattern, text, want) => { expect(matches(pattern, text)).toBe(want); });
});

test('of any pattern, put together from letters, choices, classes and repeats, what it needs is in what it matches', () => {
  const atom = fc.constantFrom('a', 'mp', 'lamp', 'é', '-', ' ', '\\.', ':', '[ab]', '[-:]', '\\d', '\\b', '.', '(?=a)', '(?<!b)', '[^a]', '\\w', '(?!.?$)', '😀');
  const piece = fc.tuple(fc.oneof({ weight: 4, arbitrary: atom }, { weight: 1, arbitrary: fc.tuple(atom, atom, atom).map(([one, two, three]) => `(?:${one}${two}|${three})`) }), fc.constantFrom('', '', '', '?', '+', '*', '{2}', '{0,2}', '{1,2}?'))
    .map(([what, times]) => (/^(?:\\b|\(\?[=<!])/.test(what) ? what : what.length > 1 && /^[a-z]+$/.test(what) ? what + times.replace(/^[^?]+$/, '') : what + times));
  const source = fc.array(piece, { minLength: 1, maxLength: 7 }).map((all) => all.join('')), text = fc.array(fc.constantFrom('a', 'b', 'm', 'p', 'mp', 'lamp', 'é', '-', ' ', '.', ':', '4', 'LAMP', '😀', '\n', '~'.repeat(40), ' '.repeat(300)), { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(fc.property(fc.array(source, { minLength: 1, maxLength: 3 }), fc.constantFrom('', 'i', 'iu', 'm', 'su'), text, (sources, flags, long) => {
    // Made-up patterns with several "+" are slow on long texts; what they need is looked for all over the text anyway.
    const said = sources.some((one) => /[+*]/.test(one)) ? long.slice(0, 20) : long;
    const pattern = new RegExp(sources.join('|'), flags);
    const hit = pattern.exec(said), made = new PatternSet([pattern]);
    expect(made.firstMatches(said)).toEqual(hit ? [{ pattern: 0, index: hit.index, length: hit[0].length }] : []);
    expect(made.matching(said)).toEqual(hit ? [0] : []);
  }), { numRuns: 5000 });
});
