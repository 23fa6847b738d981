/** Compares NDJSON output with what is known of a generated mailbox. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * @param {string} mailbox whose .truth.ndjson is read.
 * @param {readonly string[]} outputs one run's output, or those of several shards.
 * @returns {Promise<{ messages: number, missing: number, repeated: number, torn: number, threadsRight: number, ids: Map<string, string> }>}
 * threadsRight is the share of messages whose thread holds exactly the mails that it should: its known ones and no others.
 */
export async function check(mailbox, outputs) {
  const truth = readFileSync(`${mailbox}.truth.ndjson`, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
  const seen = new Map(), counts = new Map();
  let torn = 0;
  for (const output of outputs) {
    for await (const line of createInterface({ input: createReadStream(output), crlfDelay: Infinity })) {
      let record;
      try { record = JSON.parse(line); } catch { torn++; continue; }
      if (record.record !== 'message' || record.origin !== 'message') continue;
      counts.set(record.source.ordinal, (counts.get(record.source.ordinal) ?? 0) + 1);
      seen.set(record.source.ordinal, record.thread.id);
    }
  }
  const missing = truth.filter((_, ordinal) => !counts.has(ordinal)).length;
  const repeated = [...counts.values()].filter((times) => times > 1).length + [...counts.keys()].filter((ordinal) => ordinal >= truth.length).length;
  // A mail whose header was taken away, or cut, cannot say where it belongs.
  const known = truth.map(({ thread, damaged }, ordinal) => ({ thread, damaged, found: seen.get(ordinal) })).filter(({ damaged }) => damaged !== 'no-header');
  const members = (key) => known.reduce((groups, one, i) => { const group = groups.get(one[key]); if (group) group.push(i); else groups.set(one[key], [i]); return groups; }, new Map());
  const wanted = members('thread'), got = members('found');
  const right = known.filter((one) => wanted.get(one.thread).join() === got.get(one.found).join()).length;
  return { messages: truth.length, missing, repeated, torn, threadsRight: right / known.length };
}

if (process.argv[1]?.endsWith('check.js')) console.log(await check(process.argv[2], process.argv.slice(3)));
