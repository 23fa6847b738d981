// npm run recheck -- [--only TEXT]: every regular expression of the program through recheck. What it holds to be vulnerable or cannot decide is measured: it
// has to be linear on recheck's own attack, or to be a pattern that never sees more than a line or paragraph and is quick on one.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { check } from 'recheck';
import { EXCEPTIONS } from './exceptions.js';
import { growthOf, timeAt } from './growth.js';
import { everyPattern } from './patterns.js';

/** A doubling may take so many times as long; a pattern so many milliseconds for all that it may see. */
const LINEAR = 2.3, QUICK = 5;
/** recheck's own search for attacks is ended after so many milliseconds. */
const PATIENCE = 3000;

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const patterns = (await everyPattern()).filter(({ source, places }) => `${places.join()} ${source}`.includes(values.only));
// Without a repeat, what a pattern looks at from any place is bounded by its own length.
const repeats = ({ source }) => /[*+{]/.test(source.replace(/\\[^pu]|[pu]\{\w+\}/g, ''));
const todo = patterns.filter(repeats).reverse(), judged = [];
await Promise.all(Array.from({ length: availableParallelism() }, async () => {
  for (let pattern = todo.pop(); pattern; pattern = todo.pop()) {
    if (todo.length % 100 === 0) console.error(`${todo.length} to go`);
    judged.push({ ...await check(pattern.source, pattern.flags, { timeout: PATIENCE }), ...pattern });
  }
}));

const counts = { safe: 0, linear: 0, bounded: 0, fault: 0 }, lines = [], used = new Set();
for (const { status, complexity, attack, error, ...pattern } of judged) {
  if (status === 'safe') { counts.safe++; continue; }
  const { ratio, ms, length } = growthOf(pattern, attack), name = `${pattern.places.join(', ')} /${pattern.source.slice(0, 70)}/${pattern.flags}`, said = complexity?.summary ?? error?.kind;
  const exception = EXCEPTIONS.find(({ place, begins }) => pattern.source.startsWith(begins) && pattern.places.every((one) => one.startsWith(place)));
  if (exception) used.add(exception);
  const sees = exception?.sees ?? pattern.sees, there = sees === null ? Infinity : timeAt(pattern, attack, sees);
  const verdict = ratio <= LINEAR ? 'linear' : there <= QUICK ? 'bounded' : 'fault';
  counts[verdict]++;
  lines.push(`${verdict}: ${name}: ${said}; ${ratio ? `x${ratio.toFixed(2)} a doubling` : 'too quick to tell'}, ${ms.toFixed(0)} ms at ${length / 1024} KiB${sees === null ? '' : `, ${there.toFixed(1)} ms at the ${sees} that it sees`}`);
}
for (const line of lines.sort()) console.log(line);
const unused = values.only ? [] : EXCEPTIONS.filter((exception) => !used.has(exception));
for (const { place, begins } of unused) console.log(`fault: an exception that nothing needs: ${place} /${begins}/`);
console.log(`${patterns.length} regular expressions: ${patterns.length - judged.length} without a repeat, ${counts.safe} that recheck holds to be safe, ${counts.linear} that grow in a straight line on recheck's attack, ${counts.bounded} that see too little to take long, ${counts.fault + unused.length} faults`);
process.exit(counts.fault + unused.length ? 1 : 0);
