import { stat } from 'node:fs/promises';
import { jobsOf, type Job } from '../batch/jobs.js';
import { longThread, makePlan, type Plan, type Unit } from '../batch/plan.js';
import { printAll, workersFor, type Aside } from '../batch/pool.js';
import { addResult, emptyTally } from '../batch/tally.js';
import { parseThread, type ThreadGiven } from '../batch/work.js';
import type { Batch, Printed } from '../batch/worker.js';
import type { BatchFile } from '../batch/mail-index.js';
import { withDefaults } from '../model/limits.js';
import type { Problem } from '../model/problem.js';
import type { Result } from '../model/result.js';
import { givenOf, isMailbox, resultsOf } from './engine.js';
import type { Found, Input } from './inputs.js';
import { onlyProblems } from '../write/join.js';
import type { Redaction } from '../write/redact/redact.js';
import type { Progress } from './progress.js';
import { render } from './render.js';
import type { Settings } from './settings.js';
import { PLAIN } from '../write/palette.js';

/** Beyond this many bytes in all, or inputs, a run is a batch: nothing is held but one thread. */
const SMALL = { bytes: 32 * 1024 * 1024, inputs: 2000 };

/** Whether the inputs are read twice, an index first and then thread by thread: a mailbox is among them, there is much of it, or a flag needs it. */
export async function isBatch(found: readonly Found[], settings: Settings): Promise<boolean> {
  if (settings.stream || settings.datesFrom !== null) return false;
  const files = filesOf(found);
  if (!files.length || found.some((one) => 'input' in one && (one.input.path === null || one.input.pipe))) return false;
  if (settings.resume || settings.shard || files.length > SMALL.inputs) return true;
  let bytes = 0;
  for (const { path } of files) {
    bytes += (await stat(path).catch(() => null))?.size ?? 0;
    if (bytes > SMALL.bytes || await isMailbox(path, settings.inputFormat)) return true;
  }
  return false;
}

/** The files among the inputs. */
export function filesOf(found: readonly Found[]): BatchFile[] {
  return found.flatMap((one) => ('input' in one && one.input.path !== null ? [{ path: one.input.path, name: one.input.name, mail: one.input.mail ?? false }] : []));
}

/** A run over files that were indexed: what there is to do, and how far it is. */
export class BatchRun {
  private constructor(private readonly plan: Plan, private readonly total: number, private readonly settings: Settings, private readonly progress: Progress) {}

  /** The first reading. @param sizes the sizes up to which the inputs are read, where an earlier run has set them. */
  static async begin(found: readonly Found[], settings: Settings, sizes: ReadonlyMap<string, number>, progress: Progress): Promise<BatchRun> {
    let total = 0, read = 0;
    for (const { path } of filesOf(found)) total += sizes.get(path.toString('latin1')) ?? (await stat(path).catch(() => null))?.size ?? 0;
    progress.begin('indexed');
    const inputs = found.map((one) => ('input' in one ? { file: { path: one.input.path!, name: one.input.name, mail: one.input.mail ?? false } } : one));
    const plan = await makePlan(inputs, { inputFormat: settings.inputFormat, sizes, onBytes: (bytes) => { read += bytes; progress.update(read, total, 0, 0); } });
    return new BatchRun(plan, total, settings, progress);
  }

  get thePlan(): Plan { return this.plan; }

  /** A result for each thread, and for whatever else there is. */
  async *results(): AsyncGenerator<Result> {
    for (const job of this.jobs(null)) {
      if ('kind' in job) { yield* this.aside(job); continue; }
      if (job.long) yield onlyProblems([longThread(job.long)]);
      for (const mails of job.threads) yield parseThread(mails, threadGiven(this.settings));
    }
  }

  /** The same as NDJSON, by as many threads as the size is worth. @param from the unit to go on with. */
  async *printed(from: Unit | null): AsyncGenerator<Printed> {
    const { jobs, limits } = this.settings;
    yield* printAll(this.batches(from), workersFor(this.total, jobs, limits.seconds !== undefined), withDefaults(limits).seconds);
  }

  private *batches(from: Unit | null): Generator<Batch | Aside> {
    const { settings } = this;
    for (const job of this.jobs(from)) {
      if ('kind' in job) {
        yield async () => { const results: Result[] = []; for await (const result of this.aside(job)) results.push(result); return printedOf(results, settings); };
        continue;
      }
      yield { threads: job.threads, selection: settings.selection, given: threadGiven(settings), redact: settings.redact };
      const { long } = job;
      if (long) yield () => printedOf([onlyProblems([longThread(long)])], settings);
    }
  }

  private done = 0;
  private messages = 0;
  private problems = 0;

  /** Tells the person how far it is. */
  advance(messages: number, problems: readonly Problem[]): void {
    this.messages += messages;
    this.problems += problems.length;
    this.progress.update(Math.min(this.done, this.total), this.total, this.messages, this.problems);
  }

  private *jobs(from: Unit | null): Generator<Job> {
    this.progress.begin('parsed');
    for (const job of jobsOf(this.plan, this.settings.shard, from)) {
      yield job;
      if ('threads' in job) this.done += job.bytes;
    }
  }

  private readonly met = new Set<string>();

  private async *aside(unit: Exclude<Unit, { kind: 'thread' }>): AsyncGenerator<Result> {
    const { shard } = this.settings;
    if (unit.kind === 'problem') { if (!shard || shard.index === 1) yield onlyProblems([unit.problem]); return; }
    const { path, name } = this.plan.files[unit.file]!;
    const input: Input = { path, name, pipe: false };
    yield* resultsOf(input, this.settings, this.met);
  }
}

/** What a thread of mails is parsed with. */
const threadGiven = (settings: Settings): ThreadGiven => ({ ...givenOf(settings), ...(settings.readAttachments && { readAttachments: true }), ...(settings.saveAttachments && { saveAttachments: settings.saveAttachments }) });

async function printedOf(results: readonly Result[], settings: Settings): Promise<Printed> {
  const pieces: string[] = [], tally = emptyTally(), problems: Problem[] = [], redactions: Redaction[] = [];
  const all = async function* (): AsyncGenerator<Result> {
    for (let result of results) { if (settings.redact) { const redacted = (await import('../write/redact/redact.js')).redact(result, settings.redact); ({ result } = redacted); redactions.push(...redacted.redactions); } addResult(tally, result, settings.selection); problems.push(...result.problems); yield result; }
  };
  for await (const piece of render(all(), settings, PLAIN, 80)) pieces.push(piece);
  return { text: pieces.join(''), problems, tally, redactions };
}
