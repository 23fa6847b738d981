import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/index.js';
import type { ResultMessage } from '../../src/model/result.js';
import { FAMILIES, GUARDS } from './boilerplate.cases.js';

const ANSWER = 'Dear Jo,\n\nThere are 412 lamps in the town, of which nine are out.\n\nKind regards\n\nSam Reed';
const read = async (body: string): Promise<ResultMessage> => (await parse(`From: Sam Reed <foi@wexcombe.gov.uk>\nTo: jo@example.org\nSubject: Lamps\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`)).threads[0]!.messages.at(-1)!;
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a wording that are still in what the sender wrote, and whether the rest has one of the zones of its family. */
async function judge(wording: string, zones: readonly string[], above: boolean): Promise<'caught' | 'missed' | 'other zone'> {
  const message = await read(above ? `${wording}\n\n${ANSWER}` : `${ANSWER}\n\n${wording}`);
  if (message.text.trim() !== ANSWER) return 'missed';
  return (message.zones ?? []).every(({ zone, text }) => !text.trim() || !wording.includes(text.trim()) || zones.includes(zone) || zone === 'separator') ? 'caught' : 'other zone';
}

describe('standing text of every family, in wordings that no rule was made for', () => {
  test('caught', async () => {
    const rows: string[] = [];
    for (const { family, zones, above = false, wordings } of FAMILIES) for (const wording of wordings) {
      const verdict = await judge(wording, zones, above);
      if (verdict !== 'caught') rows.push(`${family}: ${verdict}: ${wording.slice(0, 90)}`);
    }
    expect(rows).toEqual([]);
  });
});

describe('answers that use the same words stay', () => {
  test.each(GUARDS)('%s', async (guard) => {
    for (const body of [`Dear Jo,\n\n${guard}\n\nKind regards\n\nSam Reed`, `Dear Jo,\n\nThank you for your request.\n\n${guard}`, `${guard}\n\nWe have nothing to add.\n\nSam`]) expect(words((await read(body)).text)).toEqual(words(body));
  });
});

test('an answer right above a notice, with no blank line between, stays', async () => {
  const message = await read('We have never put lamps on the moor, and I see no plan to.\nNotice: this email and any attachments are confidential and intended solely for the addressee.\nIf you have received it in error, tell the sender and delete it.');
  expect(message.text.trim()).toBe('We have never put lamps on the moor, and I see no plan to.');
});
