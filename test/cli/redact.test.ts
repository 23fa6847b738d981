import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resultSchema, recordSchema, type Result } from '../../src/model/result.js';
import { textsOf } from '../properties/tiles.js';
import { CASES, type RedactCase } from './redact.cases.js';
import { foi } from './run.js';

const WAYS: readonly (readonly string[])[] = [
  [], ['--json'], ['--format', 'ndjson'], ['--format', 'csv'], ['--format', 'csv', '--by', 'thread'], ['--format', 'markdown'], ['--format', 'html'], ['--format', 'ics'],
  ['--explain'], ['--explain', '--format', 'ndjson'], ['--due'], ['--summary'], ['--zones', 'none', '--json'], ['--keep', 'signature,quote,quote-header'], ['--read-attachments', '--json'], ['--save-attachments', 'out', '--json'],
];

function placed(one: RedactCase): { dir: string; names: string[] } {
  const dir = mkdtempSync(join(tmpdir(), 'foi-parse-redact-'));
  for (const [name, text] of Object.entries(one.files)) writeFileSync(join(dir, name), text);
  return { dir, names: Object.keys(one.files) };
}
/** Case, line ends, and the marks of quotations and markup make no difference. */
const plain = (text: string): string => text.replace(/\\n|&nbsp;|\\/g, ' ').replace(/&#39;/g, "'").replace(/[\s>]+/g, ' ').toLowerCase();
const surviving = (text: string, secrets: readonly string[]): string[] => { const all = plain(text); return secrets.filter((secret) => all.includes(plain(secret))); };

/** All mails and pages in one run, mailboxes in another: they go different ways through the program, and a start costs more than a thread. */
const RUNS: readonly RedactCase[] = [false, true].map((mailboxes) => {
  const cases = CASES.filter(({ files }) => Object.keys(files).some((file) => file.endsWith('.mbox')) === mailboxes);
  return {
    name: cases.map(({ name }) => name).join('; '), secrets: cases.flatMap(({ secrets }) => secrets), stays: cases.flatMap(({ stays }) => stays),
    files: Object.fromEntries(cases.flatMap(({ files }, i) => Object.entries(files).map(([file, text]) => [`${i + 1}-${file}`, text]))),
  };
});

describe.each(RUNS.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  const { dir, names } = placed(one);

  test('has its secrets when nothing is redacted', () => {
    const all = foi(dir, ['--json', ...names]).out + foi(dir, ['--explain', '--read-attachments', ...names]).out;
    expect(one.secrets.filter((secret) => !surviving(all, [secret]).length)).toEqual([]);
  });

  test.each(WAYS.map((way) => [way.join(' ') || 'text', way] as const))('%s: no secret survives', (_way, way) => {
    const { code, out, err } = foi(dir, ['--redact', ...way, ...names]);
    expect([code, surviving(out + err, one.secrets)]).toEqual([0, []]);
    expect(err).toMatch(/foi-parse: replaced .* A person must check the output/);
  });

  test('a stream, and two threads of the processor', () => {
    for (const more of [['--jobs', '1'], ['--jobs', '2'], ['--stream']]) {
      const { out, err } = foi(dir, ['--redact', '--format', 'ndjson', ...more, ...names]);
      expect(surviving(out + err, one.secrets)).toEqual([]);
      for (const line of out.trim().split('\n')) expect(recordSchema.safeParse(JSON.parse(line)).error).toBeUndefined();
    }
  });

  test('names of files hold none: --output-dir, --save-attachments', () => {
    foi(dir, ['--redact', '--json', '--output-dir', 'threads', '--save-attachments', 'saved', ...names]);
    const made = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => /^(?:threads|saved)/.test(name));
    expect(made.length).toBeGreaterThan(0);
    expect(surviving(made.join('\n').replaceAll('-', ' '), one.secrets.map((secret) => secret.replaceAll('-', ' ')))).toEqual([]);
    for (const name of made) if (name.endsWith('.json')) expect(surviving(readFileSync(join(dir, name), 'utf8'), one.secrets)).toEqual([]);
  });

  test('the JSON is valid, its zones tile, its quotations stand where it says', () => {
    const result = JSON.parse(foi(dir, ['--redact', '--json', '--read-attachments', ...names]).out) as Result;
    expect(resultSchema.safeParse(result).error).toBeUndefined();
    const texts = textsOf(result), before = JSON.parse(foi(dir, ['--json', '--read-attachments', ...names]).out) as Result, old = textsOf(before);
    for (const [t, { messages }] of result.threads.entries()) for (const [m, message] of messages.entries()) {
      for (const [what, claim] of Object.entries(message.why) as [keyof typeof message.why, typeof message.why.type][]) for (const [i, { start, end, text, document }] of claim.evidence.entries()) {
        const was = (before.threads[t]!.messages[m]!.why[what] as typeof claim).evidence[i]!, at = Number(document ?? message.document);
        if (old[at]!.slice(was.start, was.end) === was.text) expect(texts[at]!.slice(start, end)).toBe(text);
      }
      for (const said of [...message.provisions, ...message.deadlines, ...message.questions]) expect(texts[Number(message.document)]!.slice(said.start, said.end)).toBe(said.text);
    }
    expect(result.threads.map(({ messages }) => messages.map(({ type, role, date }) => [type, role, date]))).toEqual(before.threads.map(({ messages }) => messages.map(({ type, role, date }) => [type, role, date])));
  });

  test('what is no name, no address and no number stays', () => {
    const { out } = foi(dir, ['--redact', '--json', ...names]);
    expect(one.stays.filter((words) => !surviving(out, [words]).length)).toEqual([]);
  });

  test('the list has every secret, and nobody else may read it', () => {
    foi(dir, ['--redact', '--redaction-list', 'list.ndjson', '--read-attachments', '--json', ...names]);
    const rows = readFileSync(join(dir, 'list.ndjson'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { mark: string; kind: string; times: number; written: string[] });
    expect(statSync(join(dir, 'list.ndjson')).mode & 0o077).toBe(0);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every(({ mark, kind, times, written }) => mark.startsWith(`[${kind} `) && times >= written.length)).toBe(true);
  });
});

describe('choices', () => {
  const [mail] = CASES, { dir, names } = placed(mail!);

  test('the same person has one mark, in whatever way the name is written', () => {
    const { threads } = JSON.parse(foi(dir, ['--redact', '--json', ...names]).out) as Result;
    const marks = new Set(JSON.stringify(threads).match(/\[person \d+\]/g));
    expect(marks.size).toBe(4); // Imelda Hartley-Byrne, Osgood Perrin, Fenwick Abernathy, Will Okonkwo
    expect(threads[0]!.requester.name).toBe(threads[0]!.messages[0]!.sender.name);
  });

  test('--redact-keep staff leaves whoever writes for the authority, and nobody else', () => {
    const { out } = foi(dir, ['--redact', '--redact-keep', 'staff', '--json', ...names]);
    expect(out.includes('Osgood Perrin')).toBe(true);
    expect(out.includes('osgood.perrin@borsetshire.gov.uk')).toBe(true);
    expect(surviving(out, ['Imelda', 'Hartley', 'Abernathy', 'Okonkwo', '900123'])).toEqual([]);
  });

  test('--redact-keep takes names, addresses and domains', () => {
    const { out } = foi(dir, ['--redact', '--redact-keep', 'Fenwick Abernathy', '--redact-keep', 'example.net', '--json', ...names]);
    expect(out.includes('Dr Fenwick Abernathy')).toBe(true);
    expect(out.includes('will.okonkwo@example.net')).toBe(true);
    expect(surviving(out, ['Imelda', 'Perrin'])).toEqual([]);
  });

  test.each([[['--redact-keep', 'staff']], [['--redaction-list', 'x']]])('%j without --redact is wrong usage', (args) => {
    expect(foi(dir, [...args, ...names])).toMatchObject({ code: 2, err: expect.stringContaining('go with --redact') as unknown });
  });

  test('-q is quiet', () => { expect(foi(dir, ['-q', '--redact', ...names]).err).toBe(''); });
});
