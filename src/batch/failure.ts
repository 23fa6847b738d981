import { problem, type Problem } from '../model/problem.js';

/** What the system says went wrong with a file, in words. Anything else is named by its code. */
const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file', EACCES: 'permission denied', EPERM: 'operation not permitted', EISDIR: 'is a directory', ENOTDIR: 'part of the path is not a directory',
  EMFILE: 'too many open files', ENFILE: 'too many open files on this system', EIO: 'input/output error', ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'file name too long', ENOSPC: 'no space left on device', EDQUOT: 'disk quota exceeded', EFBIG: 'file too large', EROFS: 'read-only file system',
  EEXIST: 'already exists', ETXTBSY: 'file is busy', ENXIO: 'no such device', ENODEV: 'no such device', EBUSY: 'device or resource busy',
  ERR_FS_FILE_TOO_LARGE: 'too large to be read at once (2 GiB at most)', ERR_INVALID_ARG_VALUE: 'not a possible file name',
};

const HINTS: Readonly<Record<string, string>> = {
  ENOENT: 'check the spelling, and the directory that the command runs in',
  EACCES: 'make it readable, or run as a user who may read it',
  EMFILE: 'raise the limit with ulimit -n',
  EIO: 'the disk or the file system could not read it; try a copy',
  ERR_FS_FILE_TOO_LARGE: 'unpack or split it, and give the parts',
};

/** The code of a system error ("ENOENT"), or null for any other value. */
export function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** A failure in words for one line: what happened, and what to do about it where that is known. Never a stack. */
export function inWords(error: unknown): { what: string; hint: string | null } {
  const code = codeOf(error);
  if (code !== null) return { what: WORDS[code] ?? `system error ${code}`, hint: HINTS[code] ?? null };
  return { what: error instanceof Error ? error.message.split('\n', 1)[0] ?? 'failed' : 'failed', hint: null };
}

/** The problem that a file could not be read; its code is the same for every cause, its message says which. */
export function unreadable(file: string | null, error: unknown): Problem {
  const { what, hint } = inWords(error);
  return problem('error', 'unreadable', what, { file, hint });
}

/** The problem that only so many bytes of something could be read, from `start` in its file on; what came is read. */
export function brokenOff(file: string | null, error: unknown, read: number, start = 0): Problem {
  return { ...unreadable(file, error), byte: start + read, hint: `the ${read} bytes before that place are read` };
}
