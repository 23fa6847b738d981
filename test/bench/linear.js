// How formats, the whole road, and each reader of `src/tag` grow with their input: node --max-semi-space-size=128 test/bench/linear.js [READER]   (after npm run build; prints CPU time and ratios)
// A ratio of 2 is linear. Each input is a hostile repeat; times are medians of several runs. The option keeps the collector of garbage, which at Node's default begins
// to copy what is still in use at about 1 MB of text, out of the figures.
import { parse } from '../../dist/index.js';
import { readFeed } from '../../dist/read/feed/entries.js';
import { htmlToText } from '../../dist/read/html-text.js';
import { bounceOf } from '../../dist/tag/bounce/bounce.js';
import { absenceOf } from '../../dist/tag/bounce/absence.js';
import { statedDeadlines } from '../../dist/tag/deadlines/stated.js';
import { regimeOf } from '../../dist/tag/deadlines/regime.js';
import { feesIn } from '../../dist/tag/fees.js';
import { provisionsIn } from '../../dist/tag/provisions/provisions.js';
import { answersIn } from '../../dist/tag/questions/answered.js';
import { questionsIn } from '../../dist/tag/questions/asked.js';
import { referencesIn } from '../../dist/tag/references/references.js';
import { decideType } from '../../dist/tag/type/decide.js';

const KB = [64, 128, 256, 512, 1024], RUNS = 3, WORST = 2.3;
const repeats = {
  digits: '1234567890', 'spaced digits': '12 34 56 ', sections: 'section 31(1)(a) ', 'sections of an Act': 'section 31(1)(a) of the Freedom of Information Act 2000 and ', 'lists of sections': '31(1)(a), (b) and (c), ',
  references: 'Our ref: FOI-2023-0001 ', 'slashed numbers': 'FOI/2023/01234/', 'one long line': 'word ', 'blank lines': '\n', 'short lines': 'a b\n', deadlines: 'We will respond to you within 20 working days of this letter. ',
  'dates': 'by 22 July 2019 ', sums: 'a fee of £40 ', 'questions': '1. How many?\n', 'quotation marks': '" “', 'addresses': 'jo@example.net\n', 'at signs': 'a@', brackets: '(((', 'full stops': '. A', 'Act names': 'Freedom of Information Act 2000 ', 'statuses': '5.1.1 ', 'colons': 'Ref: ', 'semicolons': ';', 'capital words': 'Wexcombe Town Council ',
  tags: '<b>', 'ended tags': '<i>a</i>', 'tags in one another': '<blockquote>', 'line breaks': 'a<br>', entities: '&amp;', links: '<a href="https://example.org/">a</a> ', 'tags without end': '<a ', '> quoted': '> a\n',
};
const day = '2019-06-24', stretch = (text) => [{ start: 0, text, quoted: false }];
const asked = questionsIn(stretch('1. How many lamps were lit at midnight on the first of March?\n2. What did each of them cost the council in the year before?'));
const readers = {
  html: (text) => htmlToText(`<p>${text}</p>`),
  feed: (text) => readFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="html">${text}</content></entry></feed>`),
  page: (text) => parse(`<!doctype html><html><body><p>${text}</p></body></html>`, { inputFormat: 'auto' }),
  mail: (text) => parse(text, { inputFormat: 'email-body' }),
  thread: (text) => parse(text, { inputFormat: 'thread-text' }),
  types: (text) => decideType({ role: 'authority', annotation: false, written: text, offsetOf: (i) => i, stripped: [], headers: null, subject: null, attachments: [], position: 2, firstOfRole: true, previous: [], enclosed: [], signs: [] }),
  provisions: (text) => provisionsIn(stretch(text), 'authority', { before: [], place: null }),
  references: (text) => referencesIn(stretch(text), null, 'authority'),
  deadlines: (text) => statedDeadlines({ role: 'authority', text, start: 0, day, received: day, holidays: 'scotland' }),
  regime: (text) => regimeOf([{ role: 'authority', text, start: 0, addresses: [] }]),
  fees: (text) => feesIn(stretch(text)),
  questions: (text) => questionsIn(stretch(text)),
  answers: (text) => answersIn(text, asked),
  bounce: (text) => bounceOf(text, null, true),
  absence: (text) => absenceOf(text, 'Out of office', day),
};

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
async function cpu(read, text) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    await read(text);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return median(times);
}

const only = process.argv[2], rows = [];
for (const [name, read] of Object.entries(readers)) {
  if (only && name !== only) continue;
  for (const [what, unit] of Object.entries(repeats)) {
    const texts = KB.map((kb) => unit.repeat(Math.ceil(kb * 1024 / unit.length)));
    await read(texts[0]);
    const times = [];
    for (const text of texts) times.push(await cpu(read, text));
    // Below some milliseconds the collector of garbage is all that is measured.
    const ratios = times.slice(1).map((time, i) => (times[i] >= 10 ? time / times[i] : 0));
    rows.push({ reader: name, input: what, ...Object.fromEntries(KB.map((kb, i) => [`${kb} KB`, `${times[i].toFixed(1)} ms`])), ratio: Number(((times.at(-1) / Math.max(times[0], 0.5)) ** (1 / (KB.length - 1))).toFixed(2)), worst: Number(Math.max(...ratios).toFixed(2)) });
  }
}
rows.sort((a, b) => b.ratio - a.ratio);
console.table(rows.filter(({ '1024 KB': longest }) => parseFloat(longest) >= 20).slice(0, 40));
const beyond = rows.filter(({ ratio, '1024 KB': longest }) => ratio > WORST && parseFloat(longest) >= 20);
console.log(`${rows.length} pairs of reader and input; ${beyond.length} grow by more than ${WORST} a doubling; the slowest takes ${Math.max(...rows.map(({ '1024 KB': longest }) => parseFloat(longest)))} ms for 1 MB`);
