import { describe, expect, test } from '@jest/globals';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIL, REPLY, bash, foi, place } from './run.js';

interface Printed { threads: { id: string; messages: { id: string; document: number; text: string }[] }[]; documents: { id: string; file: string | null }[]; problems: { code: string; file: string | null }[] }
const json = (out: string): Printed => JSON.parse(out) as Printed;
const here = place();

describe('inputs', () => {
  test('row 5: standard input is the same as the file but for the name', () => {
    const named = foi(here, ['--json', 'a.eml']).out;
    const piped = foi(here, ['--json'], { input: MAIL }).out;
    expect(json(piped).documents[0]!.file).toBeNull();
    expect(json(named).documents[0]!.file).toBe('a.eml');
    expect(json(piped).threads[0]!.messages[0]!.text).toBe(json(named).threads[0]!.messages[0]!.text);
  });

  test('row 6: - is standard input, and order is kept', () => {
    const { out } = foi(here, ['--json', 'b.eml', '-'], { input: MAIL });
    expect(json(out).documents.map((document) => document.file)).toEqual(['b.eml', null]);
    expect(json(out).threads.flatMap((thread) => thread.messages.map((message) => message.document))).toEqual([1, 0]); // the request, then its answer
  });

  test('row 8: many inputs keep their order, a mailbox among them', () => {
    const there = place({ 'b.eml': REPLY, 'a.eml': MAIL, 'c.mbox': `From alex@example.org Mon Jun 24 21:09:19 2019\n${MAIL.replace('<1@', '<3@').replace('Parking permits', 'Street lamps')}\n` });
    for (const order of [['b.eml', 'a.eml', 'c.mbox'], ['c.mbox', 'a.eml', 'b.eml']]) expect(json(foi(there, ['--json', '--stream', ...order]).out).documents.map((document) => document.file)).toEqual(order);
  });

  test('the same mail twice: one thread, and ids stay distinct', () => {
    const { threads, documents } = json(foi(here, ['--json', 'a.eml', 'a.eml']).out);
    expect(threads).toHaveLength(1);
    for (const ids of [documents.map((one) => one.id), threads.flatMap((one) => one.messages.map((message) => message.id))]) expect(new Set(ids).size).toBe(2);
  });

  test('row 7: -- ends options', () => {
    const there = place({ '-odd.eml': MAIL });
    expect(foi(there, ['--', '-odd.eml'])).toMatchObject({ code: 0, err: '' });
  });

  test('row 9: the format is sniffed and can be forced', () => {
    expect(foi(here, ['--input-format', 'eml', '--json'], { input: MAIL })).toMatchObject({ code: 0, err: '' });
  });

  test('row 10: one bad file does not stop the rest', () => {
    const { code, out, err } = foi(here, ['nope.eml', 'a.eml']);
    expect(code).toBe(2);
    expect(out).toBe(foi(here, ['a.eml']).out);
    expect(err).toContain('foi-parse: nope.eml: no such file\n');
    expect(json(foi(here, ['--json', 'nope.eml', 'a.eml']).out).problems).toMatchObject([{ code: 'unreadable', file: 'nope.eml' }]);
  });

  test('a pattern that no shell expanded, and a path of Windows, are explained', () => {
    expect(foi(here, ['*.msg']).err).toContain('*.msg: no such file\n  hint: no file matched, or this shell does not expand * and ?: name the directory');
    expect(foi(here, ['.\\a.eml']).err).toContain('hint: directories are parted by / here: ./a.eml\n');
  });

  test('row 18: -q silences, and the exit code stays', () => {
    expect(foi(here, ['-q', 'nope.eml'])).toMatchObject({ code: 2, err: '' });
  });

  test('a name from a stranger cannot drive the terminal', () => {
    expect(foi(here, ['\u001b[2J.eml']).err).toContain('foi-parse: \\u001b[2J.eml: no such file\n');
  });

  test('a directory is walked in byte order; links and pipes in it are problems', () => {
    const there = place({ 'b.eml': REPLY, 'B.eml': MAIL, 'é.eml': MAIL });
    mkdirSync(join(there, 'a'));
    writeFileSync(join(there, 'a', 'z.eml'), MAIL);
    symlinkSync('..', join(there, 'a', 'loop'));
    expect(bash(there, 'mkfifo c.eml').code).toBe(0);
    const { code, out, err } = foi(there, ['--json', '.']);
    expect(code).toBe(2);
    expect(json(out).documents.map((document) => document.file)).toEqual(['./B.eml', './a/z.eml', './b.eml', './é.eml']);
    expect(err).toContain('foi-parse: ./a/loop: is a symbolic link');
    expect(err).toContain('foi-parse: ./c.eml: is a named pipe');
  });

  test('a name that is not UTF-8 is read', () => {
    const there = place({});
    expect(bash(there, String.raw`printf 'Subject: x\n\nhello\n' > $'a\xff.eml'; foi-parse .`)).toMatchObject({ code: 0, err: '' });
  });

  test('what the user points at is read, be it a link or a pipe; a device is not', () => {
    const there = place();
    symlinkSync('a.eml', join(there, 'link.eml'));
    expect(foi(there, ['link.eml']).code).toBe(0);
    expect(bash(there, 'foi-parse <(cat a.eml)')).toMatchObject({ code: 0, err: '' });
    expect(foi(there, ['/dev/zero'])).toMatchObject({ code: 2, err: 'foi-parse: /dev/zero: is a device\n' });
    expect(bash(there, 'foi-parse < .')).toMatchObject({ code: 2, err: 'foi-parse: <stdin>: is a directory\n' });
  });

  test('a read error is one line', () => {
    expect(foi(here, ['/proc/self/mem']).err).toContain('foi-parse: /proc/self/mem: input/output error\n');
  });
});

describe('exports of one request', () => {
  const crawl = 'Lamps lit\n\nThe request was successful.\n\nDear Wexcombe Town Council,\n\nHow many lamps are lit?\n\nYours faithfully,\n\nJo Hartley\n\nWexcombe Town Council\n\nDear Jo Hartley,\n\nFourteen.\n\nSam Reed\n';
  const events = JSON.stringify({ url_title: 'lamps', title: 'Lamps lit', user: { name: 'Jo Hartley' }, public_body: { name: 'Wexcombe Town Council' }, info_request_events: [{ event_type: 'sent', created_at: '2019-01-07T21:09:19.000+00:00' }, { event_type: 'response', created_at: '2019-01-08T10:00:00.000+00:00' }] });
  const dates = (out: string): (string | null)[] => (JSON.parse(out) as { threads: { messages: { date: string | null }[] }[] }).threads.flatMap((thread) => thread.messages.map(({ date }) => date));

  test('a JSON beside the page, or after --dates-from, dates its messages', () => {
    const there = place({ 'page.txt': crawl, 'request.json': events, 'other.json': events.replace('Lamps lit', 'Weirs mended') });
    const want = ['2019-01-07T21:09:19+00:00', '2019-01-08T10:00:00+00:00'];
    expect(dates(foi(there, ['--json', 'page.txt', 'request.json']).out)).toEqual(want);
    expect(dates(foi(there, ['--json', '--dates-from', 'request.json', 'page.txt']).out)).toEqual(want);
    expect(dates(foi(there, ['--json', 'page.txt']).out)).toEqual([null, null]);
    const other = foi(there, ['--json', '--dates-from', 'other.json', 'page.txt']);
    expect(other.code).toBe(0);
    expect(other.err).toContain('other.json: warning[other-request]');
    const none = foi(there, ['--json', '--dates-from', 'nope.json', 'page.txt']);
    expect(none.code).toBe(2);
    expect(none.err).toContain('nope.json: no such file');
    expect(foi(there, ['--json', '--dates-from', 'page.txt', 'page.txt']).code).toBe(2);
  });
});
