import { availableParallelism } from 'node:os';
import { printWatched } from './watchdog.js';
import type { Batch, Printed } from './worker.js';
import printBatch from './worker.js';

/** Less than this is done before a pool has started: bytes of mail. */
const WORTH = 48 * 1024 * 1024;
/** Megabytes of old and of young generation that a worker may take: what it holds is a batch. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/** Fewer bytes of mail than this are parsed in the main thread, where nothing could be ended: what they take is little. */
const WATCHED = 4 * 1024 * 1024;

/**
 * How many threads beside the main one a run is worth: none for small inputs, one for larger ones and where the caller gives the watchdog its limit, else one
 * for each core that is free. @param wanted what the user says.
 */
export function workersFor(bytes: number, wanted: number | null, watched: boolean): number {
  const workers = wanted ?? (bytes < WORTH ? 1 : Math.min(8, availableParallelism()));
  return workers > 1 || watched || bytes >= WATCHED ? workers : 0;
}

/** Work that stays in the main thread, in its turn: what is no mail. */
export type Aside = () => Promise<Printed>;

/**
 * Prints batches in their order, several at a time. No more than two batches a worker are under way or waiting to be written, so that a slow
 * reader slows the workers.
 * @param workers 0: the main thread does it all. @param seconds after which a worker that says nothing is ended (`watchdog.ts`).
 */
export async function* printAll(jobs: Iterable<Batch | Aside>, workers: number, seconds: number): AsyncGenerator<Printed> {
  if (workers === 0) {
    for (const job of jobs) yield await (typeof job === 'function' ? job() : printBatch(job));
    return;
  }
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: new URL('./worker.js', import.meta.url).href, minThreads: workers, maxThreads: workers, resourceLimits: HEAP });
  const waiting: Promise<Printed>[] = [];
  try {
    for (const job of jobs) {
      const printed = typeof job === 'function' ? job() : printWatched(job, (batch, signal) => pool.run(batch, { signal }) as Promise<Printed>, seconds);
      printed.catch(() => undefined); // it is thrown where its turn comes
      waiting.push(printed);
      if (waiting.length >= workers * 2) yield await waiting.shift()!;
    }
    for (const printed of waiting) yield await printed;
  } finally {
    await pool.destroy();
  }
}
