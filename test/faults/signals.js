/** Ctrl-C and an order to stop, at half of a run. */
import { closeSync, openSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { hashOf } from './check.js';
import { besides, pause, resumable, sizeOf, tornLines, until } from './ground.js';

const SIGNALS = /** @type {const} */ ([['SIGINT', 130], ['SIGTERM', 143]]);
const FORMATS = ['text', 'json', 'csv', 'markdown', 'html', 'sqlite'];
/** A run has to stop in 5 s, counted generously for a busy machine; in milliseconds. */
const STOPS = 15_000;

export async function signals({ long, short }, report) {
  for (const [signal, code] of SIGNALS) {
    await goneOnWith(long, report, signal, code);
    await standardOutput(long, report, signal, code);
    await files(short, report, signal, code);
    await outputDir(short, report, signal, code);
  }
}

/** Sends a signal as soon as something is so. @returns {Promise<object>} how the run ended, and in how many milliseconds. */
async function stopped({ child, ended }, signal, isSo) {
  const sent = await until(isSo, ended), began = performance.now();
  child.kill(signal);
  const { code, err } = await ended;
  return { sent, code, err, ms: Math.round(performance.now() - began) };
}
const isRight = ({ sent, code, ms }, wanted) => sent && code === wanted && ms < STOPS;

async function goneOnWith(ground, report, signal, wanted) {
  const there = ground.place(signal), partial = join(there, 'o.ndjson.partial'), { size, hash } = await ground.whole('ndjson');
  const found = await stopped(ground.start(there, resumable(ground)), signal, () => sizeOf(partial) >= size / 2);
  const torn = tornLines(partial), left = besides(there);
  const again = await ground.foi(there, resumable(ground)), same = await hashOf(join(there, 'o.ndjson')) === hash;
  report.check(`${signal} at 50 %, then gone on with`, 1, isRight(found, wanted) && !torn && !left.includes('o.ndjson') && again.code === 0 && same, { ...found, torn, left, again: again.code, same });
}

async function standardOutput(ground, report, signal, wanted) {
  const there = ground.place(signal), file = join(there, 'o'), descriptor = openSync(file, 'w'), { size } = await ground.whole('ndjson');
  const found = await stopped(ground.start(there, ['-q', '--format', 'ndjson', '--jobs', ground.jobs, 'in.mbox'], { stdout: descriptor }), signal, () => sizeOf(file) >= size / 2);
  closeSync(descriptor);
  const torn = tornLines(file);
  report.check(`${signal} at 50 % of standard output: whole lines`, 1, isRight(found, wanted) && !torn, { ...found, torn });
}

/** What is written whole or not at all: what was there stays. */
async function files(ground, report, signal, wanted) {
  const all = [];
  for (const format of FORMATS) {
    const { ms } = await ground.whole(format);
    // A busy machine's run may be over at half of what another took.
    for (let share = 0.5, one = null; (one === null || one.code === 0) && share > 0.1; share /= 2) {
      const there = ground.place(signal);
      writeFileSync(join(there, 'o'), 'old');
      const run = ground.start(there, ['-q', '--format', format, '-o', 'o', 'in.mbox']);
      let half = false;
      void pause(ms * share).then(() => { half = true; });
      one = { format, share, ...await stopped(run, signal, () => half), old: readFileSync(join(there, 'o'), 'utf8') === 'old', left: besides(there).length - 1 };
      if (one.code !== 0) all.push(one);
    }
  }
  report.check(`${signal} at 50 % of a file: what was there stays, and nothing else is left`, all.length, all.length === FORMATS.length && all.every((one) => isRight(one, wanted) && one.old && !one.left), all);
}

async function outputDir(ground, report, signal, wanted) {
  const there = ground.place(signal), out = join(there, 'threads');
  const found = await stopped(ground.start(there, ['-q', '--format', 'json', '--output-dir', 'threads', 'in.mbox']), signal, () => besides(there).length > 0 && readdirSync(out).length > 20);
  const names = readdirSync(out), broken = names.filter((name) => name.startsWith('.') || !isJson(join(out, name)));
  report.check(`${signal} among files of --output-dir: each is whole`, 1, isRight(found, wanted) && !broken.length, { ...found, files: names.length, broken });
}

function isJson(file) {
  try { JSON.parse(readFileSync(file, 'utf8')); return true; } catch { return false; }
}
