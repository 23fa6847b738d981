import { describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foi, place } from '../cli/run.js';
import { WORDS, mail } from './mails.js';

const here = place({}), LATE = 5;
const mailIn = (id: number, words: string, more = ''): string => `From sam@example.org Mon Jan  5 14:03:00 2015\r\n${mail(words, `Message-ID: <${id}@example.org>\r\n${more}`).replace('Subject: Lamps', `Subject: Matter ${id}`)}\r\n`;
/** Minutes of work. */
const HEAVY = 'Dear Sir,\r\n\r\nOn Mon, 5 Jan 2015, Jo wrote:\r\n> We refuse under section 31(1)(a) of the Freedom of Information Act 2000.\r\n\r\n'.repeat(300_000);
const LIMITS = ['--limit', `seconds=${LATE},text-part=100M,message=100M`], MORE = [...LIMITS, '--format', 'ndjson', 'late.mbox'];
interface Line { record: string; id: string; code: string; byte: number; file: string; severity: string; text: string }
const lines = (text: string): Line[] => text.trimEnd().split('\n').map((line) => JSON.parse(line) as Line);

describe('a mail that does not come to an end', () => {
  test.each([['1'], ['2']])('is a problem with its file and place, and its neighbours are read: --jobs %s', (jobs) => {
    const before = mailIn(1, WORDS);
    writeFileSync(join(here, 'late.mbox'), before + mailIn(2, HEAVY) + mailIn(3, 'The pond is dry.'));
    const { code, out, err } = foi(here, ['--jobs', jobs, ...MORE]), records = lines(out);
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^late\\.mbox:${before.split('\n').length}:1: error\\[too-slow\\]: no answer for ${LATE} s`));
    expect(records.filter(({ record }) => record === 'message').map(({ text }) => text)).toEqual([WORDS, 'The pond is dry.']);
    expect(records.filter(({ record }) => record === 'problem')).toMatchObject([{ severity: 'error', code: 'too-slow', file: 'late.mbox', byte: before.length }]);
  }, 120_000);

  test('takes no mail of its thread with it', () => {
    writeFileSync(join(here, 'late.mbox'), mailIn(1, WORDS) + mailIn(2, HEAVY, 'In-Reply-To: <1@example.org>\r\n') + mailIn(3, 'The pond is dry.', 'In-Reply-To: <2@example.org>\r\n'));
    const { code, out } = foi(here, MORE), records = lines(out);
    expect(code).toBe(2);
    expect(records.filter(({ record }) => record === 'message').map(({ text }) => text)).toEqual([WORDS, 'The pond is dry.']);
    expect(records.filter(({ record }) => record === 'problem').map(({ code }) => code).sort()).toEqual(['slow-thread', 'too-slow']);
  }, 120_000);

  test.each([['json'], ['csv'], ['text'], ['markdown']])('whatever the output is: %s', (format) => {
    writeFileSync(join(here, 'late.mbox'), mailIn(1, WORDS) + mailIn(2, HEAVY) + mailIn(3, 'The pond is dry.'));
    const { code, out, err } = foi(here, [...LIMITS, '--format', format, 'late.mbox']);
    expect([code, out.includes(WORDS), out.includes('The pond is dry.'), out.includes('We refuse')]).toEqual([2, true, true, false]);
    expect(err).toContain(`error[too-slow]: no answer for ${LATE} s: this mail is not read, all others are`);
  }, 120_000);
});

describe('a file that does not come to an end', () => {
  const texts = (out: string): string[] => lines(out).filter(({ record }) => record === 'message').map(({ text }) => text);
  const problems = (out: string): Pick<Line, 'code' | 'file'>[] => lines(out).filter(({ record }) => record === 'problem').map(({ code, file }) => ({ code, file }));
  // Little enough to be read together with others.
  writeFileSync(join(here, 'b.txt'), HEAVY.slice(0, 24_000_000));
  writeFileSync(join(here, 'a.txt'), WORDS);
  writeFileSync(join(here, 'c.txt'), 'The pond is dry.');

  test('among files that are read together', () => {
    const { code, out } = foi(here, [...LIMITS, '--format', 'ndjson', 'nope.txt', 'a.txt', 'b.txt', 'c.txt']);
    expect([code, texts(out)]).toEqual([2, [WORDS, 'The pond is dry.']]);
    expect(problems(out)).toEqual([{ code: 'unreadable', file: 'nope.txt' }, { code: 'slow-thread', file: 'a.txt' }, { code: 'too-slow', file: 'b.txt' }]);
  }, 120_000);

  test('beside a mailbox', () => {
    writeFileSync(join(here, 'in.mbox'), mailIn(1, 'Two weirs are mended.'));
    const { code, out } = foi(here, [...LIMITS, '--format', 'ndjson', 'a.txt', 'b.txt', 'in.mbox', 'c.txt', 'c.txt']);
    expect([code, texts(out)]).toEqual([2, [WORDS, 'Two weirs are mended.', 'The pond is dry.', 'The pond is dry.']]);
    expect(problems(out)).toEqual([{ code: 'too-slow', file: 'b.txt' }]);
    const ids = lines(out).filter(({ record }) => record === 'document').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }, 120_000);
});

test('what is read in another thread is the same as what the main one reads', () => {
  const there = place({ 'a.eml': mail(WORDS, 'Message-ID: <1@example.org>\r\n'), 'b.txt': 'Dear Jo,\n\nThe pond is dry.\n', 'c.eml': mail('Two weirs are mended.', 'Message-ID: <2@example.org>\r\nIn-Reply-To: <1@example.org>\r\n'), 'in.mbox': mailIn(3, WORDS) });
  for (const format of ['json', 'ndjson', 'text']) {
    for (const inputs of [['a.eml', 'b.txt', 'c.eml', 'a.eml'], ['in.mbox', 'b.txt', 'c.eml', 'b.txt'], ['a.eml', 'nope.eml']]) expect(foi(there, ['--limit', 'seconds=300', '--format', format, ...inputs])).toEqual(foi(there, ['--format', format, ...inputs]));
  }
});
