import { Buffer } from 'node:buffer';
import { readSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

const CHUNK = 1024 * 1024;
/** Mailboxes that stay open; single mails are opened each for itself. */
const OPEN = 4;

/** The bytes of an open file up to the size that it had at the start, a chunk at a time. A chunk is good until the next but one is asked for. */
export async function* chunksOf(handle: FileHandle, size: number): AsyncGenerator<Buffer> {
  const pair = [Buffer.allocUnsafe(Math.min(size, CHUNK)), Buffer.allocUnsafe(Math.min(size, CHUNK))] as const;
  for (let at = 0, turn = 0; at < size; turn ^= 1) {
    const { bytesRead } = await handle.read(pair[turn]!, 0, Math.min(CHUNK, size - at), at);
    if (!bytesRead) throw new FileShrank();
    yield pair[turn]!.subarray(0, bytesRead);
    at += bytesRead;
  }
}

/** The file is shorter than it was when the run began. */
export class FileShrank extends Error {
  constructor() { super('it became shorter while it was read'); }
}

/**
 * A stretch of an open file, read at once: waiting for the thread pool costs more than a mail's bytes do.
 * @throws FileShrank where it is no longer all there, or the system's error.
 */
export function rangeOf({ fd }: FileHandle, start: number, end: number): Buffer {
  const bytes = Buffer.allocUnsafe(end - start);
  for (let at = 0; at < bytes.length;) {
    const read = readSync(fd, bytes, at, bytes.length - at, start + at);
    if (!read) throw new FileShrank();
    at += read;
  }
  return bytes;
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
