import { Buffer } from 'node:buffer';
import { existsSync, fstatSync } from 'node:fs';
import { unreadable } from '../batch/failure.js';
import { bytesOfFile } from '../batch/file.js';
import { lstat, readdir, stat } from 'node:fs/promises';
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
  /** It lies in a Maildir, so that it is a mail whatever it looks like. */
  mail?: true;
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
    yield { problem: notThere(name, unreadable(name, error)) };
    return;
  }
  if (what.isDirectory()) yield* walk(path);
  else if (what.isFile() || what.isFIFO()) yield { input: { path, name, pipe: what.isFIFO() } };
  else yield { problem: notRegular(name, what) };
}

/** A name that leads nowhere, with what most likely happened: a pattern that no shell expanded (cmd.exe expands none), or a path of Windows on another system. */
function notThere(name: string, found: Problem): Problem {
  const slashed = name.replaceAll('\\', '/');
  if (/[*?]/.test(name)) return { ...found, hint: 'no file matched, or this shell does not expand * and ?: name the directory, all files in it are read' };
  return slashed !== name && existsSync(slashed) ? { ...found, hint: `directories are parted by / here: ${slashed}` } : found;
}

/**
 * A directory, entries in the order of the bytes of their names. Only regular files are read: a link could lead out of it, or round in a circle.
 * Hidden files are passed over, and so are the `page_files` that a browser saves beside `page.html`.
 */
async function* walk(directory: Buffer): AsyncGenerator<Found> {
  const entries = await entriesOf(directory);
  if (!Array.isArray(entries)) { yield entries; return; }
  if (await isMaildir(directory, entries)) { yield* walkMaildir(directory, entries); return; }
  const names = new Set(entries.map(latin1));
  for (const entry of entries) {
    const name = latin1(entry);
    if (name.startsWith('.') || name.endsWith('_files') && ['html', 'htm'].some((ending) => names.has(`${name.slice(0, -6)}.${ending}`))) continue;
    yield* entered(joined(directory, entry));
  }
}

/** The names in a directory, sorted by their bytes; or why there are none. */
async function entriesOf(directory: Buffer): Promise<Buffer[] | { problem: Problem }> {
  try {
    return (await readdir(directory, { encoding: 'buffer' })).sort(Buffer.compare);
  } catch (error) {
    return { problem: unreadable(directory.toString(), error) };
  }
}

async function* entered(path: Buffer): AsyncGenerator<Found> {
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

const latin1 = (entry: Buffer): string => entry.toString('latin1');
const joined = (directory: Buffer, entry: Buffer): Buffer => Buffer.concat([directory, directory.at(-1) === SLASH ? Buffer.alloc(0) : Buffer.from('/'), entry]);

/** A Maildir (qmail's maildir(5)): `cur` and `new` hold a mail a file; what is still being delivered lies in `tmp`. */
async function isMaildir(directory: Buffer, entries: readonly Buffer[]): Promise<boolean> {
  const names = new Set(entries.map(latin1));
  if (!names.has('cur') || !names.has('new')) return false;
  const inside = await Promise.all(['cur', 'new'].map((name) => lstat(joined(directory, Buffer.from(name))).catch(() => null)));
  return inside.every((what) => what?.isDirectory());
}

/** Mails in the order of delivery: by name without the flags (`:2,S`; `;2,S` and `!2,S` where a file system forbids the colon). Then the folders in it (Maildir++: `.Sent`). */
async function* walkMaildir(directory: Buffer, entries: readonly Buffer[]): AsyncGenerator<Found> {
  const mails: { path: Buffer; key: Buffer }[] = [];
  for (const name of ['cur', 'new']) {
    const folder = joined(directory, Buffer.from(name));
    const found = await entriesOf(folder);
    if (!Array.isArray(found)) { yield found; continue; }
    for (const entry of found) if (!latin1(entry).startsWith('.')) mails.push({ path: joined(folder, entry), key: Buffer.from(latin1(entry).replace(/[:;!]2,[a-z]*$/i, ''), 'latin1') });
  }
  for (const { path } of mails.sort((a, b) => Buffer.compare(a.key, b.key))) {
    for await (const found of entered(path)) yield 'input' in found ? { input: { ...found.input, mail: true } } : found;
  }
  for (const entry of entries) {
    const path = joined(directory, entry);
    const inside = latin1(entry).startsWith('.') ? await lstat(path).catch(() => null) : null;
    if (inside?.isDirectory()) yield* walk(path);
  }
}

const SLASH = 0x2f;

function notRegular(name: string, what: Stats): Problem {
  const kind = what.isSymbolicLink() ? 'a symbolic link, which is not followed inside a directory'
    : what.isFIFO() ? 'a named pipe' : what.isSocket() ? 'a socket' : 'a device';
  const hint = what.isSymbolicLink() ? 'name the file itself to have it read' : null;
  return problem('error', 'not-a-regular-file', `is ${kind}`, { file: name, hint });
}

/** The bytes of an input. Standard input is read to its end. @throws the system's error, or that the file became shorter while it was read. */
export async function readBytes(input: Input): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOf(input)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The bytes of an input as they come: of a file, as many as it had when it was opened. @throws the system's error, or that it became shorter. */
export async function* bytesOf(input: Input): AsyncGenerator<Uint8Array> {
  if (input.path === null && fstatSync(0).isDirectory()) throw Object.assign(new Error('standard input is a directory'), { code: 'EISDIR' }); // Node would see an empty stream
  yield* (input.path === null ? process.stdin as AsyncIterable<Uint8Array> : bytesOfFile(input.path));
}
