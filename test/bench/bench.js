/**
 * Measures whole processes, CPU seconds (user and system) and peak memory, medians of five rounds in turn:
 *   (cd test/bench && npm install) && npm run bench -- [--text BYTES] [--attachments BYTES] [--rounds 5]
 * GNU time (/usr/bin/time) counts; the mailboxes are made once, in the system's directory for temporary files.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.js';

const { values } = parseArgs({ options: { text: { type: 'string', default: '40000000' }, attachments: { type: 'string', default: '300000000' }, rounds: { type: 'string', default: '5' } } });
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const foi = (jobs) => (file) => ['node', here('../../bin/foi-parse.js'), '--quiet', '--format', 'ndjson', '--jobs', String(jobs), '--output', '/dev/null', file];
const other = (name) => (file) => ['node', here('contender.js'), name, file];
const CONTENDERS = {
  'foi-parse': foi(1), 'foi-parse, two workers': foi(2), 'simpleParser+email-reply-parser': other('simpleParser+email-reply-parser'), simpleParser: other('simpleParser'),
  'Python mailbox+email': (file) => ['python3', here('contender.py'), file], 'limit (read and boundary scan)': other('limit'),
};
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

for (const kind of ['text', 'attachments']) {
  const bytes = Number(values[kind]), file = join(tmpdir(), `foi-parse-bench-${kind}-${bytes}.mbox`);
  if (!existsSync(file)) await generate(file, { kind, messages: Infinity, bytes, damaged: 0, seed: 1 });
  const rounds = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, command] of Object.entries(CONTENDERS)) {
      const ran = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', ...command(file)], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
      const [user, system, wall, memory] = ran.stderr.trim().split('\n').at(-1).split(' ').map(Number);
      rounds[name].push({ cpu: user + system, wall, memory: memory / 1024 });
    }
  }
  // Only worth reading on two cores that do nothing else.
  const wall = (name) => median(rounds[name].map((one) => one.wall));
  const size = statSync(file).size / 1e6, ours = median(rounds['foi-parse'].map(({ cpu }) => cpu));
  console.log(`\n${kind}: ${size.toFixed(0)} MB`);
  console.table(Object.fromEntries(Object.entries(rounds).map(([name, list]) => {
    const cpu = median(list.map((one) => one.cpu));
    return [name, { 'cpu s': cpu.toFixed(2), 'MB/cpu-s': (size / cpu).toFixed(1), 'wall s': median(list.map((one) => one.wall)).toFixed(2), 'peak MB': Math.round(median(list.map((one) => one.memory))), 'times foi-parse': (cpu / ours).toFixed(2) }];
  })));
  console.log(`two workers: ${(wall('foi-parse') / wall('foi-parse, two workers')).toFixed(2)} times one, by the clock`);
}
