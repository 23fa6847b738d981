import { Buffer } from 'node:buffer';
import { readSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

const CHUNK = 1024 * 1024;
/** Mailboxes that stay open; single mails are opened each for itself. */
const OPEN = 4;

/**
 * Reads an open file from its start up to the size that it had at first, a chunk at a time, to wherever the reader wants the next bytes.
 * @param room gives a place for so many bytes. @returns after each chunk, how many bytes it brought.
 * @throws FileShrank where it is no longer all there, or the system's error.
 */
export async function* readThrough(handle: FileHandle, size: number, room: (length: number) => Buffer): AsyncGenerator<number> {
  for (let at = 0; at < size;) {
    const length = Math.min(CHUNK, size - at), { bytesRead } = await handle.read(room(length), 0, length, at);
    if (!bytesRead) throw new FileShrank();
    yield bytesRead;
    at += bytesRead;
  }
}

/**
 * A file's bytes as they come, up to the size that it had when it was opened: it may grow for as long as it is read. What has no size (a pipe, files of /proc)
 * is read to its end.
 * @throws FileShrank where it is no longer all there, or the system's error.
 */
export async function* bytesOfFile(path: Buffer): AsyncGenerator<Uint8Array> {
  const handle = await open(path);
  try {
    const what = await handle.stat();
    let chunk = Buffer.alloc(0);
    if (what.isFile() && what.size) for await (const bytes of readThrough(handle, what.size, (length) => { chunk = Buffer.allocUnsafe(length); return chunk; })) yield chunk.subarray(0, bytes);
    else yield* handle.createReadStream({ highWaterMark: CHUNK, autoClose: false }) as AsyncIterable<Uint8Array>;
  } finally {
    await handle.close();
  }
}

/** A file's bytes, as many as it had when it was opened. @throws FileShrank, or the system's error. */
export async function wholeFile(path: Buffer): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOfFile(path)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The first 64 KiB of an Outlook store (MS-PST begins "!BDN") in a regular file; null for any other. @throws the system's error. */
export async function storeHead(path: Buffer): Promise<Uint8Array | null> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    if (bytesRead < 4 || buffer.toString('latin1') !== '!BDN') return null;
    const head = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return head.buffer.subarray(0, head.bytesRead);
  } finally {
    await handle.close();
  }
}

/** The file is shorter than it was when the run began. */
class FileShrank extends Error {
  constructor() { super('it became shorter while it was read'); }
}

/**
 * A stretch of an open file, read at once: waiting for the thread pool costs more than a mail's bytes do.
 * @param bytes where they go: as many as are asked for.
 * @throws FileShrank where it is no longer all there, or the system's error.
 */
export function rangeOf({ fd }: FileHandle, start: number, end: number, bytes: Buffer = Buffer.allocUnsafe(end - start)): Buffer {
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
