import { stat } from 'node:fs/promises';
import { jobsOf, type Job } from '../batch/jobs.js';
import { longThread, makePlan, type Plan, type Unit } from '../batch/plan.js';
import { doAll, workersFor, type Aside, type Work } from '../batch/pool.js';
import { isOfShard } from '../batch/shard.js';
import type { FileTask, TaskGiven } from '../batch/work.js';
import { asAsked, type Done, type Print } from '../batch/worker.js';
import type { BatchFile } from '../batch/mail-index.js';
import { withDefaults } from '../model/limits.js';
import type { Problem } from '../model/problem.js';
import type { Result } from '../model/result.js';
import { givenOf, isMailbox } from './engine.js';
import type { Found } from './inputs.js';
import { onlyProblems, withDistinctIds } from '../write/join.js';
import type { Progress } from './progress.js';
import type { Settings } from './settings.js';

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
    for await (const { results } of this.all(null, null)) yield* results;
  }

  /** The same as NDJSON. @param from the unit to go on with. */
  printed(from: Unit | null): AsyncGenerator<Done> { return this.all(from, { selection: this.settings.selection, redact: this.settings.redact }); }

  /** All that there is to do, by as many threads as the size is worth. */
  private all(from: Unit | null, print: Print | null): AsyncGenerator<Done> {
    const { jobs, limits } = this.settings;
    return doAll(this.work(from, print), workersFor(this.total, jobs, limits.seconds !== undefined), withDefaults(limits).seconds);
  }

  private *work(from: Unit | null, print: Print | null): Generator<Work | Aside> {
    const { shard } = this.settings, how = howOf(this.settings);
    for (const job of this.jobs(from)) {
      if ('threads' in job) {
        yield { batch: { ...how, units: job.threads, print } };
        const { long } = job;
        if (long) yield () => asAsked([onlyProblems([longThread(long)])], print);
      } else if (job.kind === 'problem') yield () => asAsked(!shard || shard.index === 1 ? [onlyProblems([job.problem])] : [], print);
      else yield { batch: { ...how, units: [[taskOf(this.plan.files[job.file]!)]], print: null }, after: async ({ results }) => asAsked(results.filter((result) => this.isOurs(result)).map((result) => withDistinctIds(result, this.met)), print) };
    }
  }

  /** Whether what came of a file falls to this machine's share. */
  private isOurs({ documents: [first] }: Result): boolean {
    const { shard } = this.settings;
    return !shard || (first ? isOfShard(parseInt(first.id.slice(0, 12), 16) || 0, shard) : shard.index === 1);
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

  /** Ids given to what is no mail. */
  private readonly met = new Set<string>();
}

const taskOf = ({ path, name, mail }: BatchFile): FileTask => ({ path, name, mail });

/** What everything is parsed with, and how it is read. */
const howOf = (settings: Settings): TaskGiven => ({ given: givenOf(settings), reading: { inputFormat: settings.inputFormat, readAttachments: settings.readAttachments, saveAttachments: settings.saveAttachments } });

/**
 * A few files together in another thread, so that one that does not come to an end can be left out.
 * @returns null where that is not worth it: standard input, pipes, little to read and no `--limit seconds`.
 */
export async function watchedTogether(found: readonly Found[], settings: Settings): Promise<AsyncIterable<Result> | null> {
  const files = filesOf(found), { limits } = settings;
  if (!files.length || found.some((one) => 'input' in one && (one.input.path === null || one.input.pipe))) return null;
  let bytes = 0;
  for (const { path } of files) bytes += (await stat(path).catch(() => null))?.size ?? 0;
  const workers = Math.min(1, workersFor(bytes, settings.jobs, limits.seconds !== undefined));
  if (workers === 0) return null;
  const dates: FileTask[] = settings.datesFrom === null ? [] : [{ path: Buffer.from(settings.datesFrom), name: settings.datesFrom, mail: false, datesOthers: true }];
  const work: Work = { batch: { ...howOf(settings), units: [[...files.map(taskOf), ...dates]], print: null } };
  return together(found.flatMap((one) => ('problem' in one ? [one.problem] : [])), doAll([work], workers, withDefaults(limits).seconds));
}

/** @param problems of names that gave nothing: they come before all others, as where nothing is watched. */
async function* together(problems: readonly Problem[], all: AsyncIterable<Done>): AsyncGenerator<Result> {
  const met = new Set<string>();
  let first = [...problems];
  for await (const { results } of all) {
    for (const result of results) {
      yield withDistinctIds({ ...result, problems: [...first, ...result.problems] }, met);
      first = [];
    }
  }
}
