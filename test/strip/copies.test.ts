import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/index.js';
import type { ResultMessage } from '../../src/model/result.js';

/** A request, and an answer that recites it: what is copied is `quote`, what the authority answers between is its own. All are invented. */
const LAMPS = 'How many lamps were lit at midnight on the first of March?', COST = 'What did each of them cost the council in the year before?', POLES = 'Where do the poles stand that were taken down in the spring?';
const ASKED = 'I would like to ask about the lamps of the town.';
const REQUEST = `Dear Wexcombe Town Council,\n\n${ASKED}\n\n1. ${LAMPS}\n\n2. ${COST}\n\n3. ${POLES}\n\nYours faithfully,\n\nJo Hartley`;
const BACK = 'Thank you for your request for information.', CLOSED = 'Yours sincerely,\n\nSam Reed\nWexcombe Town Council';

async function answer(reply: string): Promise<ResultMessage> {
  const { messages } = (await parse(`Lamps lit\n\nThe request was successful.\n\n${REQUEST}\n\nSam Reed, Wexcombe Town Council\n\nDear Jo Hartley,\n\n${BACK}\n\n${reply}\n`)).threads[0]!;
  expect(messages).toHaveLength(2);
  return messages[1]!;
}
async function mail(reply: string): Promise<ResultMessage> {
  const box = (from: string, to: string, id: string, date: string, body: string): string => `From ${from} ${date}\nFrom: ${from}\nTo: ${to}\nSubject: Lamps\nMessage-ID: <${id}@example.org>\nDate: ${date} +0000\n${id === '2' ? 'In-Reply-To: <1@example.org>\n' : ''}\n${body}\n\n`;
  const { messages } = (await parse(box('Jo Hartley <jo@example.org>', 'foi@example.org', '1', 'Mon, 5 Jan 2015 14:03:00', REQUEST) + box('Sam Reed <foi@example.org>', 'jo@example.org', '2', 'Tue, 6 Jan 2015 14:03:00', reply), { inputFormat: 'mbox' })).threads[0]!;
  return messages.at(-1)!;
}
const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

describe('an answer between recited questions is never taken for a copy', () => {
  test.each<[string, string, string[]]>([
    ['short answers', `${LAMPS}\n\nThere were 14.\n\n${COST}\n\nEach cost £20.`, ['There were 14.', 'Each cost £20.']],
    ['answers of one word', `${LAMPS}\n\nYes.\n\n${COST}\n\nNone held.\n\n${POLES}\n\nNo`, ['Yes.', 'None held.', 'No']],
    ['a bare figure', `${LAMPS}\n\n14\n\n${COST}\n\n£20`, ['14', '£20']],
    ['a name', `${LAMPS}\n\nAlex Moor\n\n${COST}\n\nKim Vale`, ['Alex Moor', 'Kim Vale']],
    ['rows of a table', `${LAMPS}\n\n2017   14\n2018   12\n\n${COST}\n\n2017   £20`, ['2017 14', '2018 12', '2017 £20']],
    ['bullets', `${LAMPS}\n\n- fourteen\n- two of them broken\n\n${COST}\n\n* twenty pounds`, ['- fourteen', '- two of them broken', '* twenty pounds']],
    ['on the question\'s own line', `1. ${LAMPS} 14.\n\n2. ${COST} Not held.\n\n3. ${POLES} - In the yard`, ['14.', 'Not held.', '- In the yard']],
    ['on the line under the question', `1. ${LAMPS}\n14\n2. ${COST}\n£20 each\n3. ${POLES}\nIn the yard`, ['14', '£20 each', 'In the yard']],
    ['under a line that introduces what was asked', `You asked:\n\n1. ${LAMPS}\n\n2. ${COST}\n\nThere were 14, and each cost £20.`, ['There were 14, and each cost £20.']],
    ['under the same, in a few words', `You asked:\n\n1. ${LAMPS}\n\nThere were 14.`, ['There were 14.']],
    ['after a colon, one by one', `You asked:\n\n${LAMPS}\n\nYes.\n\nYou also asked:\n\n${COST}\n\nNone.`, ['Yes.', 'You also asked:', 'None.']],
    ['after the last question, and nothing else', `${LAMPS}\n\n${COST}\n\n${POLES}\n\nNone.`, ['None.']],
    ['a no-break space and another quotation mark', `“${LAMPS.replace(/ /g, '\u00a0')}”\n\nThere\u00a0were\u00a014.\n\n“${COST}”\n\nTwelve`, ['There were 14.', 'Twelve']],
  ])('%s', async (_name, reply, answers) => {
    const { text, zones } = await answer(`${reply}\n\n${CLOSED}`);
    for (const one of [BACK, ...answers, 'Yours sincerely,', 'Sam Reed']) expect(squeezed(text)).toContain(one);
    expect(zones!.find(({ text: said }) => said.trimStart().startsWith('Yours sincerely'))?.zone).toBe('sign-off');
  });

  test.each<[string, string, string[]]>([
    ['between marked lines', `> ${LAMPS}\n\nThere were 14.\n\n> ${COST}\n\nNone.`, ['There were 14.', 'None.']],
    ['behind the marks too', `> 1. ${LAMPS}\n>\n> There were 14.\n>\n> 2. ${COST}\n>\n> None.\n>\n> 3. ${POLES}`, ['There were 14.', 'None.']],
    ['inside a quotation that Outlook made', `See below.\n\nSam\n\n-----Original Message-----\nFrom: Jo Hartley <jo@example.org>\nSent: 05 January 2015 14:03\nTo: FOI\nSubject: Lamps\n\nDear Wexcombe Town Council,\n\n${ASKED}\n\n1. ${LAMPS}\n\nThere were 14.\n\n2. ${COST}\n\nNone.\n\n3. ${POLES}\n\nYours faithfully,\n\nJo Hartley`, ['See below.', 'There were 14.', 'None.']],
    ['inside the same, on the question\'s own line', `See below.\n\n-----Original Message-----\nFrom: Jo Hartley <jo@example.org>\nSent: 05 January 2015 14:03\nTo: FOI\nSubject: Lamps\n\n${ASKED}\n\n1. ${LAMPS} 14.\n\n2. ${COST} None held.\n\n3. ${POLES}\n\nYours faithfully,\n\nJo Hartley`, ['14.', 'None held.']],
  ])('%s', async (_name, reply, answers) => {
    const { text } = await mail(reply);
    for (const one of answers) expect(squeezed(text)).toContain(one);
  });
});

describe('an answer in the words of the question is never taken for a copy', () => {
  const IS_IT = 'Is it true that the council holds no record of payments to the firm?', IT_IS = 'The council holds no record of payments to the firm.';
  const SAYS = 'the council holds a record of all payments made to the firm between the fair and the end of the year.', COSTS = 'the repairs to the lamps in the high street and round the market square came to in the year before the fair';
  const asks = (reply: string): string => `Lamps lit\n\nThe request was successful.\n\nDear Wexcombe Town Council,\n\n${IS_IT}\n\nYours faithfully,\n\nJo Hartley\n\nSam Reed, Wexcombe Town Council\n\nDear Jo Hartley,\n\n${reply}\n`;
  test.each([
    ['under a colon', `You asked:\n\n${IS_IT}\n\n${IT_IS}\n\n${CLOSED}`],
    ['under an introduction', `Our answer is below.\n\n${CLOSED}\n\n-----Original Message-----\nFrom: Jo Hartley\nSent: 05 January 2015 14:03\nTo: Sam Reed\nSubject: Lamps\n\n${IS_IT}\n\n${IT_IS}\n\nYours faithfully,\n\nJo Hartley`],
  ])('%s', async (_name, reply) => { expect(squeezed((await parse(asks(reply))).threads[0]!.messages[1]!.text)).toContain(IT_IS); });
  test.each([
    ['with a word put in', `Is it true that ${SAYS}`, `Our answer is below.\n\n${SAYS.replace('between', 'except between')}`, 'except between'],
    ['with words put behind', `Please tell me what ${COSTS}`, `Our answer is below.\n\n${COSTS} was nil.`, 'was nil'],
    ['under a line that says so', `I was told that ${SAYS}`, `We can confirm the following:\n\n${SAYS}`, SAYS],
    ['under the same, with more to say', `I was told that ${SAYS}`, `We can confirm the following:\n\n${SAYS}\n\nYou may ask for a copy of it at the town hall, where it is kept with the rest of the papers.`, SAYS],
    ['in a quotation, with a word put in', SAYS, `Our answer is below.\n\n${CLOSED}\n\n-----Original Message-----\nFrom: Jo Hartley\nSent: 05 January 2015 14:03\nTo: Sam Reed\nSubject: Lamps\n\nDear Wexcombe Town Council,\n\n${SAYS}\n\n${SAYS.replace('holds a', 'holds no')}\n\nYours faithfully,\n\nJo Hartley`, 'holds no record'],
  ])('%s', async (_name, asked, reply, answered) => { expect(squeezed((await parse(asks(`${reply}\n\n${CLOSED}`).replace(IS_IT, asked))).threads[0]!.messages[1]!.text)).toContain(answered); });
  test('as all that is said', async () => {
    const says = 'The council holds no record of payments made to the firm in the years since the fair.';
    expect((await parse(asks(says.concat('\n\n', CLOSED)).replace(IS_IT, `Is it true that ${says.replace('.', '?')}`))).threads[0]!.messages[1]!.text).toContain(says);
  });
});

describe('what was said before is a copy', () => {
  const quoted = ({ zones }: ResultMessage): string => squeezed(zones!.filter(({ copyOf, interleaved }) => copyOf && !interleaved).map(({ text }) => text).join(' ').trim());
  test('under the closing, with its greeting, its closing and its name', async () => {
    const message = await answer(`There were 14.\n\n${CLOSED}\n\n${REQUEST}`);
    expect(quoted(message)).toBe(squeezed(REQUEST));
    expect(squeezed(message.text)).toBe(squeezed(`Dear Jo Hartley,\n\n${BACK}\n\nThere were 14.\n\nYours sincerely,\n\nSam Reed`));
  });
  test('under a colon, in front of the answer', async () => {
    const message = await answer(`You asked:\n\n1. ${LAMPS}\n\n2. ${COST}\n\nWe hold this. There were 14, and each cost £20.\n\n${CLOSED}`);
    expect(quoted(message)).toBe(`1. ${LAMPS} 2. ${COST}`);
  });
  test('wrapped again, and numbered in another way', async () => {
    const message = await answer(`You asked:\n\n(a) ${LAMPS.replace('midnight ', 'midnight\n')}\n(b) ${COST.replace('the council', 'the\ncouncil')}\n\nWe hold this. There were 14, and each cost £20.\n\n${CLOSED}`);
    expect(quoted(message)).toBe(`(a) ${LAMPS} (b) ${COST}`);
  });
  test('under an introduction', async () => {
    const message = await mail(`There were 14.\n\nSam\n\n-----Original Message-----\nFrom: Jo Hartley <jo@example.org>\nSent: 05 January 2015 14:03\nTo: FOI\nSubject: Lamps\n\n${REQUEST}`);
    expect(quoted(message)).toBe(squeezed(REQUEST));
  });
});
