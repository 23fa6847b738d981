/** Who reads the output: leaves after a line, or is slow. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_MEMORY, megabytes, pause } from './ground.js';

export async function readers({ long: ground }, report) {
  await leaves(ground, report);
  await slow(ground, report);
}

/** The seconds of the processor that the children of a shell took, from the last line of its `times`: "0m2.210s 0m0.350s". */
const seconds = (out) => out.trimEnd().split('\n').at(-1).split(' ').reduce((sum, time) => { const [minutes, rest] = time.split('m'); return sum + Number(minutes) * 60 + parseFloat(rest); }, 0);

async function leaves(ground, report) {
  const there = ground.place('leaves'), all = [];
  for (const format of ['ndjson', 'text', 'csv', 'markdown']) {
    const run = `foi-parse -q --format ${format} --jobs 1 in.mbox; echo $? > code`;
    const whole = seconds((await ground.sh(there, `(${run}) | cat > /dev/null; times`)).out), { out, err } = await ground.sh(there, `(${run}) | head -1 > /dev/null; times`);
    all.push({ format, code: Number(readFileSync(join(there, 'code'))), err, share: Number((seconds(out) / whole).toFixed(2)) });
  }
  report.check('a reader who leaves after a line: quiet, and the rest is not parsed', all.length, all.every(({ code, err, share }) => [0, 141].includes(code) && err === '' && share < 0.9), all);
}

async function slow(ground, report) {
  const there = ground.place('slow'), { size, hash } = await ground.whole('ndjson');
  const child = ground.start(there, ['-q', '--format', 'ndjson', '--jobs', '2', 'in.mbox'], { slowly: true });
  const found = createHash('sha256');
  let most = 0, length = 0;
  for await (const chunk of child.child.stdout) {
    found.update(chunk);
    length += chunk.length;
    most = Math.max(most, megabytes(child.child.pid));
    await pause(8);
  }
  const { code } = await child.ended;
  report.check(`a slow reader gets all, in ${MOST_MEMORY} MB of memory`, 1, code === 0 && length === size && found.digest('hex') === hash && most < MOST_MEMORY, { code, length, megabytes: most });
  if (most === 0) report.leaveOut('the memory that a slow reader costs', 'there is no /proc');
}
