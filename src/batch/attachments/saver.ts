import { createHash } from 'node:crypto';
import { link, mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { SaveAttachment } from '../../model/saved-attachment.js';
import { codeOf, inWords } from '../failure.js';
import { safeName } from './safe-name.js';

/** Names that are tried, where others have the first. */
const TRIES = 100;
let written = 0;

/**
 * Saves attachments into a directory, which is made where it is not there. The same file under the same name is saved once, in however many runs;
 * nothing that is there is written over. Each appears whole or not at all.
 * @param named false: the names that senders gave are left out, as they may name people.
 */
export function saveAttachmentsIn(directory: string, named = true): SaveAttachment {
  let made: Promise<unknown> | null = null;
  return async (attachment, content) => {
    try {
      await (made ??= mkdir(directory, { recursive: true }));
      const bytes = content(), sha256 = createHash('sha256').update(bytes).digest('hex');
      return { savedAs: await put(directory, safeName(attachment, sha256, named), bytes) };
    } catch (error) {
      return { code: 'attachment-not-saved', message: `it was not saved (${inWords(error).what})` };
    }
  };
}

async function put(directory: string, name: string, bytes: Uint8Array): Promise<string> {
  const dot = name.lastIndexOf('-') + 13, at = (n: number): string => (n === 1 ? name : `${name.slice(0, dot)}-${n}${name.slice(dot)}`);
  let n = 1;
  for (; n <= TRIES && await stat(join(directory, at(n))).catch(() => null); n++) if (await holds(join(directory, at(n)), bytes)) return at(n);
  const temporary = join(directory, `.${process.pid}.${process.hrtime.bigint()}.${written++}.tmp`);
  const handle = await open(temporary, 'wx');
  try {
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    for (; n <= TRIES; n++) {
      if (await appears(temporary, join(directory, at(n)))) return at(n);
      if (await holds(join(directory, at(n)), bytes)) return at(n);
    }
    throw new Error(`${TRIES} other files have its name`);
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

/** Gives a file its name, in one step that fails where the name is taken; false then. */
async function appears(temporary: string, name: string): Promise<boolean> {
  try {
    await link(temporary, name);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // A file system without links (FAT): taken with an empty file, which is ours to replace.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
  }
  try {
    await (await open(name, 'wx')).close();
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  await rename(temporary, name);
  return true;
}

async function holds(name: string, bytes: Uint8Array): Promise<boolean> {
  const there = await stat(name).catch(() => null);
  return there !== null && there.isFile() && there.size === bytes.length && (await readFile(name)).equals(bytes);
}
