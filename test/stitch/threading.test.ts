import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/index.js';
import { mailFacts } from '../../src/stitch/mail-facts.js';
import { MailThreads } from '../../src/stitch/threading.js';

type Mail = Partial<Record<'id' | 'from' | 'to' | 'subject' | 'answers' | 'references' | 'date', string>>;
const ASKS = 'alex@example.net', BODY = 'foi@council.example.org';
const lines = (mail: Mail): [string, string][] => [
  ['from', `Somebody <${mail.from ?? ASKS}>`], ['to', mail.to ?? BODY], ['subject', mail.subject ?? ''],
  ...(mail.id ? [['message-id', `<${mail.id}>`] as [string, string]] : []), ...(mail.answers ? [['in-reply-to', `<${mail.answers}>`] as [string, string]] : []),
  ...(mail.references ? [['references', mail.references.split(' ').map((id) => `<${id}>`).join(' ')] as [string, string]] : []),
];
/** The thread of each mail, by the number of its first mail. */
function threads(...mails: Mail[]): number[] {
  const found = new MailThreads();
  mails.forEach((mail, i) => { found.add(mailFacts(lines(mail)), `bytes-${mail.id ?? i}`); });
  found.join();
  return mails.map((_, i) => found.threadOf(i));
}
const answer = { from: 'sam@council.example.org', to: ASKS };

describe('which mails are of one correspondence', () => {
  test.each<[string, Mail[], number[]]>([
    ['References', [{ id: '1@example' }, { id: '2@example', references: '1@example' }, { id: '3@example' }], [0, 0, 2]],
    ['In-Reply-To alone', [{ id: '1@example' }, { id: '2@example', answers: '1@example' }], [0, 0]],
    ['the answer comes first', [{ id: '2@example', references: '1@example' }, { id: '1@example' }], [0, 0]],
    ['a mail that is not there joins its answers', [{ id: '2@example', references: '1@example' }, { id: '3@example', references: '1@example' }], [0, 0]],
    ['a circle', [{ id: '1@example', answers: '2@example' }, { id: '2@example', answers: '1@example' }], [0, 0]],
    ['the same mail twice, with and without an id', [{ id: '1@example' }, { id: '1@example' }], [0, 0]],
    ['the same subject, twice asked', [{ id: '1@example', subject: 'Lamps' }, { id: '2@example', subject: 'Lamps' }], [0, 1]],
    ['an answer without references goes to the last request of its subject', [{ id: '1@example', subject: 'Lamps' }, { id: '2@example', subject: 'Lamps' }, { ...answer, id: '3@example', subject: 'RE: Lamps' }], [0, 1, 1]],
    ['but not between other parties', [{ id: '1@example', subject: 'Lamps' }, { ...answer, to: 'kit@example.net', id: '3@example', subject: 'RE: Lamps' }], [0, 1]],
    ['an answer that stands before its request', [{ ...answer, id: '3@example', subject: 'RE: Lamps' }, { id: '1@example', subject: 'Lamps' }], [0, 0]],
    ['answers to a request that is nowhere', [{ ...answer, id: '3@example', subject: 'RE: Lamps' }, { id: '4@example', subject: 'Re: Lamps' }], [0, 0]],
    ['an automatic reply', [{ id: '1@example', subject: 'Lamps' }, { ...answer, id: '3@example', subject: 'Automatic reply: Lamps' }], [0, 0]],
    ['a subject in encoded words', [{ id: '1@example', subject: 'Lämpchen' }, { ...answer, id: '3@example', subject: 'Re: =?utf-8?q?L=C3=A4mp?= =?utf-8?b?Y2hlbg==?=' }], [0, 0]],
    ['a case reference between the same parties', [{ ...answer, id: '1@example', subject: 'Your request FOI-2019-0173' }, { ...answer, id: '2@example', subject: 'Response (our ref: FOI 2019/0173)' }, { ...answer, id: '3@example', subject: 'FOI-2019-0174' }], [0, 0, 2]],
    ['the same reference of another body', [{ ...answer, id: '1@example', subject: 'FOI 4711' }, { from: 'foi@trust.example.org', to: ASKS, id: '2@example', subject: 'FOI 4711' }], [0, 1]],
    ['the address of a request', [{ id: '1@example', from: 'request-12-0a1b2c3d@whatdotheyknow.com', subject: 'A' }, { id: '2@example', from: BODY, to: 'request-12-0a1b2c3d@whatdotheyknow.com', subject: 'B' }, { id: '3@example', from: BODY, to: 'request-13-0a1b2c3d@whatdotheyknow.com', subject: 'B' }], [0, 0, 2]],
  ])('%s', (_name, mails, expected) => { expect(threads(...mails)).toEqual(expected); });

  test('a thread as deep as a mailbox is long', () => {
    const mails = Array.from({ length: 20_000 }, (_, i): Mail => ({ id: `${i}@example`, ...(i ? { answers: `${i - 1}@example` } : {}) }));
    expect(new Set(threads(...mails))).toEqual(new Set([0]));
  });
});

const FROM = 'From alex@example.net Mon Jan  5 14:03:00 2015\n';
const raw = (mail: Mail, body: string): string => `${FROM}${lines(mail).map(([name, value]) => `${name}: ${value}`).join('\n')}\nDate: ${mail.date ?? 'Mon, 5 Jan 2015 14:03:00 +0000'}\n\n${body}\n\n`;

describe('a mailbox', () => {
  const mailbox = [
    raw({ id: '2@example', ...answer, subject: 'Re: Lamps', answers: '1@example', date: 'Tue, 6 Jan 2015 10:00:00 +0000' }, 'Dear Alex,\n\nFourteen.\n>From Sam'),
    raw({ id: '1@example', subject: 'Lamps' }, 'Dear Council,\n\nHow many lamps are lit?'),
    raw({ id: '9@example', subject: 'Ponds' }, 'Dear Council,\n\nHow deep is it?'),
    raw({ id: '9@example', subject: 'Ponds' }, 'Dear Council,\n\nHow deep is it?'),
    raw({ id: '9@example', subject: 'Ponds' }, 'Dear Council,\n\nAnd how wide?'),
  ].join('');

  test('is read whole: threads in the order of their first mails, each in the order of the correspondence', async () => {
    const result = await parse(mailbox, { file: 'in.mbox' });
    expect(result.threads.map((thread) => thread.messages.map(({ messageId }) => messageId))).toEqual([['<1@example>', '<2@example>'], ['<9@example>', '<9@example>', '<9@example>']]);
    expect(result.threads[0]!.messages[1]!.text).toContain('From Sam');
    expect(result.documents.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3, 4]);
    for (const { byteStart, byteEnd } of result.documents) expect(mailbox.slice(byteStart, byteEnd)).toMatch(/^From alex[\s\S]*\n\n$/);
    expect(new Set(result.documents.map(({ id }) => id)).size).toBe(5);
  });

  test('the same mail twice is a duplicate; another with its id is kept, and said to be', async () => {
    const { threads: [, ponds], problems } = await parse(mailbox);
    const [first, second, third] = ponds!.messages;
    expect([first!.duplicateOf, second!.duplicateOf, third!.duplicateOf]).toEqual([null, first!.id, null]);
    expect(problems.map(({ code }) => code)).toEqual(['same-id']);
    for (const { id } of [first!, third!]) expect(problems[0]!.message).toContain(id);
  });

  test('a message that cannot be read whole is a problem with its place', async () => {
    const damaged = `${raw({ id: '1@example' }, 'One.')}${FROM}\0\0\0${'\0'.repeat(100)}${raw({ id: '2@example' }, 'Two.')}`;
    const { threads: found, problems } = await parse(Buffer.from(damaged));
    expect(found.flatMap(({ messages }) => messages.map(({ messageId }) => messageId))).toEqual(['<1@example>', null, '<2@example>']);
    expect(problems).toMatchObject([{ code: 'mbox-hole', byte: damaged.indexOf(FROM, 1) }]);
  });
});
