import { describe, expect, test } from '@jest/globals';
import { HEAD, WORDS, mail, read } from './mails.js';

const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('bytes that are not what they say keep their words', () => {
  test.each([
    ['zero bytes in the text', mail(`${WORDS}\0\0 And one\0is out.`), 'And one'],
    ['zero bytes in the headers', mail().replace('Subject: Lamps', 'Subject: La\0mps'), WORDS],
    ['bytes that are no UTF-8', bytes(mail(`${WORDS} \xff\xfe\xc3( \xed\xa0\x80 end`)), 'end'],
    ['an unknown charset', mail(WORDS, 'Content-Type: text/plain; charset=x-nobody-knows\r\n'), WORDS],
    ['a charset of four bytes that is none', mail(WORDS, 'Content-Type: text/plain; charset=utf-32\r\n'), WORDS],
    ['a codec as charset', mail(WORDS, 'Content-Type: text/plain; charset=base64\r\n'), WORDS],
    ['a charset called __proto__', mail(WORDS, 'Content-Type: text/plain; charset=__proto__\r\n'), WORDS],
    ['a charset of 5 kB', mail(WORDS, `Content-Type: text/plain; charset=${'x'.repeat(5000)}\r\n`), WORDS],
    ['UTF-7', mail(WORDS, 'Content-Type: text/plain; charset=utf-7\r\n'), WORDS],
    ['text that says it is base64', mail(WORDS, 'Content-Transfer-Encoding: base64\r\n'), WORDS],
    ['base64 that is cut short', mail(Buffer.from(`${WORDS} And`).toString('base64').slice(0, -3), 'Content-Transfer-Encoding: base64\r\n'), WORDS],
    ['quoted-printable that is cut short', mail(`${WORDS}=E`, 'Content-Transfer-Encoding: quoted-printable\r\n'), WORDS],
    ['an encoding that nobody knows', mail(WORDS, 'Content-Transfer-Encoding: x-uuencode\r\n'), WORDS],
    ['a multipart without its boundary', mail(WORDS, 'Content-Type: multipart/mixed\r\n'), WORDS],
    ['a boundary that never comes', mail(WORDS, 'Content-Type: multipart/mixed; boundary=b\r\n'), WORDS],
    ['a boundary of 5 kB', `${HEAD}Content-Type: multipart/mixed; boundary="${'b'.repeat(5000)}"\r\n\r\n${WORDS}\r\n`, WORDS],
    ['a file of two bytes a character', wide(mail()), WORDS],
    ['line ends of all kinds', mail(`One.\rTwo.\r\nThree.\nFour.\r\r\n${WORDS}`), WORDS],
    ['a header without an end', HEAD.trimEnd(), ''],
    ['lone surrogates in UTF-8', Buffer.concat([Buffer.from(mail()), Buffer.from([0xed, 0xa0, 0x80, 0xed, 0xbf, 0xbf])]), WORDS],
    ['an encoded word of half a character', mail().replace('Subject: Lamps', 'Subject: =?utf-16be?b?2AA=?= =?utf-8?b?7aCA?='), WORDS],
  ])('%s', async (_name, input, kept) => {
    const { all, words } = await read(input);
    expect(all).toHaveLength(1);
    expect(words).toContain(kept);
  });

  test.each(['thread-text', 'email-body', 'eml', 'saved-html', 'mhtml', 'mbox', 'json', 'request-json', 'atom', 'muckrock', 'fragdenstaat', 'zip', 'tar', 'gz'] as const)('nothing, and noise, as %s', async (inputFormat) => {
    for (const input of ['', '\0', '\n', bytes(Array.from({ length: 4000 }, (_, i) => String.fromCharCode(i * 7919 % 256)).join(''))]) await read(input, { inputFormat });
  });
});

test('a line longer than is read keeps its head, and its cut is said with the line', async () => {
  const { words, problems } = await read(mail(`${WORDS}\r\n${'z'.repeat(300_000)}`), { limits: { 'text-part': 100_000 } });
  expect(words).toMatch(/^Fourteen lamps are lit\.\nz{99000,}$/);
  expect(problems).toMatchObject([{ severity: 'error', code: 'text-cut', line: 2, column: 99_977 }]);
});

test('a text that no character of two code units is cut through', async () => {
  const { words } = await read(mail('\u{1f3f3}'.repeat(50)), { limits: { 'text-part': 33 } });
  expect(words).toBe('\u{1f3f3}'.repeat(16));
});
