import { appendFileSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { codeOf } from '../batch/failure.js';
import { withDistinctIds } from '../write/join.js';
import { rowsOf, type Cell } from '../write/sqlite/rows.js';
import { SCHEMA, SQLITE_SCHEMA_VERSION } from '../write/sqlite/schema.js';
import { OutputFailed, placeBeside, type Sink } from './output.js';
import { UsageError } from './settings.js';
import type { Result } from '../model/result.js';
import type { Database, Statement } from 'node-sqlite3-wasm';

/** Kibibytes of pages that are kept in memory. */
const CACHE = 32_768;
/** Bytes that would have gone in as some pages of a database. */
const PAGES = 65_536;
/** Tables whose rows have their columns named: the search table has hidden ones. */
const COLUMNS: Readonly<Record<string, string>> = { messages_fts: '(rowid, subject, text)' };

/** A database that appears whole or not at all: filled under another name beside it, in one transaction, then renamed. */
export class SqliteOutput implements Sink {
  private readonly statements = new Map<string, Statement>();
  private key = 1;
  private done = false;

  private constructor(private readonly name: string, private readonly place: Awaited<ReturnType<typeof placeBeside>>, private readonly database: Database) {}

  /** @param made what made it, for `meta`. @throws UsageError where there is no library, or the name is no file's; OutputFailed. */
  static async begin(name: string, made: Readonly<Record<string, string>>): Promise<SqliteOutput> {
    const library = await load();
    const place = await placeBeside(name);
    if (place.special) throw new UsageError(`--format sqlite writes a file, which ${name} is not`);
    try {
      await (await open(place.temporary, 'wx', place.mode)).close();
      const output = new SqliteOutput(name, place, new library.Database(place.temporary));
      // Nobody else knows the file, and what is half-written goes: neither journal nor flushing is needed before the end.
      output.database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -${CACHE}; PRAGMA foreign_keys = ON; PRAGMA user_version = ${SQLITE_SCHEMA_VERSION}; BEGIN; PRAGMA defer_foreign_keys = ON`);
      output.database.exec(SCHEMA);
      for (const pair of Object.entries(made)) output.insert('meta', pair);
      return output;
    } catch (error) {
      await rm(place.temporary, { force: true });
      throw new OutputFailed(name, error);
    }
  }

  /** Adds what a result holds. Ids that are there already get a number. @throws OutputFailed. */
  add(result: Result): void {
    const there = { has: (key: string): boolean => this.isThere(key), add: (): void => undefined };
    try {
      for (const [table, values] of rowsOf(withDistinctIds(result, there), this.key)) {
        this.insert(table, values);
        if (table === 'messages') this.key++;
      }
    } catch (error) {
      throw new OutputFailed(this.name, this.reason(error));
    }
  }

  /** SQLite says "disk I/O error" of a disk that is full; whoever writes there without it is told why by the system. */
  private reason(error: unknown): unknown {
    try {
      appendFileSync(this.place.temporary, Buffer.alloc(PAGES));
      return error;
    } catch (system) {
      return system;
    }
  }

  write(): Promise<void> { return Promise.resolve(); }

  async finish(): Promise<void> {
    try {
      this.database.exec('COMMIT');
      this.close();
      await this.place.appear();
    } catch (error) {
      const reason = this.reason(error);
      this.abandon();
      throw new OutputFailed(this.name, reason);
    }
  }

  abandon(): void {
    if (this.done) return;
    try {
      this.close();
    } catch { /* what cannot be closed is removed all the same */ }
    for (const left of [this.place.temporary, `${this.place.temporary}.lock`]) rmSync(left, { force: true, recursive: true });
  }

  private close(): void {
    this.done = true;
    for (const statement of this.statements.values()) statement.finalize();
    this.database.close();
  }

  private insert(table: string, values: readonly Cell[]): void {
    let statement = this.statements.get(table);
    if (!statement) this.statements.set(table, statement = this.database.prepare(`INSERT INTO ${table}${COLUMNS[table] ?? ''} VALUES (${values.map(() => '?').join(', ')})`));
    statement.run([...values]);
  }

  /** @param key "thread ID", "message ID" or "document ID". */
  private isThere(key: string): boolean {
    const space = key.indexOf(' '), table = `${key.slice(0, space)}s`;
    let statement = this.statements.get(`? ${table}`);
    if (!statement) this.statements.set(`? ${table}`, statement = this.database.prepare(`SELECT 1 FROM ${table} WHERE id = ?`));
    return statement.get([key.slice(space + 1)]) !== null;
  }
}

async function load(): Promise<typeof import('node-sqlite3-wasm')> {
  try {
    const library = await import('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm') & { default?: typeof import('node-sqlite3-wasm') };
    return library.default ?? library;
  } catch (error) {
    if (!['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(codeOf(error) ?? '')) throw error;
    throw new UsageError('what writes SQLite is not installed (npm install node-sqlite3-wasm)');
  }
}
