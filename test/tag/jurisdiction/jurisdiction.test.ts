import { expect, test } from '@jest/globals';
import { parse } from '../../../src/index.js';
import { PLACES } from './jurisdiction.cases.js';

const mail = (text: string): string => `From: Sam Reed <sam@example.org>\nTo: Jo Hartley <jo@example.org>\nSubject: Lamps\nDate: Mon, 5 Jan 2015 14:03:00 +0000\n\nDear Jo Hartley,\n\nThank you for your request for information.\n\n${text}\n\nYours sincerely,\n\nSam Reed\n`;

test.each(PLACES)('%s', async (text, place, regime) => {
  const thread = (await parse(mail(text))).threads[0]!;
  expect([thread.jurisdiction?.value ?? null, thread.regime]).toEqual([place, regime]);
  if (place) expect(thread.jurisdiction!.evidence.length).toBeGreaterThan(0);
});

test('a forced place decides what a bare section is of, and is no evidence', async () => {
  const text = mail('The names are withheld under section 38(1)(b) of the Act.');
  const provisions = async (jurisdiction: 'gb' | 'gb-sct'): Promise<string[]> => (await parse(text, { jurisdiction })).threads[0]!.messages[0]!.provisions.map((one) => one.provision);
  expect(await provisions('gb')).toEqual(['FOIA s.38(1)(b)']);
  expect(await provisions('gb-sct')).toEqual(['FOISA s.38(1)(b)']);
  expect((await parse(text, { jurisdiction: 'ie' })).threads[0]).toMatchObject({ jurisdiction: { value: 'ie', certainty: 'stated', evidence: [] }, regime: 'FOI-IE' });
});
