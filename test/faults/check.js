/** Compares NDJSON output with what is known of a generated mailbox. */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const linesOf = (file) => createInterface({ input: createReadStream(file, { highWaterMark: 1 << 20 }), crlfDelay: Infinity });

/**
 * @param {string} mailbox whose .truth.ndjson is read.
 * @param {readonly string[]} outputs one run's output, or those of several shards.
 * @returns {Promise<{ messages: number, missing: number, repeated: number, misplaced: number, torn: number, threadsRight: number }>}
 * missing: mails that are neither a message nor named by a problem; misplaced: messages whose id is another mail's; threadsRight: the share of
 * messages whose thread holds exactly the mails that it should, its known ones and no others.
 */
export async function check(mailbox, outputs) {
  const truth = readFileSync(`${mailbox}.truth.ndjson`, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
  const found = new Map(), counts = new Map(), told = new Set();
  let torn = 0, misplaced = 0;
  for (const output of outputs) {
    for await (const line of linesOf(output)) {
      let record;
      try { record = JSON.parse(line); } catch { torn++; continue; }
      if (record.record === 'problem' && record.severity === 'error') told.add(record.byte);
      if (record.record !== 'message' || record.origin !== 'message') continue;
      const { ordinal } = record.source, known = truth[ordinal];
      counts.set(ordinal, (counts.get(ordinal) ?? 0) + 1);
      found.set(ordinal, record.thread.id);
      // A mail whose header was taken away has no id.
      if (!known || record.source.byteStart !== known.byteStart || record.messageId !== (known.damaged === 'no-header' ? null : `<${known.id}>`)) misplaced++;
    }
  }
  const missing = truth.filter(({ byteStart }, ordinal) => !counts.has(ordinal) && !told.has(byteStart)).length;
  const repeated = [...counts.values()].filter((times) => times > 1).length;
  const known = truth.map(({ thread, damaged }, ordinal) => ({ thread, damaged, found: found.get(ordinal) })).filter(({ damaged }) => damaged !== 'no-header');
  const members = (key) => known.reduce((groups, one, i) => { const group = groups.get(one[key]); if (group) group.push(i); else groups.set(one[key], [i]); return groups; }, new Map());
  const wanted = members('thread'), got = members('found');
  const right = known.filter((one) => wanted.get(one.thread).join() === got.get(one.found).join()).length;
  return { messages: truth.length, missing, repeated, misplaced, torn, threadsRight: right / known.length };
}

/** Whether two sets of outputs hold the same records, whatever their order. */
export async function sameRecords(one, other) {
  const times = new Map();
  const count = async (outputs, more) => {
    for (const output of outputs) {
      for await (const line of linesOf(output)) {
        const key = createHash('md5').update(line).digest('base64'), now = (times.get(key) ?? 0) + more;
        if (now) times.set(key, now); else times.delete(key);
      }
    }
  };
  await count(one, 1);
  await count(other, -1);
  return times.size === 0;
}

/** The SHA-256 of a file's bytes. */
export async function hashOf(file) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}

if (process.argv[1]?.endsWith('check.js')) console.log(await check(process.argv[2], process.argv.slice(3)));
