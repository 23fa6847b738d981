/**
 * Writes a mailbox of invented correspondence, the same for the same arguments, and beside it what is true of it.
 *   node test/bench/generate.js OUT.mbox [--kind text|attachments|mixed] [--messages N | --bytes N] [--damaged 0.05] [--seed 1]
 * text and attachments are long letters, for measuring; mixed are short ones, for counting.
 * OUT.mbox.truth.ndjson has a line for each message: its id, its thread, whether it was damaged, where it begins (byte).
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';

const TOPICS = ['street lamps', 'parking permits', 'library hours', 'school meals', 'bus shelters', 'flood barriers', 'tree felling', 'pothole claims', 'allotment waiting lists', 'park benches', 'noise complaints', 'bin collections'];
const NAMES = ['Alex Morgan', 'Jo Hartley', 'Kit Farrow', 'Pat Lindon', 'Robin Vale', 'Ash Penrose'];
const OFFICERS = ['Sam Green', 'Chris Marlowe', 'Lee Whitby', 'Dana Frost'];
const SENTENCES = [
  'Please send me the number of {t} that were recorded in each month of the last three years.', 'I would like the information as a spreadsheet, and by email if that can be done.',
  'We hold figures from April 2014; earlier ones were kept on paper and have since been destroyed.', 'The table below shows the totals for each ward, with those under five left out so that nobody can be known by them.',
  'From the records that we hold it is not possible to say which of these were paid for by the county.', 'The contract was let in 2013 for five years, and can be extended by two more.',
  'You asked for the policy on {t}; it was agreed by the cabinet in June and is being printed.', 'I do not think that my question has been answered, so let me put it in other words.',
  'The cost of {t} in the year to March was 14,320 pounds, of which 2,100 pounds were for repairs.', 'If you need to reduce the cost, please leave out the years before 2012.',
];
const DISCLAIMER = 'What this message and its attachments say is confidential and meant for the named addressee alone. Should it have reached you by mistake, tell the sender, then delete it. Our messages may be monitored, and we accept no liability for viruses.';

/** @param {number} seed */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 0x6d2b79f5 | 0;
    let t = Math.imul(state ^ state >>> 15, 1 | state);
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
    return ((t ^ t >>> 14) >>> 0) / 4294967296;
  };
}

/**
 * Messages of a mailbox, as they stand in it.
 * @param {{ kind: string, damaged: number, seed: number }} options
 * @returns {Generator<{ bytes: Buffer, id: string, thread: number, damaged: string | null }>}
 */
export function* messages({ kind, damaged, seed }) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const day = new Date(Date.UTC(2009, 0, 5, 9, 0, 0));
  /** Threads under way: mail of several is mixed, as in any mailbox. */
  const open = [];
  let threads = 0, count = 0;
  for (;;) {
    day.setTime(day.getTime() + Math.floor(next() * 7_200_000));
    let thread = open.length > 40 || open.length && next() < 0.7 ? pick(open) : null;
    if (!thread) {
      // Mailboxes of different seeds are of different requests.
      const n = threads++ + (seed - 1) * 1_000_000;
      const topic = pick(TOPICS), name = pick(NAMES);
      thread = { n, left: 1 + Math.floor(next() * 6), ids: [], texts: [], topic, name, subject: `Request about ${topic} no ${n}`, address: `${name.toLowerCase().replace(' ', '.')}.${n}@example.net`, body: `wexcombe${n % 97}`, way: pick(['references', 'references', 'references', 'reply-to', 'reference', 'request', 'subject']) };
      open.push(thread);
    }
    const first = !thread.ids.length, own = first || next() < 0.35;
    const number = count++, id = `m${number}.${seed}@example.org`;
    const officer = pick(OFFICERS), desk = `foi@${thread.body}.example.gov.uk`;
    const asker = thread.way === 'request' ? `request-${thread.n + 1000}-0a1b2c${(thread.n % 256).toString(16).padStart(2, '0')}@whatdotheyknow.com` : thread.address;
    const paragraphs = Array.from({ length: kind === 'attachments' ? 3 : kind === 'mixed' ? 1 + Math.floor(next() * 4) : 4 + Math.floor(next() * 14) }, () => Array.from({ length: 2 + Math.floor(next() * 4) }, () => pick(SENTENCES).replace('{t}', thread.topic)).join(' '));
    const letter = own
      ? `Dear Wexcombe Council,\n\n${paragraphs.join('\n\n')}\n\nMy number is ${number}.\n\nYours faithfully,\n\n${thread.name}\n`
      : `Dear ${thread.name},\n\n${paragraphs.join('\n\n')}\n\nOur number is ${number}.\n\nYours sincerely,\n\n${officer}\nInformation Officer\nWexcombe Council\n\n${DISCLAIMER}\n`;
    const quoted = first || next() < 0.3 ? '' : `\nOn Mon, 5 Jan 2015 at 14:03, ${thread.name} wrote:\n\n${thread.texts.at(-1).split('\n').map((line) => `> ${line}`).join('\n')}\n`;
    const reply = first ? '' : 'Re: ';
    const subject = thread.way === 'reference' ? `FOI-${20140000 + thread.n} ${first ? '' : `(answer ${number}) `}${thread.topic}` : `${reply}${thread.subject}`;
    const header = [
      `Return-Path: <${own ? asker : desk}>`, `Received: from mail.example.org by mx.example.net with ESMTPS id ${number}; ${day.toUTCString().replace('GMT', '+0000')}`,
      `From: ${own ? `${thread.name} <${asker}>` : `${officer} <${desk}>`}`, `To: ${own ? desk : asker}`, `Subject: ${subject}`, `Date: ${day.toUTCString().replace('GMT', '+0000')}`, `Message-ID: <${id}>`, 'MIME-Version: 1.0',
    ];
    if (!first && thread.way === 'references') header.push(`In-Reply-To: <${thread.ids.at(-1)}>`, `References: ${thread.ids.slice(-10).map((one) => `<${one}>`).join(' ')}`);
    if (!first && thread.way === 'reply-to') header.push(`In-Reply-To: <${thread.ids.at(-1)}>`);
    const { head, body } = bodyOf(`${letter}${quoted}`, kind, next, number);
    let bytes = Buffer.from(`${header.concat(head).join('\n')}\n\n${body.replace(/^(>*From )/gm, '>$1')}\n`, 'utf8');
    let damage = null;
    if (next() < damaged) {
      damage = pick(['cut', 'noise', 'hole', 'no-header', 'lying-length']);
      const start = bytes.indexOf('\n\n') + 2, within = (share) => start + Math.floor((bytes.length - start) * share);
      if (damage === 'cut') bytes = Buffer.concat([bytes.subarray(0, within(0.6)), Buffer.from('\n')]);
      if (damage === 'noise') for (let i = 0, at = start + 10; i < 200 && at < bytes.length; i++, at += 7) bytes[at] = 128 + Math.floor(next() * 127);
      if (damage === 'hole') bytes = Buffer.concat([bytes.subarray(0, within(0.5)), Buffer.alloc(2048), bytes.subarray(within(0.5))]);
      if (damage === 'no-header') bytes = bytes.subarray(bytes.indexOf('\n\n') + 1);
      if (damage === 'lying-length') bytes = Buffer.concat([Buffer.from('Content-Length: 123456\n'), bytes]);
    }
    const from = pick([`From ${own ? thread.address : desk} ${asctime(day)}\n`, `From - ${asctime(day)}\n`, `From ${number}@xxx ${asctime(day).replace(/ (\d{4})$/, ' +0000 $1')}\n`]);
    yield { bytes: Buffer.concat([Buffer.from(from), bytes, Buffer.from('\n')]), id, thread: thread.n, damaged: damage };
    thread.ids.push(id);
    thread.texts.push(letter);
    if (--thread.left <= 0) open.splice(open.indexOf(thread), 1);
  }
}

/** "Mon Jan  5 14:03:00 2015" */
function asctime(date) {
  const [week, dd, month, year, time] = date.toUTCString().replace(',', '').split(' ');
  return `${week} ${month} ${String(Number(dd)).padStart(2)} ${time} ${year}`;
}

/** The body in one of the ways in which mail programs pack it. */
function bodyOf(text, kind, next, number) {
  const boundary = `=_part_${number}`;
  const html = () => `<html><body>${text.split('\n\n').map((p) => `<p>${p.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p>`).join('\n')}</body></html>`;
  const plain = (way) => {
    if (way < 0.45) return { head: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'], body: text };
    if (way < 0.7) return { head: ['Content-Type: text/plain; charset=windows-1252', 'Content-Transfer-Encoding: quoted-printable'], body: text.replaceAll('=', '=3D').replace(/.{70}(?=.)/g, '$&=\n') };
    if (way < 0.8) return { head: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'], body: wrapped(Buffer.from(text)) };
    return { head: [`Content-Type: multipart/alternative; boundary="${boundary}"`], body: `--${boundary}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--${boundary}\nContent-Type: text/html; charset=utf-8\n\n${html()}\n--${boundary}--\n` };
  };
  if (kind !== 'attachments' && next() > 0.05) return plain(next());
  const size = kind === 'attachments' ? 50_000 + Math.floor(next() * 1_000_000) : 5000;
  const data = Buffer.alloc(size);
  for (let i = 0, a = number + 1; i + 4 <= size; i += 4) { a = Math.imul(a, 1664525) + 1013904223 | 0; data.writeInt32LE(a, i); }
  return { head: [`Content-Type: multipart/mixed; boundary="${boundary}"`], body: `--${boundary}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--${boundary}\nContent-Type: application/pdf; name="Reply ${number}.pdf"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="Reply ${number}.pdf"\n\n${wrapped(data)}\n--${boundary}--\n` };
}

const wrapped = (bytes) => bytes.toString('base64').replace(/.{76}/g, '$&\n');

/** Writes a mailbox and its truth. */
export async function generate(out, options) {
  const mailbox = createWriteStream(out), truth = createWriteStream(`${out}.truth.ndjson`);
  let written = 0, count = 0;
  for (const { bytes, ...facts } of messages(options)) {
    if (count++ >= options.messages || written >= options.bytes) break;
    truth.write(`${JSON.stringify({ ...facts, byteStart: written })}\n`);
    written += bytes.length;
    if (!mailbox.write(bytes)) await once(mailbox, 'drain');
  }
  await Promise.all([mailbox, truth].map((stream) => new Promise((done) => { stream.end(done); })));
  return { bytes: written, messages: count - 1 };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { kind: { type: 'string', default: 'text' }, messages: { type: 'string', default: 'Infinity' }, bytes: { type: 'string', default: 'Infinity' }, damaged: { type: 'string', default: '0' }, seed: { type: 'string', default: '1' } } });
  console.log(await generate(positionals[0], { kind: values.kind, messages: Number(values.messages), bytes: Number(values.bytes), damaged: Number(values.damaged), seed: Number(values.seed) }));
}
