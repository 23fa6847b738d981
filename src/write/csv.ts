import { messageColumns, messageRows } from './csv-messages.js';
import { threadColumns, threadRows } from './csv-threads.js';
import type { Result } from '../model/result.js';

/** Options of the CSV format. */
export interface CsvOptions {
  /** A row a message, or a row a request. */
  by: 'message' | 'thread';
  /** Leaves cells that a spreadsheet would run as formulas as they are. */
  raw: boolean;
  /** Puts a byte order mark first, which Excel wants for UTF-8. */
  bom: boolean;
  /** Whether the header row comes first: not, where rows follow those of another result. */
  header: boolean;
}

/**
 * The result as CSV text (RFC 4180 but with line feeds): ISO dates, quotes where needed, nothing for what is not known,
 * lists joined by "; ". Cells that begin with = + - @, tab, carriage return or a full-width form of these get a leading
 * quotation mark (OWASP, CSV injection), unless `raw`.
 */
export async function writeCsv(result: Result, options: CsvOptions): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const rows: readonly unknown[][] = options.by === 'thread' ? threadRows(result) : messageRows(result);
  const header = options.by === 'thread' ? threadColumns : messageColumns;
  return stringify(options.header ? [[...header], ...rows] : [...rows], {
    bom: options.bom,
    record_delimiter: '\n',
    escape_formulas: !options.raw,
    cast: { boolean: (value) => String(value) },
  });
}
