import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/index.js';

/** What an answer may look like and must never lose: every line with a letter or a figure in it stays in the author's own `text`. */
const GREETED = 'Dear Ms Hartley,\n\n';
const CLOSED = '\n\nYours sincerely,\nPat Lowe\n';
const lines = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i + 1)).join('\n');

const ANSWERS: [string, string][] = [
  ['the request recited in prose', 'You wrote on 5 January 2015 to ask how many lamps there are, and said: "please count them all".\n\nYou asked:\n\nHow many lamps are there?\nWho counts them?\n\nThere are fourteen. The warden counts them.'],
  ['the request recited in bullets', 'Specifically you asked for the following information:\n\n* "How many lamps are there?"\n* "Who counts them?"\n\nOur answers stand below.'],
  ['figures that begin with >', 'The times were:\n\n> 14 minutes: 3 lamps\n> 20 minutes: 5 lamps\n\nAll others were shorter.'],
  ['one figure that begins with >', 'The share of lamps that were lit:\n> 90 %'],
  ['fields of a log', 'The log says:\n\nFrom: gateway\nTo: relay\nDate: 5 January 2015\nStatus: failed\n\nand nothing else.'],
  ['fields of a permit', 'The permit ran\n\nFrom: 1 April 2019\nTo: 31 March 2020\nSubject: parking in the square\n\nand was not renewed.'],
  ['fields of a form', 'Name: the lamp at the pond\nSent: yes\nTo: the workshop\nSubject to: repair\n\nThat is the whole card.'],
  ['a table of fields', 'Lamp: 14\nPole: 12\nFrom: Wexcombe\nDate: 2015\n\nThe card ends here.'],
  ['rulers between parts', 'Part one\n--------\nFourteen.\n\nPart two\n--------\nTwelve.'],
  ['a ruler near the top', '________________________________\n\nFourteen lamps are lit.'],
  ['a ruler of dashes near the end', 'Fourteen lamps are lit.\n\n-----\n\nTwo of them were repaired in May, at a cost that the workshop has not told us yet.'],
  ['underscores to fill in', 'Please sign here: ____________\n\nand send it back to us by the end of the month.'],
  ['a trace', 'The program said:\n\njava.lang.IllegalStateException: lamp off\n    at lamp.on(Lamp.java:14)\n    at pole.up(Pole.java:3)\nCaused by: java.io.IOException\n\nafter which it stopped.'],
  ['code', 'We run this:\n\n>>> print(count(lamps))\n14\n\nif (lamps > 14) {\n  wrote: true\n}\n-- a comment of SQL\nselect count(*) from lamps;'],
  ['a list with dashes', 'We hold:\n\n- fourteen lamps\n- twelve poles\n-- of which two are bent\n- one pond'],
  ['a list that ends the answer', 'The wardens were:\n\n- Jo Hartley\n- Pat Lowe\n- Kim Vale'],
  ['names that end the answer', 'The wardens were:\n\nJo Hartley\nPat Lowe\nKim Vale'],
  ['names under a heading that is underlined', 'The lamps are kept by two wardens.\n\nWardens\n-------\nJo Hartley\nPat Lowe'],
  ['rows of a table of contacts', 'The wardens are listed here.\n\nName | Place | Telephone\nPat Lowe | Wexcombe | 01632 960001\nKim Vale | Ambridge | 01632 960002'],
  ['a letter quoted within a line', 'On Mon, Jan 5, 2015 at 2:03 PM, Jo Hartley <jo@example.org> wrote: how many lamps are lit? We answered her on the next day.'],
  ['an address that was asked for', 'Complaints about lamps go to:\n\nLamp Warden\nWexcombe Town Council\n1 High Street\nWexcombe WX1 1AA\nTel: 01632 960001\n\nThey are answered within a week.'],
  ['an address that ends the answer', 'Please write to:\n\nLamp Warden\nWexcombe Town Council\n1 High Street\nWexcombe WX1 1AA'],
  ['links that end the answer', 'The figures are published. See the report and its annex:\n\nhttps://example.org/reports/lamps/2019/annual-report.pdf\nhttps://example.org/reports/lamps/2019/annex.pdf'],
  ['searches with links', 'What we searched for, with the results:\n\nquery: lamps of Wexcombe University\nhttps://example.org/search?q=lamps\n\nquery: poles of Wexcombe University\nhttps://example.org/search?q=poles'],
  ['numbered references', 'The two reports[1][2] say so.\n\n[1] https://example.org/reports/lamps\n[2] https://example.org/reports/poles'],
  ['years and figures that end the answer', 'Lamps lit in each year were as follows.\n\n2017 14\n2018 12\n2019 13'],
  ['a sentence that begins with "On Monday"', 'On Monday the surveyor wrote to the mayor:\n\nThere are fourteen lamps in the square.\n\nThe mayor agreed.'],
  ['"On Monday 5 January 2015 … wrote"', 'On Monday 5 January 2015 the surveyor wrote to the mayor about the lamps. The mayor has not answered him yet.'],
  ['"On … wrote:" in the middle of a sentence', 'We looked for the letter that, on the matter of lamps,\nthe surveyor wrote: none was found.'],
  ['what the reader wrote, with the date', 'On 5 January 2015 you wrote:\n\nHow many lamps are there?\n\nThere are fourteen lamps.'],
  ['the same, in the letter of somebody else', 'On 5 January 2015 at 14:03 our contractor wrote to us:\n\nThe lamps are lit.\n\nThat is all that we hold.'],
  ['what the reader\'s letter said', 'Your email of 5 January 2015 said:\n\nHow many lamps are there?\n\nThere are fourteen lamps.'],
  ['a caution about figures', 'CAUTION: the figures come from two lists and may count a lamp twice.\n\nThere are fourteen.'],
  ['somebody wrote', 'The surveyor wrote: there are fourteen lamps.\n\nThe mayor wrote: there are twelve.'],
  ['"Original message" in prose', 'The original message was lost in the post, and the forwarded message too.\nOriginal Message\nis what the clerk calls the first letter.'],
  ['a farewell in the middle', 'Fourteen lamps are lit.\n\nSee you there\n\nis what the card says, and what the warden reads out each evening.'],
  ['thanks at the top', 'Thank you for your help\n\nwith the lamps. There are fourteen of them, and two are broken.'],
  ['thanks in the middle', 'Fourteen lamps are lit.\n\nThanks,\n\nto the warden, two more will be lit in May, when the poles have been painted.'],
  ['"Best," as a heading', 'The three lamps that burn longest are listed under\n\nBest\n\nand the others are listed under the heading of the street in which they stand.'],
  ['"Sent from" in prose', 'Sent from the workshop to the square were fourteen lamps.\n\nThey were lit in May.'],
  ['confidentiality that was asked about', 'You asked whether the contract is confidential. It is, under section 41, and we do not hold a copy that could be disclosed.'],
  ['"reply above this line" in prose', 'The form asks people to write their name above this line of dots.\n\nFourteen did.'],
  ['text after line 1,000', `${lines(1100, (i) => `Lamp ${i} is lit.`)}\n\nThe last lamp is broken.`],
  ['a thousand quoted figures', `The counts were\n\n${lines(300, (i) => `> ${i} lamps`)}\n\nin all.`],
  ['an answer in German that begins with "Am"', 'Am 5. Januar 2015 schrieb der Vermesser an den Bürgermeister wegen der Lampen. Dieser hat nicht geantwortet.'],
  ['an answer in French that begins with "Le"', 'Le 5 janvier 2015 le géomètre a écrit au maire. Celui-ci n’a pas répondu.'],
  ['an answer in Danish with "Tak"', 'Tak for din besked om lamperne i byen. Der er fjorten af dem.\n\nTo er i stykker.'],
];

async function ownText(body: string): Promise<{ messages: number; text: string }> {
  const { messages } = (await parse(body, { inputFormat: 'email-body' })).threads[0]!;
  return { messages: messages.length, text: messages.find((m) => m.origin === 'message')!.text.replace(/\s+/g, ' ') };
}
const inked = (body: string): string[] => body.split('\n').map((line) => line.trim().replace(/\s+/g, ' ')).filter((line) => /[\p{L}\d]/u.test(line));

describe.each(ANSWERS)('%s', (_name, answer) => {
  test.each([['alone', answer], ['in a letter', `${GREETED}${answer}${CLOSED}`], ['after the closing', `${GREETED}Here it is.${CLOSED}\n${answer}\n\nThat is all that we hold about the lamps in the square.\n`]])('%s', async (_place, body) => {
    const { messages, text } = await ownText(body);
    expect(messages).toBe(1);
    for (const line of inked(body)) expect(text).toContain(line);
  });
});

test.each([
  ['what staff may not do', 'Any unauthorised use, copying or disclosure of the lists by wardens is prohibited and may be unlawful. Two wardens were dismissed for it.'],
  ['an answer under a delimiter', 'Our answers follow.\n\n-- \n\nThere are fourteen lamps in the square, and two of them are broken.'],
])('amid a letter: %s', async (_name, answer) => { expect((await ownText(`${GREETED}${answer}${CLOSED}`)).text).toContain(answer.split('\n').at(-1)); });

test('an answer between quoted lines, and one below them, stay with their author', async () => {
  const { text } = await ownText('On 5 January 2015, Jo Hartley <jo@example.org> wrote:\n> How many lamps are there?\nFourteen.\n> And poles?\nTwelve.\n> And ponds?\n\nOne. It is round.\n');
  for (const line of ['Fourteen.', 'Twelve.', 'One. It is round.', 'How many lamps are there?', 'And poles?']) expect(text).toContain(line);
});

describe('white space and marks change nothing', () => {
  const mail = 'Dear Jo,\n\nFourteen are lit.\n\nKind regards,\nPat Lowe\n\nOn Mon, 5 Jan 2015 at 14:03, Jo Hartley <jo@example.org> wrote:\n\n> How many lamps are lit?\n';
  const read = async (body: string): Promise<unknown> => (await parse(body, { inputFormat: 'email-body' })).threads[0]!.messages.map((m) => [m.origin, m.sender, m.date, m.text.replace(/\u200b/g, '').replace(/\s+/g, ' '), m.zones!.filter((z) => /[\p{L}\d]/u.test(z.text)).map((z) => z.zone)]);
  test.each([
    ['CRLF', mail.replace(/\n/g, '\r\n')], ['CR', mail.replace(/\n/g, '\r')], ['no-break spaces', mail.replace(/(?<=\S) (?=\S)/g, '\u00a0')], ['narrow no-break spaces', mail.replace(/(?<=\d) (?=\d)/g, '\u202f')],
    ['zero-width spaces', mail.replace(/^(?=[\p{L}])/gmu, '\u200b')], ['trailing spaces', mail.replace(/$/gm, '  ')], ['lines that hold a no-break space', mail.replace(/^$/gm, '\u00a0')], ['a byte order mark', `\ufeff${mail}`],
  ])('%s', async (_name, changed) => { expect(await read(changed)).toEqual(await read(mail)); });
});
