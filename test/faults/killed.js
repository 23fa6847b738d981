/**
 * Kills a run with -9 at some moments of its output and goes on with --resume; every message must be there once, in its thread.
 *   npm run test:faults -- [--messages 100000] [--kills 3] [--seed 1]
 * The moments are random but follow from the seed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generate } from '../bench/generate.js';
import { check } from './check.js';

const BIN = fileURLToPath(new URL('../../bin/foi-parse.js', import.meta.url));

/** Runs the program once; killed as soon as the output has grown to `at` bytes. @returns its exit code, or null where it was killed. */
export function runOnce(args, partial, at) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    const watch = setInterval(() => {
      try { if (statSync(partial).size >= at) child.kill('SIGKILL'); } catch { /* not begun yet */ }
    }, 5);
    child.on('exit', (code) => { clearInterval(watch); resolve(code); });
  });
}

/** @returns what `check` says, and whether the joined output is the same bytes as that of a run that nobody killed. */
export async function killed({ messages, kills, seed, jobs }) {
  const directory = mkdtempSync(join(tmpdir(), 'foi-parse-faults-')), mailbox = join(directory, 'in.mbox'), out = join(directory, 'out.ndjson'), whole = join(directory, 'whole.ndjson');
  await generate(mailbox, { kind: 'mixed', messages, bytes: Infinity, damaged: 0.05, seed });
  const args = (output) => ['--quiet', '--format', 'ndjson', '--resume', '--jobs', String(jobs), '--output', output, mailbox];
  await runOnce(args(whole), `${whole}.partial`, Infinity);
  const size = statSync(whole).size;
  for (let n = 1, state = seed; n <= kills; n++) {
    state = state * 1103515245 + 12345 & 0x7fffffff;
    const code = await runOnce(args(out), `${out}.partial`, Math.floor(size * (n - 1 + state / 0x7fffffff) / (kills + 1)));
    if (code !== null) console.error(`run ${n} ended before it was killed (${code})`);
  }
  await runOnce(args(out), `${out}.partial`, Infinity);
  return { ...await check(mailbox, [out]), same: readFileSync(out).equals(readFileSync(whole)) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { messages: { type: 'string', default: '100000' }, kills: { type: 'string', default: '3' }, seed: { type: 'string', default: '1' }, jobs: { type: 'string', default: '2' } } });
  const found = await killed(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)])));
  console.log(found);
  process.exitCode = found.missing || found.repeated || found.torn || !found.same || found.threadsRight < 0.995 ? 1 : 0;
}
