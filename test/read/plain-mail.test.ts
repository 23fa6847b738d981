/** The short way takes a mail apart as the MIME parser does, or leaves it to the parser. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { readHeaderBlock } from '../../src/read/formats/header-block.js';
import { mailHeaders } from '../../src/read/formats/mail-headers.js';
import type { MimeMail } from '../../src/read/formats/mime-mail.js';
import { readPlainMail } from '../../src/read/formats/plain-mail.js';
import { messages } from '../bench/generate.js';
import { FIXTURES, goldenCases, inputBytes } from '../golden/cases.js';

jest.setTimeout(120_000);
const LEAN = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true, checksumAlgo: 'sha256' };
const shown = (mail: MimeMail, source: Buffer): unknown => ({
  headers: mailHeaders(mail, readHeaderBlock(source).lines), text: mail.text ?? '', html: mail.html ? mail.html : '',
  attachments: mail.attachments.map(({ filename, contentType, contentDisposition, content, size }) => ({ filename: filename ?? null, contentType, contentDisposition, size, sha256: createHash('sha256').update(content).digest('hex') })),
});
/** Whether the short way took it, having been held against the parser. */
async function agreed(source: Buffer): Promise<boolean> {
  const mail = readPlainMail(source, readHeaderBlock(source));
  if (mail) expect(shown(mail, source)).toEqual(shown(await simpleParser(source, LEAN) as MimeMail, source));
  return mail !== null;
}
const crlf = (source: Buffer): Buffer => Buffer.from(source.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');

test('mails of a mailbox, most of which it takes', async () => {
  let taken = 0, all = 0;
  for (const kind of ['mixed', 'text'] as const) {
    for (const { bytes } of messages({ kind, damaged: 0.1, seed: 21 })) {
      if (++all % 150 === 0) break;
      const mail = bytes.subarray(bytes.indexOf(10) + 1);
      if (await agreed(mail)) taken++;
      await agreed(crlf(mail));
    }
  }
  expect(taken / all).toBeGreaterThan(0.8);
});

test('golden mails, as LF and as CRLF', async () => {
  for (const { name, inputs } of goldenCases()) for (const input of inputs.filter((file) => file.endsWith('.eml'))) for (const ends of [false, true]) await agreed(Buffer.from(inputBytes(name, input, ends)));
  expect(readdirSync(FIXTURES).length).toBeGreaterThan(50);
  expect(readFileSync(join(FIXTURES, 'mail-attachments', 'input.eml')).length).toBeGreaterThan(0);
});

const HEAD = 'From: Jo Hartley <jo@example.org>\nTo: sam@example.org, "Vale, Robin" <robin@example.org>\nSubject: Lamps  and\n poles\nMessage-ID: <1@example.org>\n';
const part = (head: string, body: string): string => `--b\n${head}\n\n${body}\n`;
const mixed = (...parts: string[]): string => `${HEAD}Content-Type: multipart/mixed; boundary="b"\n\n${parts.join('')}--b--\n`;
const alternative = (...parts: string[]): string => mixed(...parts).replace('mixed', 'alternative');
const PLAIN = part('Content-Type: text/plain; charset=utf-8', 'Fourteen – in all.\n'), HTML = part('Content-Type: text/html; charset=utf-8', '<p>Fourteen.</p>');
const FILE = part('Content-Type: application/pdf; name="a b.pdf"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="a b.pdf"', 'QUJD\nREVG');

describe('takes', () => {
  test.each([
    ['a text without a type', `${HEAD}\nHow many?\n`], ['an empty one', `${HEAD}\n`], ['no line end', `${HEAD}\nHow many?`],
    ['quoted-printable', `${HEAD}Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\nA=92s lamps =\nare =3D 14\n\n`],
    ['base64', `${HEAD}Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\nSG93IG1h\nbnk/Cg==\n`],
    ['HTML alone', `${HEAD}Content-Type: text/html; charset=utf-8\n\n<p>How many?</p>\n`],
    ['text and HTML', alternative(PLAIN, HTML)], ['a text and files', mixed(PLAIN, FILE, FILE)], ['a preamble and an end', mixed(PLAIN, FILE).replace('\n\n--b', '\n\nMIME\n--b').concat('the end\n')],
    ['both with files', mixed(part('Content-Type: multipart/alternative; boundary=c', '--c\nContent-Type: text/plain\n\nFourteen.\n--c\nContent-Type: text/html\n\n<b>14</b>\n--c--'), FILE)],
    ['a sender alone', 'Sender: jo@example.org\nSubject: x\n\nx\n'], ['bytes that are no UTF-8', `${HEAD}Content-Type: text/plain; charset=utf-8\n\nA\xff\xfe lamp\n`],
  ])('%s', async (_name, mail) => {
    const source = Buffer.from(mail, mail.includes('\xff') ? 'latin1' : 'utf8');
    expect(await agreed(source)).toBe(true);
    expect(await agreed(crlf(source))).toBe(true);
  });
});

describe('leaves to the parser', () => {
  test.each([
    ['encoded words', HEAD.replace('Lamps', '=?utf-8?q?Lamps?=')], ['raw bytes in a header', HEAD.replace('Lamps', 'Lämps')], ['a comment', HEAD.replace('<jo', '(home) <jo')], ['a group', HEAD.replace('To: ', 'To: team: ')],
    ['two subjects', `${HEAD}Subject: other\n`], ['a line that is no header', `${HEAD}what is this\n`], ['a charset that is seldom', `${HEAD}Content-Type: text/plain; charset=koi8-r\n`], ['flowed text', `${HEAD}Content-Type: text/plain; format=flowed\n`],
    ['an odd type', `${HEAD}Content-Type: text/plain (of a kind)\n`], ['a file alone', `${HEAD}Content-Disposition: attachment; filename=a.txt\n`], ['an encoded name', `${HEAD}Content-Disposition: inline; filename*=utf-8''a.txt\n`],
    ['an encoding that is none', `${HEAD}Content-Transfer-Encoding: x-uuencode\n`],
  ])('%s', async (_name, head) => { expect(await agreed(Buffer.from(`${head}\nHow many?\n`))).toBe(false); });
  test.each([
    ['a last line that is missing', mixed(PLAIN, FILE).replace('--b--', '')], ['a part without a header', mixed('--b\n\nx\n', FILE)], ['three alternatives', alternative(PLAIN, HTML, HTML)], ['HTML first', alternative(HTML, PLAIN)], ['two texts', mixed(PLAIN, PLAIN)],
    ['HTML beside files', mixed(HTML, FILE)], ['a file shown in the text', mixed(PLAIN, FILE.replace('attachment;', 'inline;'))], ['a file of no told kind', mixed(PLAIN, FILE.replace('application/pdf', 'application/octet-stream'))],
    ['an attached mail', mixed(PLAIN, part('Content-Type: message/rfc822', HEAD))], ['a broken code', `${HEAD}Content-Transfer-Encoding: quoted-printable\n\nA=ZZ\n`],
  ])('%s', async (_name, mail) => { expect(await agreed(Buffer.from(mail))).toBe(false); });
});
