import { sameUnit, type Plan, type Unit } from './plan.js';
import { isOfShard, type Shard } from './shard.js';
import type { MailTask } from './work.js';

/** Bytes of mail that go to a worker at once, and mails. The first batch is small, so that something is soon to be seen; each is twice as large as the one before. */
const BATCH = { first: 64 * 1024, bytes: 1024 * 1024, mails: 500 };

/** Some threads of mails, with the bytes that they take; or a unit that is none. */
export type Job = { threads: MailTask[][]; bytes: number; long: MailTask[] | null } | Exclude<Unit, { kind: 'thread' }>;

/**
 * The work of a run, piece by piece, in the order of the output.
 * @param from the unit to begin with, where an earlier run has done those before it.
 */
export function* jobsOf(plan: Plan, shard: Shard | null, from: Unit | null): Generator<Job> {
  let begun = from === null;
  let threads: MailTask[][] = [], bytes = 0, mails = 0, most = BATCH.first;
  const gathered = function* (): Generator<Job> {
    if (threads.length) yield { threads, bytes, long: null };
    threads = [];
    bytes = mails = 0;
    most = Math.min(BATCH.bytes, most * 2);
  };
  for (const unit of plan.units()) {
    begun ||= from !== null && sameUnit(unit, from);
    if (!begun) continue;
    if (unit.kind !== 'thread') {
      yield* gathered();
      yield unit;
      continue;
    }
    if (shard && !isOfShard(plan.index.threadNumber(unit.first), shard)) continue;
    const parts = [...plan.parts(unit.first)];
    for (const part of parts) {
      threads.push(part);
      mails += part.length;
      bytes += part.reduce((sum, { byteStart, byteEnd }) => sum + byteEnd - byteStart, 0);
      if (parts.length > 1) { yield { threads, bytes, long: part === parts[0] ? part : null }; threads = []; bytes = mails = 0; }
      else if (bytes >= most || mails >= BATCH.mails) yield* gathered();
    }
  }
  yield* gathered();
}
