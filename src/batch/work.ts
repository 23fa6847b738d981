import { Buffer } from 'node:buffer';
import { runPipeline, type Given, type Source } from '../pipeline.js';
import { entryProblems, mailWithin } from '../read/formats/mbox.js';
import { withDefaults } from '../model/limits.js';
import { problem, type Problem } from '../model/problem.js';
import type { Result } from '../model/result.js';
import { brokenOff, unreadable } from './failure.js';
import { OpenFiles, rangeOf } from './file.js';
import { howToRead, inputSource, type Reading } from './source.js';

/** A mail to parse, by its place. Plain data: it goes to another thread. */
export interface MailTask { path: Uint8Array; name: string | null; ordinal: number; byteStart: number; byteEnd: number; fingerprint: string; mailbox: boolean; separated: boolean }
/** A file to read whole, whatever it holds. `datesOthers`: a request's JSON that is to date what is read with it. */
export interface FileTask { path: Uint8Array; name: string | null; mail: boolean; datesOthers?: true }
export type Task = MailTask | FileTask;

/** Whether it is a mail of which the place is known. */
export const isMail = (task: Task): task is MailTask => 'byteStart' in task;

/** A `From ` line is no longer than this. */
const LINE = 1000;
const files = new OpenFiles();

/** What is known beforehand, and how it is read. Plain data as well. */
export interface TaskGiven { given: Given; reading: Reading }

/**
 * Reads the mails of one thread, or some files, and parses them together. What can no longer be read is a problem; the others are parsed all the same.
 * @param at is told of each before it is read, and of their number when all are; again and again, while the work goes on.
 */
export async function parseTogether(tasks: readonly Task[], { given, reading }: TaskGiven, at: (task: number) => void = () => undefined): Promise<Result> {
  const problems: Problem[] = [], most = withDefaults(given.limits).message;
  let now = 0;
  const alive = (): void => { at(now); };
  const sources = async function* (): AsyncGenerator<Source> {
    for (const task of tasks) {
      alive();
      try {
        yield isMail(task) ? await mailSource(task, reading, problems, most, alive) : await sourceOf(task, reading, given, problems, alive);
      } catch (error) {
        problems.push({ ...unreadable(task.name, error), byte: byteOf(task) });
      }
      now++;
    }
    alive();
  };
  const mails = tasks.every(isMail);
  try {
    const result = await runPipeline(sources(), { ...given, together: mails }, alive);
    return { ...result, problems: mails ? [...result.problems, ...problems] : [...problems, ...result.problems] };
  } catch (error) {
    // The parser never throws by its contract; should it do so all the same, its inputs are lost and said to be, not the run.
    const words = error instanceof Error ? error.message.split('\n', 1)[0] ?? '' : String(error);
    const lost = tasks.map((task) => problem('error', 'internal', `foi-parse failed on this input or one that is read with it: ${words}`, { file: task.name, byte: byteOf(task), hint: 'this is a fault in foi-parse; please report it' }));
    return { schema: 'foi-parse/1', threads: [], documents: [], problems: [...problems, ...lost] };
  }
}

/** Where an input stands in its mailbox; null where it is a file of its own. */
export const byteOf = (task: Task): number | null => (isMail(task) && task.mailbox ? task.byteStart : null);

async function sourceOf({ path, datesOthers, ...file }: FileTask, reading: Reading, { limits = {} }: Given, problems: Problem[], alive: () => void): Promise<Source> {
  const { source, problem } = await inputSource({ ...file, path: Buffer.from(path) }, datesOthers ? { ...reading, inputFormat: 'request-json' } : reading, limits, alive);
  if (problem) problems.push(problem);
  return { ...source, ...(datesOthers && { datesOthers }) };
}

async function mailSource(mail: MailTask, reading: Reading, problems: Problem[], most: number, alive: () => void): Promise<Source> {
  const { name, ordinal, byteStart, byteEnd, fingerprint, mailbox } = mail, input = await bytesOf(mail, problems, most);
  return { input, file: name, ordinal, fingerprint, ...(mailbox && { place: { byteStart, byteEnd } }), ...howToRead({ ...reading, inputFormat: 'eml' }, null, alive) };
}

/** A mail as it was before it was put into its mailbox, `most` bytes of it. Good until the next is read. */
async function bytesOf({ path, name, byteStart, byteEnd, mailbox, separated }: MailTask, problems: Problem[], most: number): Promise<Buffer> {
  const length = Math.min(byteEnd - byteStart, most + LINE), place = Buffer.from(path);
  const { bytes: read, error } = mailbox ? rangeOf(await files.get(place), byteStart, byteStart + length, asRead.of(length)) : await beginningOf(place, length);
  if (error !== null && !read.length) throw error;
  if (error !== null) problems.push(brokenOff(name, error, read.length, byteStart));
  const { bytes, skipped } = mailbox ? mailWithin(read, separated, asSent.of) : { bytes: read, skipped: 0 };
  const kept = bytes.subarray(0, most);
  problems.push(...entryProblems({ byteStart, length: byteEnd - byteStart - skipped, bytes: kept, separated }, name, most));
  return kept;
}

/** Where one mail after another is put: fresh memory costs more than reading into it. A very large one has a place of its own. */
class Room {
  private bytes = Buffer.alloc(0);

  readonly of = (length: number): Buffer => {
    if (length > Room.LIMIT) return Buffer.allocUnsafeSlow(length);
    if (this.bytes.length < length) this.bytes = Buffer.allocUnsafeSlow(Math.min(Room.LIMIT, Math.max(length, this.bytes.length * 2)));
    return this.bytes.subarray(0, length);
  };

  private static readonly LIMIT = 8 * 1024 * 1024;
}
const asRead = new Room(), asSent = new Room();

async function beginningOf(path: Buffer, length: number): Promise<ReturnType<typeof rangeOf>> {
  const once = new OpenFiles();
  try {
    return rangeOf(await once.get(path), 0, length, asRead.of(length));
  } finally {
    await once.close();
  }
}
