import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from '../../src/index.js';
import { resultSchema, type Result } from '../../src/model/result.js';
import { textsOf } from './tiles.js';

/** Pieces of which threads and mails are made, put together at random. */
const PIECES = [
  'Dear Borsetshire County Council,', 'Dear Mr Hartley,', 'Dear Sir or Madam', 'Hello,', 'Yours faithfully,', 'Kind regards,', 'Many thanks', 'Jo Hartley', 'P Marlowe',
  'Borsetshire County Council', 'P Marlowe, Borsetshire County Council', 'The request was successful.', 'The request was refused by Borsetshire County Council.',
  'show quoted sections', 'Link to this', 'Report', 'Delivered', '2 Attachments', 'Response.pdf', '113K Download View as HTML', 'Jo Hartley 12 October 2017', '12 October 2017',
  'From: Jo Hartley', 'From: P Marlowe <p.marlowe@example.org>', 'Sent: 05 January 2015 14:03', 'To: Jo Hartley', 'Subject: RE: parking', 'On Mon, 5 Jan 2015 at 14:03, Jo Hartley wrote:',
  '-----Original Message-----', '________________________________', '> quoted words that somebody wrote before', '> > deeper', '>', 'Our reference: 123456   Information request',
  'Jo Hartley left an annotation ( 5 September 2018)', 'This email and any attachments are confidential and intended solely for the recipient.', 'Please consider the environment before printing.',
  'We do not hold the information that you asked for.', 'Please find attached our response.', '', '', ' ', '\u00a0', '--', '-- ', '\u200b', '\ud800', 'a\u0000b', '\u202eabc', '1) How many permits?', '• a list', 'Tel: 01234 567890',
];
const mailLike = fc.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ maxLength: 40 }) }), { maxLength: 40 }).map((lines) => lines.join('\n'));

const withoutIds = (result: Result): string => JSON.stringify(result).replace(/"(?:id|duplicateOf|copyOf|message)":"[^"]*"/g, '"id":""');

describe('on random mail-like text', () => {
  for (const inputFormat of ['auto', 'thread-text', 'email-body'] as const) {
    test(`zones tile every document as ${inputFormat}, and joining them gives the text back`, async () => {
      await fc.assert(fc.asyncProperty(mailLike, async (text) => {
        const result = await parse(text, { inputFormat });
        const texts = textsOf(result);
        if (inputFormat !== 'auto') expect(texts.join('')).toBe(text.replace(/\r\n?/g, '\n').toWellFormed().replace(/^\ufeff/, ''));
        resultSchema.parse(result);
      }), { numRuns: 150 });
    }, 120_000);
  }

  test('LF, CRLF and a byte order mark make no difference', async () => {
    await fc.assert(fc.asyncProperty(mailLike, async (text) => {
      const plain = await parse(text, { inputFormat: 'thread-text' });
      expect(withoutIds(await parse(text.replace(/\n/g, '\r\n'), { inputFormat: 'thread-text' }))).toBe(withoutIds(plain));
      if (!text.startsWith('\ufeff')) expect(withoutIds(await parse(`\ufeff${text}`, { inputFormat: 'thread-text' }))).toBe(withoutIds(plain));
    }), { numRuns: 80 });
  }, 120_000);
});
