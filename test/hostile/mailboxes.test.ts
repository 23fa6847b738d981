import { describe, expect, test } from '@jest/globals';
import { foi, place } from '../cli/run.js';
import { HEAD, WORDS, mail, read } from './mails.js';

const FROM = 'From sam@example.org Mon Jan  5 14:03:00 2015\r\n';
const box = (...mails: string[]): string => mails.map((one) => `${FROM}${one}\r\n`).join('');
const numbered = (id: string, words: string, more = ''): string => mail(words, `Message-ID: <${id}@example.org>\r\n${more}`);

describe('a poisoned message leaves its neighbours as they are', () => {
  const before = numbered('1', 'The pond is dry.'), after = numbered('3', WORDS);
  test.each([
    ['a body that begins lines with From', mail('From here on:\r\n\r\nFrom sam to jo\r\n\r\nFrom 1 to 2')], ['no blank line before the next', mail('Poison.').trimEnd()], ['a hole of zero bytes', mail(`Poison.${'\0'.repeat(5000)}`)],
    ['a Content-Length that reaches beyond the end', mail('Poison.', 'Content-Length: 99999999\r\n')], ['a Content-Length of nothing', mail('Poison.', 'Content-Length: 0\r\n')], ['a Content-Length below nothing', mail('Poison.', 'Content-Length: -5\r\n')],
    ['no headers', '\r\nPoison.\r\n'], ['no body', HEAD], ['an open multipart', mail('--b\r\n\r\nPoison.', 'Content-Type: multipart/mixed; boundary=b\r\n')], ['headers that never end', `${HEAD}${'X-A: b\r\n'.repeat(5000)}`],
  ])('%s', async (_name, poison) => {
    const { words, all } = await read(box(before, poison, after), { inputFormat: 'mbox' });
    expect(words).toContain('The pond is dry.');
    expect(words).toContain(WORDS);
    if (poison.includes('Poison.')) expect(words).toContain('Poison.');
    expect(all.length).toBeGreaterThanOrEqual(3);
  });

  test('cut at any byte, the whole ones stay', async () => {
    const whole = box(before, after);
    for (let cut = box(before).length; cut < whole.length; cut += 37) expect((await read(whole.slice(0, cut), { inputFormat: 'mbox' })).words).toContain('The pond is dry.');
  });
});

const THREE = [numbered('1', WORDS), numbered('2', 'The pond is dry.\r\n\r\nStill.'), numbered('3', 'Two weirs are mended.')];
test.each([['\r', box(...THREE).replaceAll('\r\n', '\r')], ['\n', box(...THREE).replaceAll('\r\n', '\n')], ['each its own', THREE.map((one, i) => box(one).replaceAll('\r\n', ['\r', '\n', '\r\n'][i]!)).join('')]])('line ends: %j', async (_name, input) => {
  const { all } = await read(input), { code, out } = foi(place({ 'in.mbox': input }), ['--format', 'ndjson', 'in.mbox']);
  const words = [WORDS, 'The pond is dry.\n\nStill.', 'Two weirs are mended.'].map((text, i) => [text, '2015-01-05T14:03:00+00:00', `<${i + 1}@example.org>`]);
  expect(all.map(({ text, date, messageId }) => [text, date, messageId])).toEqual(words);
  expect([code, out.split('\n').filter((line) => line.startsWith('{"record":"message"')).map((line) => JSON.parse(line) as { text: string; date: string; messageId: string }).map(({ text, date, messageId }) => [text, date, messageId])]).toEqual([0, words]);
});

describe('ids that lie', () => {
  test('two mails of one id that differ both come', async () => {
    const { words } = await read(box(numbered('1', WORDS), numbered('1', 'The pond is dry.')));
    expect([words.includes(WORDS), words.includes('The pond is dry.')]).toEqual([true, true]);
  });

  test('none has an id', async () => { expect((await read(box(mail(WORDS), mail('The pond is dry.')))).all).toHaveLength(2); });

  test('answers that go round in a circle', async () => {
    const { all } = await read(box(numbered('1', WORDS, 'In-Reply-To: <2@example.org>\r\n'), numbered('2', 'The pond is dry.', 'In-Reply-To: <1@example.org>\r\nReferences: <2@example.org> <1@example.org>\r\n')));
    expect(all).toHaveLength(2);
  });

  test('names of prototypes', async () => {
    const { all } = await read(box(...['__proto__', 'constructor', 'toString'].map((id) => numbered(id, `${WORDS} ${id}`, `In-Reply-To: <${id}>\r\n__proto__: x\r\nconstructor: y\r\n`))));
    expect(all).toHaveLength(3);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  const DEEP = 3000, deep = (more: (i: number) => string, id = (i: number): string => `${i}`, order = (i: number): number => i): string => box(...Array.from({ length: DEEP }, (_, n) => order(n)).map((i) => numbered(id(i), `Answer ${i}.`, more(i))));
  const answers = (to: number): string => `In-Reply-To: <${to}@example.org>\r\n`;
  test.each([
    ['an answer to an answer', deep((i) => (i ? answers(i - 1) : '')), 1], ['the last one first', deep((i) => (i ? answers(i - 1) : ''), undefined, (n) => DEEP - 1 - n), 1],
    ['in one circle', deep((i) => answers((i + 1) % DEEP)), 1], ['of one id', deep(() => '', () => 'same'), 1], ['each to itself', deep((i) => `${answers(i)}References: <${i}@example.org>\r\n`), DEEP],
  ])('three thousand deep: %s', async (_name, input, count) => {
    const { all, threads } = await read(input);
    expect([threads.length, new Set(all.map(({ text }) => text)).size]).toEqual([count, DEEP]);
  }, 120_000);

  test('three thousand deep, from a file: in parts, and none is missing', () => {
    const { code, out, err } = foi(place({ 'deep.mbox': deep((i) => (i ? answers(i - 1) : '')) }), ['--format', 'ndjson', 'deep.mbox']);
    expect([code, new Set(out.match(/"text":"Answer \d+\."/g)).size]).toEqual([0, DEEP]);
    expect(err).toMatch(/^deep\.mbox:1:1: warning\[long-thread\]: /);
  }, 120_000);
});

test.each(['Mon, 5 Jan 0000 14:03:00 +0000', 'Mon, 5 Jan 99999 14:03:00 +0000', 'Sat, 13 Sep 275761 00:00:00 +0000', `Mon, ${'5'.repeat(5000)} Jan 2015`, '31 Feb 2015 10:00', '-1', '\u0665 Jan 2015', 'Invalid Date'])('a Date header of %.40s is null, and a problem', async (date) => {
  const { all, codes } = await read(mail().replace(/Date: [^\r]*/, `Date: ${date}`));
  expect([all[0]!.date, all[0]!.text, codes]).toEqual([null, WORDS, ['date-not-read']]);
});
