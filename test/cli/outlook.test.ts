import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '../../src/index.js';
import type { Result } from '../../src/model/result.js';
import { openOutlookInChild } from '../../dist/batch/outlook/opener.js';
import { outlookMessage, type Outlook } from '../read/make/outlook-message.js';
import { foi } from './run.js';

const here = mkdtempSync(join(tmpdir(), 'foi-parse-outlook-'));
/** What the command line makes of a file. */
function read(name: string, bytes: Buffer): Result & { code: number | null; err: string } {
  writeFileSync(join(here, name), bytes);
  const { code, out, err } = foi(here, ['--json', name]);
  return { ...JSON.parse(out) as Result, code, err };
}
/** Messages without what comes from the file's bytes. */
const bare = (result: Result): unknown => JSON.parse(JSON.stringify(result.threads).replace(/[0-9a-f]{12}(?=[.\-"])/g, 'ID'));

const LETTER = 'Dear Jo,\r\n\r\nFourteen lamps are lit – none by the café.\r\n\r\nYours sincerely,\r\nSam Reed\r\n';
const HEADERS = 'From: Sam Reed <sam@example.org>\r\nTo: Jo Hartley <jo@example.com>\r\nCc: "Lowe, Pat" <pat@example.net>\r\nSubject: Re: Lamps in the square\r\nDate: Mon, 5 Jan 2015 14:03:00 +0000\r\nMessage-ID: <2@example.org>\r\nIn-Reply-To: <1@example.com>\r\n';
const MESSAGE: Outlook = {
  subject: 'Re: Lamps in the square', from: { name: 'Sam Reed', email: 'sam@example.org' }, to: [{ name: 'Jo Hartley', email: 'jo@example.com' }, { name: 'Lowe, Pat', email: 'pat@example.net', field: 2 }],
  sent: new Date('2015-01-05T14:03:00Z'), messageId: '<2@example.org>',
};
const HTML = '<html><body><p>Dear Jo,</p><p>Fourteen lamps are lit – <b>none</b> by the café.</p><p>Yours sincerely,<br>Sam Reed</p></body></html>';
const mime = (type: string, body: string, headers = HEADERS): Buffer => Buffer.from(`${headers}MIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body}`);

/** The same HTML wrapped in RTF, as Exchange does (MS-OXRTFEX): what only RTF shows stands between htmlrtf and htmlrtf0. */
const WRAPPED = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}{\*\htmltag19 <html>}{\*\htmltag50 <body>}\htmlrtf \lang1033 \htmlrtf0 {\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Dear Jo,{\*\htmltag72 </p>}\htmlrtf\par}\htmlrtf0
{\*\htmltag64 <p>}Fourteen lamps are lit \u8211 - {\*\htmltag84 <b>}none{\*\htmltag92 </b>} by the caf\'e9.{\*\htmltag72 </p>}{\*\htmltag64 <p>}Yours sincerely,{\*\htmltag116 <br>}\htmlrtf\line\htmlrtf0 Sam Reed{\*\htmltag72 </p>}{\*\htmltag58 </body>}{\*\htmltag27 </html>}}`;

describe('an Outlook message says what the same mail says', () => {
  const plain = mime('text/plain', LETTER), html = mime('text/html', HTML);
  test.each<[string, Outlook, Buffer]>([
    ['text and headers', { ...MESSAGE, text: LETTER, headers: HEADERS }, plain],
    ['HTML', { ...MESSAGE, html: Buffer.from(HTML), headers: HEADERS, codepage: 65001 }, html],
    ['HTML of western Windows', { ...MESSAGE, html: Buffer.from(HTML.replace('–', '\x96'), 'latin1'), headers: HEADERS, codepage: 1252 }, html],
    ['HTML wrapped in RTF', { ...MESSAGE, rtf: WRAPPED, headers: HEADERS }, html],
  ])('%s', (_name, outlook, eml) => {
    const [msg, mail] = [read('a.msg', outlookMessage(outlook)), read('a.eml', eml)];
    expect(bare(msg)).toEqual(bare(mail));
    expect(msg.documents[0]).toMatchObject({ file: 'a.msg', format: 'msg', layout: 'mail' });
    expect([msg.problems, msg.code]).toEqual([[], 0]);
  });

  test('without headers of its own: from what Outlook knows', () => {
    const [message] = read('a.msg', outlookMessage({ ...MESSAGE, text: LETTER })).threads[0]!.messages;
    expect(message).toMatchObject({
      sender: { name: 'Sam Reed', email: 'sam@example.org' }, date: '2015-01-05T14:03:00+00:00', subject: 'Re: Lamps in the square', messageId: '<2@example.org>',
      recipients: [{ name: 'Jo Hartley', email: 'jo@example.com', field: 'to' }, { name: 'Lowe, Pat', email: 'pat@example.net', field: 'cc' }],
    });
  });

  test('a directory name of Exchange is no address, a time that is none no date', () => {
    const [message] = read('a.msg', outlookMessage({ ...MESSAGE, from: { name: 'Sam Reed', email: '/O=WEXCOMBE/OU=TOWN/CN=SREED' }, sent: new Date(1.8e15), text: LETTER })).threads[0]!.messages;
    expect(message).toMatchObject({ sender: { name: 'Sam Reed', email: null }, date: null });
  });

  test('strings in the bytes of a code page', () => {
    const cyrillic = (text: string): Buffer => Buffer.from([...text].map((char) => (char >= 'А' && char <= 'я' ? char.charCodeAt(0) - 0x410 + 0xc0 : char.charCodeAt(0))));
    const [message] = read('a.msg', outlookMessage({ ...MESSAGE, subject: 'Лампы', text: 'Лампы горят.', codepage: 1251, narrow: cyrillic })).threads[0]!.messages;
    expect(message).toMatchObject({ subject: 'Лампы', text: 'Лампы горят.' });
  });

  test('RTF that never was HTML', () => {
    expect(read('a.msg', outlookMessage({ ...MESSAGE, rtf: String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator Riched;}\pard Dear Jo,\par\par Fourteen \'96 lit.\par}` })).threads[0]!.messages[0]!.text).toBe('Dear Jo,\n\nFourteen – lit.');
  });

  test('attachments with length and hash, attached messages as messages of their own', () => {
    const big = Buffer.alloc(9000, 'abc');
    const { threads, documents } = read('a.msg', outlookMessage({ ...MESSAGE, text: 'See below.', attachments: [
      { name: 'Reply.pdf', type: 'application/pdf', data: Buffer.from('abc') }, { name: 'long.txt', type: 'text/plain', data: big },
      { name: 'Inner', mail: { ...MESSAGE, subject: 'Inner', text: 'The pond has one.', attachments: [{ name: 'Innermost', mail: { ...MESSAGE, subject: 'Innermost', text: 'It is lit.' } }] } },
    ] }));
    expect(documents.map(({ format }) => format)).toEqual(['msg', 'msg', 'msg']);
    const [outer, inner, innermost] = threads[0]!.messages;
    expect(outer!.attachments.map(({ name, bytes, sha256 }) => [name, bytes, sha256?.slice(0, 8)])).toEqual([['Reply.pdf', 3, 'ba7816bf'], ['long.txt', 9000, createHash('sha256').update(big).digest('hex').slice(0, 8)], ['Inner', null, undefined]]);
    expect(inner).toMatchObject({ origin: 'attached', subject: 'Inner', text: 'The pond has one.', date: '2015-01-05T14:03:00+00:00', sender: { email: 'sam@example.org' } });
    expect(innermost).toMatchObject({ origin: 'attached', subject: 'Innermost', text: 'It is lit.' });
  });
});

describe('damaged Outlook files', () => {
  const good = outlookMessage({ ...MESSAGE, text: LETTER, attachments: [{ name: 'long.txt', type: 'text/plain', data: Buffer.alloc(20_000, 'x') }] });
  /** Where the first sector of the allocation table and of the directory stand. */
  const sector = (at: number): number => (good.readUInt32LE(at) + 1) * 512;
  const spoiled = (spoil: (bytes: Buffer) => void): Buffer => { const bytes = Buffer.from(good); spoil(bytes); return bytes; };
  const entryOf = (bytes: Buffer, name: string): number => bytes.indexOf(Buffer.from(name, 'utf16le'), sector(48));
  const cases: [string, Buffer][] = [
    ['a table that runs in a circle', spoiled((bytes) => { for (let i = 0; i < 100; i++) bytes.writeUInt32LE(0, sector(76) + i * 4); })],
    ['a small table that runs in a circle', spoiled((bytes) => { for (let i = 0; i < 20; i++) bytes.writeUInt32LE(i, sector(60) + i * 4); })],
    ['a directory that runs in a circle', spoiled((bytes) => { bytes.writeUInt32LE(good.readUInt32LE(48), sector(76) + good.readUInt32LE(48) * 4); })],
    ['a folder that is its own child', spoiled((bytes) => { bytes.writeUInt32LE(0, entryOf(bytes, 'Root Entry') + 76); })],
    ['an entry beside itself', spoiled((bytes) => { const at = entryOf(bytes, '__nameid'); bytes.writeUInt32LE((at - sector(48)) / 128, at + 68); })],
    ['a length of two gigabytes', spoiled((bytes) => { bytes.writeUInt32LE(0x7ffffff0, entryOf(bytes, '__substg1.0_37010102') + 120); })],
    ['nothing behind its head', good.subarray(0, 600)],
    ['random bytes behind its mark', Buffer.concat([good.subarray(0, 8), Buffer.from(Array.from({ length: 5000 }, (_, i) => i * 7919 % 253))])],
  ];

  test.each(cases)('%s: a problem, and the process lives', async (_name, bytes) => {
    const result = await parse(bytes, { file: 'a.msg', openOutlook: openOutlookInChild(null, { msgSeconds: 3, pstSeconds: 3, heap: 128 }) });
    expect(result.problems.length).toBeGreaterThan(0);
    expect(result.problems.every(({ severity, file }) => severity === 'error' && file === 'a.msg')).toBe(true);
  }, 60_000);

  test.each([0.3, 0.6, 0.9])('cut to %d of its length: said to be, whatever of it is left', async (share) => {
    const result = await parse(good.subarray(0, Math.floor(good.length * share)), { file: 'a.msg', openOutlook: openOutlookInChild() });
    expect(result.problems).toMatchObject([{ severity: 'error', code: 'outlook-damaged' }]);
  }, 60_000);

  test('on the command line the others are printed, and the exit code says so', () => {
    writeFileSync(join(here, 'bad.msg'), cases[6]![1]);
    writeFileSync(join(here, 'good.msg'), good);
    const { code, out, err } = foi(here, ['--json', 'bad.msg', 'good.msg']);
    expect(code).toBe(2);
    expect((JSON.parse(out) as Result).threads).toHaveLength(1);
    expect(err).toMatch(/^bad\.msg: error\[outlook-damaged\]: /);
  });

  test('within a program of others a message is a problem that says what to do', async () => {
    expect((await parse(good, { file: 'a.msg' })).problems).toMatchObject([{ severity: 'error', code: 'needs-opener', hint: expect.stringContaining('foi-parse/outlook') as unknown }]);
  });

  test('a Word document of old is named as one', async () => {
    const doc = spoiled((bytes) => { const at = entryOf(bytes, '__properties_version1.0'); bytes.fill(0, at, at + 46); bytes.write('WordDocument', at, 'utf16le'); });
    for (let at = doc.indexOf(Buffer.from('__', 'utf16le')); at >= 0; at = doc.indexOf(Buffer.from('__', 'utf16le'), at)) doc.write('xx', at, 'utf16le');
    expect((await parse(doc, { file: 'a.doc' })).problems).toMatchObject([{ code: 'word-document' }]);
  });
});

describe('Outlook stores', () => {
  test.each([
    ['nothing behind its mark', Buffer.from('!BDN')], ['random bytes behind its mark', Buffer.concat([Buffer.from('!BDN'), Buffer.from(Array.from({ length: 5000 }, (_, i) => i * 7919 % 253))])],
    ['zeros behind a head that is right', Buffer.concat([Buffer.from('!BDN\0\0\0\0SM\x17\0', 'latin1'), Buffer.alloc(5000)])], ['an encrypted one', Buffer.concat([Buffer.from('!BDN\0\0\0\0SM\x17\0', 'latin1'), Buffer.alloc(501), Buffer.from([2]), Buffer.alloc(500)])],
  ])('%s: a problem in plain words', (_name, bytes) => {
    const { code, problems, err } = read('box.pst', bytes);
    expect(code).toBe(2);
    expect(problems).toMatchObject([{ severity: 'error', code: 'outlook-damaged', file: 'box.pst' }]);
    expect(err).toMatch(/^box\.pst: error\[outlook-damaged\]: [\x20-\x7e]{1,200}\n$/);
  });

  test('from standard input as well', () => {
    const { code, out } = foi(here, ['--json'], { input: '!BDN and no more' });
    expect([code, (JSON.parse(out) as Result).problems[0]?.code]).toEqual([2, 'outlook-damaged']);
  });
});
