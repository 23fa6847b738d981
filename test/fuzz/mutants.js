/** Damaged mail: fixtures with bytes flipped, stretches cut, copied or spliced in from others, and words of mail put between. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Words that readers of mail look for. */
const WORDS = [
  'From ', '\nFrom jo@example.org Mon Jan  5 14:03:00 2015\n', '>From ', 'From: Jo Hartley <jo@example.org>\n', 'Sent: 05 January 2015 14:03\n', 'To: ', 'Subject: ', 'Date: Mon, 5 Jan 2015 14:03:00 +0000\n', 'Date: Fri, 31 Dec 99999 25:61:61 +9999\n',
  'Content-Type: multipart/mixed; boundary=b\n', 'Content-Type: text/html; charset=utf-16\n', 'Content-Type: message/rfc822\n\n', 'Content-Transfer-Encoding: base64\n', 'Content-Length: 99999999\n', '\n--b\n', '\n--b--\n', '--', '-- \n', 'X-Mozilla-Status: 0001\n',
  '=?utf-8?q?=', '?=', '=?utf-8?b?', '=3D', '=\n', '> ', '>> > ', '\n\n', '\r\n', '\r', '\t', '\0', '\x1b[2J', '\ufeff', '\u202e', '\u2028', '\u00a0', '\ufffd', '\x85', 'é', '日本', '🏳️‍🌈',
  'On Mon, 5 Jan 2015 at 14:03, Jo Hartley wrote:\n', '-----Original Message-----\n', '________________________________\n', 'Dear Sir or Madam,\n', 'Yours faithfully,\n', 'Jo Hartley left an annotation (5 September 2018)\n', 'Link to this', 'Delivered\n', 'show quoted sections\n', '2 Attachments\n', 'Response.pdf\n113K Download View as HTML\n',
  'section 40(2)', 's.12', '£450', '20 working days', 'by 31 February 2019', 'FOI-2019-0173', 'https://example.org/request/lamps', '1) ', '• ', '31/12/0000', '5th of ', '2019-13-45T99:99:99Z',
  '<div class="incoming correspondence" id="incoming-1">', '</div>', '<blockquote>', '</blockquote>', '<table><tr><td>', '<!--', '-->', '<script>', '&#0;', '&amp;', '<time datetime="99999-01-01">',
  '{"schema":"foi-parse/1"', '"__proto__":', '__proto__: x\n', '[', ']', '{', '}', '"', '\\u0000', '\\ud800', 'null', '1e999', 'PK\x03\x04', 'PK\x01\x02', '\x1f\x8b\x08',
].map((word) => Buffer.from(word));

/** Every input of the fixtures. @returns name and bytes of each. */
export function seeds() {
  return readdirSync(FIXTURES).sort().flatMap((folder) => readdirSync(join(FIXTURES, folder)).filter((name) => /^input/.test(name)).sort()
    .map((name) => ({ name: `${folder}/${name}`, bytes: readFileSync(join(FIXTURES, folder, name)) })));
}

/** Whole numbers below `n`, the same for the same seed (mulberry32). */
export function numbersFrom(seed) {
  let state = seed >>> 0;
  return (n) => {
    state = state + 0x6d2b79f5 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return Math.floor(((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32 * n);
  };
}

const replaced = (bytes, from, to, by) => Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]);
/** A stretch of some bytes: mostly short, sometimes long. */
function stretch(bytes, next) {
  const from = next(bytes.length + 1), length = next(4) ? next(60) : next(bytes.length + 1);
  return [from, Math.min(bytes.length, from + length)];
}
/** A place at the start of a line. */
function lineStart(bytes, next) { return bytes.indexOf(10, next(bytes.length + 1)) + 1; }

const CHANGES = [
  (bytes, next) => { const flipped = Buffer.from(bytes); for (let n = 1 + next(8); n > 0 && flipped.length; n--) flipped[next(flipped.length)] ^= 1 << next(8); return flipped; },
  (bytes, next) => { const [from, to] = stretch(bytes, next); return replaced(bytes, from, to, Buffer.alloc(0)); },
  (bytes, next) => { const [from, to] = stretch(bytes, next), at = next(bytes.length + 1); return replaced(bytes, at, at, bytes.subarray(from, to)); },
  (bytes, next, others) => { const other = others[next(others.length)].bytes, [from, to] = stretch(other, next), at = next(2) ? lineStart(bytes, next) : next(bytes.length + 1); return replaced(bytes, at, at, other.subarray(from, to)); },
  (bytes, next) => { const at = next(2) ? lineStart(bytes, next) : next(bytes.length + 1); return replaced(bytes, at, at, WORDS[next(WORDS.length)]); },
  (bytes, next) => { const at = lineStart(bytes, next), end = bytes.indexOf(10, at) + 1; return end ? replaced(bytes, at, end, Buffer.alloc(0)) : bytes; },
  (bytes, next) => bytes.subarray(0, next(bytes.length + 1)),
];

/** The damaged mail of a seed, at most 200,000 bytes. @param from what `seeds()` gave. @returns the fixture that it began as, and its bytes. */
export function mutant(seed, from) {
  const next = numbersFrom(seed), { name, bytes } = from[next(from.length)];
  let changed = bytes;
  for (let n = 1 + next(next(3) ? 4 : 40); n > 0; n--) changed = CHANGES[next(CHANGES.length)](changed, next, from);
  return { name, bytes: changed.subarray(0, 200_000) };
}
