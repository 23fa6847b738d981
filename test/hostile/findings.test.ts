import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, parseStream, parseTogether } from '../../src/index.js';
import { recordSchema, resultSchema } from '../../src/model/result.js';
import { assertHolds } from '../fuzz/holds.js';
import { mutant, seeds } from '../fuzz/mutants.js';
import { HEAD, WORDS, mail, read } from './mails.js';

const foi = { parse, parseStream, parseTogether, recordSchema, resultSchema };

test.each([
  ['a mail that an authority sends to itself', 'From:<jo@example.org\nTo:<jo@example.org\nSubject:\n\nThank you for your request', 'auto'],
  ['a time element that states no time', '<div class="incoming correspondence "><time datetime=0><', 'auto'],
  ['a part whose type is nothing', 'From:\nContent-Type:;boundary=b\n\n--b\nContent-Type:', 'auto'],
  ['a page of single bytes that claims two a character', Buffer.from('\xf2<html>charset=utf16\r\n', 'latin1'), 'saved-html'],
] as const)('what fuzzing found: %s', async (_name, input, inputFormat) => {
  await assertHolds(foi, Buffer.from(input as string), Buffer.from('x'), [inputFormat]);
});

test('a time beyond the calendar dates no message', async () => {
  for (const stated of ['0', '99999-01-01', '0000-00-00T00:00:00Z', '275761-01-01T00:00:00Z', '9'.repeat(5000)]) {
    const { all } = await read(`<div class="incoming correspondence" id="incoming-1"><time datetime="${stated}">soon</time><div class="correspondence_text">Fourteen.</div></div>`);
    expect(all.map(({ date }) => date)).toEqual([null]);
  }
});

test('what recheck found: links that run into one another, in a list that goes wrong at its end', async () => {
  for (const link of ['111. http:a', '[1] http:a', '1. mailto:a1. ']) {
    const { words } = await read(mail(`${WORDS}\r\n\r\n1. http:a${link.repeat(400)} !`));
    expect(words).toContain(WORDS);
  }
});

test('a part whose type is nothing is plain text', async () => {
  const { all } = await read(`${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type:\r\n\r\n${WORDS}\r\n--b--\r\n`);
  expect([all[0]!.text, all[0]!.attachments.map(({ mediaType }) => mediaType)]).toEqual([WORDS, ['text/plain']]);
});

test('damaged fixtures, by every way in', async () => {
  const from = seeds(), formats = ['thread-text', 'email-body', 'eml', 'saved-html', 'mhtml', 'mbox', 'json', 'request-json', 'atom', 'muckrock', 'fragdenstaat', 'zip', 'tar', 'gz'] as const;
  await fc.assert(fc.asyncProperty(fc.nat(), async (seed) => {
    await assertHolds(foi, mutant(seed, from).bytes, mutant(seed ^ 0x5bd1e995, from).bytes, ['auto', formats[seed % formats.length]!]);
  }), { numRuns: 80, endOnFailure: true });
}, 120_000);
