import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rtfBody } from '../../src/read/rtf-text.js';

test.each([
  ['characters by code page', String.raw`{\rtf1\ansi\ansicpg1251 \'cb\'e0\'ec\'ef\'fb}`, 'Лампы'],
  ['characters by number, and what stands in for them', String.raw`{\rtf1\uc2 a\u8211 --b\uc0\u8217 c\u-3913 }`, 'a–b’c\uf0b7'],
  ['braces and backslashes of its own', String.raw`{\rtf1 \{a\\b\}}`, '{a\\b}'],
  ['what is not shown', String.raw`{\rtf1{\fonttbl{\f0 Arial;}}{\info{\author Sam Reed}}{\*\unknown secret}a{\pict 00ff}b}`, 'ab'],
  ['an end that is cut off', String.raw`{\rtf1 a{\b b\'e`, 'ab?'],
])('%s', (_name, rtf, text) => { expect(rtfBody(rtf)).toEqual({ kind: 'text', content: text }); });

test('never fails', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('{', '}', '\\', '\\*', '\\*\\htmltag8 ', '\\htmlrtf ', '\\htmlrtf0 ', '\\u8211 ', '\\\'e9', '\\fromhtml1', '\\par', 'word', '\n', '\\-'), { maxLength: 60 }), (pieces) => {
    expect(typeof rtfBody(pieces.join('')).content).toBe('string');
  }));
  expect(rtfBody('{'.repeat(200_000)).content).toBe('');
});
