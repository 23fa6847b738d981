// npm run fuzz -- [--minutes N] [--seed S]: damaged mail, one after the other, by every way in. What does not hold is made short and written to
// fuzz-findings/; make a fixture or a test of it, and mend what it shows.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse, parseStream, parseTogether } from '../../dist/index.js';
import { recordSchema, resultSchema } from '../../dist/model/result.js';
import { assertHolds } from './holds.js';
import { mutant, seeds } from './mutants.js';

const FORMATS = ['auto', 'thread-text', 'email-body', 'eml', 'saved-html', 'mhtml', 'mbox', 'json', 'request-json', 'atom', 'muckrock', 'fragdenstaat', 'zip', 'tar', 'gz'];
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: String(Date.now() % 2 ** 31) } } });
const foi = { parse, parseStream, parseTogether, recordSchema, resultSchema }, from = seeds(), end = Date.now() + Number(values.minutes) * 60_000;
let runs = 0, slowest = { seconds: 0, seed: 0 };
const findings = new Map();

/** As it is, and as one other format; every twentieth as all of them. */
const formatsFor = (seed) => (seed % 20 ? ['auto', FORMATS[1 + seed % (FORMATS.length - 1)]] : FORMATS);

async function failure(bytes, other, formats) {
  try { await assertHolds(foi, bytes, other, formats); return null; } catch (error) { return error instanceof Error ? error : new Error(String(error)); }
}

/** The same failure from fewer bytes: halves, then smaller pieces are left out. */
async function shortened(bytes, other, formats, kind) {
  for (let piece = bytes.length >> 1, tries = 0; piece >= 1 && tries < 400; piece >>= 1) {
    for (let at = 0; at < bytes.length && tries < 400; tries++) {
      const less = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + piece)]), error = await failure(less, other, formats);
      if (error && kindOf(error) === kind) bytes = less; else at += piece;
    }
  }
  return bytes;
}
const kindOf = (error) => error.message.split('\n', 1)[0].replace(/\d+/g, 'N').slice(0, 80);

for (let seed = Number(values.seed); Date.now() < end; seed++, runs++) {
  const { name, bytes } = mutant(seed, from), other = mutant(seed ^ 0x5bd1e995, from).bytes, formats = formatsFor(seed), before = process.cpuUsage();
  const error = await failure(bytes, other, formats);
  const { user, system } = process.cpuUsage(before), seconds = (user + system) / 1e6;
  if (seconds > slowest.seconds) slowest = { seconds, seed, name, bytes: bytes.length };
  if (!error || findings.has(kindOf(error))) continue;
  findings.set(kindOf(error), seed);
  mkdirSync('fuzz-findings', { recursive: true });
  writeFileSync(`fuzz-findings/${seed}`, await shortened(bytes, other, formats, kindOf(error)));
  console.log(`seed ${seed}, ${name}, as ${formats.join()}: ${error.stack?.slice(0, 600)}\n  written to fuzz-findings/${seed}`);
}
console.log(`${runs} damaged inputs in ${values.minutes} minutes from seed ${values.seed}; ${findings.size} kinds of findings; the slowest took ${slowest.seconds.toFixed(2)} s of CPU (seed ${slowest.seed}, ${slowest.name}, ${slowest.bytes} bytes)`);
process.exitCode = findings.size ? 1 : 0;
