import { toRaise } from '../model/limits.js';
import { problem, type Problem } from '../model/problem.js';
import { codeOf } from './failure.js';
import { addTally, emptyTally } from './tally.js';
import { newBeat } from './beat.js';
import type { MailTask } from './work.js';
import { printResults, type Batch, type Printed } from './worker.js';
import { onlyProblems } from '../write/join.js';

/** How often a worker is looked at, in milliseconds. */
const LOOK = 250;

/** Where a worker was when it was ended. */
interface Ended { thread: number; mail: number; why: Why }
type Why = 'time' | 'memory';

/** Runs a batch in another thread, which ends when the signal says so. */
export type RunBatch = (batch: Batch, signal: AbortSignal) => Promise<Printed>;

/**
 * Prints a batch. Where its worker gives no sign of life for some seconds, or takes all the memory that it may, the mail that it was at becomes a problem, and
 * all others are printed; where it was not at one mail but at a thread of several, these are parsed each for itself.
 * @param seconds counted in looks, not by a clock, so that a machine that sleeps or a main thread that is busy ends nothing.
 * @throws what the worker throws for any other reason.
 */
export async function printWatched(batch: Batch, run: RunBatch, seconds: number): Promise<Printed> {
  const all: Printed = { text: '', problems: [], tally: emptyTally(), redactions: [] };
  const todo: (MailTask[][] | Problem)[] = [batch.threads.map((mails) => [...mails])];
  for (let one = todo.shift(); one; one = todo.shift()) {
    const printed = Array.isArray(one) ? await looked({ ...batch, threads: one }, run, seconds) : await printResults([onlyProblems([one])], batch);
    if ('why' in printed) todo.unshift(...without(one as MailTask[][], printed, seconds));
    else add(all, printed);
  }
  return all;
}

/** What is left to do of a batch whose worker was ended, in the order of the output. */
function without(threads: MailTask[][], { thread, mail, why }: Ended, seconds: number): (MailTask[][] | Problem)[] {
  const mails = threads[thread]!, guilty = mails.length === 1 ? mails[0] : mails[mail];
  const before = threads.slice(0, thread), after = threads.slice(thread + 1);
  const rest = guilty ? mails.filter((one) => one !== guilty) : [];
  const here = guilty ? [...rest.length ? [[rest]] : [], lostMail(guilty, why, seconds)] : [slowThread(mails, why, seconds), mails.map((one) => [one])];
  return [...before.length ? [before] : [], ...here, ...after.length ? [after] : []];
}

const WORDS: Readonly<Record<Why, (seconds: number) => string>> = { time: (seconds) => `no answer for ${seconds} s`, memory: () => 'it takes more memory than a worker may' };
const place = ({ name, byteStart, mailbox }: MailTask, why: Why): Partial<Problem> => ({ file: name, byte: mailbox ? byteStart : null, hint: why === 'time' ? toRaise('seconds') : null });

const lostMail = (mail: MailTask, why: Why, seconds: number): Problem => problem('error', 'too-slow', `${WORDS[why](seconds)}: this mail is not read, all others are`, place(mail, why));
const slowThread = (mails: readonly MailTask[], why: Why, seconds: number): Problem => problem('warning', 'slow-thread', `${WORDS[why](seconds)} for a thread of ${mails.length} mails: each is parsed for itself, as a thread of its own`, place(mails[0]!, why));

/** Runs a batch and looks at its worker. */
async function looked(batch: Batch, run: RunBatch, seconds: number): Promise<Printed | Ended> {
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
    return { thread: Atomics.load(beat, 1), mail: Atomics.load(beat, 2), why };
  } finally {
    clearInterval(timer);
  }
}

function add(all: Printed, more: Printed): void {
  all.text += more.text;
  all.problems.push(...more.problems);
  all.redactions.push(...more.redactions);
  addTally(all.tally, more.tally);
}
