import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, writeSync } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import { codeOf } from '../batch/failure.js';
import { readJournal, type Resume } from '../batch/journal.js';
import { Locked, dropLock, keepLock, takeLock, type Fingerprinted, type Lock } from '../batch/lock.js';
import { OutputFailed, type Sink } from './output.js';
import type { Plan } from '../batch/plan.js';
import { UsageError } from './settings.js';

const HEAD = 65_536;

/** An output that a later run can go on with: records are appended to NAME.partial, which gets its name at the end. */
export interface JournalOutput {
  /** Sizes of the inputs as the run that is gone on with saw them: what was added since is left to another run. */
  sizes: ReadonlyMap<string, number>;
  /** Cuts what an earlier run left after its last whole thread, and opens the output. */
  begin(plan: Plan): Promise<{ sink: Sink; resume: Resume }>;
}

/**
 * Takes the lock of an output and looks whether an earlier run can be gone on with.
 * @param how what decides the bytes of the output: version and settings.
 * @throws UsageError where another run writes it, or what is there was made from other inputs or in another way; OutputFailed.
 */
export async function journalOutput(name: string, paths: readonly Buffer[], how: string): Promise<JournalOutput> {
  const partial = `${name}.partial`, lockName = `${partial}.lock`;
  const sources = await Promise.all(paths.map(fingerprinted));
  const lock: Lock = { pid: process.pid, how, sources };
  let before: Lock | null;
  try {
    before = takeLock(lockName, lock);
  } catch (error) {
    if (error instanceof Locked) throw new UsageError(`--output ${name}: ${error.message}; if that is wrong, remove ${lockName}`);
    throw new OutputFailed(name, error);
  }
  const there = await stat(partial).catch(() => null);
  const goOn = before !== null && there !== null;
  if (goOn) {
    const reason = before!.how === how ? changed(before!.sources, sources) : 'it was begun by another version or with other options';
    if (reason) throw new UsageError(`--resume: ${partial} cannot be gone on with: ${reason}; remove it to begin anew`);
  }
  keepLock(lockName, goOn ? { ...lock, sources: before!.sources } : lock);
  return {
    sizes: new Map((goOn ? before!.sources : sources).map(({ path, size }) => [path, size])),
    async begin(plan) {
      try {
        const resume: Resume = goOn ? await readJournal(partial, plan) : { keep: 0, from: null, messages: 0 };
        const handle = await open(partial, goOn ? 'r+' : 'w');
        await handle.truncate(resume.keep);
        return { sink: sinkOf(handle, name, partial, lockName, resume.keep), resume };
      } catch (error) {
        throw new OutputFailed(name, error);
      }
    },
  };
}

function sinkOf(handle: Awaited<ReturnType<typeof open>>, name: string, partial: string, lockName: string, keep: number): Sink {
  let at = keep, done = false;
  return {
    async write(text) {
      const bytes = Buffer.from(text);
      try {
        for (let from = 0; from < bytes.length;) {
          const { bytesWritten } = await handle.write(bytes, from, bytes.length - from, at);
          from += bytesWritten;
          at += bytesWritten;
        }
      } catch (error) {
        throw new OutputFailed(name, error);
      }
    },
    async finish() {
      try {
        await handle.sync();
        await handle.close();
        await rename(partial, name);
        done = true;
        dropLock(lockName);
      } catch (error) {
        throw new OutputFailed(name, error);
      }
    },
    abandon() {
      if (done) return;
      done = true;
      try {
        closeSync(handle.fd);
        writeSync(2, `foi-parse: ${partial} holds what was done so far; the same command goes on from there\n`);
      } catch { /* nobody is listening */ }
    },
  };
}

async function fingerprinted(path: Buffer): Promise<Fingerprinted> {
  const key = path.toString('latin1');
  try {
    const handle = await open(path);
    try {
      const { size } = await handle.stat(), head = Buffer.alloc(Math.min(size, HEAD));
      await handle.read(head, 0, head.length, 0);
      return { path: key, size, head: createHash('sha256').update(head).digest('hex') };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { path: key, size: 0, head: codeOf(error) ?? 'unreadable' };
  }
}

/** Why an earlier run cannot be gone on with; null where it can. An input may have grown: it is read as far as it was. */
function changed(before: readonly Fingerprinted[], now: readonly Fingerprinted[]): string | null {
  if (before.length !== now.length || before.some(({ path }, i) => path !== now[i]!.path)) return 'the inputs are not the same';
  for (const [i, { path, size, head }] of before.entries()) {
    const input = now[i]!;
    if (input.size < size) return `${Buffer.from(path, 'latin1').toString()} has become shorter`;
    // The head of a file that was shorter than that has grown with it.
    if (input.head !== head && (size >= HEAD || input.size === size)) return `${Buffer.from(path, 'latin1').toString()} has changed`;
  }
  return null;
}
