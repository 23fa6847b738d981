import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LIMITS, type Limits } from '../../src/model/limits.js';
import { zipArchive } from '../read/make/zip-archive.js';
import { foi, place } from '../cli/run.js';
import { HEAD, WORDS, mail, read } from './mails.js';

const attached = (n: number): string => `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${WORDS}\r\n${Array.from({ length: n }, (_, i) => `--b\r\nContent-Type: message/rfc822\r\n\r\n${mail(`Attached ${i}.`)}\r\n`).join('')}--b--\r\n`;
const zip = zipArchive([{ name: 'a.eml', data: mail() }, { name: 'b.eml', data: mail('The pond is dry.') }]);
const letters = JSON.stringify({ results: [WORDS, 'The pond is dry.'].map((communication, id) => ({ id, foia: 7, from_user: 5, communication })) });
const inZip = (inner: Buffer): Buffer => zipArchive([{ name: 'in.zip', data: inner }, { name: 'a.eml', data: mail() }]);

/** An input that reaches a limit exactly, the value at which it does, the problem beyond, and what is read all the same. */
const ROWS: readonly (readonly [name: keyof Limits, input: string | Buffer, most: number, code: string, kept: string])[] = [
  ['message', mail(), mail().length, 'message-too-large', 'Fourteen lamps are li'],
  ['export', letters, letters.length, 'export-too-large', WORDS],
  ['text-part', mail(), WORDS.length + 1, 'text-cut', 'Fourteen lamps are li'],
  ['parts', attached(3), 4, 'too-many-parts', WORDS],
  ['depth', attached(1), 1, 'too-deep', WORDS],
  ['attached-mails', attached(3), 3, 'too-many-attached-mails', WORDS],
  ['headers', mail(WORDS, `X-A: ${'y'.repeat(500)}\r\n`), HEAD.length + 505, 'headers-cut', WORDS],
  ['zip-entry', zip, Math.max(mail().length, mail('The pond is dry.').length), 'archive-entry-size', 'The pond is dry.'],
  ['zip-total', zip, mail().length + mail('The pond is dry.').length, 'archive-total-size', WORDS],
  ['zip-entries', zip, 2, 'archive-entries', WORDS],
  ['zip-depth', inZip(zip), 2, 'archive-depth', WORDS],
];

describe('each limit, on both sides', () => {
  test.each(ROWS)('%s', async (name, input, most, code, kept) => {
    const fits = await read(input, { limits: { [name]: most } });
    expect(fits.codes).not.toContain(code);
    const cut = await read(input, { limits: { [name]: most - 1 || 0.5 } });
    if (most > 1) expect(cut.codes).toContain(code);
    expect(cut.words).toContain(kept);
  });

  test('an archive that unpacks to too many times its length', async () => {
    const bomb = zipArchive([{ name: 'bomb.eml', data: mail('x'.repeat(2e6)) }, { name: 'a.eml', data: mail() }]);
    expect((await read(bomb)).codes).toContain('archive-ratio');
    expect((await read(bomb, { limits: { 'zip-ratio': 2000 } })).codes).toEqual([]);
  });

  test('a page whose quotation marks make more of it than is read is cut there, and said to be', async () => {
    const page = `<p>${WORDS}</p>${'<blockquote>'.repeat(30)}${'<br>a'.repeat(20_000)}`, marks = 20_000 * 62;
    for (const input of [page, mail(page, 'Content-Type: text/html\r\n')]) {
      const { codes, words } = await read(input, { limits: { 'text-part': 100_000 } });
      expect([codes, words.startsWith(WORDS), words.length <= 100_000]).toEqual([['text-cut'], true, true]);
      expect((await read(input, { limits: { 'text-part': marks * 2 } })).codes).not.toContain('text-cut');
    }
  });

  test('every limit has its row (here, in amplification.test.ts, in watchdog.test.ts)', () => {
    expect([...ROWS.map(([name]) => name), 'zip-ratio', 'quotations', 'zones', 'facts', 'seconds'].sort()).toEqual(Object.keys(DEFAULT_LIMITS).sort());
  });
});

describe('an attachment within which a mail is cut', () => {
  const part = (name: string): string => `--b\r\nContent-Type: application/pdf; name=${name}\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${Buffer.from(name.repeat(57)).toString('base64').slice(0, 76)}\r\n`.repeat(60)}`;
  const two = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${WORDS}\r\n${part('a.pdf')}${part('b.pdf')}--b--\r\n`;

  test('is listed without a size or hash, which would be of what is left of it; those before it are whole', async () => {
    const whole = await read(two), cut = await read(two, { limits: { message: two.length - 1000 } }), fits = await read(two, { limits: { message: two.length } });
    const listed = ({ all }: typeof whole): unknown => all[0]!.attachments.map(({ name, bytes, sha256 }) => [name, bytes, sha256?.length ?? null]);
    expect([whole, fits, cut].map((one) => [listed(one), one.codes])).toEqual([
      [[['a.pdf', 3420, 64], ['b.pdf', 3420, 64]], []], [[['a.pdf', 3420, 64], ['b.pdf', 3420, 64]], []], [[['a.pdf', 3420, 64], ['b.pdf', null, null]], ['message-too-large', 'attachment-cut']],
    ]);
    expect(cut.words).toContain(WORDS);
  });

  test.each([['a mail', 'a.eml', two], ['a mailbox', 'a.mbox', `From a Mon Jan  5 14:03:00 2015\r\n${two}`]])('is not saved, in %s', (_name, name, text) => {
    const there = place({ [name]: text }), { code, err } = foi(there, ['--format', 'ndjson', '--save-attachments', 'saved', '--limit', `message=${two.length - 1000}`, name]);
    expect([code, err.includes('warning[attachment-cut]'), readdirSync(join(there, 'saved')).map((one) => one.slice(0, 2))]).toEqual([2, true, ['a-']]);
  });
});

describe('--limit', () => {
  const here = place({ 'a.mbox': `From a Mon Jan  5 14:03:00 2015\n${mail(`${WORDS}\n${'long '.repeat(200)}`)}\nFrom b Mon Jan  5 14:04:00 2015\n${mail('The pond is dry.')}` });

  test.each([['one thread of the processor', ['--jobs', '1']], ['two', ['--jobs', '2']], ['a stream', ['--stream']]])('reaches every way of reading a mailbox: %s', (_name, more) => {
    const whole = foi(here, ['--format', 'ndjson', ...more, 'a.mbox']), cut = foi(here, ['--format', 'ndjson', '--limit', 'message=400', ...more, 'a.mbox']);
    expect([whole.code, whole.err.includes('message-too-large')]).toEqual([0, false]);
    expect([cut.code, cut.out.includes(WORDS), cut.out.includes('The pond is dry.')]).toEqual([2, true, true]);
    expect(cut.err).toMatch(/^a\.mbox:1:1: error\[message-too-large\]: .*what is beyond the first 400 is not read$/m);
  });

  test.each([
    ['zip-entrie=3', "there is no limit 'zip-entrie'. Did you mean zip-entries?"], ['parts', "--limit: parts takes a whole number from 1 up, like parts=500 or parts=64M, not ''"],
    ['parts=0', 'takes a whole number'], ['parts=-3', 'takes a whole number'], ['parts=1e3', 'takes a whole number'], ['__proto__=1', "there is no limit '__proto__'"],
  ])('%s is wrong usage, in one line', (value, said) => {
    const { code, err, out } = foi(here, ['--limit', value, 'a.mbox']);
    expect([code, out, err.split('\n').length]).toEqual([2, '', 2]);
    expect(err).toContain(said);
  });

  test('may be given again, and takes k, M, Mi', () => {
    expect(foi(here, ['--limit', 'message=1Mi', '--limit', 'parts=2k,depth=4', 'a.mbox']).code).toBe(0);
    expect(foi(here, ['--help']).out).toContain('message=64Mi');
  });
});
