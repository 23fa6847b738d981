/** What the program asks of the system while it works, as strace tells it, in a network that leads nowhere: no socket, no foreign program, no file opened for writing but the one told. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, bash, place, type Ran } from '../cli/run.js';

const FIXTURES = join(ROOT, 'fixtures'), work = place({});
const THREAD = 'thread-example/input.txt', PAGE = 'page-2025-view-and-download/input.html', LINKS = 'mail-visible-links/input.eml', IMAGES = 'mail-safe-links-and-cid/input.eml', PDF = 'attachment-refusal-in-pdf/input.eml', WORD = 'attachment-disclosure-in-docx/input.eml', ZIP = 'zip-letters-mixed/input.zip';

/** Runs a command in an empty directory with an empty home, and gives what it asked of the system beside what it printed. */
function traced(line: string): Ran & { calls: string[]; left: string[] } {
  const here = place({}), log = join(work, 'log');
  const ran = bash(FIXTURES, `export HOME=${here} TMPDIR=${here} XDG_CACHE_HOME=${here}; unshare -rn strace -f -qq -s 300 -o ${log} -e trace=%network,execve,open,openat,creat,mkdir,mkdirat,unlink,unlinkat,rename,renameat,renameat2,symlinkat,linkat,truncate,chmod,fchmodat $(command -v foi-parse) ${line}`);
  const calls = readFileSync(log, 'utf8').split('\n').filter((call) => !/= -1 E/.test(call));
  return { ...ran, calls, left: readdirSync(here) };
}

/** Pipes to a child of ours are sockets of the system's own kind, which lead nowhere. */
const reachesOut = (calls: readonly string[]): string[] => calls.filter((call) => /\b(?:socket|connect|sendto|sendmsg|bind)\(/.test(call) && !/AF_UNIX/.test(call));
const programs = (calls: readonly string[]): string[] => [...new Set(calls.flatMap((call) => /\bexecve\("([^"]*)"/.exec(call)?.[1] ?? []))].filter((path) => !path.endsWith('/foi-parse'));
const writes = (calls: readonly string[]): string[] => calls.filter((call) => /O_(?:WRONLY|RDWR|CREAT|TRUNC)|\b(?:creat|mkdir|mkdirat|unlink|unlinkat|rename|renameat2?|symlinkat|linkat|truncate|chmod|fchmodat)\(/.test(call)).flatMap((call) => /"([^"]*)"/.exec(call)?.[1] ?? []).filter((path) => !/^\/dev\/(?:null|tty|pts\/\d+)$|^\/proc\/self\//.test(path));

beforeAll(() => { for (const program of ['strace', 'unshare']) expect({ program, ...bash(work, `command -v ${program}`) }).toMatchObject({ program, code: 0 }); });

test('a program that reaches out, starts another or writes would be seen', () => {
  const { calls } = traced(`--version; strace -f -qq -o ${join(work, 'log')} -e trace=%network,execve,openat ${process.execPath} -e 'fetch("http://192.0.2.1/").catch(() => {}); require("child_process").execFileSync("true"); require("fs").writeFileSync("${join(work, 'seen')}", "")'`);
  const all = readFileSync(join(work, 'log'), 'utf8').split('\n');
  expect(calls.length).toBeGreaterThan(0);
  expect([reachesOut(all).length > 0, programs(all).some((path) => path.endsWith('/true')), writes(all)]).toEqual([true, true, [join(work, 'seen')]]);
}, 60_000);

describe('reads and prints with no network, no foreign program and no file of its own', () => {
  test.each([
    ...['text', 'json', 'ndjson', 'csv', 'markdown', 'html', 'ics'].map((format) => [`--format ${format} ${THREAD} ${PAGE} ${LINKS} ${IMAGES}`]),
    [`--explain ${THREAD}`], [`--due ${THREAD}`], [`--redact ${THREAD}`], [`--read-attachments --json ${PDF} ${WORD}`], [`--json ${ZIP}`], ['--help'], ['--list-rules'],
  ])('foi-parse %s', (line) => {
    const { code, out, calls, left } = traced(line);
    expect([code, out.length > 0]).toEqual([0, true]);
    expect({ reachesOut: reachesOut(calls), programs: programs(calls).filter((path) => path !== process.execPath), writes: writes(calls), left }).toEqual({ reachesOut: [], programs: [], writes: [], left: [] });
  }, 120_000);
});

test.each([['ndjson'], ['json'], ['sqlite']])('writes where it is told, and nothing beside it: %s', (format) => {
  const there = place({}), { code, calls, left } = traced(`--format ${format} --output ${join(there, 'out')} ${THREAD}`);
  expect(code).toBe(0);
  expect(reachesOut(calls)).toEqual([]);
  // What becomes the file when it is whole stands beside it under a name of ours.
  expect(writes(calls).filter((path) => path !== join(there, 'out') && !path.startsWith(join(there, '.out.')))).toEqual([]);
  expect([readdirSync(there), left]).toEqual([['out'], []]);
}, 120_000);

test('a system of files that cannot be written is enough', () => {
  const { code, out, err } = bash(FIXTURES, `unshare -rmn sh -c 'mount --make-rprivate / && mount -o remount,bind,ro / && cd / && HOME=/ TMPDIR=/ exec foi-parse --json ${join(FIXTURES, THREAD)}'`);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('"threads"');
}, 60_000);
