import { describe, expect, test } from '@jest/globals';
import { linkSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIL, bash, foi, place, signalled } from './run.js';

const here = place();
const ESC = '\u001b';

describe('standard output', () => {
  test('rows 15 and 16: only data, and quiet success', () => {
    const { code, out, err } = foi(here, ['--format', 'json', 'a.eml']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ schema: 'foi-parse/1' });
    expect(foi(here, ['--json', 'a.eml']).out).toBe(out);
  });

  test('rows 20 and 22: no colour in pipes; the flag beats the environment', () => {
    expect(foi(here, ['a.eml']).out).not.toContain(ESC);
    expect(foi(here, ['a.eml'], { env: { FORCE_COLOR: '1' } }).out).toContain(ESC);
    expect(foi(here, ['--color=never', 'a.eml'], { env: { FORCE_COLOR: '1' } }).out).not.toContain(ESC);
    expect(foi(here, ['--no-color', 'a.eml'], { env: { FORCE_COLOR: '1' } }).out).not.toContain(ESC);
    expect(foi(here, ['--color=always', 'a.eml'], { env: { NO_COLOR: '1' } }).out).toContain(ESC);
    expect(foi(here, ['a.eml'], { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }).out).not.toContain(ESC);
  });

  test('row 24: a closed pipe is no error', () => {
    const there = place({ 'long.txt': `Dear all,\n\n${'a line of text\n'.repeat(40_000)}` });
    expect(bash(there, 'foi-parse --format ndjson long.txt | head -c 10 > /dev/null; exit ${PIPESTATUS[0]}')).toEqual({ code: 0, out: '', err: '' });
  });

  test('row 25: a slow reader gets everything', () => {
    const there = place({ 'long.txt': `Dear all,\n\n${'a line of text\n'.repeat(40_000)}` });
    const whole = bash(there, 'foi-parse --json long.txt | (sleep 1; cat)').out;
    expect(whole.endsWith('}\n')).toBe(true);
    expect(JSON.parse(whole)).toMatchObject({ schema: 'foi-parse/1' });
  });

  test('row 26: a slow writer is awaited', () => {
    expect(bash(here, '(sleep 1; cat a.eml) | foi-parse')).toMatchObject({ code: 0, err: '' });
  });

  test.each(['text', 'json', 'ndjson', 'csv'])('row 28: a full disk is one line: %s', (format) => {
    expect(bash(here, `foi-parse --format ${format} a.eml > /dev/full`)).toEqual({ code: 2, out: '', err: 'foi-parse: standard output: no space left on device\n' });
  });

  test('full at the n-th byte: never exit 0', () => {
    const there = place({ 'long.txt': `Dear all,\n\n${'a line of text\n'.repeat(1000)}` });
    expect(bash(there, `trap '' XFSZ; ulimit -f 8; foi-parse --json long.txt > out`)).toMatchObject({ code: 2, err: 'foi-parse: standard output: file too large\n' });
  });

  test.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('row 27: %s', async (signal, code) => {
    const there = place();
    expect(await signalled(there, ['--output', 'o.txt', 'a.eml', '-'], signal, 1500)).toBe(code);
    expect(readdirSync(there).sort()).toEqual(['a.eml', 'b.eml']);
  });

  test('row 33: the same bytes in any time zone and locale', () => {
    const there = (env: Record<string, string>): string => foi(here, ['--json', 'a.eml', 'b.eml'], { env }).out;
    expect(there({ TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', COLUMNS: '40' })).toBe(there({ TZ: 'UTC', LANG: 'C' }));
  });

  test('row 29: mail cannot drive the terminal; JSON keeps what it said', () => {
    const input = 'Subject: a\u001b]0;x\u0007\n\nb\u001b[2J \u202e\n';
    expect(foi(here, ['--input-format', 'eml'], { input }).out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
    expect(foi(here, ['--input-format', 'eml', '--json'], { input }).out).toContain('b\\u001b[2J \\u202e');
  });
});

describe('--output', () => {
  test('appears whole, in place of what was there', () => {
    const there = place();
    writeFileSync(join(there, 'o.json'), 'old');
    expect(foi(there, ['--json', '-o', 'o.json', 'a.eml'])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(there, 'o.json'), 'utf8')).toBe(foi(there, ['--json', 'a.eml']).out);
    expect(readdirSync(there).sort()).toEqual(['a.eml', 'b.eml', 'o.json']);
  });

  test('a disk that fills up while there is a file a thread leaves only whole ones', () => {
    const there = place({ 'a.eml': MAIL, 'long.txt': `Dear all,\n\n${'a line of text\n'.repeat(1000)}` });
    expect(bash(there, "trap '' XFSZ; ulimit -f 8; foi-parse --json --stream --output-dir d a.eml long.txt")).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^foi-parse: d\/undated-\S+: file too large\n$/) });
    expect(readdirSync(join(there, 'd'))).toEqual([expect.stringMatching(/^2019-06-24-parking-permits-\S+\.json$/)]);
  });

  test('refuses an input, under whatever name', () => {
    const there = place();
    linkSync(join(there, 'a.eml'), join(there, 'other.eml'));
    for (const args of [['-o', 'a.eml', 'a.eml'], ['-o', './other.eml', 'a.eml'], ['-o', 'b.eml', '.']]) expect(foi(there, args)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(join(there, 'a.eml'), 'utf8')).toBe(MAIL);
  });

  test('no such directory is one line; a device is written, not replaced', () => {
    expect(foi(here, ['-o', '/nonexistent/x', 'a.eml'])).toEqual({ code: 2, out: '', err: 'foi-parse: /nonexistent/x: no such directory: make it first\n' });
    expect(foi(here, ['-o', '/dev/null', 'a.eml'])).toEqual({ code: 0, out: '', err: '' });
    expect(bash(here, 'test -c /dev/null').code).toBe(0);
    expect(bash(here, 'foi-parse -o /dev/full a.eml')).toMatchObject({ code: 2, err: 'foi-parse: /dev/full: no space left on device\n' });
  });
});

describe('formats', () => {
  test('row 34: explain prints every line with its zone', () => {
    const { code, out } = foi(here, ['--explain', 'a.eml']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {4}1 +#1 +greeting +\S+ +Dear Borsetshire County Council,$/m);
    const records = foi(here, ['--explain', '--format', 'ndjson', 'a.eml']).out.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(Object.keys(records[0]!)).toEqual(['document', 'line', 'message', 'zone', 'rule', 'text']);
  });

  test('ndjson and csv', () => {
    const records = foi(here, ['--format', 'ndjson', 'a.eml', 'b.eml']).out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { record: string }).record);
    expect(records).toEqual(['document', 'message', 'document', 'message']);
    const csv = foi(here, ['--format', 'csv', 'a.eml', 'b.eml', 'nope.eml']).out;
    expect(csv.match(/^thread,/gm)).toHaveLength(1);
    expect(foi(here, ['--format', 'csv', '--by', 'thread', 'a.eml', 'b.eml']).out.trimEnd().split('\n')).toHaveLength(2); // a request and its answer: one row
  });
});
