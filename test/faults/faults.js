/**
 * A generated mailbox, a twentieth of it damaged, of which every message and thread is known: each message must be there once and in its thread, after
 * one run, after runs that are killed with -9 and gone on with, and from several machines.
 *   npm run test:faults -- [--messages 100000] [--kills 3] [--seed 1] [--jobs 2] [--keep]
 * Exits 1 where one of these fails. Where GNU parallel or sshd is missing, it says so and leaves the machines out.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from '../bench/generate.js';
import { check } from './check.js';
import { killed, whole } from './killed.js';
import { machines, missingPrograms } from './machines.js';

const { values } = parseArgs({ options: { messages: { type: 'string', default: '100000' }, kills: { type: 'string', default: '3' }, seed: { type: 'string', default: '1' }, jobs: { type: 'string', default: '2' }, keep: { type: 'boolean', default: false } } });
const [messages, kills, seed, jobs] = [values.messages, values.kills, values.seed, values.jobs].map(Number);

/** Nothing lost, nothing twice, nothing torn, and 99.5 % of the messages in threads that are wholly right. */
const isRight = ({ missing, repeated, misplaced, torn, threadsRight }) => !missing && !repeated && !misplaced && !torn && threadsRight >= 0.995;
let failed = false;
const report = (what, found, right) => { failed ||= !right; console.log(right ? 'ok    ' : 'FAILED', what, JSON.stringify(found)); };

const directory = mkdtempSync(join(tmpdir(), 'foi-parse-faults-')), mailbox = join(directory, 'in.mbox'), wholeOut = join(directory, 'whole.ndjson');
console.log(directory, await generate(mailbox, { kind: 'mixed', messages, bytes: Infinity, damaged: 0.05, seed }));
await whole({ mailbox, out: wholeOut, jobs });
const once = await check(mailbox, [wholeOut]);
report('one run', once, isRight(once));
const again = await killed({ mailbox, out: join(directory, 'killed.ndjson'), wholeOut, kills, seed, jobs });
report(`killed with -9 ${kills} times`, again, isRight(again) && again.same && again.kills === kills);
const missing = missingPrograms();
if (missing.length) console.log(`SKIPPED several machines: ${missing.join(', ')} missing (Debian: apt-get install parallel openssh-server)`);
else {
  const { shares, ssh, files } = await machines({ directory, mailbox, wholeOut, seed });
  report('four shares', shares, isRight(shares) && shares.same);
  report('four shares over two ssh hosts', ssh, isRight(ssh) && ssh.same);
  report('files', files, files.same);
}
if (!values.keep) rmSync(directory, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
