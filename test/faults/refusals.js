/** Outputs that cannot be, and two runs at once for one. */
import { linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './check.js';
import { besides, isSaid, resumable } from './ground.js';

export async function refusals({ short: ground }, report) {
  await outputIsInput(ground, report);
  const there = ground.place('nowhere'), all = [];
  for (const format of ['ndjson', 'json', 'sqlite']) for (const resume of format === 'ndjson' ? ['', '--resume'] : ['']) all.push({ format, resume, ...await ground.sh(there, `foi-parse --format ${format} ${resume} -o /nonexistent/x in.mbox`) });
  report.check('no such directory for the output', all.length, all.every(({ code, out, err }) => code === 2 && out === '' && isSaid(err)), all);
  await atOnce(ground, report);
}

async function outputIsInput(ground, report) {
  const there = ground.place('same'), before = readFileSync(join(there, 'in.mbox')), all = [];
  linkSync(join(there, 'in.mbox'), join(there, 'hard'));
  symlinkSync('in.mbox', join(there, 'soft'));
  for (const name of ['in.mbox', './in.mbox', 'hard', 'soft']) {
    for (const how of ['json', 'ndjson --resume', 'sqlite']) {
      const { code, err } = await ground.sh(there, `foi-parse --format ${how} -o ${name} in.mbox`);
      all.push({ name, how, code, err, kept: readFileSync(join(there, 'in.mbox')).equals(before) });
    }
  }
  report.check('the output is the input, under whatever name', all.length, all.every(({ code, err, kept }) => code === 2 && isSaid(err) && kept), all);
}

/** Two at once: of a run that can be gone on with, one is refused; of any other, the last whole file stays. */
async function atOnce(ground, report) {
  const all = [], { hash } = await ground.whole('ndjson');
  for (const stale of [false, false, true, true, true]) {
    const there = ground.place('two');
    // What a run that was killed leaves behind.
    if (stale) {
      const run = ground.start(there, resumable(ground));
      setTimeout(() => { run.child.kill('SIGKILL'); }, (await ground.whole('ndjson')).ms * 0.6);
      await run.ended;
    }
    const ended = await Promise.all([ground.foi(there, resumable(ground)), ground.foi(there, resumable(ground))]);
    all.push({ stale, codes: ended.map(({ code }) => code).sort(), err: ended.map(({ err }) => err).join(''), same: await hashOf(join(there, 'o.ndjson')).catch(() => null) === hash, left: besides(there) });
  }
  report.check('two runs at once with --resume: one is refused', all.length, all.every(({ codes, err, same, left }) => codes.join() === '0,2' && isSaid(err) && /process \d+ is writing it/.test(err) && same && left.length === 1), all);
  const others = [];
  for (const format of ['ndjson', 'json', 'csv', 'html', 'sqlite']) {
    const there = ground.place('two'), args = ['-q', '--format', format, '-o', 'o', 'in.mbox'];
    writeFileSync(join(there, 'o'), 'old');
    const ended = await Promise.all([ground.foi(there, args), ground.foi(there, args)]);
    others.push({ format, codes: ended.map(({ code }) => code), same: await hashOf(join(there, 'o')) === (await ground.whole(format)).hash, left: besides(there) });
  }
  report.check('two runs at once for one file: it is whole', others.length, others.every(({ codes, same, left }) => codes.join() === '0,0' && same && left.length === 1), others);
}
