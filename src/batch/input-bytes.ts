import { Buffer } from 'node:buffer';
import { fstatSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { Problem } from '../model/problem.js';
import { firstOfStream, type FirstBytes, type Wanted } from '../read/first-of-stream.js';
import { brokenOff } from './failure.js';
import { chunksOf, firstOfFile } from './file.js';

/** What is read: a file (or a named pipe), or standard input where there is no path; and the name that problems carry. */
export interface Input { path: Buffer | null; name: string | null }

/** What was read of an input, and why it is not what was there when it was opened. */
export type InputBytes = FirstBytes & { problem: Problem | null };

/**
 * The bytes of an input, as many as are wanted: a file's up to the size that it has when it is opened. Where it becomes shorter meanwhile, or cannot be
 * read on, what came before that. A pipe, standard input, and a file of no size (as in /proc) are read to their end.
 * @throws the system's error where nothing could be read.
 */
export async function readBytes(input: Input, wanted: Wanted): Promise<InputBytes> {
  const { path, name } = input;
  const { bytes, error, ...known } = path === null ? await untilItFails(standardInput(), wanted) : await withFile(path, async (handle) => {
    const size = await sizeOf(handle);
    return size === null ? untilItFails(toItsEnd(handle), wanted) : firstOfFile(handle, size, wanted);
  });
  if (error !== null && !bytes.length) throw error;
  return { bytes, ...known, problem: error === null ? null : brokenOff(name, error, bytes.length) };
}

/** The bytes of an input as they come, a file's up to the size that it has when it is opened. @throws the system's error, or that it became shorter. */
export async function* bytesOf({ path }: Input): AsyncGenerator<Uint8Array> {
  if (path === null) { yield* standardInput(); return; }
  const handle = await open(path);
  try {
    const size = await sizeOf(handle);
    yield* size === null ? toItsEnd(handle) : chunksOf(handle, size);
  } finally {
    await handle.close();
  }
}

/** The first 64 KiB of an Outlook store (MS-PST begins "!BDN") in a regular file; null for any other input. @throws the system's error. */
export async function storeHead({ path, pipe }: Pick<Input, 'path'> & { pipe: boolean }): Promise<Uint8Array | null> {
  if (path === null || pipe) return null;
  return withFile(path, async (handle) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    if (bytesRead < 4 || buffer.toString('latin1') !== '!BDN') return null;
    const head = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return head.buffer.subarray(0, head.bytesRead);
  });
}

/** A stream that ends where it fails, unless it fails at once; and why it did. */
export class UntilFailure implements AsyncIterable<Uint8Array> {
  /** Null where nothing failed so far. */
  error: unknown = null;
  /** How many bytes came. */
  read = 0;

  constructor(private readonly chunks: AsyncIterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of this.chunks) { this.read += chunk.length; yield chunk; }
    } catch (error) {
      if (!this.read) throw error;
      this.error = error;
    }
  }
}

async function untilItFails(chunks: AsyncIterable<Uint8Array>, wanted: Wanted): Promise<FirstBytes & { error: unknown }> {
  const read = new UntilFailure(chunks), first = await firstOfStream(read, wanted);
  return { ...first, error: read.error };
}

/** The size of a file up to which it is read; null for what is read to its end. */
async function sizeOf(handle: FileHandle): Promise<number | null> {
  const what = await handle.stat();
  return what.isFile() && what.size > 0 ? what.size : null;
}

async function* standardInput(): AsyncGenerator<Uint8Array> {
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error('standard input is a directory'), { code: 'EISDIR' }); // Node would see an empty stream
  yield* process.stdin as AsyncIterable<Uint8Array>;
}

const toItsEnd = (handle: FileHandle): AsyncIterable<Uint8Array> => handle.createReadStream({ highWaterMark: 1024 * 1024, autoClose: false }) as AsyncIterable<Uint8Array>;

async function withFile<T>(path: Buffer, read: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(path);
  try {
    return await read(handle);
  } finally {
    await handle.close();
  }
}
