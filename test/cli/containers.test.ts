import { describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Result } from '../../src/model/result.js';
import { zipArchive } from '../read/make/zip-archive.js';
import { MAIL, REPLY, bash, foi, place } from './run.js';

const json = (out: string): Result => JSON.parse(out) as Result;
function tree(files: Record<string, string | Buffer>): string {
  const there = place({});
  for (const [name, data] of Object.entries(files)) { mkdirSync(dirname(join(there, name)), { recursive: true }); writeFileSync(join(there, name), data); }
  return there;
}
/** Messages without what comes from the names and bytes of files. */
const bare = (result: Result): unknown => result.threads.flatMap((thread) => thread.messages.map((message) => ({ ...message, id: '', document: 0 })));

describe('a Maildir is mail', () => {
  const there = tree({
    'box/cur/1456000002.M2.host:2,S': REPLY, 'box/cur/1456000001.M1.host;2,RS': MAIL, 'box/new/1456000003.M3.host': MAIL.replace('permits', 'lamps'), 'box/cur/1456000004.M4.host!2,': 'Just a line, with no headers.\n',
    'box/tmp/1456000005.M5.host': 'half a mai', 'box/dovecot.index': '\0\0', 'box/.Sent/cur/1456000009.M9.host:2,S': REPLY, 'box/.Sent/new/.keep': '', 'box/.Sent/tmp/.keep': '', 'box/subscriptions': 'Sent\n',
  });
  mkdirSync(join(there, 'mails'));
  for (const [i, mail] of [MAIL, REPLY, MAIL.replace('permits', 'lamps')].entries()) writeFileSync(join(there, 'mails', `${i}.eml`), mail);

  test('in the order of delivery, without what is still coming in and what is no mail; then its folders', () => {
    const { code, out, err } = foi(there, ['--json', 'box']);
    expect([code, err]).toEqual([0, '']);
    expect(json(out).documents.map(({ file, format }) => [file, format])).toEqual(['cur/1456000001.M1.host;2,RS', 'cur/1456000002.M2.host:2,S', 'new/1456000003.M3.host', 'cur/1456000004.M4.host!2,', '.Sent/cur/1456000009.M9.host:2,S'].map((file) => [`box/${file}`, 'eml']));
  });

  test('says what the same mails say as files', () => {
    const box = tree({ 'cur/1.a:2,S': MAIL, 'cur/2.a:2,': REPLY, 'new/3.a': MAIL.replace('permits', 'lamps'), 'tmp/.keep': '' });
    expect(bare(json(foi(box, ['--json', '.']).out))).toEqual(bare(json(foi(there, ['--json', 'mails']).out)));
  });
});

test('a directory of letters of every kind: hidden files, and the files beside a saved page, are none', () => {
  const page = '<html><head><title>x</title></head><body><p>Dear Jo,</p><p>Fourteen lamps.</p><p>Yours sincerely,<br>Sam Reed</p></body></html>';
  const there = tree({ 'a.eml': MAIL, 'b.txt': 'Dear Jo,\n\nFourteen.\n\nYours sincerely,\nSam Reed\n', 'c.html': page, 'c_files/style.css': 'p {}', 'c_files/frame.html': page, 'd.eml.gz': gzipSync(REPLY), 'e.zip': zipArchive([{ name: 'e.eml', data: MAIL.replace('permits', 'lamps') }]), '.DS_Store': '\0', '.git/config': 'x', 'f_files/kept.txt': 'Dear Jo,\n\nKept.\n' });
  const { code, out } = foi(there, ['--json', '.']);
  expect(code).toBe(0);
  expect(json(out).documents.map(({ file }) => file)).toEqual(['./a.eml', './b.txt', './c.html', './d.eml.gz', './e.zip/e.eml', './f_files/kept.txt']);
});

test.each([['json', '--json'], ['ndjson', '--format ndjson']])('its own %s goes through a pipe and comes out as it was', (_name, format) => {
  const there = tree({ 'a.eml': MAIL, 'b.zip': zipArchive([{ name: 'x.eml', data: REPLY }, { name: 'x.pdf', data: '%PDF-1.4' }]), 'c.pdf': '%PDF-1.4' });
  const plain = foi(there, ['--json', 'a.eml', 'b.zip', 'c.pdf']);
  const piped = bash(there, `foi-parse ${format} a.eml b.zip c.pdf 2>/dev/null | foi-parse --json`);
  // Records say nothing of the thread as a whole: its law, its state, its deadlines.
  const untold = (result: Result): Result => (format === '--json' ? result : { ...result, threads: result.threads.map((thread) => ({ ...thread, state: null, regime: null, deadlines: [], why: { regime: { certainty: 'unknown', evidence: [] } } })) });
  expect(json(piped.out)).toEqual(untold(json(plain.out)));
  expect(piped).toMatchObject({ code: 2, err: plain.err });
});

test('its own JSON twice, and beside what it was made from: ids stay distinct', () => {
  const there = tree({ 'a.eml': MAIL });
  expect(bash(there, 'foi-parse --json a.eml > a.json').code).toBe(0);
  const { documents, threads } = json(foi(there, ['--json', 'a.eml', 'a.json', 'a.json']).out);
  expect([new Set(documents.map(({ id }) => id)).size, new Set(threads.flatMap(({ messages }) => messages.map(({ id }) => id))).size]).toEqual([3, 3]);
  expect(threads.map(({ messages }) => messages.map(({ document }) => document))).toEqual([[0], [1], [2]]);
});

test('nothing of an archive is written anywhere', () => {
  const there = tree({ 'z.zip': zipArchive([{ name: '../escaped.eml', data: MAIL }, { name: '/tmp/foi-parse-escaped.eml', data: REPLY }]) });
  expect(bash(there, 'mkdir -p in/tmp && cd in && TMPDIR=$PWD/tmp foi-parse ../z.zip > /dev/null && find .. -name "*escaped*" | wc -l && ls /tmp/foi-parse-escaped.eml 2>/dev/null; find tmp -type f | wc -l').out).toBe('0\n0\n');
});
