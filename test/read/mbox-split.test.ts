import { describe, expect, test } from '@jest/globals';
import { splitMbox } from '../../src/read/formats/mbox-split.js';
import { unquoteFrom } from '../../src/read/formats/mbox-quoting.js';

const FROM = 'From alex@example.org Mon Jan  5 14:03:00 2015\n';
/** A message with a number that can be told from the others. */
const mail = (n: number, body = `Dear Council,\n\nLetter ${n}.\n`, from = FROM, header = ''): string => `${from}From: Alex Morgan <alex@example.org>\nSubject: Letter ${n}\n${header}\n${body}`;
const three = [1, 2, 3].map((n) => mail(n)).join('\n');
const length = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\n`;
const lookAlike = 'Dear Council,\n\nI was told:\n\nFrom pat@example.org Tue Jan  6 09:00:00 2015\nSubject: no message\n\nand that is all.\n';

async function split(input: string | Buffer, chunk: number, keep?: number): Promise<{ places: [number, number][]; texts: string[]; tails: string[]; lengths: number[] }> {
  const bytes = Buffer.from(input);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) => Buffer.from(bytes.subarray(i * chunk, i * chunk + chunk)));
  const found = { places: [] as [number, number][], texts: [] as string[], tails: [] as string[], lengths: [] as number[] };
  for await (const entry of splitMbox(chunks, keep)) {
    found.places.push([entry.byteStart, entry.byteEnd]);
    found.texts.push(entry.bytes.toString('latin1'));
    found.tails.push(entry.tail.toString('latin1'));
    found.lengths.push(entry.length);
  }
  return found;
}

const CASES: [name: string, input: string | Buffer, messages: number][] = [
  ['plain', three, 3],
  ['CRLF', three.replaceAll('\n', '\r\n'), 3],
  ['bare CR', three.replaceAll('\n', '\r'), 3],
  ['no last newline', three.trimEnd(), 3],
  ['no blank line between', [1, 2, 3].map((n) => mail(n)).join(''), 3],
  ['leading blank lines', `\n\n\n${three}`, 3],
  ['byte order mark', `\ufeff${three}`, 3],
  ['empty', '', 0],
  ['blank', '\n \n', 0],
  ['truncated in a header', `${three}\n${FROM}From: Al`, 4],
  ['truncated in the separator', `${three}\nFrom alex@example.org Mon Jan  5 14:03:00 2015`, 4],
  ["'From ' within a paragraph", `${mail(1, 'I wrote\nFrom here on: nothing.\nBye.\n')}\n${mail(2)}`, 2],
  ["blank line, then 'From the outset'", `${mail(1, 'Hello.\n\nFrom the outset: we said no.\n')}\n${mail(2)}`, 2],
  ["'From Monday 5 January 2015 we'", `${mail(1, 'Hello.\n\nFrom Monday 5 January 2015 we answer: never.\n')}\n${mail(2)}`, 2],
  ['an address in prose', `${mail(1, 'Hello.\n\nFrom pat@example.org\nI heard: nothing.\n')}\n${mail(2)}`, 2],
  ['a separator quoted in prose', `${mail(1, 'The line was\n\nFrom pat@example.org Mon Jan  5 14:03:00 2015\nand nothing else.\n')}\n${mail(2)}`, 2],
  ['a quoted git patch', `${mail(1, `See:\n\nFrom ${'0a1b2c3d'.repeat(5)} Mon Sep 17 00:00:00 2001\nFrom: Sam Reed <sam@example.org>\nDate: Mon, 5 Jan 2015 14:03:00 +0000\n\npatch\n`)}\n${mail(2)}`, 2],
  ['a mailbox that git wrote', [1, 2].map((n) => mail(n, 'patch\n', `From ${'0a1b2c3d'.repeat(5)} Mon Sep 17 00:00:00 2001\n`)).join('\n'), 2],
  ['mboxcl2', `${mail(1, lookAlike, FROM, length(lookAlike))}\n${mail(2, 'Two.\n', FROM, length('Two.\n'))}`, 2],
  ['mboxcl2, look-alike in the last message', `${mail(1, 'One.\n', FROM, length('One.\n'))}\n${mail(2, lookAlike, FROM, length(lookAlike))}`, 2],
  ['Content-Length too long', `${mail(1, 'One.\n', FROM, 'Content-Length: 4000\n')}\n${mail(2)}`, 2],
  ['Content-Length too short', `${mail(1, 'One.\n', FROM, 'Content-Length: 1\n')}\n${mail(2)}`, 2],
  ['Content-Length that swallows a neighbour', (() => { const rest = mail(2, 'Two.\n', FROM, 'Message-ID: <2@example.org>\n'); return `${mail(1, 'One.\n', FROM, `Content-Length: ${rest.length + 6}\n`)}\n${rest}\n${mail(3, 'Three.\n', FROM, length('Three.\n'))}`; })(), 3],
  ['Content-Length up to the end', `${mail(1, 'One.\n', FROM, `Content-Length: ${mail(2).length + 6}\n`)}\n${mail(2)}`, 2],
  ['Thunderbird', [1, 2].map((n) => mail(n, 'x\n', 'From - Mon Jan 05 14:03:00 2015\nX-Mozilla-Status: 0001\n')).join('\n'), 2],
  ['Takeout', [1, 2].map((n) => mail(n, 'x\n', '1489275319734682001@xxx'.replace(/^/, 'From ').concat(' Mon Jan 05 14:03:00 +0000 2015\nX-GM-THRID: 1489275319734682001\n'))).join('\n'), 2],
  ["bare 'From '", [1, 2].map((n) => mail(n, 'x\n', 'From \n')).join('\n'), 2],
  ['Eudora', [1, 2].map((n) => mail(n, 'x\n', 'From ???@??? Mon Jan 05 14:03:00 2015\n')).join('\n'), 2],
  ['address alone', [1, 2].map((n) => mail(n, 'x\n', 'From alex@example.org\n')).join('\n'), 2],
  ['UUCP', [1, 2].map((n) => mail(n, 'x\n', 'From alex Mon Jan  5 14:03 2015 remote from wexcombe\n')).join('\n'), 2],
  ['a hole of zero bytes before a separator', Buffer.from(`${mail(1)}${'\0'.repeat(4096)}${mail(2)}\n${mail(3)}`), 3],
  ['the header missing', `${mail(1)}\n${FROM}\n${mail(3)}`, 3],
  ['what is left of a mailbox whose start is missing', `the end of a letter.\n\n${mail(1)}`, 2],
  ['a long line that begins as a separator', `${mail(1, `Hi\n\nFrom alex@example.org ${'x'.repeat(5000)}\nA: b\n`)}\n${mail(2)}`, 2],
];

describe('mailboxes are split where messages begin', () => {
  test.each(CASES)('%s', async (_name, input, messages) => {
    const bytes = Buffer.from(input);
    const whole = await split(bytes, 1 << 20);
    expect(whole.texts).toHaveLength(messages);
    // Every byte belongs to one message, but for blank space before the first.
    expect(bytes.subarray(0, whole.places[0]?.[0] ?? bytes.length).toString().trim().replace('\ufeff', '')).toBe('');
    whole.places.forEach(([start, end], i) => { expect([start, end]).toEqual([i ? whole.places[i - 1]![1] : start, i + 1 < messages ? end : bytes.length]); });
    whole.texts.forEach((text, i) => { expect(bytes.toString('latin1', whole.places[i]![0], whole.places[i]![1])).toContain(text); });
    // However the bytes come.
    for (const chunk of [1, 7, 64, 300]) expect(await split(bytes, chunk)).toEqual(whole);
  });

  test('a message longer than what is wanted keeps its head and its end', async () => {
    const big = mail(2, 'A line of a long letter.\n'.repeat(40_000));
    const input = `${mail(1)}\n${big}\n${mail(3)}`;
    const found = await split(input, 10_000, 1000);
    const whole = await split(input, 1 << 24);
    expect(found.places).toEqual(whole.places);
    expect(found.lengths).toEqual(whole.lengths);
    expect(found.texts).toEqual(whole.texts.map((text) => text.slice(0, 1000)));
    expect(found.tails).toEqual(whole.tails);
    expect(whole.lengths[1]).toBe(big.length - FROM.length + 1);
  });
});

test.each([
  ['mboxo and mboxrd', 'Hi,\n>From here on.\n>>From there.\n', 'Hi,\nFrom here on.\n>From there.\n'],
  ['a quotation has such a line of its own', '> I said\n>From here on.\n', '> I said\n>From here on.\n'],
  ['mboxrd of a quotation', '> I said\n>>From here on.\n> so\n', '> I said\n>From here on.\n> so\n'],
  ['in mid-line', 'a >From b\n', 'a >From b\n'],
])('%s', (_name, body, expected) => {
  expect(unquoteFrom(Buffer.from(`Subject: x\n\n${body}`)).toString()).toBe(`Subject: x\n\n${expected}`);
  expect(unquoteFrom(Buffer.from('Subject: x\n>From uucp\n\nhello\n')).toString()).toBe('Subject: x\n>From uucp\n\nhello\n');
});
