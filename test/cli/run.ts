import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(ROOT, 'bin', 'foi-parse.js');

export interface Ran { code: number | null; out: string; err: string }

/** The environment with nothing in it that changes colours or widths. */
const CLEAN: NodeJS.ProcessEnv = Object.fromEntries(Object.entries(process.env).filter(([name]) => !['NO_COLOR', 'FORCE_COLOR', 'COLUMNS', 'CI', 'NODE_OPTIONS'].includes(name)));

/** Runs the built program in `cwd`; standard input is `input`, or empty. */
export function foi(cwd: string, args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}): Ran {
  const done = spawnSync(process.execPath, [BIN, ...args], { cwd, input: options.input ?? '', env: { ...CLEAN, ...options.env }, encoding: 'utf8', maxBuffer: 1e9 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** A directory for the PATH that holds `foi-parse`, as an installed package would. */
function commands(): string {
  const directory = mkdtempSync(join(tmpdir(), 'foi-parse-bin-'));
  writeFileSync(join(directory, 'foi-parse'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`, { mode: 0o755 });
  return directory;
}
const PATH = `${commands()}:${process.env['PATH'] ?? ''}`;

/** Runs a line of bash in `cwd` with `foi-parse` as a command. */
export function bash(cwd: string, line: string): Ran {
  const done = spawnSync('bash', ['-c', line], { cwd, env: { ...CLEAN, PATH }, encoding: 'utf8', input: '', maxBuffer: 1e9 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** Starts the program with standard input left open, sends a signal once it is under way, and gives its exit code. */
export async function signalled(cwd: string, args: readonly string[], signal: 'SIGINT' | 'SIGTERM', after: number): Promise<number | null> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: CLEAN, stdio: ['pipe', 'ignore', 'ignore'] });
  setTimeout(() => child.kill(signal), after);
  const code = await new Promise<number | null>((resolve) => child.on('exit', (status) => { resolve(status); }));
  child.stdin.destroy();
  return code;
}

export const MAIL = `From: Alex Morgan <alex@example.org>
To: foi@example.org
Subject: Parking permits
Date: Mon, 24 Jun 2019 21:09:19 +0100
Message-ID: <1@example.org>

Dear Borsetshire County Council,

Please send me the number of parking permits issued in 2018.

Yours faithfully,

Alex Morgan
`;

export const REPLY = `From: Sam Green <sam@example.org>
To: Alex Morgan <alex@example.org>
Subject: Re: Parking permits
Date: Tue, 16 Jul 2019 10:00:00 +0100
Message-ID: <2@example.org>

Dear Alex,

We issued 1,204 permits in 2018.

Yours sincerely,
Sam Green
`;

/** A new directory with the given files in it. */
export function place(files: Record<string, string> = { 'a.eml': MAIL, 'b.eml': REPLY }): string {
  const directory = mkdtempSync(join(tmpdir(), 'foi-parse-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}
