import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';

/** Says who writes a file, and from what: held while it is written, and left behind by a run that was killed or interrupted. */
export interface Lock { pid: number; /** The settings that decide what is written, and the version. */ how: string; sources: Fingerprinted[] }
/** An input as it was when the run began: path as Latin-1, size, and SHA-256 of its first 64 KiB. */
export interface Fingerprinted { path: string; size: number; head: string }

/** The output is being written by someone else. */
export class Locked extends Error {}

/**
 * Takes the lock for a file, in one step, so that of two only one has it.
 * @returns what a run that is no longer there left in it; null where there was none.
 * @throws Locked where the run that holds it is alive.
 */
export function takeLock(name: string, lock: Lock): Lock | null {
  try {
    writeFileSync(name, JSON.stringify(lock), { flag: 'wx' });
    return null;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  }
  const before = readLock(name);
  if (before && before.pid !== process.pid && isAlive(before.pid)) throw new Locked(`process ${before.pid} is writing it`);
  return before;
}

/** Writes a lock that is held already: with the sources of this run. */
export function keepLock(name: string, lock: Lock): void { writeFileSync(name, JSON.stringify(lock)); }

export function dropLock(name: string): void {
  try {
    unlinkSync(name);
  } catch { /* it is gone already */ }
}

function readLock(name: string): Lock | null {
  try {
    const lock = JSON.parse(readFileSync(name, 'utf8')) as Lock;
    return Array.isArray(lock.sources) ? lock : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM';
  }
}
