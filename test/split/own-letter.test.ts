import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/index.js';

/** Letters that tell what somebody wrote, and go on in their author's own words: one closing, the author's, at the end. */
const CLOSED = 'Yours sincerely,\n\nSam Reed\nLamp Warden', OWN = 'We hold 412 lamps, and no policy on them.';
const mail = (body: string): string => `From: Sam Reed <foi@example.org>\nTo: Jo Hartley <jo@example.com>\nDate: Fri, 20 Mar 2020 10:00:00 +0000\nSubject: Lamps\nMessage-ID: <1@example.org>\n\n${body}\n`;
const thread = (body: string): string => `Lamps\n\nThe request was successful.\n\nJo Hartley 3 March 2020\n\nDear Wexcombe Town Council,\n\nHow many lamps are there?\n\nYours faithfully,\n\nJo Hartley\n\nLink to this\n\nSam Reed, Wexcombe Town Council 20 March 2020\n\n${body}\n`;
const messagesOf = async (text: string): Promise<[string, string][]> => (await parse(text)).threads[0]!.messages.map(({ origin, text: own }) => [origin, own.replace(/\s+/g, ' ')]);

describe('what seems a quotation is the author\'s own letter where he closes it', () => {
  test.each([
    ['a third party, with a date', `Dear Jo,\n\nOn 3 March 2019 Lampworks Limited wrote:\n\nWe replaced 12 lamps.\n\n${OWN}\n\n${CLOSED}`],
    ['a third party, as a mail program says it', `Dear Jo,\n\nOn 12 May 2019, at 10:00, Alex Moor <alex@example.org> wrote:\n\nWe replaced 12 lamps.\n\n${OWN}\n\n${CLOSED}`],
    ['the requester by name', `Dear Jo,\n\nOn 3 March 2020 Jo Hartley wrote:\n\nHow many lamps are there?\n\n${OWN}\n\n${CLOSED}`],
    ['two in turn', `Dear Jo,\n\nOn 3 March 2019 Lampworks Limited wrote:\n\nWe replaced 12 lamps.\n\nOn 4 March 2019 Pole Works wrote:\n\nWe replaced 3 poles.\n\n${OWN}\n\n${CLOSED}`],
    ['a name under a team', `Dear Jo,\n\nOn 3 March 2019 Lampworks Limited wrote:\n\nWe replaced 12 lamps.\n\n${OWN}\n\nKind regards\nThe lamp team\nSam Reed`],
  ])('%s', async (_name, body) => {
    expect(await messagesOf(mail(body))).toEqual([['message', expect.stringContaining(OWN)]]);
    expect(await messagesOf(thread(body))).toEqual([['message', expect.stringContaining('How many lamps')], ['message', expect.stringContaining(OWN)]]);
  });
  test('a mail quoted under it stays a message of its own', async () => {
    const found = await messagesOf(mail(`Dear Jo,\n\nOn 3 March 2019 Lampworks Limited wrote:\n\nWe replaced 12 lamps.\n\n${OWN}\n\n${CLOSED}\n\n-----Original Message-----\nFrom: Pat Lowe\nSent: 05 January 2015 14:03\nTo: Sam Reed\nSubject: Lamps\n\nPlease answer Jo.\n\nPat`));
    expect(found).toEqual([['quote', expect.stringContaining('Please answer Jo.')], ['message', expect.stringContaining(OWN)]]);
  });
});

describe('a quotation stays one', () => {
  test.each(['Jo Hartley <jo@example.com>', 'Lamp Team <foi@example.org>'])('above a signature that stands under all: %s', async (whom) => {
    const found = await messagesOf(mail(`There are 412.\n\nOn 3 March 2020 at 10:15, ${whom} wrote:\n\nHow many lamps are there?\n\n${whom.split(' <')[0]!}\n\nKind regards,\nSam Reed`));
    expect(found).toEqual([['quote', expect.stringContaining('How many')], ['message', 'There are 412.']]);
  });
  test.each(['Your Voice Wexcombe', 'My Lamps Group', 'Our Park'])('where who wrote it is called %s', async (name) => {
    expect(await messagesOf(mail(`There are 412.\n\nOn 2 March 2020, at 10:15, ${name} wrote:\n\nHow many lamps are there?`))).toEqual([['quote', 'How many lamps are there?'], ['message', 'There are 412.']]);
  });

  const said = 'On 3 March 2020 at 10:15, Jo Hartley <jo@example.com> wrote:\n\n';
  test.each([
    ['where somebody else closes it', `There are 412.\n\n${said}Dear Sam,\n\nHow many lamps are there?\n\nYours faithfully,\n\nJo Hartley`],
    ['where somebody else closes it and the author has written under it', `${said}Dear Sam,\n\nHow many lamps are there?\n\nYours faithfully,\n\nJo Hartley\n\nThere are 412.\n\n${CLOSED}`],
    ['where nobody closes it', `There are 412.\n\n${said}How many lamps are there?`],
    ['where the author has closed above it', `There are 412.\n\n${CLOSED}\n\n${said}How many lamps are there?\n\nYours sincerely,\n\nSam Reed is what you wrote last time.`],
    ['where its lines are marked', `Dear Jo,\n\n${said}> How many lamps are there?\n\nThere are 412.\n\n${CLOSED}`],
    ['where a whole letter is quoted that the author sent for his team', `See below.\n\nOn 3 March 2020 at 10:15, Lamp Requests <foi@example.org> wrote:\n\nDear Jo,\n\nThere are 412.\n\n${CLOSED}`],
    ['where the author quotes himself', `See below.\n\nOn 3 March 2020 at 10:15, Sam Reed <foi@example.org> wrote:\n\nThere are 412.\n\n${CLOSED}`],
  ])('%s', async (_name, body) => { expect((await messagesOf(mail(body))).map(([origin]) => origin)).toEqual(['quote', 'message']); });
});
