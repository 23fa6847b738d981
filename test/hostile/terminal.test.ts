import { describe, expect, test } from '@jest/globals';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bash, foi, place } from '../cli/run.js';
import { zipArchive } from '../read/make/zip-archive.js';
import { HEAD, WORDS, mail } from './mails.js';

const ESCAPES = 'a\u001b]0;x\u0007b\u001b[2Jc\u009b31md\u202ee\u2066f\u0008g\u007f';
const ACTED_ON = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const FORMULA = '=HYPERLINK("http://x.example","y")';

/** A mail whose every part is a stranger's: subject, name, body, attachment. */
const hostile = (said: string): string => `From: "${said.replace(/"/g, '')}" <sam@example.org>\r\nTo: jo@example.com\r\nSubject: ${said}\r\n${HEAD.split('\r\n').slice(3).join('\r\n')}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${said}\r\n${WORDS}\r\n--b\r\nContent-Type: application/pdf; name="${said.replace(/"/g, '')}.pdf"\r\nContent-Disposition: attachment; filename="${said.replace(/"/g, '')}.pdf"\r\n\r\nx\r\n--b--\r\n`;
const here = place({ 'escapes.eml': hostile(ESCAPES), 'formula.eml': hostile(FORMULA), 'proto.eml': hostile('__proto__') });
writeFileSync(join(here, 'names.zip'), zipArchive([{ name: `${ESCAPES}.eml`, data: mail() }, { name: '../../__proto__', data: mail('The pond is dry.') }]));

describe('mail cannot drive a terminal', () => {
  test.each([[], ['--explain'], ['--color', 'never', '--due'], ['--keep', 'heading,signature'], ['--format', 'ics']].map((more) => [more.join(' '), more]))('as text %s', (_name, more) => {
    for (const input of ['escapes.eml', 'names.zip']) {
      const { code, out, err } = foi(here, [...more, input]);
      expect(code).toBe(0);
      expect(more.includes('ics') ? out.replace(/\r\n/g, '\n') : out).not.toMatch(ACTED_ON);
      expect(err).not.toMatch(ACTED_ON);
    }
  });

  test('JSON and NDJSON keep the characters, escaped', () => {
    for (const more of [['--json'], ['--format', 'ndjson']]) {
      const { out } = foi(here, [...more, 'escapes.eml']);
      expect(out).not.toMatch(ACTED_ON);
      expect(out).toContain('\\u001b[2Jc\\u009b31md\\u202e');
    }
  });

  test('a problem that names a file says it escaped', () => {
    const { code, err } = foi(here, [`${ESCAPES}.eml`]);
    expect([code, ACTED_ON.test(err.trimEnd().replaceAll('\n', ''))]).toEqual([2, false]);
  });
});

test.each([['a row a message', []], ['a row a request', ['--by', 'thread']]])('a spreadsheet runs nothing: %s', (_name, more) => {
  const { out } = foi(here, ['--format', 'csv', ...more, 'formula.eml']);
  expect(out).toContain("'=HYPERLINK");
  expect(out).not.toMatch(/(?:^|[,\n]"?)[=+@]/);
  expect(foi(here, ['--format', 'csv', '--csv-raw', ...more, 'formula.eml']).out).not.toContain("'=");
});

test('names of prototypes are names', () => {
  const { code, out } = foi(here, ['--json', 'proto.eml', 'names.zip']);
  const { threads, documents } = JSON.parse(out) as { threads: { messages: { subject: string; attachments: { name: string }[] }[] }[]; documents: { file: string }[] };
  expect(code).toBe(0);
  expect(threads.flatMap(({ messages }) => messages)[0]).toMatchObject({ subject: '__proto__', attachments: [{ name: '__proto__.pdf' }] });
  expect(documents.at(-1)?.file).toBe('names.zip/../../__proto__');
});

test('no lone surrogate in any output', () => {
  const input = Buffer.concat([Buffer.from(mail().replace('Lamps', '=?utf-16be?b?2AA=?=')), Buffer.from([0xed, 0xa0, 0x80])]);
  writeFileSync(join(here, 'surrogate.eml'), input);
  for (const format of ['text', 'json', 'ndjson', 'csv']) {
    const { code, out } = bash(here, `foi-parse --format ${format} surrogate.eml | python3 -c 'import sys; sys.stdout.write(sys.stdin.buffer.read().decode("utf-8"))'`);
    expect(code).toBe(0);
    expect(out).not.toMatch(/\\ud[89a-f]/);
  }
});

describe('folders and archives', () => {
  test('a Maildir with a link that leads out, a loop, a device, a pipe and a socket: the mail is read, each is named', () => {
    const there = place({});
    for (const folder of ['cur', 'new', 'tmp']) mkdirSync(join(there, folder));
    writeFileSync(join(there, 'cur', '1.a:2,S'), mail());
    symlinkSync('/etc', join(there, 'cur', 'out'));
    symlinkSync('..', join(there, 'cur', 'loop'));
    symlinkSync('/dev/zero', join(there, 'cur', 'zero'));
    expect(bash(there, "mkfifo cur/pipe; python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"cur/socket\")'").code).toBe(0);
    const { code, out, err } = foi(there, ['--json', '.']);
    expect([code, out.includes(WORDS)]).toEqual([2, true]);
    for (const name of ['out', 'loop', 'zero', 'pipe', 'socket']) expect(err).toMatch(new RegExp(`cur/${name}: is a `));
  });

  test('a bomb beside a letter: the letter is read, the exit code says that not all was', () => {
    writeFileSync(join(here, 'bomb.zip'), zipArchive([{ name: 'bomb.eml', data: mail('x'.repeat(3e6)) }, { name: 'a.eml', data: mail() }]));
    const { code, out, err } = foi(here, ['bomb.zip']);
    expect([code, out.includes(WORDS)]).toEqual([2, true]);
    expect(err).toMatch(/^bomb\.zip\/bomb\.eml.*archive-ratio|bomb\.zip\/bomb\.eml: it unpacks/m);
  });

  test('nothing is written anywhere', () => {
    const there = place({ 'a.eml': hostile(WORDS) }), home = place({});
    expect(foi(there, ['--json', '.'], { env: { HOME: home, TMPDIR: home } }).code).toBe(0);
    expect([readdirSync(there), readdirSync(home), readFileSync(join(there, 'a.eml'), 'utf8')]).toEqual([['a.eml'], [], hostile(WORDS)]);
  });
});
