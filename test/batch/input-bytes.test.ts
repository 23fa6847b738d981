import { describe, expect, test } from '@jest/globals';
import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import { readBytes, bytesOf, UntilFailure } from '../../src/batch/input-bytes.js';
import { MailIndex, indexFile } from '../../src/batch/mail-index.js';
import { parseTogether } from '../../src/batch/work.js';
import { parse, parseStreamed } from '../../src/index.js';
import { firstOfStream } from '../../src/read/first-of-stream.js';
import { fingerprint } from '../../src/read/identity.js';
import { MAIL, REPLY, bash, foi, place } from '../cli/run.js';

const LINES = Array.from({ length: 8000 }, (_, i) => `line ${i} of the ${'many '.repeat(6)}lamps\n`).join('');
const SHRANK = 'it became shorter while it was read';

/** A file of some lines, and how it is read; `meanwhile` runs when its first 64 KiB were read, by the size that it had when it was opened. */
async function readWhile(meanwhile: (path: string) => void, wanted = Infinity): Promise<Awaited<ReturnType<typeof readBytes>>> {
  const path = join(place({ 'a.txt': LINES }), 'a.txt');
  return readBytes({ path: Buffer.from(path), name: 'a.txt' }, () => { meanwhile(path); return wanted; });
}

describe('a file that changes while it is read', () => {
  test('became shorter: what is left is read, and it is said', async () => {
    const { bytes, problem } = await readWhile((path) => { truncateSync(path, 100_000); });
    expect(bytes.toString()).toBe(LINES.slice(0, 100_000));
    expect(problem).toMatchObject({ severity: 'error', code: 'unreadable', message: SHRANK, file: 'a.txt', byte: 100_000, hint: 'the 100000 bytes before that place are read' });
  });

  test('became shorter beyond what is read of it', async () => {
    const { bytes, problem } = await readWhile((path) => { truncateSync(path, 200_000); }, 150_000);
    expect([bytes.toString(), problem?.message]).toEqual([LINES.slice(0, 150_000), SHRANK]);
  });

  test('grew: it is read as far as it was', async () => {
    const { bytes, problem } = await readWhile((path) => { appendFileSync(path, 'more'); });
    expect([bytes.toString(), problem]).toEqual([LINES, null]);
  });

  test('as a stream, too', async () => {
    const path = join(place({ 'a.txt': LINES.repeat(5) }), 'a.txt'), read = new UntilFailure(bytesOf({ path: Buffer.from(path), name: 'a.txt' })), pieces: Uint8Array[] = [];
    for await (const piece of read) { if (!pieces.length) truncateSync(path, 1_500_000); pieces.push(piece); }
    expect(Buffer.concat(pieces).toString()).toBe(LINES.repeat(5).slice(0, 1_500_000));
    expect([read.read, String(read.error)]).toEqual([1_500_000, `Error: ${SHRANK}`]);
  });

  test('a mail that is shorter than it was when the mailbox was indexed: what is left of it comes out', async () => {
    const path = join(place({ 'a.eml': MAIL }), 'a.eml'), mail = { path: Buffer.from(path), name: 'a.eml', ordinal: 0, fingerprint: '0123456789ab', mailbox: false, separated: true };
    const { threads, problems } = await parseTogether([{ ...mail, byteStart: 0, byteEnd: MAIL.length + 100 }], { given: {}, reading: { inputFormat: 'auto', readAttachments: false, saveAttachments: null } });
    expect(threads[0]!.messages[0]!.text).toContain('Please send me the number of parking permits');
    expect(problems).toMatchObject([{ code: 'unreadable', message: SHRANK, byte: MAIL.length }]);
  });

  test('a mailbox that is shorter than an earlier run saw it: its last mail, too, is known', async () => {
    const box = `From a@example.org Mon Jan  5 14:03:00 2015\n${MAIL}\nFrom b@example.org Mon Jan  5 14:04:00 2015\n${REPLY.slice(0, 250)}`;
    const path = Buffer.from(join(place({ 'a.mbox': box }), 'a.mbox')), index = new MailIndex();
    await expect(indexFile(index, { path, name: 'a.mbox', mail: false }, 0, 'auto', () => undefined, box.length + 100)).rejects.toThrow(SHRANK);
    expect([index.size, index.place(1).byteEnd]).toEqual([2, box.length]);
  });
});

describe('what cannot be read on', () => {
  test('a stream that fails: what came is read, unless nothing did', async () => {
    const failing = (said: string): UntilFailure => new UntilFailure((function* (): Generator<Uint8Array> { if (said) yield Buffer.from(said); throw Object.assign(new Error('gone'), { code: 'EIO' }); })() as unknown as AsyncIterable<Uint8Array>);
    const some = failing('Dear Jo'), { bytes } = await firstOfStream(some, () => Infinity);
    expect([bytes.toString(), (some.error as Error).message]).toEqual(['Dear Jo', 'gone']);
    await expect(firstOfStream(failing(''), () => Infinity)).rejects.toThrow('gone');
  });
});

describe('as many bytes as are read', () => {
  const chunks = (text: string, size: number): AsyncIterable<Uint8Array> => Readable.from(Array.from({ length: Math.ceil(text.length / size) }, (_, i) => Buffer.from(text.slice(i * size, (i + 1) * size))));

  test.each([[1], [1000], [65_536], [1_000_000]])('of a stream in pieces of %i: its start, and the id of the whole', async (size) => {
    const text = size === 1 ? LINES.slice(0, 200_000) : LINES, heads: number[] = [];
    const { bytes, fingerprint: print } = await firstOfStream(chunks(text, size), (head) => { heads.push(head.length); return 140_000; });
    expect([bytes.toString(), print, heads]).toEqual([text.slice(0, 140_000), fingerprint(Buffer.from(text)), [65_536]]);
  });

  test.each([[131_072], [140_000], [140_001]])('a stream of %i bytes', async (length) => {
    const text = LINES.slice(0, length), { bytes, fingerprint: print } = await firstOfStream(chunks(text, 10_000), () => 140_000);
    expect([bytes.toString(), print ?? fingerprint(bytes)]).toEqual([text.slice(0, 140_000), fingerprint(Buffer.from(text))]);
    expect(print === undefined).toBe(length <= 140_000);
  });

  test('a file, standard input and the library give the same ids and texts, whatever the limit', async () => {
    const there = place({ 'a.txt': LINES, 'a.eml': MAIL + LINES });
    interface Printed { documents: { id: string; length: number }[]; problems: { code: string; byte: number | null }[] }
    const seen = (out: string): unknown => { const { documents, problems } = JSON.parse(out) as Printed; return [documents.map(({ id, length }) => [id, length]), problems.map(({ code, byte }) => [code, byte])]; };
    for (const [name, text] of [['a.txt', LINES], ['a.eml', MAIL + LINES]] as const) {
      for (const message of [1000, 150_000]) {
        const whole = await parse(Buffer.from(text), { limits: { message } });
        const args = ['--json', '--limit', `message=${message}`];
        const ways = [foi(there, [...args, name]), foi(there, args, { input: text }), foi(there, [...args, '--stream', name]), foi(there, [...args, name, 'nope.txt'])];
        for (const { code, out } of ways) {
          expect(code).toBe(2);
          expect(JSON.stringify(seen(out)).replace('["unreadable",null],', '')).toBe(JSON.stringify(seen(JSON.stringify(whole))));
        }
      }
    }
  });

  test('of files of more than can be held', () => {
    const there = place({ 'a.txt': 'Dear Jo,\n\nFourteen lamps are lit.\n', 'a.eml': MAIL, 'a.html': '<!DOCTYPE html><html><body><p>Fourteen lamps are lit.</p>', 'a.pdf': '%PDF-1.4\n' });
    for (const name of ['a.txt', 'a.eml', 'a.html', 'a.pdf']) truncateSync(join(there, name), 3 * 2 ** 30);
    for (const [name, words] of [['a.txt', 'Fourteen lamps are lit'], ['a.eml', 'the number of parking permits'], ['a.html', 'Fourteen lamps are lit']] as const) {
      const { code, out, err } = foi(there, ['--limit', 'message=200000', name]);
      expect([code, out.includes(words), err.includes(`${name}:`), err.includes('error[message-too-large]'), / at .*\.c?js/.test(err)]).toEqual([2, true, true, true, false]);
    }
    // Its directory stands at its end: nothing of it is held.
    writeFileSync(join(there, 'a.zip'), 'PK\x03\x04'.padEnd(100));
    truncateSync(join(there, 'a.zip'), 3 * 2 ** 30);
    expect(foi(there, ['a.zip'])).toMatchObject({ code: 2, err: 'foi-parse: a.zip: too large to be read at once (2 GiB at most)\n  hint: unpack or split it, and give the parts\n' });
    expect(foi(there, ['a.pdf'])).toMatchObject({ code: 2, err: expect.stringContaining('error[pdf]: it is a PDF') });
  });

  test('a program that writes on is listened to: no SIGPIPE', () => {
    expect(bash(place({}), 'set -o pipefail; yes "Dear Jo, fourteen lamps are lit." | head -c 3000000 | foi-parse -q --limit message=1000; echo ${PIPESTATUS[@]}').out).toMatch(/\n0? ?\d* ?0 2\n$/);
  });

  test('an export is read up to its limit, and what stands whole before it comes out', async () => {
    const letter = (i: number): string => JSON.stringify({ id: i, foia: 7, from_user: 5, datetime: '2019-06-24T21:09:19Z', communication: `Letter ${i}.` });
    const text = `{"count": 50, "results": [${Array.from({ length: 50 }, (_, i) => letter(i)).join(',')}]}`, most = text.indexOf('"Letter 30') + 3;
    const cut = await parse(text, { limits: { export: most } }), results = parseStreamed(Readable.from([Buffer.from(text)]), { limits: { export: most } });
    expect(cut.threads.flatMap(({ messages }) => messages).filter(({ text }) => text)).toHaveLength(30);
    expect(cut.problems.map(({ code }) => code)).toEqual(['export-too-large']);
    for await (const result of results) expect(result).toEqual(cut);
    expect((await parse(text, { limits: { export: text.length } })).problems).toEqual([]);
  });
});
