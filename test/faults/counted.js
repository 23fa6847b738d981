/** What is done with a mailbox of many messages, each of which must be there once and in its thread. */
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../bench/generate.js';
import { check } from './check.js';
import { Ground, pause } from './ground.js';
import { killed, whole } from './killed.js';
import { machines, missingPrograms } from './machines.js';

/** Nothing lost, nothing twice, nothing torn, and 99.5 % of the messages in threads that are wholly right. */
const isRight = ({ missing, repeated, misplaced, torn, threadsRight }) => !missing && !repeated && !misplaced && !torn && threadsRight >= 0.995;

/**
 * One run; runs that are killed with -9 once, at 30 to 72 % of the output, and one that is killed again and again, and gone on with.
 * @param {{ directory: string, messages: number, seed: number, jobs: number, kills: number }} many
 */
export async function kills(many, report) {
  const { seed, jobs, kills: times, directory } = many, { mailbox, wholeOut } = await prepared(many);
  const once = await check(mailbox, [wholeOut]);
  report.check('one run', 1, isRight(once), once);
  const each = [];
  for (let n = 0; n < times; n++) {
    const share = Number((0.3 + 0.42 * n / Math.max(1, times - 1)).toFixed(2));
    each.push({ share, ...await killed({ mailbox, out: join(directory, `killed-${n}.ndjson`), wholeOut, shares: [share], jobs }) });
  }
  report.check('killed with -9 at 30 to 72 % and gone on with', each.length, each.every((one) => isRight(one) && one.same && one.kills === 1), each.map(({ share, same, missing, torn, repeated, kills: were }) => ({ share, kills: were, missing, torn, repeated, same })));
  const again = await killed({ mailbox, out: join(directory, 'killed.ndjson'), wholeOut, shares: sharesOf(times, seed), jobs });
  report.check(`one run killed with -9 ${times} times and gone on with`, 1, isRight(again) && again.same && again.kills === times, again);
}

/** The recipes of docs/many-machines.md. */
export async function severalMachines(many, report) {
  const missing = missingPrograms();
  if (missing.length) { report.leaveOut('several machines', `${missing.join(', ')} missing (Debian: apt-get install parallel openssh-server)`); return; }
  const { shares, ssh, files } = await machines({ ...await prepared(many), directory: many.directory, seed: many.seed });
  report.check('four shares', 1, isRight(shares) && shares.same, shares);
  report.check('four shares over two ssh hosts', 1, isRight(ssh) && ssh.same, ssh);
  report.check('files', 1, files.same, files);
}

/** Random shares of an output, one after another, which follow from the seed. */
export function sharesOf(count, seed) {
  const shares = [];
  for (let n = 0, state = seed; n < count; n++) {
    state = state * 1103515245 + 12345 & 0x7fffffff;
    shares.push((n + state / 0x7fffffff) / (count + 1));
  }
  return shares;
}

const made = new Map();
/** The mailbox and what one run makes of it, made once for each directory. */
function prepared({ directory, messages, seed, jobs }) {
  if (!made.has(directory)) {
    const mailbox = join(directory, 'in.mbox'), wholeOut = join(directory, 'whole.ndjson');
    made.set(directory, generate(mailbox, { kind: 'mixed', messages, bytes: Infinity, damaged: 0.05, seed }).then(() => whole({ mailbox, out: wholeOut, jobs })).then(() => ({ mailbox, wholeOut })));
  }
  return made.get(directory);
}

/** A reader who pauses: what is written waits, and so does the work, but for a few batches. */
export async function pausing(many, report) {
  const what = 'a reader who pauses is waited for', { mailbox } = await prepared(many), ground = new Ground(mkdtempSync(join(many.directory, 'pause-')), 1);
  const { child, ended } = ground.start(many.directory, ['-q', '--format', 'ndjson', '--jobs', '1', mailbox], { slowly: true });
  if (ticks(child.pid) === null) { report.leaveOut(what, 'there is no /proc'); child.kill(); return; }
  await once(child.stdout, 'readable');
  let paused = -1, still = 0;
  for (; still < 5; still = ticks(child.pid) === paused ? still + 1 : 0) { paused = ticks(child.pid); await pause(400); }
  let all = paused;
  child.stdout.on('data', () => { all = ticks(child.pid) ?? all; });
  const { code } = await ended, share = Number((paused / all).toFixed(2));
  report.check(what, 1, code === 0 && share < 0.8, { code, share });
}

/** The time of the processor that a process has taken, in the system's ticks (proc(5), utime and stime); null where the system does not say. */
function ticks(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1].split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch { return null; }
}
