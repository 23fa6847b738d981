/** Runs the recipes of docs/many-machines.md as they stand there, with two sshd of our own on the loopback for the two hosts. */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { generate } from '../bench/generate.js';
import { check, sameRecords } from './check.js';

const BIN = fileURLToPath(new URL('../../bin/foi-parse.js', import.meta.url));
const RECIPES = fileURLToPath(new URL('../../docs/many-machines.md', import.meta.url));
const HOSTS = ['one.example.org', 'two.example.org'];
/** sshd wants its whole path, which is not on everybody's. */
const SSHD = ['/usr/sbin/sshd', '/usr/local/sbin/sshd', '/usr/bin/sshd'].find(existsSync);

/** The programs that are not there. */
export function missingPrograms() {
  return [...['parallel', 'ssh', 'ssh-keygen'].filter((name) => spawnSync('bash', ['-c', `command -v ${name}`]).status !== 0), ...(SSHD ? [] : ['sshd'])];
}

/** The fenced commands under a heading of the recipe. */
export function recipe(heading) {
  const section = readFileSync(RECIPES, 'utf8').split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  const [, commands] = /```sh\n([^`]+)```/.exec(section ?? '') ?? [];
  if (!commands) throw new Error(`${RECIPES} has no commands under "${heading}"`);
  return commands;
}

/**
 * @param {{ directory: string, mailbox: string, wholeOut: string, seed: number }} options the mailbox, and what one run made of it.
 * @returns of each recipe: what `check` says of its joined output, and whether it holds the same records as one run's.
 */
export async function machines({ directory, mailbox, wholeOut, seed }) {
  const stop = [], home = mkdtempSync(join(directory, 'home-'));
  try {
    const { env, close } = await twoHosts(home);
    stop.push(close);
    return {
      shares: await shares(join(directory, 'shares'), 'One mailbox, several shares', 'mail.ndjson', mailbox, wholeOut, env),
      ssh: await shares(join(directory, 'ssh'), 'The same over ssh', 'mail.ndjson', mailbox, wholeOut, env),
      files: await files(join(directory, 'files'), seed, env),
    };
  } finally {
    for (const close of stop) close();
  }
}

async function shares(place, heading, joined, mailbox, wholeOut, env) {
  mkdirSync(place);
  copyFileSync(mailbox, join(place, 'mail.mbox'));
  run(recipe(heading), place, env);
  // Records carry the name that the mailbox was given by.
  const named = join(place, 'whole.ndjson'), given = / (\S{0,40}mail\.mbox)/.exec(recipe(heading))[1].replaceAll('/shared', place);
  run(`foi-parse --quiet --format ndjson --jobs 1 --output whole.ndjson '${given}'`, place, env);
  return { ...await check(mailbox, [join(place, joined)]), parts: readdirSync(place).filter((name) => name.startsWith('part-')).length, same: await sameRecords([join(place, joined)], [named]) };
}

/** Mailboxes of different requests, one a year. */
async function files(place, seed, env) {
  mkdirSync(join(place, 'letters'), { recursive: true });
  for (const year of [1, 2, 3]) {
    await generate(join(place, 'letters', `${2010 + year}.mbox`), { kind: 'mixed', messages: 30, bytes: Infinity, damaged: 0, seed: seed + year });
    rmSync(join(place, 'letters', `${2010 + year}.mbox.truth.ndjson`));
  }
  run(recipe('Many files'), place, env);
  run('foi-parse --quiet --format ndjson --output whole.ndjson letters', place, env);
  return { same: await sameRecords([join(place, 'letters.ndjson')], [join(place, 'whole.ndjson')]) };
}

/** Runs lines of bash; `/shared` stands for the place. @throws where one fails. */
function run(lines, place, env) {
  const { status, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', lines.replaceAll('/shared', place)], { cwd: place, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${lines.trim()}\nended with ${status}: ${stderr.slice(-2000)}`);
}

/** Two hosts on ports of the loopback, with keys of their own; and the environment in which ssh and parallel find them. */
async function twoHosts(home) {
  const bin = join(home, 'bin'), key = join(home, 'key'), daemons = [], config = [];
  mkdirSync(bin);
  writeFileSync(join(bin, 'foi-parse'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`, { mode: 0o755 });
  const path = `${bin}:${process.env.PATH ?? '/usr/bin:/bin'}`;
  keygen(key);
  copyFileSync(`${key}.pub`, join(home, 'authorized_keys'));
  // sshd of root wants this directory, which its package's start script makes.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  for (const host of HOSTS) {
    const port = await freePort(), settings = join(home, `${host}.sshd`);
    keygen(join(home, host));
    writeFileSync(settings, `Port ${port}\nListenAddress 127.0.0.1\nHostKey ${join(home, host)}\nPidFile none\nAuthorizedKeysFile ${join(home, 'authorized_keys')}\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin prohibit-password\nMaxStartups 100\nSetEnv PATH=${path}\n`);
    daemons.push(spawn(SSHD, ['-D', '-e', '-f', settings], { stdio: 'ignore' }));
    config.push(`Host ${host}\n  HostName 127.0.0.1\n  Port ${port}\n`);
    await listening(port);
  }
  writeFileSync(join(home, 'ssh_config'), `${config.join('')}Host *\n  User ${userInfo().username}\n  IdentityFile ${key}\n  IdentitiesOnly yes\n  StrictHostKeyChecking no\n  UserKnownHostsFile ${join(home, 'known_hosts')}\n  LogLevel ERROR\n`);
  writeFileSync(join(home, 'will-cite'), '');
  const env = { ...process.env, PATH: path, PARALLEL_HOME: home, PARALLEL_SSH: `ssh -F ${join(home, 'ssh_config')}` };
  return { env, close() { for (const daemon of daemons) daemon.kill(); } };
}

function keygen(file) {
  const { status, stderr } = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => { resolve(port); }); });
  });
}

/** Waits until somebody listens. @throws after some hundred tries. */
async function listening(port) {
  for (let tries = 0; tries < 300; tries++) {
    const open = await new Promise((resolve) => { const socket = createConnection(port, '127.0.0.1', () => { socket.destroy(); resolve(true); }); socket.on('error', () => { resolve(false); }); });
    if (open) return;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Error(`no sshd on port ${port}`);
}
