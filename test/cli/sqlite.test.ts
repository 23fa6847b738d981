import { describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import type { Result } from '../../src/model/result.js';
import { ROOT, MAIL, REPLY, bash, foi, place } from './run.js';

type Rows = Record<string, unknown>[];
/** Asks a database. */
function ask(file: string, sql: string, values: string[] = []): Rows {
  const database = new sqlite.Database(file, { readOnly: true });
  try { return database.all(sql, values) as Rows; } finally { database.close(); }
}
const TABLES = ['documents', 'threads', 'messages', 'tags', 'recipients', 'zones', 'evidence', 'provisions', 'deadlines', 'questions', 'case_references', 'fees', 'attachments', 'problems'];

/** A database of some inputs, sound by SQLite's own checks. */
function database(dir: string, args: readonly string[]): string {
  const { code, out, err } = foi(dir, ['--format', 'sqlite', '-o', 'x.db', ...args]);
  expect([code, out, err]).toEqual([0, '', '']);
  expect(readdirSync(dir).filter((name) => name.includes('tmp') || name.includes('lock'))).toEqual([]);
  const file = join(dir, 'x.db');
  expect(ask(file, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(ask(file, 'PRAGMA foreign_key_check')).toEqual([]);
  return file;
}

describe('--format sqlite', () => {
  test('an answer without a date is an answer to by_authority', () => {
    const file = database(place(), ['fixtures/thread-example/input.txt'].map((name) => join(ROOT, name)));
    expect(ask(file, 'SELECT requests, answered, partly_disclosed FROM by_authority')).toEqual([{ requests: 1, answered: 1, partly_disclosed: 1 }]);
  });

  test('holds what the JSON holds', () => {
    const dir = place(), file = database(dir, ['a.eml', 'b.eml']);
    const { threads, documents } = JSON.parse(foi(dir, ['--json', 'a.eml', 'b.eml']).out) as Result, [thread] = threads;
    expect(ask(file, 'SELECT id, title, requester, authority, state, sent, first_answer, working_days, outcome FROM threads')).toEqual([{
      id: thread!.id, title: 'Parking permits', requester: thread!.requester.name, authority: null, state: thread!.state!.value, sent: '2019-06-24T21:09:19+01:00', first_answer: '2019-07-16T10:00:00+01:00', working_days: null, outcome: 'disclosure',
    }]);
    expect(ask(file, 'SELECT id, type, role, date, text FROM messages ORDER BY position')).toEqual(thread!.messages.map(({ id, type, role, date, text }) => ({ id, type, role, date, text })));
    expect(ask(file, 'SELECT count(*) n FROM evidence WHERE claim = \'type\'')).toEqual([{ n: thread!.messages.reduce((sum, { why }) => sum + why.type.evidence.length, 0) }]);
    expect(ask(file, 'SELECT kind, date FROM deadlines WHERE basis <> \'stated\' ORDER BY rowid')).toEqual(thread!.deadlines.map(({ kind, date }) => ({ kind, date })));
    for (const { id, length } of documents) {
      const text = ask(file, 'SELECT text FROM zones WHERE document = ? ORDER BY start_offset', [id]).map(({ text: one }) => one).join('');
      expect(text).toHaveLength(length);
    }
    expect(ask(file, 'PRAGMA user_version')).toEqual([{ user_version: 1 }]);
    expect(ask(file, 'SELECT value FROM meta WHERE key = \'schema\'')).toEqual([{ value: 'foi-parse/1' }]);
  });

  test('every fixture goes in, with its keys in order and its texts whole', () => {
    const dir = place({}), file = join(dir, 'x.db'), fixtures = readdirSync(join(ROOT, 'fixtures')).map((name) => join(ROOT, 'fixtures', name));
    const inputs = fixtures.flatMap((folder) => readdirSync(folder).filter((name) => name.startsWith('input')).map((name) => join(folder, name)));
    foi(dir, ['-q', '--format', 'sqlite', '-o', 'x.db', ...inputs]);
    expect(ask(file, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(ask(file, 'PRAGMA foreign_key_check')).toEqual([]);
    expect(ask(file, 'SELECT d.id FROM documents d LEFT JOIN zones z ON z.document = d.id GROUP BY d.id HAVING d.length <> coalesce(sum(z.end_offset - z.start_offset), 0)')).toEqual([]);
    for (const table of TABLES) expect([table, ask(file, `SELECT count(*) > 0 AS some FROM ${table}`)]).toEqual([table, [{ some: 1 }]]);
    for (const view of ['late_answers', 'waiting', 'by_authority', 'grounds']) expect(ask(file, `SELECT * FROM ${view}`)).toBeDefined();
    expect(ask(file, 'SELECT provision, requests FROM grounds ORDER BY requests DESC LIMIT 1')[0]!['requests']).toBeGreaterThan(0);
  }, 60_000);

  test('full-text search finds other forms of a word in what was written, and nothing else', () => {
    const dir = place({ 'a.eml': MAIL, 'b.eml': REPLY.replace('We issued', 'We issued naïve') });
    const file = database(dir, ['a.eml', 'b.eml']);
    const found = (words: string): unknown => ask(file, 'SELECT m.position FROM messages_fts f JOIN messages m ON m.key = f.rowid WHERE messages_fts MATCH ? ORDER BY rank', [words]).map(({ position }) => position);
    expect([found('issuing'), found('naive'), found('subject:permit'), found('nonexistent')]).toEqual([expect.arrayContaining([1, 2]), [2], expect.arrayContaining([1, 2]), []]);
  });

  test('late answers, by authority', () => {
    const late = REPLY.replace('16 Jul 2019', '16 Sep 2019').replace('sam@example.org', 'sam@wexcombe.gov.uk'), first = MAIL.replace('foi@example.org', 'foi@wexcombe.gov.uk').replace('Please send', 'Under the Freedom of Information Act 2000, please send');
    const file = database(place({ 'a.eml': first, 'b.eml': late }), ['a.eml', 'b.eml']);
    expect(ask(file, 'SELECT due, answered, days_late FROM late_answers')).toEqual([{ due: '2019-07-23', answered: '2019-09-16', days_late: 55 }]);
    expect(ask(file, 'SELECT requests, answered, late, disclosed FROM by_authority')).toEqual([{ requests: 1, answered: 1, late: 1, disclosed: 1 }]);
  });

  test('a mailbox, the same file twice, a stream of the same', () => {
    const dir = place({ 'a.mbox': `From a Mon Jan  5 14:03:00 2015\n${MAIL}\nFrom b Mon Jan  5 14:04:00 2015\n${REPLY}`, 'a.eml': MAIL });
    const file = database(dir, ['a.mbox', 'a.eml', 'a.eml']);
    expect(ask(file, 'SELECT count(*) n, count(DISTINCT id) d FROM messages')).toEqual([{ n: 4, d: 4 }]);
    expect(foi(dir, ['--format', 'sqlite', '-o', 's.db', '--stream', 'a.mbox', 'a.mbox']).code).toBe(0);
    expect(ask(join(dir, 's.db'), 'SELECT count(*) n FROM messages')).toEqual([{ n: 4 }]);
  });

  test('--strip and --zones, and characters that databases stumble over', () => {
    const dir = place({ 'a.eml': MAIL.replace('2018', '2018\0 \u{1f600} \' " ; DROP TABLE messages'), 'b.eml': REPLY });
    const file = database(dir, ['--strip', 'disclosure', '--zones', 'none', 'a.eml', 'b.eml']);
    expect(ask(file, 'SELECT count(*) n FROM zones')).toEqual([{ n: 0 }]);
    expect(ask(file, 'SELECT text FROM messages')).toEqual([{ text: expect.stringContaining('2018\u2400 \u{1f600} \' " ; DROP TABLE messages') }]);
  });

  test('redacted, it holds no name', () => {
    const dir = place();
    expect(foi(dir, ['--redact', '--format', 'sqlite', '-o', 'x.db', 'a.eml', 'b.eml']).code).toBe(0);
    expect(readFileSync(join(dir, 'x.db'), 'latin1')).not.toMatch(/morgan|sam green|alex@|sam@/i);
    expect(ask(join(dir, 'x.db'), 'SELECT sender_name FROM messages ORDER BY position')).toEqual([{ sender_name: '[person 1]' }, { sender_name: '[person 2]' }]);
  });

  test('what is there stays until the new one is whole; without a name, into a pipe or nowhere it says so', () => {
    const dir = place();
    expect(foi(dir, ['--format', 'sqlite', 'a.eml'])).toMatchObject({ code: 2, out: '', err: "foi-parse: --format sqlite writes a database, which needs --output FILE\n" });
    expect(foi(dir, ['--format', 'sqlite', '-o', '/dev/null', 'a.eml'])).toMatchObject({ code: 2 });
    expect(foi(dir, ['--format', 'sqlite', '-o', 'none/x.db', 'a.eml'])).toMatchObject({ code: 2, err: 'foi-parse: none/x.db: no such directory: make it first\n' });
    writeFileSync(join(dir, 'x.db'), 'before');
    expect(foi(dir, ['--format', 'sqlite', '-o', 'x.db', 'a.eml']).code).toBe(0);
    expect(ask(join(dir, 'x.db'), 'SELECT count(*) n FROM messages')).toEqual([{ n: 1 }]);
  });

  test('a full disk leaves what was there', () => {
    const dir = place();
    writeFileSync(join(dir, 'x.db'), 'before');
    const { code, err } = bash(dir, "trap '' XFSZ; ulimit -f 8; foi-parse --format sqlite -o x.db a.eml b.eml");
    expect([code, readFileSync(join(dir, 'x.db'), 'utf8')]).toEqual([2, 'before']);
    expect(err).toBe('foi-parse: x.db: file too large\n');
    expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

test('the temporary directory is not needed', () => {
  const dir = mkdtempSync(join(tmpdir(), 'foi-parse-sqlite-'));
  mkdirSync(join(dir, 'sub'));
  writeFileSync(join(dir, 'a.eml'), MAIL);
  expect(foi(dir, ['--format', 'sqlite', '-o', 'sub/x.db', 'a.eml'], { env: { TMPDIR: '/nonexistent' } }).code).toBe(0);
  expect(existsSync(join(dir, 'sub/x.db'))).toBe(true);
});
