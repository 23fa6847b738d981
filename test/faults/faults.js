/**
 * Bad luck, each kind by its own hand (docs of each in its file): runs that are killed, disks that are full, files that cannot be read or change while
 * they are, readers that leave, and what a machine lacks. What must hold: nothing lost, nothing twice, nothing torn, and exit 0 only where all is there.
 *   npm run test:faults -- [--messages 3000] [--kills 8] [--seed 1] [--jobs 2] [--only signals,disk] [--keep]
 * One line for each check; exits 1 where one does not hold. What cannot be done on this machine is said to be left out.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { badFiles, badReads } from './bad-files.js';
import { kills, pausing, severalMachines } from './counted.js';
import { disk, smallDisk } from './disk.js';
import { Ground } from './ground.js';
import { huge } from './huge.js';
import { moving } from './moving.js';
import { oldOutput } from './old-output.js';
import { readers } from './readers.js';
import { refusals } from './refusals.js';
import { Report } from './report.js';
import { repeats } from './repeats.js';
import { signals } from './signals.js';
import { straits } from './straits.js';

const { values } = parseArgs({ options: { messages: { type: 'string', default: '3000' }, kills: { type: 'string', default: '8' }, seed: { type: 'string', default: '1' }, jobs: { type: 'string', default: '2' }, only: { type: 'string' }, keep: { type: 'boolean', default: false } } });
const [messages, times, seed, jobs] = [values.messages, values.kills, values.seed, values.jobs].map(Number);
/** Messages for what is done again and again: of more than one batch of work, and where a batch is enough. */
const LONG = Math.min(messages, 600), SHORT = Math.min(messages, 150);

const directory = mkdtempSync(join(tmpdir(), 'foi-parse-faults-')), report = new Report();
const many = { directory: join(directory, 'many'), messages, seed, jobs, kills: times };
const GROUPS = { kills: () => kills(many, report), machines: () => severalMachines(many, report), pausing: () => pausing(many, report), signals, disk, smallDisk, oldOutput, refusals, badFiles, badReads, moving, readers, straits, repeats, huge };
const asked = values.only?.split(',') ?? Object.keys(GROUPS), unknown = asked.find((name) => !Object.hasOwn(GROUPS, name));
if (unknown !== undefined) throw new Error(`--only takes ${Object.keys(GROUPS).join(', ')}`);
console.log(directory);
for (const name of ['many', 'long', 'short']) mkdirSync(join(directory, name));
const long = await Ground.make({ directory: join(directory, 'long'), messages: LONG, seed, jobs }), short = await Ground.make({ directory: join(directory, 'short'), messages: SHORT, seed, jobs });
for (const name of asked) await GROUPS[name]({ long, short }, report);
report.sum();
if (!values.keep) rmSync(directory, { recursive: true, force: true });
process.exitCode = report.failed.length ? 1 : 0;
