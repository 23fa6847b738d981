import type { SourceDocument } from '../model/document.js';
import type { InputFormat } from '../model/lists.js';
import { toRaise, type Limits } from '../model/limits.js';
import { problem, type Problem } from '../model/problem.js';
import { HEAD, type ReadResult } from './formats/format.js';
import { isCompoundFile } from './formats/ole.js';
import { LONGEST } from './text-builder.js';

/** Formats whose input is one mail, text or page. Mails are taken apart as bytes, so that they may be longer than a string. */
const MAILS: ReadonlySet<InputFormat | null> = new Set<InputFormat>(['eml', 'mhtml']), TEXTS: ReadonlySet<InputFormat | null> = new Set<InputFormat>(['thread-text', 'email-body', 'saved-html']);
/** Formats whose input is one text that holds many letters. */
const EXPORTS: ReadonlySet<InputFormat | null> = new Set<InputFormat>(['request-json', 'muckrock', 'fragdenstaat', 'atom']);
/** As many bytes of anything else as are held at once. */
const LARGEST = 2 ** 31 - 1;

/** How many bytes of an input are read, and what is said where there are more; null where it is only told what it is. */
function boundOf(format: InputFormat | null, bytes: Uint8Array, limits: Limits): { most: number; code: string; hint: string | null } | null {
  const text = (name: 'message' | 'export'): number => Math.min(limits[name], LONGEST), raise = (name: 'message' | 'export'): string | null => (limits[name] < LONGEST ? toRaise(name) : null);
  if (MAILS.has(format)) return { most: limits.message, code: 'message-too-large', hint: toRaise('message') };
  if (TEXTS.has(format)) return { most: text('message'), code: 'message-too-large', hint: raise('message') };
  if (EXPORTS.has(format)) return { most: text('export'), code: 'export-too-large', hint: raise('export') };
  // Of what is recognised and not read, a file of Outlook's may say late what it is.
  return format === null && !isCompoundFile(bytes) ? null : { most: format === 'json' ? LONGEST : LARGEST, code: 'input-too-large', hint: 'unpack or split it, and give the parts' };
}

/** Formats of which nothing can be read when their end is missing. */
const WHOLE: ReadonlySet<InputFormat | null> = new Set<InputFormat>(['zip', 'msg']);

/**
 * How many bytes of an input are looked at: one more than are read, so that it is seen that there are more.
 * @throws with Node's code ERR_FS_FILE_TOO_LARGE where it has to be held whole and is too large for that.
 */
export function bytesLookedAt(format: InputFormat | null, bytes: Uint8Array, size: number, limits: Limits): number {
  if (WHOLE.has(format) && size > LARGEST) throw Object.assign(new Error('too large'), { code: 'ERR_FS_FILE_TOO_LARGE' });
  return (boundOf(format, bytes, limits)?.most ?? HEAD) + 1;
}

/** As many bytes of an input as are read, and the problem that there are more. */
export function firstBytes(bytes: Uint8Array, format: InputFormat | null, file: string | null, limits: Limits): { bytes: Uint8Array; problems: Problem[] } {
  const bound = boundOf(format, bytes, limits);
  if (!bound || bytes.length <= bound.most) return { bytes, problems: [] };
  const { most, code, hint } = bound;
  return { bytes: bytes.subarray(0, most), problems: [problem('error', code, `more than ${most} bytes: what is beyond them is not read`, { file, byte: most, hint })] };
}

/** The same with texts cut where they are longer than is read, each with a problem that says at which line. */
export function firstText(read: ReadResult, limits: Limits): ReadResult {
  const most = Math.min(limits['text-part'], LONGEST);
  if (!read.documents.some(({ text }) => text.length > most)) return read;
  const problems = [...read.problems];
  const documents = read.documents.map((document) => {
    if (document.text.length <= most) return document;
    const text = head(document.text, most), last = text.lastIndexOf('\n');
    problems.push(problem('error', 'text-cut', `a text of more than ${most} characters: what is beyond the first ${text.length} is not read`, {
      file: document.file, line: linesOf(text), column: text.length - last, hint: toRaise('text-part'),
    }));
    return { ...withoutMarkup(document), text };
  });
  return { ...read, documents, problems };
}

/** Up to the last line end where one is near, and never through a character of two code units. */
function head(text: string, most: number): string {
  const feed = text.lastIndexOf('\n', most - 1) + 1;
  if (feed > most - 1000 && feed > 0) return text.slice(0, feed);
  return text.slice(0, /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most);
}

function linesOf(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** The places that a page's markup or an export tells are of the whole text: what is left is read as a text. */
function withoutMarkup({ markup: _, exported: __, ...document }: SourceDocument): SourceDocument { return document; }
