import { expect, test } from '@jest/globals';
import { asGrave, reportLine } from '../../src/cli/report.js';
import { unreadable } from '../../src/batch/failure.js';
import { PLAIN } from '../../src/write/palette.js';
import { problem } from '../../src/model/problem.js';
import { foi, place } from './run.js';

test('a problem of a place has file, line, column, code and hint', () => {
  expect(reportLine(problem('warning', 'no-headers', 'it has none', { file: 'broken.mbox', line: 14, column: 1, hint: 'look there' }), PLAIN))
    .toBe('broken.mbox:14:1: warning[no-headers]: it has none\n  hint: look there\n');
  expect(reportLine(problem('error', 'cut', 'cut short', { byte: 912 }), PLAIN)).toBe('<stdin>:byte 912: error[cut]: cut short\n');
});

test.each([['ENOENT', 'no such file'], ['EACCES', 'permission denied'], ['EMFILE', 'too many open files'], ['EIO', 'input/output error'], ['EWHAT', 'system error EWHAT']])('%s is worded', (code, words) => {
  expect(reportLine(unreadable('a.eml', Object.assign(new Error('raw'), { code })), PLAIN).split('\n')[0]).toBe(`foi-parse: a.eml: ${words}`);
});

test('severities are ordered', () => {
  expect(asGrave(problem('error', 'x', 'x'), 'warning')).toBe(true);
  expect(asGrave(problem('info', 'x', 'x'), 'warning')).toBe(false);
});

test('a gate gives 1, breakage 2', () => {
  const here = place();
  expect(foi(here, ['--json'], { input: '' })).toMatchObject({ code: 0, err: expect.stringContaining('<stdin>:1:1: warning[empty-input]: ') });
  expect(foi(here, ['--json', '--fail-on', 'warning'], { input: '' }).code).toBe(1);
  expect(foi(here, ['--json', '-q', '--fail-on', 'warning'], { input: '' })).toMatchObject({ code: 1, err: '' });
  expect(foi(here, ['--json', '--fail-on', 'error'], { input: '' }).code).toBe(0);
  expect(foi(here, ['--json', '--fail-on', 'warning', 'nope.eml', '-'], { input: '' }).code).toBe(2);
});
