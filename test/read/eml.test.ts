import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/index.js';
import type { ResultMessage } from '../../src/model/result.js';

const HEAD = 'From: Sam Reed <sam@example.org>\r\nTo: Jo Hartley <jo@example.com>\r\nSubject: Lamps\r\nDate: Mon, 5 Jan 2015 14:03:00 +0000\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n';
const mail = async (rest: string | Buffer, head = HEAD): Promise<ResultMessage> => (await parse(Buffer.concat([Buffer.from(head), Buffer.from(rest)]))).threads[0]!.messages.at(-1)!;

describe('a mail\'s text', () => {
  test.each([
    ['windows-1252 in quoted-printable', 'Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nIt cost =A35 =96 that=92s all.\r\n', 'It cost £5 – that’s all.'],
    ['raw windows-1252 that says nothing of itself', Buffer.from('\r\nIt cost \xa35 \x96 cheap.\r\n', 'latin1'), 'It cost £5 – cheap.'],
    ['base64', `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('Fourteen lamps – lit.').toString('base64')}\r\n`, 'Fourteen lamps – lit.'],
    ['base64 that is not', 'Content-Transfer-Encoding: base64\r\n\r\nFourteen lamps were lit (all of them).\r\n', 'Fourteen lamps were lit (all of them).'],
    ['a charset that lies', 'Content-Type: text/plain; charset=utf-32\r\n\r\nFourteen lamps.\r\n', 'Fourteen lamps.'],
    ['a charset that does not exist', 'Content-Type: text/plain; charset=klingon\r\n\r\nFourteen lamps.\r\n', 'Fourteen lamps.'],
    ['multipart without its boundary', 'Content-Type: multipart/mixed\r\n\r\nFourteen lamps.\r\n', 'Fourteen lamps.'],
    ['a wide charset that ASCII cannot be', 'Content-Type: text/plain; charset=utf-16\r\n\r\nFourteen lamps.\r\n', 'Fourteen lamps.'],
    ['a wide charset that is packed, and true', `Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('Fourteen lamps – lit.', 'utf16le').toString('base64')}\r\n`, 'Fourteen lamps – lit.'],
    ['a part whose charset lies', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-32\r\n\r\n<p>Fourteen lamps.</p>\r\n--b--\r\n', 'Fourteen lamps.'],
    ['a part that is not base64', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\nFourteen lamps were lit (all of them).\r\n--b--\r\n', 'Fourteen lamps were lit (all of them).'],
    ['words that stand before the first part alone', 'Content-Type: multipart/mixed; boundary=b\r\n\r\nFourteen lamps.\r\n--b\r\nContent-Type: application/pdf\r\n\r\nx\r\n--b--\r\n', 'Fourteen lamps.'],
    ['text of a kind that is not shown', 'Content-Type: text/enriched\r\n\r\nFourteen lamps.\r\n', 'Fourteen lamps.'],
    ['HTML alone: cells, items and links kept apart', 'Content-Type: text/html\r\n\r\n<p>Lamps:</p><table><tr><td>Square</td><td>14</td></tr><tr><td>Pond</td><td>1</td></tr></table><ul><li>lit</li></ul><a href="https://example.org/l">list</a>\r\n', 'Lamps:\n\nSquare | 14\nPond | 1\n\n- lit\n\nlist <https://example.org/l>'],
    ['a plain part that is a stub', `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlease view this in HTML.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${'The lamps in the square were lit from dusk until dawn on each day of March, which nobody had asked us before, and the pond has one as well. '.repeat(2)}</p>\r\n--b--\r\n`, `${'The lamps in the square were lit from dusk until dawn on each day of March, which nobody had asked us before, and the pond has one as well. '.repeat(2).trim()}`],
    ['a plain part that says what the HTML says', 'Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nFourteen\r\nlamps.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Fourteen lamps.</p>\r\n--b--\r\n', 'Fourteen\nlamps.'],
    ['format=flowed', 'Content-Type: text/plain; format=flowed\r\n\r\nFourteen lamps were \r\nlit.\r\n', 'Fourteen lamps were lit.'],
  ])('%s', async (_name, rest, text) => { expect((await mail(rest)).text).toBe(text); });

  test('UTF-16 with a mark', async () => {
    const text = `${HEAD}\r\nFourteen lamps – lit.\r\n`;
    const result = await parse(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    expect(result.threads[0]?.messages[0]).toMatchObject({ text: 'Fourteen lamps – lit.', sender: { email: 'sam@example.org' } });
  });
  test('line ends change nothing', async () => {
    const rest = 'Content-Type: text/plain\r\n\r\nDear Jo,\r\n\r\nFourteen.\r\n';
    const [crlf, lf] = [await parse(HEAD + rest), await parse((HEAD + rest).replaceAll('\r\n', '\n'))];
    const bare = (json: unknown): string => JSON.stringify(json).replaceAll(/[0-9a-f]{12}/g, 'ID');
    expect(bare(lf)).toBe(bare(crlf));
  });
});

describe('a mail\'s date is what its header says, or null', () => {
  test.each([
    ['Mon, 5 Jan 2015 14:03:00 +0000', '2015-01-05T14:03:00+00:00'], ['Mon, 5 Jan 2015 14:03:00 BST', '2015-01-05T14:03:00+01:00'], ['Mon, 5 Jan 15 14:03:00 GMT', '2015-01-05T14:03:00+00:00'],
    ['13/01/2015', '2015-01-13'], ['Wed, 10 Mar 2021 14.03.00 GMT Daylight Time', '2021-03-10T14:03:00+01:00'], ['Mon, 5 Jan 2015 14:03:00 -0000', '2015-01-05T14:03:00'],
    ['', null], ['soon', null], ['31 Apr 2015', null], ['Mon, 5 Jan 99999 14:03:00 +0000', null], [`${'9'.repeat(5000)}`, null],
  ])('%s', async (date, value) => { expect((await mail('\r\nFourteen.\r\n', HEAD.replace(/Date: [^\r]*/, `Date: ${date}`))).date).toBe(value); });
  test('none at all', async () => { expect((await mail('\r\nFourteen.\r\n', HEAD.replace(/Date: [^\r]*\r\n/, ''))).date).toBeNull(); });
});

test('attachments are listed with name, type, length and hash; an attached mail is a message of its own', async () => {
  const inner = 'From: Pat Lowe <pat@example.net>\r\nSubject: Inner\r\nDate: Tue, 6 Jan 2015 09:00:00 +0100\r\n\r\nThe pond has one.\r\n';
  const rest = `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b\r\nContent-Type: application/pdf; name="Reply.pdf"\r\nContent-Disposition: attachment; filename="Reply.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('abc').toString('base64')}\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${inner}\r\n--b--\r\n`;
  const { threads, documents } = await parse(HEAD + rest);
  expect(documents.map((d) => d.format)).toEqual(['eml', 'eml']);
  const [first, second] = threads[0]!.messages;
  expect(first?.attachments[0]).toEqual({ name: 'Reply.pdf', mediaType: 'application/pdf', bytes: 3, size: null, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' });
  expect(second).toMatchObject({ origin: 'attached', sender: { name: 'Pat Lowe', email: 'pat@example.net' }, date: '2015-01-06T09:00:00+01:00', text: 'The pond has one.' });
});

test('names in encoded words and in raw bytes', async () => {
  const head = Buffer.from(HEAD.replace('Sam Reed', '=?iso-8859-1?Q?S=E1m_Reed?=').replace('Lamps', 'L\xe4mps'), 'latin1');
  const result = await parse(Buffer.concat([head, Buffer.from('\r\nFourteen.\r\n')]));
  expect(result.threads[0]?.messages[0]).toMatchObject({ sender: { name: 'Sám Reed' }, subject: 'Lämps' });
});

test.each([
  ['headers', `${HEAD}${'X-Flood: a\r\n'.repeat(20_000)}\r\nFourteen lamps.\r\n`], ['recipients', `${HEAD.replace(/To: [^\r]*/, `To: ${Array.from({ length: 20_000 }, (_, i) => `a${i}@example.org`).join(', ')}`)}\r\nFourteen lamps.\r\n`],
  ['folds', `${HEAD}X-Fold: a\r\n${' b\r\n'.repeat(50_000)}\r\nFourteen lamps.\r\n`],
])('a flood of %s leaves the body', async (_name, text) => {
  const { threads } = await parse(text);
  expect(threads[0]?.messages[0]).toMatchObject({ text: 'Fourteen lamps.', sender: { email: 'sam@example.org' } });
});

test('parts in parts, 5,000 deep, lose nothing of the outer text', async () => {
  const open = Array.from({ length: 5000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('');
  const { threads, problems } = await parse(`${HEAD}Content-Type: multipart/mixed; boundary=top\r\n\r\n--top\r\nContent-Type: text/plain\r\n\r\nFourteen lamps.\r\n--top\r\n${open}Content-Type: text/plain\r\n\r\ndeep\r\n`);
  expect(`${threads[0]?.messages[0]?.text} ${problems.map((p) => p.message).join()}`).toContain('Fourteen lamps.');
});

test('headers named __proto__ are data', async () => {
  const { threads } = await parse(`__proto__: x\r\n${HEAD}\r\nFourteen.\r\n`);
  expect(threads[0]?.messages[0]?.text).toBe('Fourteen.');
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});
