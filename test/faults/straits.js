/** What a machine may lack: memory, descriptors, directories, open standard streams. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './check.js';
import { besides, isStack } from './ground.js';

const STRAITS = [
  ['a heap of 96 MB', 'NODE_OPTIONS=--max-old-space-size=96 foi-parse -q $HOW -o o in.mbox'],
  ['forty descriptors', 'ulimit -n 40; foi-parse -q $HOW -o o in.mbox'],
  ['no TMPDIR and no HOME', 'TMPDIR=/nonexistent HOME=/nonexistent foi-parse -q $HOW -o o in.mbox'],
  ['HOME and TMPDIR unset', 'unset HOME TMPDIR; foi-parse -q $HOW -o o in.mbox'],
  ['standard input and error closed', 'foi-parse -q $HOW -o o in.mbox <&- 2>&-'],
  ['standard input and error closed, standard output a file', 'foi-parse -q $HOW in.mbox > o <&- 2>&-'],
  ['all three closed', 'foi-parse -q $HOW -o o in.mbox <&- >&- 2>&-'],
  ['an empty environment', 'env -i "$(command -v foi-parse)" -q $HOW -o o in.mbox'],
];

/** Rows that are hard only for a run of several threads. */
const THREADS = ['a heap of 96 MB', 'forty descriptors'];

export async function straits({ long, short }, report) {
  for (const [what, line] of STRAITS) {
    const all = [];
    for (const [ground, format] of what.includes('heap') ? [[long, 'ndjson'], [short, 'json'], [short, 'html']] : [[short, 'ndjson'], [short, 'json']]) {
      const there = ground.place('straits');
      const { code, err } = await ground.sh(there, line.replace('$HOW', `--format ${format} --jobs ${THREADS.includes(what) ? 2 : ground.jobs}`));
      all.push({ format, code, err, same: await hashOf(join(there, 'o')).catch(() => null) === (await ground.whole(format)).hash });
    }
    report.check(`${what}: complete`, all.length, all.every(({ code, err, same }) => code === 0 && err === '' && same), all);
  }
  await nowhere(short, report);
  await noticesOfProblems(short, report);
}

/** Node gives a closed standard output /dev/null: what is printed is gone, as the caller asked; nothing else may come to harm. */
async function nowhere(ground, report) {
  const there = ground.place('closed'), before = readFileSync(join(there, 'in.mbox'));
  const { code, signal, err } = await ground.sh(there, 'foi-parse -q --format ndjson in.mbox >&-');
  report.check('standard output closed: no stack, no file touched', 1, signal === null && [0, 2].includes(code) && !isStack(err) && readFileSync(join(there, 'in.mbox')).equals(before) && !besides(there).length, { code, signal, err });
}

/** Whoever closes standard error still learns by the exit code that something is missing. */
async function noticesOfProblems(ground, report) {
  const there = ground.place('closed'), all = [];
  for (const closed of ['2>&-', '2>/dev/full']) all.push({ closed, ...await ground.sh(there, `foi-parse --format ndjson nope.eml in.mbox ${closed} > o`) });
  report.check('standard error closed or full, and an input is missing: exit 2', all.length, all.every(({ code, err }) => code === 2 && err === ''), all);
}
