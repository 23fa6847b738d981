import { describe, expect, jest, test } from '@jest/globals';
import { parse } from '../../src/index.js';
import type { MessageType } from '../../src/model/lists.js';
import type { ResultMessage } from '../../src/model/result.js';
import { LATER_CASES, RECEIPT, REQUEST, TYPE_CASES, type TypeCase } from './types.cases.js';
import { FIFTH_CASES } from './types-fifth.cases.js';
import { FOURTH_CASES } from './types-fourth.cases.js';
import { SIXTH_CASES } from './types-sixth.cases.js';
import { THIRD_CASES } from './types-third.cases.js';

const ADDRESS = { requester: 'Jo Hartley <jo@example.org>', authority: 'Sam Reed <foi@wexcombe.gov.uk>', regulator: 'Casework <casework@ico.org.uk>', system: 'Mail Delivery System <mailer-daemon@mx.example.org>', platform: 'WhatDoTheyKnow <do-not-reply@whatdotheyknow.com>' };
const HEADING = { requester: 'Jo Hartley', authority: 'Sam Reed, Wexcombe Town Council' };

/** A case as a reader would meet it: an email where its headers or its sender are not those of a page, else the last letter of a thread page. */
export function shown({ by, text, after, subject, headers, attachments = [] }: TypeCase): string {
  if (subject || headers || by !== 'requester' && by !== 'authority') {
    const parts = attachments.map((name) => `--b\nContent-Type: application/octet-stream; name="${name}"\nContent-Disposition: attachment; filename="${name}"\n\nx\n`).join('');
    return `From: ${ADDRESS[by]}\nTo: ${by === 'requester' ? ADDRESS.authority : ADDRESS.requester}\nSubject: ${subject ?? 'Lamps'}\n${headers ? `${headers}\n` : ''}Message-ID: <1@example.org>\nMIME-Version: 1.0\n${parts ? `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${text}\n${parts}--b--\n` : `\n${text}\n`}`;
  }
  const before = after ?? (by === 'requester' ? [['requester', REQUEST], ['authority', RECEIPT]] as const : [['requester', REQUEST]] as const);
  const list = attachments.length ? `${attachments.length} Attachment${attachments.length > 1 ? 's' : ''}\n\n${attachments.map((name) => `${name}\n\n113K Download View as HTML\n\n`).join('')}` : '';
  return `Lamps in Wexcombe\n\nThe request was successful.\n\n${[...before, [by as 'requester' | 'authority', list + text] as const].map(([who, said], i) => `${HEADING[who]}\n\n${i + 1} March 2019\n\n${said}\n`).join('\n')}`;
}

export async function typed(one: TypeCase): Promise<ResultMessage> {
  const { threads } = await parse(shown(one));
  return threads[0]!.messages.filter((message) => message.origin === 'message').at(-1)!;
}

/** Mean over the types of the F1 of each, in hundredths. */
function macroF1(rows: readonly { want: readonly MessageType[]; got: MessageType }[]): number {
  const types = [...new Set(rows.map(({ want }) => want[0]!))];
  const scores = types.map((type) => {
    const right = rows.filter(({ want, got }) => want[0] === type && want.includes(got)).length;
    const missed = rows.filter(({ want, got }) => want[0] === type && !want.includes(got)).length;
    const wrong = rows.filter(({ want, got }) => got === type && !want.includes(type)).length;
    return 2 * right / (2 * right + missed + wrong);
  });
  return Math.round(10_000 * scores.reduce((sum, score) => sum + score, 0) / scores.length) / 100;
}

jest.setTimeout(60_000);


/*
 * On first sight, labels committed and rules not yet mended: third set 64 of 84 right, macro-F1 79.6; fourth, after the rules were mended for the third,
 * 37 of 53, 76.0. The hints (`packs/gb/hints.ts`) followed from that; fifth, after them: 35 of 39, 91.7; sixth, of longer letters: 37 of 48, 77.0. Below is what is right now.
 */

/** How many may still be missed, and in what: each number can only fall. */
const KNOWN = { first: 0, later: 2, third: 0, fourth: 0, fifth: 2, sixth: 0 };

describe('letters of every type', () => {
  test.each([['the first set', TYPE_CASES, KNOWN.first], ['the later set', LATER_CASES, KNOWN.later], ['the third set', THIRD_CASES, KNOWN.third], ['the fourth set', FOURTH_CASES, KNOWN.fourth], ['the fifth set', FIFTH_CASES, KNOWN.fifth], ['the sixth set', SIXTH_CASES, KNOWN.sixth]] as const)('%s', async (_name, cases, known) => {
    const rows = [];
    for (const one of cases) rows.push({ want: one.types, got: (await typed(one)).type, text: one.text });
    const missed = rows.filter(({ want, got }) => !want.includes(got)).map(({ want, got, text }) => `${want[0]} as ${got}: ${text.replace(/\s+/g, ' ').slice(0, 110)}`);
    expect([missed.length <= known, missed]).toEqual([true, expect.any(Array)]);
    expect(macroF1(rows)).toBeGreaterThan(90);
  });
  test('what shows the type is text of the message, at the offsets that are given', async () => {
    for (const one of TYPE_CASES) {
      const { threads } = await parse(shown(one));
      for (const message of threads.flatMap((thread) => thread.messages)) for (const { start, end, text } of message.why.type.evidence) {
        if (end === start) continue;
        const said = (message.zones ?? []).map((zone) => zone.text.slice(Math.max(0, start - zone.start), Math.max(0, end - zone.start))).join('');
        expect(said.slice(0, 160)).toBe(text);
      }
    }
  });
});

test('a paragraph of rights is evidence once, and with its place', async () => {
  const { threads: [thread] } = await parse(shown({ by: 'authority', types: ['partial-disclosure'], text: 'Dear Jo Hartley,\n\nThere were 412 lamps. We are withholding the names of the firms under section 43(2) of the Act.\n\nIf you are unhappy with this answer, you may ask for an internal review within 40 working days, and then complain to the Information Commissioner.\n\nKind regards,\n\nSam Reed' }));
  const last = thread!.messages.at(-1)!, rights = last.why.type.evidence.filter(({ rule }) => rule === 'common/type/with-rights');
  expect([last.type, rights.length]).toEqual(['partial-disclosure', 1]);
  const [{ start, end, text }] = rights as [typeof rights[0] & object];
  expect(text).toMatch(/^If you are unhappy with this answer/);
  expect(last.zones!.some((zone) => zone.start <= start && end <= zone.end && zone.zone === 'rights')).toBe(true);
});

describe('a letter that gives nothing is no disclosure, in whole or in part', () => {
  test.each<[MessageType, string]>([
    ['refusal', 'Your request is refused under section 12. Please see the attached copy of our charging policy.'],
    ['refusal', 'Your Freedom of Information request:\n\n1. Who lit the lamps? Exempt under section 40.\n2. What are they paid? Withheld under section 40.'],
    ['not-held', 'We do not hold the information that you asked for. See the attached report of the county, which may help.'],
    ['not-held', 'Your Freedom of Information request:\n\n1. How many lamps were there? Information not held.\n2. When were they lit? Information not held.'],
    ['acknowledgement', 'Thank you for your FOI request. You will receive the result of our search within 20 working days.'],
  ])('%s: %s', async (type, text) => {
    expect((await typed({ by: 'authority', types: [type], text: `Dear Ms Hartley,\n\n${text}\n\nYours sincerely,\nSam Reed` })).type).toBe(type);
  });
});
