import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../src/index.js';

/** Letters that begin with an address, a reference and a date, as letters do, on pages whose own headings are made of names and dates too. */
const HEADS: Readonly<Record<string, string>> = {
  'an address': 'Sam Reed\nInformation Officer\nMill Lane\nWexcombe\nWX1 1AA\n\n20 March 2020', 'the body and its address': 'Wexcombe Town Council\nTown Hall\nMill Lane\nWexcombe WX1 1AA\n\n20 March 2020',
  'an address and a reference': 'Sam Reed\nInformation Officer\nWexcombe Town Council\nTel: 01632 960001\n\nOur ref: FOI/2020/14\n\n20 March 2020',
  'whom it is to': 'Ms J Hartley\nBy email\n\n20 March 2020', 'fields': 'Our Ref: FOI/14\nYour Ref:\nDate: 20 March 2020', 'a reference': 'FOI 14/2020\n\n20 March 2020', 'a team': 'Freedom of Information Team\n\n20 March 2020',
  'the date, then a reference': '20 March 2020\n\nOur ref FOI14', 'the requester\'s name': 'Jo Hartley\n\n20 March 2020', 'a numeric date': 'Information Governance\nTown Hall\n20/03/2020', 'a name': 'Sam Reed\n20 March 2020',
  'whom to ask for': 'Please ask for: Sam Reed\nTelephone: 01632 960001\nEmail: foi@example.org\n\nDate: 20 March 2020', 'a marking': 'BY EMAIL ONLY\n\n20 March 2020', 'an American date': 'Town Hall, Wexcombe\n\nMarch 20, 2020',
};
const ASKS = 'Dear Wexcombe Town Council,\n\nHow many lamps are there?\n\nYours faithfully,\n\nJo Hartley', THANKS = 'Dear Wexcombe Town Council,\n\nThank you for this.\n\nYours faithfully,\n\nJo Hartley';
const ANSWER = 'There are 412 lamps.\n\nYours sincerely,\n\nSam Reed\nInformation Officer', TOP = 'Lamps\n\nJo Hartley made this Freedom of Information request to Wexcombe Town Council\n\nThe request was successful.\n\n';
const PAGES: Readonly<Record<string, (letter: string) => string>> = {
  'From, To, Date': (letter) => `${TOP}From: Jo Hartley\nTo: Wexcombe Town Council\nDate: 3 March 2020\n\n${ASKS}\n\nFrom: Wexcombe Town Council\nTo: Jo Hartley\nDate: 20 March 2020\n\n${letter}\n\nFrom: Jo Hartley\nTo: Wexcombe Town Council\nDate: 21 March 2020\n\n${THANKS}\n`,
  'From': (letter) => `${TOP}From: Jo Hartley\n\n${ASKS}\n\nLink to this\n\nFrom: Wexcombe Town Council\n\n${letter}\n\nLink to this\n\nFrom: Jo Hartley\n\n${THANKS}\n\nLink to this\n`,
  'a name, then the date': (letter) => `${TOP}Jo Hartley\n\n3 March 2020\n\n${ASKS}\n\nWexcombe Town Council\n\n20 March 2020\n\n${letter}\n\nJo Hartley\n\n21 March 2020\n\n${THANKS}\n`,
  'a name with the date': (letter) => `${TOP}Jo Hartley 3 March 2020\n\n${ASKS}\n\nLink to this\n\nSam Reed, Wexcombe Town Council 20 March 2020\n\n${letter}\n\nLink to this\n\nJo Hartley 21 March 2020\n\n${THANKS}\n\nLink to this\n`,
  'no headings': (letter) => `${ASKS}\n\n${letter}\n\n${THANKS}\n`,
};
const messagesOf = async (text: string): Promise<[string, string | null, string][]> => (await parse(text)).threads[0]!.messages.map(({ role, sender, text: own }) => [role, sender?.name ?? null, own]);

describe.each(Object.entries(PAGES))('on a page headed with %s', (_page, page) => {
  test.each(Object.entries(HEADS))('a letter headed with %s is one message', async (_head, head) => {
    for (const greeting of ['Dear Ms Hartley', 'Dear Jo,\n\nRE: Lamps', '']) {
      const found = await messagesOf(page(`${head}\n\n${greeting}\n\n${ANSWER}`));
      expect(found).toEqual([['requester', 'Jo Hartley', expect.stringContaining('How many')], ['authority', 'Sam Reed', expect.stringContaining('There are 412 lamps.')], ['requester', 'Jo Hartley', expect.stringContaining('Thank you')]]);
    }
  });
});

test('names with dates that a letter lists head nothing: they lie before its own date', async () => {
  const letter = `Dear Ms Hartley,\n\nWe met these people.\n\nAlex Moor 3 May 2019\n\nKim Vale 4 May 2019\n\n${ANSWER}`;
  expect((await messagesOf(PAGES['a name with the date']!(letter)))[1]).toEqual(['authority', 'Sam Reed', expect.stringMatching(/Alex Moor 3 May 2019\s+Kim Vale 4 May 2019/)]);
});

test('a body that a letter names under a colon heads nothing', async () => {
  const letter = `Dear Ms Hartley,\n\nThe lamps are owned by:\n\nWexcombe Town Council\n\nThe poles are owned by:\n\nWexcombe County Council\n\n${ANSWER}`;
  for (const page of Object.values(PAGES)) expect((await messagesOf(page(letter))).map(([role]) => role)).toEqual(['requester', 'authority', 'requester']);
});

test('somebody whom neither side is known to be is not the requester because an officer quotes him', async () => {
  const letter = `Dear Ms Hartley,\n\nSee the mail below.\n\nYours sincerely,\n\nSam Reed\n\nFrom: Alex Moor\nSent: 03 May 2019 10:00\nTo: Kim Vale\nSubject: lamps\n\nThere are 412.\n\nAlex`;
  expect((await messagesOf(PAGES['From, To, Date']!(letter))).map(([role, name]) => [role, name])).toEqual([['requester', 'Jo Hartley'], ['unknown', 'Alex Moor'], ['authority', 'Sam Reed'], ['requester', 'Jo Hartley']]);
});
