/** Kills a run with -9 at some moments of its output and goes on with --resume. */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check, hashOf } from './check.js';

const BIN = fileURLToPath(new URL('../../bin/foi-parse.js', import.meta.url));

/** Runs the program once; killed as soon as the output has grown to `at` bytes. @returns its exit code, or null where it was killed. */
function runOnce(args, partial, at) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    const watch = setInterval(() => {
      try { if (statSync(partial).size >= at) child.kill('SIGKILL'); } catch { /* not begun yet */ }
    }, 5);
    child.on('exit', (code) => { clearInterval(watch); resolve(code); });
  });
}

/** The output of a run that nobody kills. */
export async function whole({ mailbox, out, jobs }) {
  await runOnce(['--quiet', '--format', 'ndjson', '--jobs', String(jobs), '--output', out, mailbox], out, Infinity);
}

/** @param {{ mailbox: string, out: string, wholeOut: string, shares: readonly number[], jobs: number }} options the shares of the output at which a run is killed, one after another. @returns what `check` says, whether each run but the last was killed, and whether the output is the same bytes as that of a run that nobody killed. */
export async function killed({ mailbox, out, wholeOut, shares, jobs }) {
  const args = ['--quiet', '--format', 'ndjson', '--resume', '--jobs', String(jobs), '--output', out, mailbox];
  const size = statSync(wholeOut).size;
  let wereKilled = 0;
  for (const share of shares) if (await runOnce(args, `${out}.partial`, Math.floor(size * share)) === null) wereKilled++;
  await runOnce(args, `${out}.partial`, Infinity);
  return { ...await check(mailbox, [out]), kills: wereKilled, same: await hashOf(out) === await hashOf(wholeOut) };
}
