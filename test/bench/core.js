/**
 * The pure core (splitting, stitching, stripping) on mail bodies beside reply parsers that only cut: CPU seconds of one process, medians of five rounds in turn.
 * Then how it grows: on texts of twice the size each, for shapes that reply parsers have hung on.
 *   (cd test/bench && npm install) && npm run bench:core
 */
import EmailReplyParser from 'email-reply-parser';
import planer from 'planer';
import { splitDocument } from '../../dist/split/split.js';
import { stitch } from '../../dist/stitch/stitch.js';
import { stripThread } from '../../dist/strip/strip.js';
import { messages } from './generate.js';

const bodies = [];
for (const { bytes } of messages({ kind: 'text', damaged: 0, seed: 7 })) {
  const mail = bytes.toString(), at = mail.indexOf('\n\n');
  if (/^Content-Transfer-Encoding: 8bit$/m.test(mail.slice(0, at))) bodies.push(mail.slice(at + 2).replace(/^>(>*From )/gm, '$1'));
  if (bodies.length === 700) break;
}
const core = (text) => {
  const document = { id: 'd', file: null, ordinal: 0, format: 'email-body', text, headers: null, attachments: [], parent: null };
  for (const thread of stitch([splitDocument(document)]).threads) stripThread(thread);
};
const CONTENDERS = {
  'foi-parse: split, stitch, strip': () => bodies.forEach(core),
  'planer (the cut text)': () => bodies.forEach((text) => planer.extractFrom(text, 'text/plain')),
  'email-reply-parser (fragments)': () => bodies.forEach((text) => new EmailReplyParser().read(text)),
};
const cpu = (work) => { const before = process.cpuUsage(); work(); const { user, system } = process.cpuUsage(before); return (user + system) / 1e6; };
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

const rounds = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]));
for (let round = 0; round < 6; round++) for (const [name, work] of Object.entries(CONTENDERS)) { const spent = cpu(work); if (round) rounds[name].push(spent); }
const ours = median(rounds['foi-parse: split, stitch, strip']);
console.log(`${bodies.length} mail bodies, ${(bodies.join('').length / 1e6).toFixed(1)} million code units`);
console.table(Object.fromEntries(Object.entries(rounds).map(([name, list]) => [name, { 'cpu s': median(list).toFixed(3), 'times foi-parse': (median(list) / ours).toFixed(2) }])));

const letter = bodies.find((body) => !/^>/m.test(body)) ?? '';
const SHAPES = { 'letters, not quoted': (size) => letter.repeat(Math.ceil(size / letter.length)).slice(0, size), '> only': (size) => '> '.repeat(size / 2), '> lines': (size) => '> and so on\n'.repeat(size / 12), 'one line': (size) => 'word and word '.repeat(size / 14) };
console.table(Object.fromEntries(Object.entries(SHAPES).map(([name, make]) => {
  const row = {};
  let before = null;
  for (const kib of [64, 128, 256, 512, 1024]) {
    const text = make(kib * 1024), spent = median([1, 2, 3].map(() => cpu(() => core(text))));
    row[`${kib} KiB`] = before === null ? `${spent.toFixed(3)} s` : `× ${(spent / before).toFixed(2)}`;
    before = spent;
  }
  return [name, row];
})));
