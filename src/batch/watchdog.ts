import { toRaise } from '../model/limits.js';
import { problem, type Problem } from '../model/problem.js';
import { codeOf } from './failure.js';
import { addTally } from './tally.js';
import { newBeat } from './beat.js';
import { byteOf, isMail, type Task } from './work.js';
import { asAsked, type Batch, type Done } from './worker.js';
import { onlyProblems } from '../write/join.js';

/** How often a worker is looked at, in milliseconds. */
const LOOK = 250;

/** Where a worker was when it was ended. */
interface Ended { unit: number; task: number; why: Why }
type Why = 'time' | 'memory';

/** Runs a batch in another thread, which ends when the signal says so. */
export type RunBatch = (batch: Batch, signal: AbortSignal) => Promise<Done>;

/**
 * Does a batch. Where its worker gives no sign of life for some seconds, or takes all the memory that it may, the input that it was at becomes a problem, and
 * all others are done; where it was not at one input but at several together, these are parsed each for itself.
 * @param seconds counted in looks, not by a clock, so that a machine that sleeps or a main thread that is busy ends nothing.
 * @throws what the worker throws for any other reason.
 */
export async function doWatched(batch: Batch, run: RunBatch, seconds: number): Promise<Done> {
  const all = await asAsked([], batch.print);
  const todo: (Task[][] | Problem)[] = [batch.units.map((tasks) => [...tasks])];
  for (let one = todo.shift(); one; one = todo.shift()) {
    const done = Array.isArray(one) ? await looked({ ...batch, units: one }, run, seconds) : await asAsked([onlyProblems([one])], batch.print);
    if ('why' in done) todo.unshift(...without(one as Task[][], done, seconds));
    else add(all, done);
  }
  return all;
}

/** What is left to do of a batch whose worker was ended, in the order of the output. */
function without(units: Task[][], { unit, task, why }: Ended, seconds: number): (Task[][] | Problem)[] {
  const tasks = units[unit]!, guilty = tasks.length === 1 ? tasks[0] : tasks[task];
  const before = units.slice(0, unit), after = units.slice(unit + 1);
  const rest = guilty ? tasks.filter((one) => one !== guilty) : [];
  const here = guilty ? [...rest.length ? [[rest]] : [], lost(guilty, why, seconds)] : [slow(tasks, why, seconds), tasks.map((one) => [one])];
  return [...before.length ? [before] : [], ...here, ...after.length ? [after] : []];
}

const WORDS: Readonly<Record<Why, (seconds: number) => string>> = { time: (seconds) => `no answer for ${seconds} s`, memory: () => 'it takes more memory than a worker may' };
const place = (task: Task, why: Why): Partial<Problem> => ({ file: task.name, byte: byteOf(task), hint: why === 'time' ? toRaise('seconds') : null });

const lost = (task: Task, why: Why, seconds: number): Problem => problem('error', 'too-slow', `${WORDS[why](seconds)}: this ${isMail(task) ? 'mail' : 'file'} is not read, all others are`, place(task, why));
const slow = (tasks: readonly Task[], why: Why, seconds: number): Problem => problem('warning', 'slow-thread', `${WORDS[why](seconds)} for ${isMail(tasks[0]!) ? `a thread of ${tasks.length} mails: each is parsed for itself, as a thread of its own` : `${tasks.length} files that are read together: each is parsed for itself`}`, place(tasks[0]!, why));

/** Runs a batch and looks at its worker. */
async function looked(batch: Batch, run: RunBatch, seconds: number): Promise<Done | Ended> {
  const beat = newBeat(), end = new AbortController();
  let last = 0, looks = 0;
  const timer = setInterval(() => {
    const now = Atomics.load(beat, 0);
    looks = now === 0 || now !== last ? 0 : looks + 1;
    last = now;
    if (looks * LOOK >= seconds * 1000) end.abort();
  }, LOOK);
  try {
    return await run({ ...batch, beat }, end.signal);
  } catch (error) {
    const why = end.signal.aborted ? 'time' : codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : null;
    if (why === null || Atomics.load(beat, 0) === 0) throw error;
    return { unit: Atomics.load(beat, 1), task: Atomics.load(beat, 2), why };
  } finally {
    clearInterval(timer);
  }
}

function add(all: Done, more: Done): void {
  all.text += more.text;
  all.results.push(...more.results);
  all.problems.push(...more.problems);
  all.redactions.push(...more.redactions);
  addTally(all.tally, more.tally);
}
