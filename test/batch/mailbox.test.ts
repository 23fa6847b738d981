import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseStream } from '../../src/index.js';
import { generate } from '../bench/generate.js';
import { BIN, bash, foi, place } from '../cli/run.js';
import { check } from '../faults/check.js';
import { killed, whole as runWhole } from '../faults/killed.js';

// Many runs of the whole program; a busy machine takes its time.
jest.setTimeout(120_000);

interface Line { record: string; id: string; origin: string; code: string; duplicateOf: string | null; thread: { id: string }; source: { file: string; ordinal: number; byteStart: number; byteEnd: number } }
const here = place({}), mailbox = join(here, 'in.mbox');
const lines = (text: string): Line[] => text.trimEnd().split('\n').map((line) => JSON.parse(line) as Line);
let whole = '';

beforeAll(async () => {
  await generate(mailbox, { kind: 'mixed', messages: 40, bytes: Infinity, damaged: 0.05, seed: 7 });
  whole = foi(here, ['-q', '--format', 'ndjson', '-o', 'whole.ndjson', 'in.mbox']).err + readFileSync(join(here, 'whole.ndjson'), 'utf8');
});

describe('a mailbox', () => {
  test('every message once, in its thread', async () => {
    expect(await check(mailbox, [join(here, 'whole.ndjson')])).toEqual({ messages: 40, missing: 0, repeated: 0, misplaced: 0, torn: 0, threadsRight: 1 });
  });

  test('records say where their mail stands', () => {
    const bytes = readFileSync(mailbox);
    const own = lines(whole).filter(({ record, origin }) => record === 'message' && origin === 'message');
    for (const { source } of own) {
      expect(source.file).toBe('in.mbox');
      expect(bytes.toString('latin1', source.byteStart, source.byteStart + 5)).toBe('From ');
    }
    expect(own.map(({ source }) => source).sort((a, b) => a.ordinal - b.ordinal).map(({ byteEnd }) => byteEnd).at(-1)).toBe(bytes.length);
  });

  test('ids are distinct, and the same as those of parse()', async () => {
    const result = await parse(readFileSync(mailbox), { file: 'in.mbox' });
    const ids = lines(whole).filter(({ record }) => record === 'message').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set(result.threads.flatMap(({ messages }) => messages.map(({ id }) => id))));
    expect(new Set(lines(whole).flatMap(({ record, thread }) => (record === 'message' ? [thread.id] : [])))).toEqual(new Set(result.threads.map(({ id }) => id)));
  });

  test('threads of the processor change nothing', () => {
    expect(foi(here, ['-q', '--format', 'ndjson', '--jobs', '2', 'in.mbox']).out).toBe(whole);
  });

  test('shards are disjoint, and together they are the whole', () => {
    const shards = [1, 2, 3].map((i) => foi(here, ['-q', '--format', 'ndjson', '--shard', `${i}/3`, 'in.mbox']).out);
    expect(shards.flatMap(lines).map((line) => JSON.stringify(line)).sort()).toEqual(lines(whole).map((line) => JSON.stringify(line)).sort());
    expect(foi(here, ['--shard', '4/3', 'in.mbox'])).toMatchObject({ code: 2, err: expect.stringContaining("--shard: takes a share like 1/4, the first of four, not '4/3'") });
  });

  test('standard input, --stream and parseStream go mail by mail and say so once', async () => {
    const piped = lines(bash(here, 'foi-parse -q --format ndjson < in.mbox').out);
    expect(piped.filter(({ code }) => code === 'no-thread-context')).toHaveLength(1);
    expect(piped.filter(({ record, origin }) => record === 'message' && origin === 'message')).toHaveLength(40);
    expect(lines(foi(here, ['-q', '--format', 'ndjson', '--stream', 'in.mbox']).out).map(({ record }) => record)).toEqual(piped.map(({ record }) => record));
    const records: string[] = [];
    for await (const { record } of parseStream((function* (): Generator<Uint8Array> { yield readFileSync(mailbox); })() as unknown as AsyncIterable<Uint8Array>)) records.push(record);
    expect(records).toEqual(piped.map(({ record }) => record));
  });

  test('one file a thread', () => {
    expect(foi(here, ['-q', '--format', 'json', '--output-dir', 'threads', 'in.mbox']).code).toBe(0);
    const names = readdirSync(join(here, 'threads'));
    expect(names).toHaveLength(new Set(lines(whole).flatMap(({ record, thread }) => (record === 'message' ? [thread.id] : []))).size);
    for (const name of names) {
      expect(name).toMatch(/^(?:\d{4}-\d\d-\d\d|undated)-[a-z0-9-]+\.json$/);
      expect((JSON.parse(readFileSync(join(here, 'threads', name), 'utf8')) as { threads: unknown[] }).threads).toHaveLength(1);
    }
  });

  test('a summary goes to standard error', () => {
    const { out, err } = foi(here, ['-q', '--format', 'ndjson', '--summary', 'in.mbox']);
    expect(out).toBe(whole);
    expect(err).toMatch(/^\d+ messages in \d+ threads\nby type:\n/);
  });
});

describe('--resume', () => {
  test('after kill -9: the same bytes as a run that nobody killed', async () => {
    const there = place({}), named = { mailbox: join(there, 'in.mbox'), wholeOut: join(there, 'whole.ndjson'), jobs: 1 };
    await generate(named.mailbox, { kind: 'mixed', messages: 60, bytes: Infinity, damaged: 0.05, seed: 3 });
    await runWhole({ ...named, out: named.wholeOut });
    expect(await killed({ ...named, out: join(there, 'out.ndjson'), shares: [0.2, 0.5] })).toMatchObject({ missing: 0, repeated: 0, misplaced: 0, torn: 0, same: true });
  });

  test('goes on from any cut', () => {
    const there = place({}), out = join(there, 'o.ndjson');
    writeFileSync(join(there, 'in.mbox'), readFileSync(mailbox));
    const sources = 'foi-parse -q --format ndjson --resume -o o.ndjson in.mbox';
    expect(bash(there, sources).code).toBe(0);
    const done = readFileSync(out);
    for (const cut of [1, Math.floor(done.length / 2), done.length - 1]) {
      // A run that was killed: its lock and its partial output are left.
      writeFileSync(join(there, 'kill.sh'), `${sources.replace('o.ndjson', 'p.ndjson')} & pid=$!; while [ ! -s p.ndjson.partial.lock ] && kill -0 $pid; do sleep 0.01; done; kill -9 $pid; wait $pid 2>/dev/null; true`);
      expect(bash(there, 'bash kill.sh').code).toBe(0);
      writeFileSync(join(there, 'p.ndjson.partial'), done.subarray(0, cut));
      expect(bash(there, sources.replace('o.ndjson', 'p.ndjson'))).toMatchObject({ code: 0, err: '' });
      expect(readFileSync(join(there, 'p.ndjson')).equals(done)).toBe(true);
      expect(readdirSync(there).filter((name) => name.startsWith('p.ndjson.'))).toEqual([]);
    }
  });

  test('refuses inputs that changed; reads one that grew as far as it was', () => {
    const there = place({}), copy = join(there, 'in.mbox'), command = 'foi-parse -q --format ndjson --resume -o o.ndjson in.mbox';
    writeFileSync(copy, readFileSync(mailbox));
    const kill = `${command} & pid=$!; while [ ! -s o.ndjson.partial.lock ] && kill -0 $pid; do sleep 0.01; done; kill -9 $pid; wait $pid 2>/dev/null; true`;
    expect(bash(there, kill).code).toBe(0);
    // However far it came: some of its lines are there.
    writeFileSync(join(there, 'o.ndjson.partial'), `${whole.split('\n').slice(0, 2).join('\n')}\n`);
    truncateSync(copy, statSync(copy).size - 10);
    expect(bash(there, command)).toMatchObject({ code: 2, err: expect.stringContaining('in.mbox has become shorter') });
    writeFileSync(copy, Buffer.concat([Buffer.from('X'), readFileSync(mailbox).subarray(1)]));
    expect(bash(there, command)).toMatchObject({ code: 2, err: expect.stringContaining('in.mbox has changed') });
    writeFileSync(copy, readFileSync(mailbox));
    appendFileSync(copy, 'From kit@example.net Mon Jan  5 14:03:00 2015\nSubject: new\n\nnew\n');
    expect(bash(there, command)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(there, 'o.ndjson'), 'utf8')).toBe(whole);
  });

  test('of two writers one is refused, and wrong usage is said', () => {
    const there = place({ 'o.ndjson.partial.lock': JSON.stringify({ pid: process.pid, how: '', sources: [] }) });
    writeFileSync(join(there, 'in.mbox'), readFileSync(mailbox));
    expect(bash(there, 'foi-parse --format ndjson --resume -o o.ndjson in.mbox')).toMatchObject({ code: 2, err: expect.stringContaining(`process ${process.pid} is writing it`) });
    expect(foi(there, ['--resume', 'in.mbox'])).toMatchObject({ code: 2, err: expect.stringContaining('--resume needs') });
  });

  test('Ctrl-C leaves whole lines and says how to go on, and the same command goes on', async () => {
    const there = place({}), long = join(there, 'in.mbox'), partial = join(there, 'o.ndjson.partial');
    // Its first megabyte is written when ten more are still to be parsed: the signal comes in time by seconds.
    await generate(long, { kind: 'mixed', messages: Infinity, bytes: 11_000_000, damaged: 0, seed: 11 });
    const child = spawn(process.execPath, [BIN, '-q', '--format', 'ndjson', '--resume', '--jobs', '1', '-o', 'o.ndjson', 'in.mbox'], { cwd: there, stdio: ['ignore', 'ignore', 'pipe'] });
    const watch = setInterval(() => { if (existsSync(partial) && statSync(partial).size) { clearInterval(watch); child.kill('SIGINT'); } }, 10);
    let err = '';
    child.stderr.on('data', (piece: Buffer) => { err += piece.toString(); });
    const code = await new Promise((resolve) => { child.on('close', resolve); });
    clearInterval(watch);
    expect({ code, err }).toEqual({ code: 130, err: 'foi-parse: o.ndjson.partial holds what was done so far; the same command goes on from there\n' });
    expect(readdirSync(there)).not.toContain('o.ndjson');
    const done = readFileSync(partial, 'utf8');
    expect(done).toMatch(/^\{.*\}\n$/s);
    // It goes on with the same bytes, as far as this waits: the rest is what a killed run shows.
    const again = spawn(process.execPath, [BIN, '-q', '--format', 'ndjson', '--resume', '--jobs', '1', '-o', 'o.ndjson', 'in.mbox'], { cwd: there, stdio: 'ignore' });
    const more = setInterval(() => { if (statSync(partial).size > done.length * 1.5) { clearInterval(more); again.kill('SIGKILL'); } }, 10);
    await new Promise((resolve) => { again.on('close', resolve); });
    clearInterval(more);
    expect(readFileSync(partial, 'utf8').startsWith(done.slice(0, done.lastIndexOf('{"record":"document"')))).toBe(true);
  });
});

test('mails of a folder are threads, and one that cannot be read does not stop the rest', () => {
  const there = place({ 'a.eml': 'From: Jo <jo@example.net>\nTo: foi@example.gov.uk\nSubject: Lamps\nMessage-ID: <1@example.net>\n\nDear Council,\n\nHow many?\n', 'b.eml': 'From: Sam <foi@example.gov.uk>\nTo: jo@example.net\nSubject: Re: Lamps\nIn-Reply-To: <1@example.net>\nMessage-ID: <2@example.net>\n\nDear Jo,\n\nFourteen.\n' });
  const { out, code } = foi(there, ['-q', '--format', 'ndjson', '--shard', '1/1', 'a.eml', 'nope.eml', 'b.eml']);
  expect(code).toBe(2);
  expect(new Set(lines(out).flatMap(({ record, thread }) => (record === 'message' ? [thread.id] : []))).size).toBe(1);
  expect(lines(out).filter(({ record }) => record === 'problem')).toHaveLength(1);
});
