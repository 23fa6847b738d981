/** `--format html` and `--format markdown`, from the built command line. */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MAIL, REPLY, ROOT, foi, place } from './run.js';

const EXAMPLE = 'fixtures/thread-example/input.txt';
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('--format html', () => {
  test('one page with every message of a thread, and the reasons for what is folded', () => {
    const { code, out, err } = foi(ROOT, ['--format', 'html', EXAMPLE]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(out.trimEnd()).toMatch(/<\/html>$/);
    expect(count(out, /<li class="message /g)).toBe(5);
    expect(out).toContain('<h1>Second try: drone flights over Wexcombe Moor</h1>');
    expect(out).toContain('FOIA s.31(1)(a): Law enforcement (relied on)');
    expect(out).toMatch(/<summary>Left out: rights: [^<]*<\/summary><div><p class="note">[A-Z][^<]*<code>gb\/rights\//);
    expect(out).not.toMatch(/<script|<img|<link rel="stylesheet/);
  });

  test('statutory dates stand in their place', () => {
    const { out } = foi(ROOT, ['--format', 'html', 'fixtures/time-late-refusal-and-review/input.txt']);
    const order = ['2. Acknowledgement', '23 July 2019</time>: last day for response', '3. Refusal', '4. Internal review request', '2 September 2019</time>: last day for outcome of the review'].map((words) => out.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(out).toContain('<span class="bad">done on 2019-07-29, 4 working days late</span>');
  });

  test('several inputs: an overview, each row a link', () => {
    const { out } = foi(ROOT, ['--format', 'html', EXAMPLE, 'fixtures/time-late-refusal-and-review/input.txt']);
    expect(out).toContain('<h1>2 threads</h1>');
    expect(out).toContain('<th scope="row"><a href="#t2">Lamps lit</a></th>');
    expect(out).toContain('<span class="bad">4 working days late</span>');
    expect(count(out, /<section class="thread"/g)).toBe(2);
  });

  test('a mailbox, and one file a thread', () => {
    const mbox = [MAIL, REPLY.replace('<2@example.org>', '<2@example.org>\nIn-Reply-To: <1@example.org>')].map((mail) => `From - Mon Jun 24 21:09:19 2019\n${mail}\n`).join('');
    const here = place({ 'all.mbox': mbox });
    expect(count(foi(here, ['--format', 'html', 'all.mbox']).out, /<li class="message /g)).toBe(2);
    expect(foi(here, ['--format', 'html', '--output-dir', 'out', 'all.mbox'])).toMatchObject({ code: 0, err: '' });
    const [name = ''] = readdirSync(join(here, 'out'));
    expect(name).toMatch(/\.html$/);
    expect(readFileSync(join(here, 'out', name), 'utf8')).toMatch(/^<!DOCTYPE html>/);
  });
});

describe('--format markdown', () => {
  test('headings, own words, reasons', () => {
    const { code, out, err } = foi(ROOT, ['--format', 'markdown', EXAMPLE]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^# Second try: drone flights over Wexcombe Moor\n\n- \*\*Requester:\*\* Tamsin Ardle\n/);
    expect(count(out, /^## \d+\. /gm)).toBe(5);
    expect(out).toContain('\n## 3. undated — authority: partial disclosure (Piers Lanyon, Borsetshire Fire and Rescue Authority (BFRA))');
    expect(out).toMatch(/\n\*Left out: rights: [^\n]*\*\n/);
    expect(out).toContain('\n> 1\\. the number of flights');
  });

  test('threads of several inputs follow one another', () => {
    const { out } = foi(ROOT, ['--format', 'markdown', '--today', '2019-10-01', EXAMPLE, 'fixtures/time-late-refusal-and-review/input.txt']);
    expect(count(out, /^# /gm)).toBe(2);
    expect(out).toContain('; 21 working days late on 2019-10-01\n');
  });
});

test.each([
  [['--format', 'md', 'a.eml'], 'markdown'],
  [['--explain', '--format', 'html', 'a.eml'], '--explain is printed as text or ndjson'],
  [['--due', '--format', 'html', 'a.eml'], '--due is printed as text, json or ics'],
  [['--list-rules', '--format', 'markdown'], 'text, json or ndjson'],
])('%j is wrong usage', (args, says) => {
  const { code, out, err } = foi(place(), args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(says);
});

test('a page that cannot be written leaves nothing behind', () => {
  const here = place();
  expect(foi(here, ['--format', 'html', '-o', 'missing/page.html', 'a.eml']).code).toBe(2);
  expect(existsSync(join(here, 'missing'))).toBe(false);
});
