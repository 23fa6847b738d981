import { describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foi, place } from '../cli/run.js';
import { WORDS, mail } from './mails.js';

const here = place({}), LATE = 5;
const mailIn = (id: number, words: string, more = ''): string => `From sam@example.org Mon Jan  5 14:03:00 2015\r\n${mail(words, `Message-ID: <${id}@example.org>\r\n${more}`).replace('Subject: Lamps', `Subject: Matter ${id}`)}\r\n`;
/** Minutes of work. */
const HEAVY = 'Dear Sir,\r\n\r\nOn Mon, 5 Jan 2015, Jo wrote:\r\n> We refuse under section 31(1)(a) of the Freedom of Information Act 2000.\r\n\r\n'.repeat(300_000);
const MORE = ['--limit', `seconds=${LATE},text-part=100M,message=100M`, '--format', 'ndjson', 'late.mbox'];
interface Line { record: string; code: string; byte: number; file: string; severity: string; text: string }
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
});
