import { Buffer } from 'node:buffer';
import { readSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { atLeast, type FirstBytes, type Wanted } from '../read/first-of-stream.js';
import { HEAD } from '../read/formats/format.js';
import { END, fingerprint } from '../read/identity.js';

const CHUNK = 1024 * 1024;
/** Mailboxes that stay open; single mails are opened each for itself. */
const OPEN = 4;

/**
 * Reads an open file from its start (or `from`) up to the size that it had at first, a chunk at a time, to wherever the reader wants the next bytes.
 * @param room gives a place for so many bytes. @returns after each chunk, how many bytes it brought.
 * @throws FileShrank where it is no longer all there, or the system's error.
 */
export async function* readThrough(handle: FileHandle, size: number, room: (length: number) => Buffer, from = 0): AsyncGenerator<number> {
  for (let at = from; at < size;) {
    const length = Math.min(CHUNK, size - at), { bytesRead } = await handle.read(room(length), 0, length, at);
    if (!bytesRead) throw new FileShrank();
    yield bytesRead;
    at += bytesRead;
  }
}

/** As {@link readThrough}, in chunks of their own. */
export async function* chunksOf(handle: FileHandle, size: number): AsyncGenerator<Buffer> {
  let chunk = Buffer.alloc(0);
  for await (const read of readThrough(handle, size, (length) => chunk = Buffer.allocUnsafeSlow(length))) yield chunk.subarray(0, read);
}

/**
 * The first bytes of an open file that had a size at first. Of a longer one its end is read too, for its ids.
 * @returns with `error`, why no more came than did: the file is no longer all there, or the system's error; null where all is well.
 * @throws what `wanted` throws.
 */
export async function firstOfFile(handle: FileHandle, size: number, wanted: Wanted): Promise<FirstBytes & { error: unknown }> {
  const head = rangeOf(handle, 0, Math.min(size, HEAD));
  if (head.error !== null) return head;
  const most = Math.min(size, atLeast(wanted(head.bytes, size))), bytes = Buffer.allocUnsafeSlow(most);
  let length = head.bytes.copy(bytes);
  try {
    for await (const read of readThrough(handle, most, (room) => bytes.subarray(length, length + room), length)) length += read;
  } catch (error) {
    return { bytes: bytes.subarray(0, length), error };
  }
  if (most === size) return { bytes, error: null };
  const end = rangeOf(handle, size - END, size);
  return { bytes, error: end.error, ...(end.error === null && { fingerprint: fingerprint(bytes, end.bytes, size) }) };
}

/** The file is shorter than it was when the run began. */
class FileShrank extends Error {
  constructor() { super('it became shorter while it was read'); }
}

/**
 * A stretch of an open file, read at once: waiting for the thread pool costs more than a mail's bytes do.
 * @param bytes where they go: as many as are asked for.
 * @returns with `error`, why fewer came: the file is no longer all there, or the system's error; null where all are there.
 */
export function rangeOf({ fd }: FileHandle, start: number, end: number, bytes: Buffer = Buffer.allocUnsafe(end - start)): { bytes: Buffer; error: unknown } {
  let at = 0;
  try {
    while (at < bytes.length) {
      const read = readSync(fd, bytes, at, bytes.length - at, start + at);
      if (!read) throw new FileShrank();
      at += read;
    }
  } catch (error) {
    return { bytes: bytes.subarray(0, at), error };
  }
  return { bytes, error: null };
}

/** Files that are read from again and again: the last few stay open. */
export class OpenFiles {
  private readonly handles = new Map<string, Promise<FileHandle>>();

  async get(path: Buffer): Promise<FileHandle> {
    const key = path.toString('latin1');
    const known = this.handles.get(key);
    if (known) return known;
    if (this.handles.size >= OPEN) {
      const [oldest, handle] = this.handles.entries().next().value as [string, Promise<FileHandle>];
      this.handles.delete(oldest);
      await (await handle).close();
    }
    const opened = open(path);
    this.handles.set(key, opened);
    opened.catch(() => this.handles.delete(key));
    return opened;
  }

  async close(): Promise<void> {
    for (const handle of this.handles.values()) await (await handle).close();
    this.handles.clear();
  }
}
