import { expect, test } from '@jest/globals';
import { createRequire } from 'node:module';
import { writeIcs } from '../../src/write/ics.js';
import { parse } from '../../src/index.js';
import type { Result } from '../../src/model/result.js';
import { foi, place } from '../cli/run.js';
import { sample } from './sample.js';

const MAIL = `From: Jo Hartley <jo@example.com>
To: foi@wexcombe.gov.uk
Subject: Lamps; poles, and "brackets" \\ in the square of Wexcombe-under-the-Hill, counted by hand: \u00c9t\u00e9 \u{1f4a1}
Date: Sat, 14 Mar 2009 21:09:19 +0000
Message-ID: <1@example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Wexcombe Town Council,

Under the Freedom of Information Act 2000, how many lamps are lit?

Yours faithfully,

Jo Hartley
`;
/** The part of ical.js that is used here; its own declarations do not compile under NodeNext. */
interface Ical {
  parse(text: string): unknown;
  Component: new (parsed: unknown) => { getAllSubcomponents(name: string): unknown[] };
  Event: new (component: unknown) => { uid: string; summary: string; description: string; startDate: { isDate: boolean; toString(): string }; endDate: { toString(): string } };
}
const ICAL = createRequire(import.meta.url)('ical.js') as Ical;
const calendar = (results: readonly Result[], today: string | null = null): string => [...writeIcs(results, today)].join('');
const events = (text: string): InstanceType<typeof ICAL.Event>[] => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

test('a reader of calendars gets the day, all day long, with title and steps as they were', async () => {
  const [event, ...more] = events(calendar([await parse(MAIL)]));
  expect(more).toEqual([]);
  expect([event!.startDate.toString(), event!.endDate.toString(), event!.startDate.isDate]).toEqual(['2009-04-15', '2009-04-16', true]);
  expect(event!.summary).toContain('Lamps; poles, and "brackets" \\ in the square of Wexcombe-under-the-Hill, counted by hand: \u00c9t\u00e9 \u{1f4a1}');
  expect(event!.description.split('\n')).toEqual(expect.arrayContaining(["2009-03-17: not counted: St Patrick's Day (Northern Ireland)", expect.stringContaining('no legal advice')]));
});

test('lines end in CR LF and have 75 octets at most, and no character is cut', async () => {
  const text = calendar([await parse(MAIL)]);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Cs}/u);
  }
});

test('what RFC 5545 wants of each event is there, and UIDs are stable and differ', async () => {
  const results = [await parse(MAIL), sample()];
  const text = calendar(results, '2009-04-22');
  expect(text).toBe(calendar(results, '2009-04-22'));
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
  for (const event of text.split('BEGIN:VEVENT').slice(1)) for (const name of ['UID:', 'DTSTAMP:', 'DTSTART;VALUE=DATE:', 'SUMMARY:']) expect(event).toContain(`\r\n${name}`);
  const uids = events(text).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(uids.length);
  expect(uids[0]).toMatch(/^t-[\da-f]+-law-response@foi-parse$/);
  expect(text.replaceAll('\r\n ', '')).toContain('5 working days late on 2009-04-22');
});

test('what mail says can\'t write a line of its own', () => {
  const result = sample();
  result.threads[0]!.title = 'A\r\nEND:VEVENT\nBEGIN:VALARM\u0000';
  result.threads[0]!.url = 'https://example.org/x\r\nATTACH:evil';
  result.threads[0]!.messages[2]!.deadlines.push({ date: '2019-07-22', kind: 'response', start: 0, end: 1, text: 'by\n22 July', certainty: 'stated', rule: 'common/deadline/date', steps: [] });
  const text = calendar([result]);
  expect(text.split('\r\n').filter((line) => /^(?:BEGIN|END|ATTACH|URL)/.test(line))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR']);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
});

test('without a deadline there is no calendar: it has to have a component', () => { expect(calendar([sample()])).toBe(''); });

test('the command says so where no deadline has a date, and -q does not', () => {
  const dir = place({ 'undated.txt': 'Dear Wexcombe Town Council,\n\nUnder the FOI Act, how many lamps are lit?\n\nYours faithfully,\nJo Hartley\n' });
  expect(foi(dir, ['--format', 'ics', 'undated.txt'])).toMatchObject({ code: 0, out: '', err: 'foi-parse: no deadline has a date, so there is no calendar; --due says what is missing\n' });
  expect(foi(dir, ['-q', '--format', 'ics', 'undated.txt'])).toEqual({ code: 0, out: '', err: '' });
});
