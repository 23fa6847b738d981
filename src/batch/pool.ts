import { availableParallelism } from 'node:os';
import { doWatched } from './watchdog.js';
import type { Batch, Done } from './worker.js';
import doBatch from './worker.js';

/** Less than this is done before a pool has started: bytes of mail. */
const WORTH = 48 * 1024 * 1024;
/** Megabytes of old and of young generation that a worker may take: what it holds is a batch. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/** Fewer bytes than this are parsed in the main thread, where nothing could be ended: what they take is little more than what it takes to start another. */
const WATCHED = 1024 * 1024;

/**
 * How many threads beside the main one a run is worth: none for small inputs, one for larger ones and where the caller gives the watchdog its limit, else one
 * for each core that is free. @param wanted what the user says. @param watched whether the caller gives the watchdog its limit.
 */
export function workersFor(bytes: number, wanted: number | null, watched: boolean): number {
  const workers = wanted ?? (bytes < WORTH ? 1 : Math.min(8, availableParallelism()));
  return workers > 1 || watched || bytes >= WATCHED ? workers : 0;
}

/** A batch, and what the main thread makes of it in its turn. */
export interface Work { batch: Batch; after?: (done: Done) => Promise<Done> }
/** What the main thread does itself: nothing that takes time. */
export type Aside = () => Promise<Done>;

/**
 * Does batches in their order, several at a time. No more than two batches a worker are under way or waiting to be written, so that a slow
 * reader slows the workers.
 * @param workers 0: the main thread does it all. @param seconds after which a worker that says nothing is ended (`watchdog.ts`).
 */
export async function* doAll(jobs: Iterable<Work | Aside>, workers: number, seconds: number): AsyncGenerator<Done> {
  if (workers === 0) {
    for (const job of jobs) {
      if (typeof job === 'function') yield await job();
      else for (const unit of job.batch.units) yield await finished(job, doBatch({ ...job.batch, units: [unit] }));
    }
    return;
  }
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: new URL('./worker.cjs', import.meta.url).href, minThreads: workers, maxThreads: workers, resourceLimits: HEAP });
  let lacking = false;
  const lack = new Promise<never>((_resolve, reject) => { pool.on('error', () => { lacking = true; reject(new NoWorker()); }); });
  lack.catch(() => undefined);
  const run = (batch: Batch, signal: AbortSignal): Promise<Done> => Promise.race([lack, pool.run(batch, { signal }) as Promise<Done>]);
  const waiting: (() => Promise<Done>)[] = [];
  try {
    for (const job of jobs) {
      if (typeof job === 'function') waiting.push(job);
      else {
        const done = lacking ? doBatch(job.batch) : doWatched(job.batch, run, seconds).catch((error: unknown) => { if (error instanceof NoWorker) return doBatch(job.batch); throw error; });
        done.catch(() => undefined); // it is thrown where its turn comes
        waiting.push(() => finished(job, done));
      }
      if (waiting.length >= workers * 2) yield await waiting.shift()!();
    }
    for (const turn of waiting) yield await turn();
  } finally {
    if (!lacking) await pool.destroy(); // it waits for ever, or worse, for a thread that never began
  }
}

/** The machine has no descriptors or memory for another thread: the main one does the work. */
class NoWorker extends Error {}

async function finished({ after }: Work, done: Promise<Done>): Promise<Done> { return after ? after(await done) : done; }
