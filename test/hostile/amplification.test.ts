import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/index.js';
import { EVERYTHING } from '../../src/write/select.js';
import { writeCsv } from '../../src/write/csv.js';
import { writeIcs } from '../../src/write/ics.js';
import { writeJson } from '../../src/write/json.js';
import { writeMarkdown } from '../../src/write/markdown.js';
import { writeNdjson } from '../../src/write/ndjson.js';
import { writeText } from '../../src/write/text.js';
import { writeHtml } from '../../src/write/html/page.js';
import { PLAIN } from '../../src/write/palette.js';
import { textsOf } from '../properties/tiles.js';
import { HEAD, WORDS, mail, read } from './mails.js';

const times = (n: number, one: (i: number) => string): string => Array.from({ length: n }, (_, i) => one(i)).join('');
const attached = (n: number): string => `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${WORDS}\r\n${times(n, (i) => `--b\r\nContent-Disposition: attachment; filename=a${i}.pdf\r\n\r\nx\r\n`)}--b--\r\n`;

const size = (pieces: Iterable<string>): number => { let bytes = 0; for (const piece of pieces) bytes += Buffer.byteLength(piece); return bytes; };

/** Mails of some hundred kilobytes that say as much as possible in as few bytes as possible, each over a limit that keeps its result small. */
const ROWS: readonly (readonly [what: string, input: string, code: string | null])[] = [
  ['introductions of quotations', mail(times(5000, () => 'On Mon, 5 Jan 2015, Jo wrote:\r\n> a\r\n')), 'too-many-quotations'],
  ['header blocks', mail(times(3500, () => 'From: a\r\nSent: 5 January 2015\r\nTo: b\r\nSubject: c\r\n\r\nx\r\n')), 'too-many-quotations'],
  ['lines and quoted lines by turns', mail(times(15_000, () => '> a\r\nb\r\n')), 'too-many-zones'],
  ['numbers of cases', mail(times(8000, (i) => `FOI-2023-${i} `)), 'too-many-facts'],
  ['provisions', mail(times(8000, (i) => `We refuse under section ${i % 40}(${i % 9}) FOIA. `)), 'too-many-facts'],
  ['a subject of 100 kB that every record could repeat', mail(times(200, () => 'On Mon, 5 Jan 2015, Jo wrote:\r\n> a\r\n')).replace('Lamps', 'l'.repeat(100_000)), null],
  ['a name of 100 kB that every record could repeat', mail(times(200, () => 'On Mon, 5 Jan 2015, Jo wrote:\r\n> a\r\n')).replace('Sam Reed', 's'.repeat(100_000)), null],
  ['recipients', mail().replace('jo@example.com', times(20_000, (i) => `a${i}@b.example, `) + 'jo@example.com'), null],
  ['attachments', attached(2000), null],
  ['control characters', mail('\u0001'.repeat(100_000)), null],
  ['quotation marks and backslashes', mail('"\\'.repeat(50_000)), null],
];

describe('an output is at most 20 times its input, and 5 MB', () => {
  test.each(ROWS)('%s', async (_name, input, code) => {
    const result = await read(input), { codes } = result, most = input.length * 20 + 5e6;
    if (code) expect(codes).toEqual([code]);
    const sizes = {
      json: size(writeJson(result)), ndjson: size(writeNdjson(result)), csv: Buffer.byteLength(await writeCsv(result, { by: 'message', raw: false, bom: false, header: true })),
      text: size(writeText(result, { palette: PLAIN, width: 80, selection: EVERYTHING })), markdown: size(writeMarkdown(result, { selection: EVERYTHING, today: null })),
      html: size(writeHtml([result], { selection: EVERYTHING, today: null }, null)), ics: size(writeIcs([result], null)),
    };
    expect(Object.entries(sizes).filter(([, bytes]) => bytes > most)).toEqual([]);
  }, 60_000);
});

test('beyond the limits no word is lost, and zones tile', async () => {
  const body = `On Mon, 5 Jan 2015, Jo wrote:\r\n> first\r\n\r\n${times(20, (i) => `> quoted ${i}\r\nanswer ${i}, see section ${i}(1) FOIA\r\n`)}On Tue, 6 Jan 2015, Sam wrote:\r\n> second\r\n> On Sun, 4 Jan 2015, Pat wrote:\r\n>> third\r\n`;
  for (const most of [1, 2, 3, 7]) {
    const { words, codes } = await read(mail(body), { limits: { quotations: most, zones: most * 3, facts: most } });
    for (const word of ['first', 'second', 'third', ...Array.from({ length: 20 }, (_, i) => `answer ${i},`)]) expect(words).toContain(word);
    expect(codes.every((code) => ['too-many-quotations', 'too-many-zones', 'too-many-facts'].includes(code))).toBe(true);
  }
});

test.each([
  ['quotations', 'too-many-quotations', 'On Mon, 5 Jan 2015, Jo wrote:\r\n> a\r\n\r\nOn Tue, 6 Jan 2015, Sam wrote:\r\n> b\r\n'],
  ['zones', 'too-many-zones', 'Dear Jo,\r\n\r\nFourteen lamps are lit.\r\n\r\nYours faithfully,\r\nSam\r\n'],
  ['facts', 'too-many-facts', 'We refuse under section 31(1) FOIA and section 40(2) FOIA.\r\n'],
] as const)('the limit %s, on both sides', async (name, code, body) => {
  const { threads } = await parse(mail(body)), [message] = threads[0]!.messages.slice(-1), all = threads[0]!.messages;
  const most = { quotations: all.length - 1, zones: all.reduce((sum, { zones }) => sum + zones!.length, 0), facts: message!.provisions.length + message!.caseReferences.length }[name];
  expect(most).toBeGreaterThanOrEqual(2);
  const fits = await read(mail(body), { limits: { [name]: most } }), cut = await read(mail(body), { limits: { [name]: most - 1 } });
  expect([fits.codes, cut.codes]).toEqual([[], [code]]);
  expect(textsOf(cut).join('').replace(/\s/g, '')).toHaveLength(textsOf(fits).join('').replace(/\s/g, '').length);
});
