import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'htmlparser2';
import { drawCharts } from '../../src/write/html/charts/draw.js';
import { figuresOf } from '../../src/write/html/charts/figures.js';
import { along, axis, middle, ranges } from '../../src/write/html/charts/scales.js';
import { sample } from './sample.js';
import type { ResultThread } from '../../src/model/result.js';

/** A thread of a request on a day and an answer so many days later; null: none. */
function thread(took: number | null, more: Partial<ResultThread> = {}): ResultThread {
  const one = sample().threads[0]!;
  const [request] = one.messages, answer = one.messages[2]!;
  const date = took === null ? null : new Date(Date.UTC(2021, 0, 1 + took)).toISOString().slice(0, 10);
  return { ...one, messages: [{ ...request!, type: 'request', date: '2021-01-01' }, ...(took === null ? [] : [{ ...answer, type: 'refusal' as const, date }])], ...more };
}
const lawful = (date: string, met: string | null, certainty: 'implied' | 'guessed' = 'implied'): ResultThread['deadlines'][number] => ({
  kind: 'response', date, why: null, certainty, basis: 'law', whose: 'authority', regime: 'FOIA', holidays: 'any-part-of-the-uk', source: 'Act', message: 'm1', steps: [], met: met === null ? null : { date: met, message: 'm3', workingDays: 1 },
});
const figure = (threads: readonly ResultThread[], title: RegExp, today: string | null = null) => figuresOf(threads, today).find((one) => title.test(one.title));

describe('what is drawn', () => {
  test('days to the first answer, of threads that state both days alone', () => {
    const undated = thread(5);
    undated.messages[1]!.date = null;
    const found = figure([thread(3), thread(4), thread(20), thread(null), undated, thread(-2)], /^Days/)!;
    expect(found.bars.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(found.stands).toBe('Stands on 3 of 6 threads. Left out: 1 without an answer, 1 without the date of the request or of the answer, 1 answered before it was sent, by the dates.');
    expect(found.says).toBe('Half were answered within 4 days (all days count).');
  });

  test('states that are known, by how often they are met', () => {
    const state = (value: 'refused' | 'disclosed' | 'unknown'): ResultThread['state'] => ({ value, certainty: 'implied', evidence: [], message: null, agreesWithPage: null });
    const found = figure([thread(1, { state: state('refused') }), thread(1, { state: state('unknown') }), thread(1, { state: null }), thread(1, { state: state('disclosed') }), thread(1, { state: state('refused') })], /stand$/)!;
    expect(found.bars).toEqual([{ label: 'refused', count: 2 }, { label: 'disclosed', count: 1 }]);
    expect(found.stands).toBe('Stands on 3 of 5 threads. Left out: 2 whose state is not known.');
  });

  test('provisions that an answer relies on, each once a thread; those that are explained or quoted are not', () => {
    const relied = thread(1), said = { start: 0, end: 1, text: 'x', rule: 'r', useRule: null };
    relied.messages[1]!.provisions = [{ provision: 'FOIA s.40(2)', title: 'Personal information', use: 'ground', ...said }, { provision: 'FOIA s.40(2)', title: 'Personal information', use: 'ground', ...said }, { provision: 'FOIA s.17', title: null, use: 'explained', ...said }];
    const found = figure([relied, thread(1)], /^Provisions/)!;
    expect(found.bars).toEqual([{ label: 'FOIA s.40(2): Personal information', count: 1 }]);
    expect(found.stands).toBe('Stands on 1 of 2 threads. Left out: 1 in which none is relied on.');
  });

  test('lateness by authority: a last day that a law gives, and an answer or a day to compare with', () => {
    const of = (name: string | null, ...deadlines: ResultThread['deadlines']): ResultThread => thread(1, { authority: { name, email: null }, deadlines });
    const threads = [of('Wexcombe', lawful('2021-02-01', '2021-02-01')), of('Wexcombe', lawful('2021-02-01', '2021-02-02', 'guessed')), of('Ambridge', lawful('2021-02-01', null)), of('Ambridge', lawful('2021-09-01', null)), of(null, lawful('2021-02-01', '2021-01-20')), of('Ambridge', { ...lawful('2021-02-01', '2021-03-01'), basis: 'page' }), of('Ambridge')];
    const plain = figure(threads, /late/)!;
    expect(plain.bars).toEqual([{ label: 'Wexcombe', count: 2, late: 1 }]);
    expect(plain.stands).toBe('Stands on 2 of 7 threads. Left out: 2 without a last day that a law gives, 2 not answered (no day was given to compare with), 1 without the authority\'s name or address.');
    expect(plain.says).toBe('In 1 of them the law, and so the last day, is guessed.');
    const then = figure(threads, /late/, '2021-06-01')!;
    expect(then.bars).toEqual([{ label: 'Wexcombe', count: 2, late: 1 }, { label: 'Ambridge', count: 1, late: 1 }]);
    const known = { ...threads[0]!, authority: { name: null, email: 'foi@ambridge.gov.uk' } };
    expect(figure([known, threads[1]!], /late/)!.bars.map(({ label }) => label)).toEqual(['Wexcombe', 'foi@ambridge.gov.uk']);
    expect(then.says).toContain('Of the late ones 1 had no answer by 2021-06-01.');
  });

  test('nothing at all where nothing is known', () => {
    expect(figuresOf([], null)).toEqual([]);
    expect(drawCharts([thread(null, { state: null, deadlines: [] })], null)).toBeNull();
  });

  test('at most ten names, and how many are not drawn', () => {
    const threads = Array.from({ length: 14 }, (_, i) => thread(1, { authority: { name: `Body ${i}`, email: null }, deadlines: [lawful('2021-02-01', '2021-02-02')] }));
    const found = figure(threads, /late/)!;
    expect([found.bars.length, found.says]).toEqual([10, 'The 10 with most late answers; 4 more authorities not drawn.']);
  });
});

describe('the drawing', () => {
  const HOSTILE = '</title><script>alert(1)</script>" onload="alert(1)';
  const drawn = String(drawCharts([thread(3, { authority: { name: HOSTILE, email: null }, deadlines: [lawful('2021-02-01', '2021-02-02')] }), thread(12)], null));

  test('says in words and in a table what it shows', () => {
    const pictures = [...drawn.matchAll(/<svg role="img"[^>]*aria-labelledby="(\S+) (\S+)"><title id="(\S+)">([^<]+)<\/title><desc id="(\S+)">([^<]+)<\/desc>/g)];
    expect(pictures.length).toBeGreaterThanOrEqual(2);
    for (const [, title, desc, titleId, , descId, words] of pictures) { expect([title, desc]).toEqual([titleId, descId]); expect(words).toMatch(/\d thread.*Stands on \d of 2 threads\./); }
    expect(drawn.match(/<table>/g)).toHaveLength(pictures.length);
    expect(new Set(drawn.match(/ id="[^"]+"/g)).size).toBe(drawn.match(/ id="[^"]+"/g)!.length);
  });

  test('a name that would be markup stays text', () => {
    const names: string[] = [], handlers: string[] = [];
    const walk = (node: ReturnType<typeof parseDocument>['children'][number]): void => {
      if ('attribs' in node) { names.push(node.name); handlers.push(...Object.keys(node.attribs).filter((name) => name.startsWith('on') || name === 'style' || name === 'href')); }
      if ('children' in node) (node.children as (typeof node)[]).forEach(walk);
    };
    parseDocument(drawn).children.forEach(walk);
    expect([names.includes('script'), handlers]).toEqual([false, []]);
  });
});

describe('scales', () => {
  test.each([[[0]], [[3, 4, 4, 5]], [[1, 20, 22, 25, 60, 400]], [Array.from({ length: 200 }, (_, i) => i)], [[...Array.from({ length: 99 }, () => 20), 3000]]])('every value of %j falls into one range, and ranges touch', (values) => {
    const found = ranges(values);
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
    expect(found.length).toBeLessThanOrEqual(14);
    for (const [i, { from, to, count }] of found.entries()) {
      expect(from).toBe(i === 0 ? 0 : found[i - 1]!.to);
      expect(count).toBe(values.filter((value) => value >= from && (to === null || value < to)).length);
    }
  });
  test('the value in the middle', () => { expect([middle([]), middle([5]), middle([9, 1, 3]), middle([4, 1, 2, 3])]).toEqual([null, 5, 3, 2]); });
  test('an axis of whole numbers, not shorter than the longest bar', () => { for (const most of [0, 1, 3, 7, 19, 480, 5000]) { const { top, ticks } = axis(most); expect(top).toBeGreaterThanOrEqual(most); expect(ticks.every(Number.isInteger) && ticks.length >= 2).toBe(true); expect(along(top, 100)(top)).toBe(100); } });
});
