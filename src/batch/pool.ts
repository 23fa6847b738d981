import { availableParallelism } from 'node:os';
import type { Batch, Printed } from './worker.js';
import printBatch from './worker.js';

/** Less than this is done before a pool has started: bytes of mail. */
const WORTH = 48 * 1024 * 1024;
/** Megabytes of old and of young generation that a worker may take: what it holds is a batch. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/** How many threads a run is worth: one (the main one) for small inputs, else one for each core that is free. @param wanted what the user says. */
export function workersFor(bytes: number, wanted: number | null): number {
  return wanted ?? (bytes < WORTH ? 1 : Math.min(8, availableParallelism()));
}

/** Work that stays in the main thread, in its turn: what is no mail. */
export type Aside = () => Promise<Printed>;

/**
 * Prints batches in their order, several at a time. No more than two batches a worker are under way or waiting to be written, so that a slow
 * reader slows the workers.
 */
export async function* printAll(jobs: Iterable<Batch | Aside>, workers: number): AsyncGenerator<Printed> {
  if (workers <= 1) {
    for (const job of jobs) yield await (typeof job === 'function' ? job() : printBatch(job));
    return;
  }
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: new URL('./worker.js', import.meta.url).href, minThreads: workers, maxThreads: workers, resourceLimits: HEAP });
  const waiting: Promise<Printed>[] = [];
  try {
    for (const job of jobs) {
      const printed = typeof job === 'function' ? job() : pool.run(job) as Promise<Printed>;
      printed.catch(() => undefined); // it is thrown where its turn comes
      waiting.push(printed);
      if (waiting.length >= workers * 2) yield await waiting.shift()!;
    }
    for (const printed of waiting) yield await printed;
  } finally {
    await pool.destroy();
  }
}
