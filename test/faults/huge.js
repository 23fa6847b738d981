/** A mailbox of 5 GB, most of which is a hole: places beyond 2^32, and memory that does not follow its length. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_MEMORY, megabytes, pause } from './ground.js';

const LENGTH = 5 * 2 ** 30;
const mail = (n) => `From a Mon Jan  5 14:03:00 2015\nSubject: ${n}\nMessage-ID: <${n}@example.org>\n\nnumber is ${n}.\n\n`;

export async function huge({ short: ground }, report) {
  const what = 'a mailbox of 5 GB', there = mkdtempSync(join(ground.directory, 'huge-')), mailbox = join(there, 'huge.mbox'), out = join(there, 'o');
  writeFileSync(mailbox, mail(1));
  try { truncateSync(mailbox, LENGTH); } catch (error) { report.leaveOut(what, `the file system has no room for it (${error.code})`); return; }
  if (statSync(mailbox).blocks * 512 > 2 ** 20) { rmSync(mailbox); report.leaveOut(what, 'the file system has no holes'); return; }
  appendFileSync(mailbox, `\n\n${mail(2)}${mail(3)}`);
  const { child, ended } = ground.start(there, ['-q', '--format', 'ndjson', '--jobs', '1', '--limit', 'message=1M', '-o', 'o', 'huge.mbox']);
  let most = 0, over = false;
  void ended.then(() => { over = true; });
  while (!over) { most = Math.max(most, megabytes(child.pid)); await pause(100); }
  const { code } = await ended, records = readFileSync(out, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
  const found = records.filter(({ record }) => record === 'message').map(({ messageId, source }) => [messageId, source.byteStart]), problems = records.filter(({ record }) => record === 'problem').map(({ code: one }) => one);
  const places = [0, LENGTH + 2, LENGTH + 2 + mail(2).length].map((byte, i) => [`<${i + 1}@example.org>`, byte]);
  report.check(`${what}: its first mail cut and said to be, the others whole, in ${MOST_MEMORY} MB of memory`, 1, code === 2 && JSON.stringify(found) === JSON.stringify(places) && problems.includes('message-too-large') && most < MOST_MEMORY, { code, found, problems, megabytes: most });
}
