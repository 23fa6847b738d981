/** The same input gives the same bytes: again, in other places and languages, with other numbers of jobs. */
import { createHash } from 'node:crypto';

const FORMATS = ['json', 'ndjson', 'csv', 'markdown', 'html', 'ics', 'text'];
const hash = (text) => createHash('sha256').update(text).digest('hex');

export async function repeats({ short: ground }, report) {
  const there = ground.folder('again'), box = ground.place('again'), all = [];
  for (const format of FORMATS) {
    // Text is as wide as COLUMNS says; a calendar and a page say how late something is.
    const line = (env) => ground.sh(there, `${env} foi-parse -q --format ${format} ${['ics', 'markdown', 'html'].includes(format) ? '--today 2026-11-25' : ''} mails`);
    const first = await line(''), second = await line(''), elsewhere = await line(`TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 ${format === 'text' ? '' : 'COLUMNS=40'}`);
    all.push({ format, code: first.code, length: first.out.length, again: hash(second.out) === hash(first.out), elsewhere: hash(elsewhere.out) === hash(first.out) });
  }
  report.check('run again, and with another TZ, LC_ALL and COLUMNS: the same bytes', all.length, all.every(({ code, length, again, elsewhere }) => code === 0 && length > 0 && again && elsewhere), all);
  const jobs = [];
  for (const n of [1, 2, 3]) jobs.push({ jobs: n, hash: hash((await ground.sh(box, `TZ=America/St_Johns foi-parse -q --format ndjson --jobs ${n} in.mbox`)).out).slice(0, 12) });
  report.check('any number of jobs: the same bytes', jobs.length, jobs.every(({ hash: one }) => one === jobs[0].hash), jobs);
}
