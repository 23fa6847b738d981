import { Buffer } from 'node:buffer';
import { createReadStream, fstatSync } from 'node:fs';
import { lstat, readFile, readdir, stat } from 'node:fs/promises';
import { unreadable } from '../batch/failure.js';
import { problem } from '../model/problem.js';
import type { Stats } from 'node:fs';
import type { Problem } from '../model/problem.js';

/** One thing to read: a file (its name as bytes, as a name need not be UTF-8), or standard input. */
export interface Input {
  path: Buffer | null;
  /** The name as shown and as `documents[].file`; null for standard input. */
  name: string | null;
  /** A named pipe (or `<(...)`): opening it waits for a writer. */
  pipe: boolean;
}

/** An input to read, or why a name gives none. */
export type Found = { input: Input } | { problem: Problem };

/**
 * What the positionals stand for, in order: files as named, directories walked, '-' standard input. Nothing is read yet.
 * A name that gives nothing is a problem in its place, so that one bad file never stops the rest.
 */
export async function* findInputs(positionals: readonly string[]): AsyncGenerator<Found> {
  for (const name of positionals) {
    if (name === '-') yield { input: { path: null, name: null, pipe: false } };
    else yield* named(name);
  }
}

/** A file named by the user: links are followed and pipes are read (`<(...)`), as the user pointed at them. */
async function* named(name: string): AsyncGenerator<Found> {
  const path = Buffer.from(name);
  let what: Stats;
  try {
    what = await stat(path);
  } catch (error) {
    yield { problem: unreadable(name, error) };
    return;
  }
  if (what.isDirectory()) yield* walk(path);
  else if (what.isFile() || what.isFIFO()) yield { input: { path, name, pipe: what.isFIFO() } };
  else yield { problem: notRegular(name, what) };
}

/** A directory, entries in the order of the bytes of their names. Only regular files are read: a link could lead out of it, or round in a circle. */
async function* walk(directory: Buffer): AsyncGenerator<Found> {
  let entries: Buffer[];
  try {
    entries = await readdir(directory, { encoding: 'buffer' });
  } catch (error) {
    yield { problem: unreadable(directory.toString(), error) };
    return;
  }
  for (const entry of entries.sort(Buffer.compare)) {
    const path = Buffer.concat([directory, directory.at(-1) === SLASH ? Buffer.alloc(0) : Buffer.from('/'), entry]);
    const name = path.toString();
    try {
      const what = await lstat(path);
      if (what.isDirectory()) yield* walk(path);
      else if (what.isFile()) yield { input: { path, name, pipe: false } };
      else yield { problem: notRegular(name, what) };
    } catch (error) {
      yield { problem: unreadable(name, error) };
    }
  }
}

const SLASH = 0x2f;

function notRegular(name: string, what: Stats): Problem {
  const kind = what.isSymbolicLink() ? 'a symbolic link, which is not followed inside a directory'
    : what.isFIFO() ? 'a named pipe' : what.isSocket() ? 'a socket' : 'a device';
  const hint = what.isSymbolicLink() ? 'name the file itself to have it read' : null;
  return problem('error', 'not-a-regular-file', `is ${kind}`, { file: name, hint });
}

/** The bytes of an input. Standard input is read to its end. @throws the system's error. */
export async function readBytes(input: Input): Promise<Uint8Array> {
  if (input.path !== null) return readFile(input.path);
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOf(input)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The bytes of an input as they come. @throws the system's error. */
export async function* bytesOf(input: Input): AsyncGenerator<Uint8Array> {
  if (input.path === null && fstatSync(0).isDirectory()) throw Object.assign(new Error('standard input is a directory'), { code: 'EISDIR' }); // Node would see an empty stream
  yield* (input.path === null ? process.stdin : createReadStream(input.path, { highWaterMark: 1024 * 1024 })) as AsyncIterable<Uint8Array>;
}
