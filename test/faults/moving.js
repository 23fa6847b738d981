/** Files that grow, shrink or go while they are read. */
import { appendFileSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { check } from './check.js';
import { isStack, mailsMissing, pause, sizeOf, tornLines, until } from './ground.js';

/** Moments of a measured run at which a file shrinks or goes. */
const SHARES = [0, 0.1, 0.3, 0.5];

export async function moving({ long, short }, report) {
  await growing(short, report);
  await shrinking(long, report);
  await vanishing(long, report);
  await vanishingOfFolder(short, report);
  await vanishingOfBatch(long, report);
}

async function growing(ground, report) {
  const all = [];
  for (const way of [['--format', 'ndjson'], ['--format', 'ndjson', '--stream'], ['--format', 'ndjson', '--resume']]) {
    const there = ground.place('growing'), mailbox = join(there, 'in.mbox'), mail = readFileSync(mailbox).subarray(0, 3000);
    const { ended } = ground.start(there, ['-q', ...way, '-o', 'o', 'in.mbox']);
    const grows = setInterval(() => { appendFileSync(mailbox, mail); }, 15), { code, signal } = await ended;
    clearInterval(grows);
    const { missing, torn } = await check(mailbox, [join(there, 'o')]);
    all.push({ way: way.slice(2).join(' '), code, signal, missing, torn });
  }
  report.check('a file that grows every 15 ms: the run ends, and all of the start is there', all.length, all.every(({ code, missing, torn }) => code === 0 && !missing && !torn), all);
}

/** Does something to a mailbox at some moments of a run, the first of which is when it has been opened. */
async function atMoments(ground, name, change) {
  const all = [], { ms } = await ground.whole('ndjson');
  for (const share of SHARES) {
    const there = ground.place(name), mailbox = join(there, 'in.mbox');
    const { ended } = ground.start(there, ['--format', 'ndjson', '--resume', '--jobs', ground.jobs, '-o', 'o', 'in.mbox']);
    await until(() => sizeOf(join(there, 'o.partial.lock')) > 0, ended);
    await Promise.race([pause(ms * share), ended]);
    change(mailbox);
    const { code, err } = await ended, out = join(there, 'o');
    all.push({ share, code, torn: tornLines(out), stack: isStack(err), missing: (await check(mailbox, [out])).missing, lines: err.trimEnd().split('\n').length });
  }
  return all;
}
/** Whole lines, no stack, and exit 0 only where all was read before it happened. */
const isRight = ({ code, torn, stack, missing }) => !torn && !stack && (code === 0 ? !missing : code === 2);

async function shrinking(ground, report) {
  const all = await atMoments(ground, 'shrinking', (mailbox) => { truncateSync(mailbox, Math.floor(statSync(mailbox).size / 2)); });
  report.check('a file that shrinks to half', all.length, all.every(isRight) && all.some(({ code }) => code === 2), all);
}

async function vanishing(ground, report) {
  const all = await atMoments(ground, 'vanishing', (mailbox) => { rmSync(mailbox); });
  report.check('a mailbox that goes', all.length, all.every(isRight), all);
}

/** A pipe stands before the folder: what it waits for comes when the file is gone, and all names are known by then. */
async function vanishingOfFolder(ground, report) {
  const there = ground.folder('gone'), pipe = join(there, 'pipe');
  if (spawnSync('mkfifo', [pipe]).status !== 0) { report.leaveOut('a file of a directory goes', 'mkfifo is missing'); return; }
  const { code, err } = await ground.sh(there, `(sleep 2; rm mails/m21.eml; printf 'Subject: x\\n\\nnumber is 99.\\n' > pipe) & foi-parse --format ndjson pipe mails > o`);
  const missing = mailsMissing(readFileSync(join(there, 'o'), 'utf8'));
  report.check('a file of a directory goes before it is read', 1, code === 2 && missing.join() === '21' && err.startsWith('foi-parse: mails/m21.eml: no such file\n') && !isStack(err), { code, missing, err });
}

/** The same after the first reading of a batch, when the mails of a mailbox before it are written. */
async function vanishingOfBatch(ground, report) {
  const folder = ground.folder('gone'), there = ground.place('gone'), partial = join(there, 'o.partial');
  const { ended } = ground.start(there, ['--format', 'ndjson', '--resume', '--jobs', '1', '-o', 'o', 'in.mbox', join(folder, 'mails')]);
  await until(() => sizeOf(partial) > 0, ended);
  rmSync(join(folder, 'mails', 'm40.eml'));
  const { code, err } = await ended, lines = readFileSync(join(there, 'o'), 'utf8').split('\n').filter((line) => line.includes(folder)).join('\n');
  const missing = mailsMissing(lines);
  report.check('a file of a batch goes after the first reading', 1, code === 2 && missing.join() === '40' && err.includes('m40.eml: no such file') && !isStack(err), { code, missing, err });
}
