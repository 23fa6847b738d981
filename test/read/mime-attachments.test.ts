import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { parse } from '../../src/index.js';
import { readHeaderBlock } from '../../src/read/formats/header-block.js';
import { takeOutAttachments } from '../../src/read/formats/mime-attachments.js';

const base64 = (bytes: Buffer, width = 76): string => bytes.toString('base64').replace(new RegExp(`.{${width}}`, 'g'), '$&\n');
const sum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const large = Buffer.alloc(5_000_000, 'lamps '), small = Buffer.alloc(3000, 'ponds ');
const attached = (name: string, body: string, boundary = 'b'): string => `--${boundary}\nContent-Type: application/pdf; name="${name}"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="${name}"\n\n${body}\n`;
const mail = (parts: string): string => `From: Sam <sam@example.org>\nSubject: Lamps\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: multipart/mixed; boundary=b2\n\n--b2\nContent-Type: text/plain\n\nDear Jo,\n\nFourteen.\n\n${attached('inner.pdf', base64(small, 75), 'b2')}--b2--\n${parts}--b--\n`;

test.each([['LF', '\n'], ['CRLF', '\r\n']])('bodies of attachments are measured, and not parsed: %s', async (_name, end) => {
  const text = mail(attached('large.pdf', base64(large)) + attached('tiny.pdf', base64(Buffer.from('tiny')))).replaceAll('\n', end);
  const { mail: lean, taken } = takeOutAttachments(Buffer.from(text), readHeaderBlock(Buffer.from(text)));
  expect(taken).toHaveLength(2);
  expect(lean.length).toBeLessThan(2000);
  const [message] = (await parse(text)).threads[0]!.messages;
  expect(message!.text).toBe('Dear Jo,\n\nFourteen.');
  expect(message!.attachments.map(({ name, mediaType, bytes, sha256 }) => [name, mediaType, bytes, sha256])).toEqual([
    ['inner.pdf', 'application/pdf', small.length, sum(small)], ['large.pdf', 'application/pdf', large.length, sum(large)], ['tiny.pdf', 'application/pdf', 4, sum(Buffer.from('tiny'))],
  ]);
});

test.each([
  ['base64 that is none', `${'These are plain words, not base64 at all. '.repeat(80)}\n`],
  ['two bodies in one', `${base64(small)}=\n${base64(small)}==\nQQ\n`],
])('left to the MIME parser: %s', (_name, body) => {
  const text = mail(attached('a.pdf', body));
  expect(takeOutAttachments(Buffer.from(text), readHeaderBlock(Buffer.from(text))).taken).toHaveLength(1);
});
