import { expect, test } from '@jest/globals';
import { bash, foi, place } from './run.js';

const mail = (subject: string, date: string): string => `From a@example.org Mon Jun 24 21:09:19 2019\nSubject: ${subject}\nDate: ${date}\nFrom: a@example.org\n\nHello again.\n\n`;
const GOOD = mail('x', 'Mon, 24 Jun 2019 09:00:00 +0000'), BAD = mail('y', 'Thu, 31 Feb 2019 09:00:00 +0000');
const problems = (out: string): { line: number | null; byte: number | null }[] => (JSON.parse(out) as { problems: { line: number | null; byte: number | null }[] }).problems;

test('row 13: a problem has file:line:column and code, in a mailbox the line of its mail', () => {
  const there = place({ 'broken.mbox': GOOD + BAD, 'bad.eml': BAD.replace(/^From .*\n/, '') });
  expect(foi(there, ['bad.eml']).err).toMatch(/^bad\.eml:1:1: warning\[date-not-read\]: [^\n]+\n$/);
  const { code, out, err } = foi(there, ['--json', 'broken.mbox']);
  expect(code).toBe(0);
  expect(err).toMatch(/^broken\.mbox:8:1: warning\[date-not-read\]: [^\n]+\n$/);
  expect(problems(out)).toMatchObject([{ line: null, byte: GOOD.length }]);
  expect(foi(there, ['nope.eml']).err).toContain('\n  hint: check the spelling');
});

test('row 14: a gate gives 1, breakage gives 2', () => {
  const there = place({ 'broken.mbox': GOOD + BAD });
  expect(foi(there, ['--fail-on', 'warning', 'broken.mbox']).code).toBe(1);
  expect(foi(there, ['--fail-on', 'error', 'broken.mbox']).code).toBe(0);
  expect(foi(there, ['--fail-on', 'warning', 'broken.mbox', 'nope.eml']).code).toBe(2);
});

test('the line is right far into a file, and from standard input the byte is told', () => {
  const there = place({ 'long.mbox': GOOD.repeat(20_000) + BAD });
  expect(foi(there, ['--summary', '-o', '/dev/null', 'long.mbox']).err).toMatch(/^long\.mbox:140001:1: warning/m);
  expect(bash(there, `tail -c ${GOOD.length + BAD.length} long.mbox | foi-parse 2>&1 >/dev/null`).out).toContain(`<stdin>:byte ${GOOD.length}: warning[date-not-read]`);
});
