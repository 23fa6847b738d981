import { Buffer } from 'node:buffer';
import { fstatSync, unlinkSync } from 'node:fs';
import { open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { write } from 'node:fs';
import { codeOf } from '../batch/failure.js';
import type { FileHandle } from 'node:fs/promises';

/** Where the output goes. `write` resolves once the text has been taken, so that a slow reader slows the writer. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Everything was written: a file appears under its name now. */
  finish(): Promise<void>;
  /** Something failed: a half-written file goes. Never throws; safe to call from a signal handler. */
  abandon(): void;
}

/** The reader has left (`| head -1`): no error, the program ends quietly. */
export class ReaderLeft extends Error {}

/** The output could not be written; `cause` is the system's error. */
export class OutputFailed extends Error {
  constructor(readonly target: string, cause: unknown) {
    super('output failed', { cause });
  }
}

/** Standard output. A pipe or terminal is written as a stream; a file by its descriptor, as a stream hides short writes on a disk that is nearly full. */
export function standardOutput(): Sink {
  const what = fstatSync(process.stdout.fd);
  const streamed = what.isFIFO() || what.isSocket() || process.stdout.isTTY;
  if (streamed) process.stdout.on('error', () => undefined); // each failed write reports it
  const put = streamed ? toStream : (bytes: Buffer) => toDescriptor(process.stdout.fd, bytes);
  return {
    async write(text) {
      try {
        await put(Buffer.from(text));
      } catch (error) {
        throw codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED' ? new ReaderLeft() : new OutputFailed('standard output', error);
      }
    },
    finish: async () => undefined,
    abandon: () => undefined,
  };
}

async function toStream(bytes: Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

async function toDescriptor(fd: number, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    at += await new Promise<number>((resolve, reject) => {
      write(fd, bytes, at, bytes.length - at, null, (error, count) => {
        if (error) reject(error);
        else resolve(count);
      });
    });
  }
}

/**
 * A file that appears whole or not at all: written under another name beside it, flushed, then renamed. A link is
 * followed, so that the file it leads to is replaced; a pipe or device is written as it is.
 * @param mode who may read it, where that is not left to the system. @throws OutputFailed if it cannot be begun.
 */
export async function fileOutput(name: string, mode = 0o666): Promise<Sink> {
  try {
    const place = await placeBeside(name, mode);
    return place.special ? await directly(name) : await beside(name, place);
  } catch (error) {
    throw error instanceof OutputFailed ? error : new OutputFailed(name, error);
  }
}

async function directly(name: string): Promise<Sink> {
  const handle = await open(name, 'w');
  return { write: (text) => guarded(name, handle, text), finish: () => handle.close(), abandon: () => undefined };
}

/** A place beside a file, for what is to become it. `special`: there is something of that name that is no file. */
export async function placeBeside(name: string, mode = 0o666): Promise<{ special: boolean; temporary: string; mode: number; /** Flushes what is there, and gives it its name. */ appear(): Promise<void> }> {
  const target = await realpath(name).catch(() => name), before = await stat(target).catch(() => null);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  return {
    special: before !== null && !before.isFile(), temporary, mode: before === null || mode !== 0o666 ? mode : before.mode & 0o777,
    async appear() {
      const handle = await open(temporary, 'r+');
      await handle.sync().finally(() => handle.close());
      await rename(temporary, target);
    },
  };
}

async function beside(name: string, { temporary, mode, appear }: Awaited<ReturnType<typeof placeBeside>>): Promise<Sink> {
  const handle = await open(temporary, 'wx', mode);
  let done = false;
  return {
    write: (text) => guarded(name, handle, text),
    async finish() {
      try {
        await handle.close();
        await appear();
        done = true;
      } catch (error) {
        await unlink(temporary).catch(() => undefined);
        throw new OutputFailed(name, error);
      }
    },
    abandon() {
      if (done) return;
      done = true;
      try {
        unlinkSync(temporary);
      } catch { /* it is gone already */ }
    },
  };
}

async function guarded(name: string, handle: FileHandle, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  try {
    for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at, bytes.length - at)).bytesWritten;
  } catch (error) {
    throw codeOf(error) === 'EPIPE' ? new ReaderLeft() : new OutputFailed(name, error);
  }
}

/** Whether two names lead to one file; false where either does not exist. */
export async function sameFile(a: string | Buffer, b: string | Buffer): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([stat(a), stat(b)]);
    return one.dev === other.dev && one.ino === other.ino;
  } catch {
    return false;
  }
}
