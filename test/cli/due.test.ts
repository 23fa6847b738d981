import { describe, expect, test } from '@jest/globals';
import { MAIL, foi, place } from './run.js';

const THREAD = `This is a plain-text version of the Freedom of Information request "Lamps lit".  The latest, full version is available online at http://www.example.org/request/lamps.

-------------------------------

From: Jo Hartley
To: Wexcombe Town Council
Date:  24 June 2019

Dear Wexcombe Town Council,

Under the Freedom of Information Act 2000, please send me the number of street lamps that were lit in May, and what each of them cost.

Yours faithfully,

Jo Hartley

-------------------------------

From: Sam Reed, Wexcombe Town Council
To: Jo Hartley
Date:  26 June 2019

Dear Jo Hartley,

I acknowledge receipt of your request. It is being dealt with under the Freedom of Information Act 2000, and you should receive our response by 23 July 2019.

Yours sincerely,

Sam Reed

-------------------------------

From: Sam Reed, Wexcombe Town Council
To: Jo Hartley
Date:  29 July 2019

Dear Jo Hartley,

I am refusing your request, because to comply would exceed the appropriate limit under section 12 of the Act.

If you are unhappy with this answer, you may ask for an internal review within 40 working days of the date of this letter.

Yours sincerely,

Sam Reed

-------------------------------

From: Jo Hartley
To: Wexcombe Town Council
Date:  1 August 2019

Dear Wexcombe Town Council,

I am writing to request an internal review of your handling of my request.

Yours faithfully,

Jo Hartley
`;
const here = place({ 'thread.txt': THREAD, 'mail.eml': MAIL });

interface Due { schema: string; notice: string; today: string | null; threads: { state: { value: string }; regime: string; deadlines: { kind: string; date: string | null; standing: { workingDays: number } | null }[]; stated: { date: string; kind: string; position: number }[] }[] }

describe('--due', () => {
  test('for people: the day, the law, the steps, how late, and that it is no legal advice', () => {
    const { code, out, err } = foi(here, ['--due', '--today', '2019-09-04', 'thread.txt']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    // 20 working days of 24 June end on 23 July; 24 to 26 and 29 July are four more. The review of 1 August was due on 2 September.
    for (const words of ['2019-07-23  response to the request (authority)', 'done on 2019-07-29, 4 working days late', 'Freedom of Information Act 2000 s.10(1)', 'bank holidays in any part of the United Kingdom', '2019-07-12  not counted: Battle of the Boyne (Northern Ireland)', '2019-09-02  outcome of the review', '2 working days late on 2019-09-04', 'by 23 July 2019', 'State: under-review', 'no legal advice']) expect(out).toContain(words);
  });

  test('as data', () => {
    const due = JSON.parse(foi(here, ['--due', '--json', 'thread.txt']).out) as Due;
    expect(due).toMatchObject({ schema: 'foi-parse-due/1', today: null, notice: expect.stringContaining('no legal advice') as unknown });
    // Forty working days follow 29 July; 30 and 31 July and 1 August are three of them.
    expect(due.threads[0]?.deadlines.map(({ kind, date, standing }) => [kind, date, standing?.workingDays ?? null])).toEqual([['response', '2019-07-23', 4], ['review-request', '2019-09-25', -37], ['review', '2019-09-02', null]]);
    expect(due.threads[0]?.stated.map(({ date, kind, position }) => [date, kind, position])).toEqual([['2019-07-23', 'response', 2], ['2019-09-25', 'review-request', 3]]);
  });

  test('as a calendar, of several inputs', () => {
    const { code, out } = foi(here, ['--format', 'ics', 'thread.txt', 'mail.eml']);
    expect(code).toBe(0);
    expect(out.match(/^BEGIN:VCALENDAR\r$/gm)).toHaveLength(1);
    // Three computed and two stated ones of the thread; the mail names no law, so it has no date.
    expect(out.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(5);
    expect(foi(here, ['--due', '--format', 'ics', 'thread.txt', 'mail.eml']).out).toBe(out);
  });

  test('the same bytes in any time zone', () => {
    for (const args of [['--due'], ['--format', 'ics'], ['--due', '--json']]) {
      expect(foi(here, [...args, 'thread.txt'], { env: { TZ: 'Pacific/Auckland' } }).out).toBe(foi(here, [...args, 'thread.txt'], { env: { TZ: 'America/Los_Angeles' } }).out);
    }
  });

  test('the rows of a request tell how many working days the answer took', () => {
    const [header, row] = foi(here, ['--format', 'csv', '--by', 'thread', 'thread.txt']).out.split('\n').map((line) => line.split(','));
    // 25 June to 29 July: twenty to 23 July, then 24, 25, 26 and 29.
    expect(row![header!.indexOf('workingDays')]).toBe('24');
  });
});

describe('wrong usage', () => {
  test.each([
    [['--due', '--today', '22 July 2019', 'a.eml'], 'a day like 2019-07-22'],
    [['--due', '--today', '2019-02-29', 'a.eml'], 'a day like 2019-07-22'],
    [['--today', '2019-07-22', 'a.eml'], '--due or --format ics'],
    [['--due', '--format', 'csv', 'a.eml'], 'text, json or ics'],
    [['--due', '--explain', 'a.eml'], 'contradict'],
    [['--explain', '--format', 'ics', 'a.eml'], '--explain'],
    [['--list-rules', '--format', 'ics'], 'text, json or ndjson'],
  ])('%j', (args, says) => {
    const { code, out, err } = foi(here, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });
});
