import { expect, test } from '@jest/globals';
import { escapeControls, escapeJson, escapeToLine } from '../../src/write/escape.js';

test('what drives a terminal is shown, and nothing else is touched', () => {
  expect(escapeControls('a\u0000\u001b\u007f\u0080\u009f\r\u061c\u200b\u200f\u202e\u2066\ufeff\ud800z')).toBe('a\\u0000\\u001b\\u007f\\u0080\\u009f\\u000d\\u061c\\u200b\\u200f\\u202e\\u2066\\ufeff\\ud800z');
  const fine = 'tab\tline\n£ é 日本 🏳️‍🌈 می‌خواهم\u00a0';
  expect(escapeControls(fine)).toBe(fine);
  expect(escapeToLine('a\n\tb')).toBe('a  b');
});

test('JSON keeps its value', () => {
  const value = ['\u0085\u202e\u2028\ufeff"\\\u0001'];
  const json = escapeJson(JSON.stringify(value));
  expect(json).toBe('["\\u0085\\u202e\\u2028\\ufeff\\"\\\\\\u0001"]');
  expect(JSON.parse(json)).toEqual(value);
});
