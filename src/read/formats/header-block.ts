import { LIMITS } from '../../model/limits.js';
import { decodeText } from '../decode.js';

/** One header line, name in lower case, unfolded (RFC 5322 section 2.2.3). */
export type HeaderLine = readonly [name: string, value: string];

/** Header lines and where the body begins (offset in bytes). */
export interface HeaderBlock { lines: HeaderLine[]; bodyStart: number; /** Not all of it was read: it is a flood, not a header. */ cut?: boolean }

const LINES = 20_000;

/**
 * Reads the header block that some bytes begin with: raw 8-bit text is kept (UTF-8 or windows-1252), encoded words stay as they are.
 * A leading mbox `From ` line and blank lines are passed over. A block without an end runs to the end of the bytes.
 * @param most bytes of it that are read.
 */
export function readHeaderBlock(bytes: Uint8Array, most: number = LIMITS.headers.most): HeaderBlock {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = 0;
  while (buffer[start] === 10 || buffer[start] === 13) start++;
  const end = blockEnd(buffer, start);
  const lines: [string, string][] = [];
  let folds: string[] = [];
  let name = '';
  const close = (): void => { if (name) lines.push([name, folds.join(' ').trim()]); name = ''; folds = []; };
  for (const line of decodeText(buffer.subarray(start, Math.min(end.headerEnd, start + most))).split('\n')) {
    if (/^[ \t]/.test(line)) { if (name && folds.length < 2000) folds.push(line.trim()); continue; }
    close();
    const colon = line.indexOf(':');
    if (colon <= 0 || lines.length >= LINES || /[^!-9;-~]/.test(line.slice(0, Math.min(colon, 200)).trimEnd())) continue;
    name = line.slice(0, colon).trimEnd().toLowerCase();
    folds = [line.slice(colon + 1).trim()];
  }
  close();
  const cut = end.headerEnd - start > most || lines.length >= LINES;
  return { lines, bodyStart: end.bodyStart, ...(cut && { cut }) };
}

/** The first empty line: LF LF, CR LF CR LF, or CR CR. A long body is not looked through. */
function blockEnd(buffer: Buffer, start: number): { headerEnd: number; bodyStart: number } {
  let headerEnd = buffer.length, bodyStart = buffer.length;
  for (let at = buffer.indexOf(10, start); at >= 0; at = buffer.indexOf(10, at + 1)) {
    const next = buffer[at + 1] === 13 ? at + 2 : at + 1;
    if (buffer[next] !== 10) continue;
    headerEnd = next > at + 1 && buffer[at - 1] === 13 ? at - 1 : at;
    bodyStart = next + 1;
    break;
  }
  const returns = buffer.subarray(start, headerEnd).indexOf('\r\r');
  return returns < 0 ? { headerEnd, bodyStart } : { headerEnd: start + returns, bodyStart: start + returns + 2 };
}

/** The first header of a name (lower case), or null. */
export function headerOf(lines: readonly HeaderLine[], name: string): string | null {
  return lines.find(([key]) => key === name)?.[1] ?? null;
}
