import { describe, expect, test } from '@jest/globals';
import { HEAD, WORDS, mail, read } from './mails.js';

const times = (n: number, one: (i: number) => string): string => Array.from({ length: n }, (_, i) => one(i)).join('');

describe('floods within a text come to an end, and no word of it is lost', () => {
  test.each([
    ['introductions', times(3000, () => 'On Mon, 5 Jan 2015, Jo wrote:\r\n> a\r\n')],
    ['half introductions', times(3000, () => 'On On Mon, 5 Jan 2015, Jo ')],
    ['header blocks', times(1500, () => 'From: a\r\nSent: 5 January 2015\r\nTo: b\r\nSubject: c\r\n\r\nx\r\n')],
    ['quotation marks on one line', `${'>'.repeat(200_000)} a`],
    ['quotations in one another', times(3000, (i) => `${'>'.repeat(i % 300)} word\r\n`)],
    ['white space', `a${' '.repeat(500_000)}b\r\n${'\t \u00a0'.repeat(100_000)}`],
    ['rulers', `${'-'.repeat(300_000)}\r\n${'--\r\n'.repeat(30_000)}${'_'.repeat(300_000)}`],
    ['letters', times(1500, () => 'Dear Sir,\r\n\r\nYours faithfully,\r\n\r\nJo\r\n')],
    ['addresses', times(30_000, () => 'mailto:a http://x. ')],
    ['figures and dates', `${'1'.repeat(5000)} ${times(5000, (i) => `${i}/${i}/${i}9 £${i}.5 s.${i}(2)(a) `)}`],
  ])('%s', async (_name, flood) => {
    const { words } = await read(mail(`${WORDS}\r\n\r\n${flood}`));
    expect(words).toContain(WORDS);
    expect(words.replace(/\s/g, '').length).toBeGreaterThanOrEqual(flood.replace(/\s/g, '').length);
  }, 60_000);
});

describe('floods of HTML keep the words', () => {
  test.each([
    ['open elements', '<div>'.repeat(50_000)], ['open quotations', '<blockquote>a'.repeat(5000)], ['less-than signs', '<'.repeat(200_000)],
    ['attributes', `<a ${'a="b" '.repeat(50_000)}`], ['comments', '<!--'.repeat(50_000)], ['entities', '&#x;&&amp;'.repeat(50_000)], ['tables', '<table><tr><td>'.repeat(20_000)],
  ])('%s', async (_name, flood) => {
    const html = mail(`<p>${WORDS}</p>${flood}`, 'Content-Type: text/html\r\n'), { all, documents } = await read(html);
    expect(all[0]!.text).toContain(WORDS);
    expect(documents[0]!.length).toBeLessThan(html.length * 20 + 5e6);
  }, 60_000);
});

describe('floods of headers leave the body', () => {
  test.each([
    ['address groups', `Cc: ${'a:'.repeat(30_000)}`], ['angle brackets', `Cc: ${'<'.repeat(100_000)}`], ['open quotes', `Cc: ${'"a '.repeat(50_000)}`], ['comments', `Cc: ${'(a '.repeat(50_000)}`],
    ['encoded words', `Comments: ${'=?utf-8?q?a?= '.repeat(30_000)}`], ['references', `References: ${'<a@b> '.repeat(50_000)}`], ['relays', times(15_000, () => 'Received: a\r\n').trimEnd()],
    ['parameters', `Content-Type: text/plain; ${times(10_000, (i) => `p${i}*0=x; `)}`], ['pieces of a parameter', `Content-Type: text/plain; ${times(10_000, (i) => `name*${i}=x; `)}`],
    ['one line of 2 MB', `X-A: ${'y'.repeat(2e6)}`],
  ])('%s', async (_name, header) => {
    const { all } = await read(mail(WORDS, `${header}\r\n`));
    expect(all.map(({ text, date }) => [text, date])).toEqual([[WORDS, '2015-01-05T14:03:00+00:00']]);
  }, 60_000);
});

describe('parts', () => {
  const part = (i: number): string => `--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a${i}.pdf\r\n\r\nx\r\n`;
  const parts = (n: number): string => `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${WORDS}\r\n${times(n, part)}--b--\r\n`;

  test('two thousand attachments are listed', async () => {
    const { all, codes } = await read(parts(2000));
    expect([all[0]!.text, all[0]!.attachments.length, codes]).toEqual([WORDS, 2000, []]);
  });

  test('a text beside a part that is nested too deep is kept, the part is listed', async () => {
    const inner = times(300, (i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n\r\ndepth ${i}\r\n--b${i}\r\n`);
    const { all, codes } = await read(`${HEAD}Content-Type: multipart/mixed; boundary=top\r\n\r\n--top\r\n\r\n${WORDS}\r\n--top\r\n${inner}\r\n--top\r\n\r\nAnd one is out.\r\n--top--\r\n`);
    expect(all[0]!.text).toMatch(/^Fourteen lamps are lit\.\n[\s\S]*depth 98\n[\s\S]*And one is out\.$/);
    expect([all[0]!.attachments.length, codes]).toEqual([1, ['too-deep']]);
  });

  test('mails attached to mails: the outer ones are read, the others listed', async () => {
    let inner = mail('depth 40');
    for (let depth = 39; depth >= 0; depth--) inner = `${HEAD}Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n\r\ndepth ${depth}\r\n--b${depth}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b${depth}--\r\n`;
    const { documents, words, codes } = await read(inner);
    expect([documents.length, words.includes('depth 0\n'), words.includes('depth 20'), words.includes('depth 21'), codes]).toEqual([21, true, true, false, ['too-many-attached-mails']]);
  });
});
