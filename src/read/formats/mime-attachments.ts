import { createHash } from 'node:crypto';
import { DEFAULT_LIMITS, type Limits } from '../../model/limits.js';
import { headerOf, readHeaderBlock, type HeaderBlock } from './header-block.js';

/** The body of an attachment that was taken out of a mail: what it was, decoded. `content` decodes it again. */
export interface TakenOut { bytes: number; sha256: string; content(): Buffer }
type Measured = Pick<TakenOut, 'bytes' | 'sha256'>;

/** A part: where it begins, its headers, and where its body stands. */
interface Part { head: number; block: HeaderBlock; start: number; end: number; depth: number }

/** Smaller bodies cost nothing; larger ones are decoded in pieces. */
const SMALL = 2048, PIECE = 65_536, LINES = 500;
/** Parts that hold text, or more parts: they are left to the MIME parser. */
const READ = /^(?:text|message|multipart)\//i;
const MARK = 'foi-parse attachment ';
const OPAQUE = Buffer.from('Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\n\r\n');

/**
 * Takes the bodies of attachments out of a mail (base64 leaves that are no text), measured and hashed on the way, so that the MIME parser does not
 * carry them: each is replaced by a few bytes that `takenOutOf` knows. A body that is not plain base64 stays. Linear in the mail's length times
 * the depth of its parts. A mail with more parts than are read ends where the first too many begins; what is nested too deep becomes an attachment.
 * @returns `beyond`: the limits that it reached, and at which byte; `open`: the mail ends within its last part, which is no text.
 */
export function takeOutAttachments(source: Buffer, block: HeaderBlock, limits: Pick<Limits, 'parts' | 'depth'> = DEFAULT_LIMITS): { mail: Buffer; taken: TakenOut[]; beyond: { limit: 'parts' | 'depth'; at: number }[]; open: boolean } {
  const taken: TakenOut[] = [], kept: Buffer[] = [], beyond: { limit: 'parts' | 'depth'; at: number }[] = [];
  let end = source.length;
  let from = 0, open = false;
  const todo: Part[] = [{ head: 0, block, start: block.bodyStart, end: source.length, depth: 0 }];
  for (let seen = 0; todo.length; seen++) {
    const part = todo.pop()!;
    if (seen > limits.parts) { end = source.lastIndexOf('\n--', part.head - 2) + 1; beyond.push({ limit: 'parts', at: end }); break; }
    const type = headerOf(part.block.lines, 'content-type') ?? '';
    const boundary = /^multipart\//i.test(type) ? boundaryOf(type) : null;
    if (boundary && part.depth >= limits.depth) {
      kept.push(source.subarray(from, part.head), OPAQUE);
      from = part.start;
      if (!beyond.length) beyond.push({ limit: 'depth', at: part.head });
      continue;
    }
    if (boundary) { todo.push(...partsWithin(source, part.start, part.end, boundary, part.depth + 1, limits.parts).reverse()); continue; }
    open = part.depth > 0 && part.end === source.length && !READ.test(type);
    // A mail that is all one attachment has its body read as text where the type lies: left alone.
    if (!part.depth || !type || READ.test(type) || !/^base64$/i.test(headerOf(part.block.lines, 'content-transfer-encoding') ?? '') || part.end - part.start < SMALL) continue;
    const measured = measure(source, part.start, part.end);
    if (!measured) continue;
    kept.push(source.subarray(from, part.start), Buffer.from(`${Buffer.from(`${MARK}${taken.length}`).toString('base64')}\r\n`));
    from = part.end;
    taken.push({ ...measured, content: () => Buffer.from(source.toString('latin1', part.start, part.end), 'base64') });
  }
  return { mail: kept.length || beyond.length ? Buffer.concat([...kept, source.subarray(from, end)]) : source, taken, beyond, open };
}

/** What was taken out where the MIME parser shows these bytes as an attachment's; undefined where they are its own. */
export function takenOutOf(content: Buffer, taken: readonly TakenOut[]): TakenOut | undefined {
  if (!taken.length || content.length > 40) return undefined;
  const said = content.toString('latin1');
  return said.startsWith(MARK) ? taken[Number(said.slice(MARK.length))] : undefined;
}

/** RFC 2046 section 5.1.1: up to 70 characters, quoted where need be. */
export function boundaryOf(type: string): string | null {
  const found = /boundary\s{0,5}=\s{0,5}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type.slice(0, 2000));
  return found ? found[1] ?? found[2]! : null;
}

/**
 * The parts between the lines of a boundary, `most` of them and one more.
 * @param strict all or nothing: none where the last line is missing, or a part has no header.
 */
export function partsWithin(source: Buffer, start: number, end: number, boundary: string, depth: number, most: number, strict = false): Part[] {
  const parts: Part[] = [];
  const places = delimiters(source, start, end, boundary, most + 1);
  if (strict && !places.at(-1)?.last) return [];
  for (const [i, { line, last }] of places.entries()) {
    const stop = places[i + 1]?.at ?? end, head = source.indexOf(10, line) + 1;
    if (last) continue;
    if (!head || head >= stop || strict && (source[head] === 10 || source[head] === 13)) { if (strict) return []; continue; }
    // Headers of a part are short; a body is not searched for their end.
    const block = readHeaderBlock(source.subarray(head, Math.min(stop, head + 65_536)));
    parts.push({ head, block, start: Math.min(stop, head + block.bodyStart), end: stop, depth });
  }
  return parts;
}

/** Where the lines of a boundary begin (with the line feed before them), and whether one is the last. */
function delimiters(source: Buffer, start: number, end: number, boundary: string, most: number): { at: number; line: number; last: boolean }[] {
  // Base64 has no dash, which a search for one leaps over.
  const mark = Buffer.from(`--${boundary}`), found: { at: number; line: number; last: boolean }[] = [];
  for (let dash = source.indexOf(mark, start); dash >= 0 && dash <= end && found.length < most; dash = source.indexOf(mark, dash + mark.length)) {
    if (source[dash - 1] !== 10) continue;
    const line = dash + mark.length, last = source[line] === 45 && source[line + 1] === 45;
    // Another boundary may begin with this one.
    if (last || source[line] === 10 || source[line] === 13 || source[line] === 32 || source[line] === 9) found.push({ at: dash - 1, line, last });
    if (last) break;
  }
  return found;
}

/** The length and hash of a base64 body, decoded; null where padding stands within it, as of several joined, or where it is no base64. */
function measure(source: Buffer, start: number, end: number): Measured | null {
  const padding = source.indexOf(61, start);
  if (padding >= 0 && padding < end && /[^=\s]/.test(source.toString('latin1', padding, end))) return null;
  if (/[^\w+/=\r\n-]/.test(source.toString('latin1', start, Math.min(end, start + 4000)))) return null;
  return inLines(source, start, end) ?? inPieces(source, start, end);
}

/** Lines of equal length, some at a time: short strings cost a tenth of long ones. Null where the lines are not equal. */
function inLines(source: Buffer, start: number, end: number): Measured | null {
  const first = source.indexOf(10, start) + 1 - start, width = first - (source[start + first - 2] === 13 ? 2 : 1);
  if (width < 4 || width % 4 || first > 1000) return null;
  const hash = createHash('sha256'), step = first * LINES, decodedStep = width * LINES / 4 * 3, decoded = Buffer.allocUnsafe(decodedStep);
  let bytes = 0;
  for (let at = start; at < end; at += step) {
    const stop = Math.min(end, at + step), length = decoded.write(source.toString('latin1', at, stop), 'base64');
    if (stop < end && (source[stop - 1] !== 10 || length !== decodedStep)) return null;
    bytes += length;
    hash.update(decoded.subarray(0, length));
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Lines of any length: white space goes first, as four characters make three bytes. */
function inPieces(source: Buffer, start: number, end: number): Measured {
  const hash = createHash('sha256');
  let bytes = 0, carry = '';
  for (let at = start; at < end; at += PIECE) {
    const text = carry + source.toString('latin1', at, Math.min(end, at + PIECE)).replace(/\s/g, '');
    const whole = at + PIECE < end ? text.length & ~3 : text.length;
    carry = text.slice(whole);
    const decoded = Buffer.from(text.slice(0, whole), 'base64');
    bytes += decoded.length;
    hash.update(decoded);
  }
  return { bytes, sha256: hash.digest('hex') };
}
