/** An output that was there before, and a run that is killed with -9 while it makes a new one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { besides, pause, resumable, sizeOf, until } from './ground.js';

const OLD = 'old\n'.repeat(1000);
/** Shares of a measured run after which it is killed; the last is killed as it writes. */
const SHARES = [0.3, 0.5, 0.72];
/** A run may be over at a time at which it was under way when it was measured. */
const ENOUGH = 2;

export async function oldOutput({ short: ground }, report) {
  for (const [what, format, args] of [
    ...['ndjson', 'json', 'csv', 'markdown', 'html', 'sqlite', 'text'].map((name) => [name, name, ['-q', '--format', name, '--jobs', ground.jobs, '-o', 'o.ndjson', 'in.mbox']]),
    ['ndjson --resume', 'ndjson', resumable(ground)],
  ]) {
    const whole = await ground.whole(format), all = [];
    for (const share of [...SHARES, null]) {
      const there = ground.place('old');
      writeFileSync(join(there, 'o.ndjson'), OLD);
      const run = ground.start(there, args), begun = () => besides(there).some((name) => name !== 'o.ndjson' && sizeOf(join(there, name)) > whole.size / 3);
      if (share === null) await until(begun, run.ended);
      else await Promise.race([pause(whole.ms * share), run.ended]);
      run.child.kill('SIGKILL');
      const { signal } = await run.ended, now = readFileSync(join(there, 'o.ndjson'), 'latin1');
      all.push({ share, killed: signal === 'SIGKILL', now: now === OLD ? 'old' : now === readFileSync(whole.file, 'latin1') ? 'new' : 'neither' });
    }
    report.check(`what was there, killed with -9 at ${SHARES.map((share) => share * 100).join(', ')} % and while it is written: ${what}`, all.length, all.every(({ now }) => now !== 'neither') && all.filter(({ killed }) => killed).length >= ENOUGH, all);
  }
}
