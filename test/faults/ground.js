/** Where faults happen: a generated mailbox of which all is known, the program, and what it prints when nothing goes wrong. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { clearTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { generate, messages } from '../bench/generate.js';
import { hashOf } from './check.js';

const BIN = fileURLToPath(new URL('../../bin/foi-parse.js', import.meta.url));
/** A run that takes longer than this hangs, in milliseconds: a busy machine needs a hundredth of it. */
const HANGS = 300_000;

/** How a program ended, and what it said. `pid` is there from the start. */
/** @typedef {{ code: number | null, signal: string | null, out: string, err: string }} Ended */

export class Ground {
  /** Of each format, what an undisturbed run printed. */
  #whole = new Map();

  /** @param {string} directory an empty one. @param {number} jobs */
  constructor(directory, jobs) {
    this.directory = directory;
    this.jobs = String(jobs);
    const bin = join(directory, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'foi-parse'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`, { mode: 0o755 });
    this.env = { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !['NO_COLOR', 'FORCE_COLOR', 'COLUMNS', 'CI', 'NODE_OPTIONS'].includes(name))), PATH: `${bin}:${process.env.PATH ?? '/usr/bin:/bin'}` };
  }

  /** @param {{ directory: string, messages: number, seed: number, jobs: number }} options */
  static async make({ directory, messages: count, seed, jobs }) {
    const ground = new Ground(directory, jobs);
    await generate(join(directory, 'in.mbox'), { kind: 'mixed', messages: count, bytes: Infinity, damaged: 0.05, seed });
    return ground;
  }

  /** A new directory with a copy of the mailbox, `in.mbox`: output is the same bytes wherever it lies. */
  place(name) {
    const there = mkdtempSync(join(this.directory, `${name.replace(/[^a-z0-9]+/gi, '-')}-`));
    for (const file of ['in.mbox', 'in.mbox.truth.ndjson']) copyFileSync(join(this.directory, file), join(there, file));
    return there;
  }

  /** A new directory with `mails`, a folder of 41 mails (m00.eml … m40.eml) of which each has an id of its own (<m0.7@example.org> …). */
  folder(name) {
    const there = mkdtempSync(join(this.directory, `${name.replace(/[^a-z0-9]+/gi, '-')}-`));
    mkdirSync(join(there, 'mails'));
    let n = 0;
    for (const { bytes } of messages({ kind: 'mixed', damaged: 0, seed: 7 })) {
      if (n > 40) break;
      writeFileSync(join(there, 'mails', `m${String(n++).padStart(2, '0')}.eml`), bytes.subarray(bytes.indexOf(10) + 1));
    }
    return there;
  }

  /**
   * Starts the program. @param {readonly string[]} args
   * @param {{ stdout?: number, env?: NodeJS.ProcessEnv, slowly?: boolean }} [how] a descriptor for standard output in place of gathering it; or it is left to the caller to read, slowly.
   * @returns {{ child: import('node:child_process').ChildProcess, ended: Promise<Ended> }}
   */
  start(cwd, args, how) { return this.#spawn(process.execPath, [BIN, ...args], cwd, how); }

  /** Runs the program to its end. @returns {Promise<Ended>} */
  foi(cwd, args, how) { return this.start(cwd, args, how).ended; }

  /** Runs a line of sh in which `foi-parse` is a command. @returns {Promise<Ended>} */
  sh(cwd, line) { return this.#spawn('sh', ['-c', line], cwd).ended; }

  #spawn(program, args, cwd, { stdout = 'pipe', env = {}, slowly = false } = {}) {
    const child = spawn(program, args, { cwd, env: { ...this.env, ...env }, stdio: ['ignore', stdout, 'pipe'] });
    const out = [], err = [];
    if (!slowly) child.stdout?.on('data', (piece) => { out.push(piece); });
    child.stderr.on('data', (piece) => { err.push(piece); });
    const hangs = setTimeout(() => { child.kill('SIGKILL'); }, HANGS);
    const ended = new Promise((resolve) => {
      child.on('close', (code, signal) => {
        clearTimeout(hangs);
        resolve({ code, signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
      });
    });
    return { child, ended };
  }

  /** What an undisturbed run writes of the mailbox: its file, its hash and length, and the milliseconds that it took. @param {string} format */
  async whole(format) {
    if (!this.#whole.has(format)) {
      const there = this.place(`whole-${format}`), file = join(there, 'o'), began = performance.now();
      const { code, err } = await this.foi(there, ['-q', '--format', format, '--jobs', this.jobs, '-o', 'o', 'in.mbox']);
      if (code !== 0) throw new Error(`an undisturbed run ended with ${code}: ${err}`);
      this.#whole.set(format, { file, hash: await hashOf(file), size: statSync(file).size, ms: performance.now() - began });
    }
    return this.#whole.get(format);
  }
}

/** The arguments of a run that can be gone on with. */
export const resumable = (ground) => ['-q', '--format', 'ndjson', '--resume', '--jobs', ground.jobs, '-o', 'o.ndjson', 'in.mbox'];

/** Waits until something is so; looks every 2 ms. @param {() => boolean} isSo @param {Promise<unknown>} ended the end of the run, after which nothing will become so. @returns {Promise<boolean>} whether it became so. */
export async function until(isSo, ended) {
  let over = false;
  void ended.then(() => { over = true; });
  while (!over) {
    if (isSo()) return true;
    await pause(2);
  }
  return false;
}

export const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** The length of a file; -1 where there is none. */
export function sizeOf(file) {
  try { return statSync(file).size; } catch { return -1; }
}

/** How many lines of a file are no JSON: the last one, too, has to end. */
export function tornLines(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return (lines.pop() === '' ? 0 : 1) + lines.filter((line) => { try { JSON.parse(line); return false; } catch { return true; } }).length;
}

/** Which mails of a folder of 41 (`Ground.folder`) are no message of NDJSON output: by their ids, as their words may stand in quotations too. */
export function mailsMissing(text) {
  const ids = new Set(text.split('\n').filter((line) => line.startsWith('{"record":"message"')).map((line) => JSON.parse(line)).filter(({ origin }) => origin === 'message').map(({ messageId }) => messageId));
  return Array.from({ length: 41 }, (_, n) => n).filter((n) => !ids.has(`<m${n}.7@example.org>`));
}

/** What lies in a directory beside the mailbox. */
export const besides = (directory) => readdirSync(directory).filter((name) => !name.startsWith('in.mbox')).sort();

/** Whether a program said what was wrong in so many lines, none of a stack. */
export const isSaid = (err, lines = 1) => err.trimEnd().split('\n').length <= lines && err.startsWith('foi-parse: ') && !isStack(err);
export const isStack = (err) => /^ {4}at |\bnode:internal|Error: /m.test(err);

/** What memory a run may take, in megabytes. */
export const MOST_MEMORY = 250;

/** The most memory that a process has taken so far; 0 where the system does not say. */
export function megabytes(pid) {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
  } catch { return 0; }
}
