import type { SourceDocument } from '../model/document.js';
import type { InputFormat } from '../model/lists.js';
import { toRaise, type Limits } from '../model/limits.js';
import { problem, type Problem } from '../model/problem.js';
import type { ReadResult } from './formats/format.js';
import { LONGEST } from './text-builder.js';

/** Formats whose input is one mail, text or page; the others hold many, or are no text. */
const ONE: ReadonlySet<InputFormat | null> = new Set<InputFormat>(['eml', 'thread-text', 'email-body', 'saved-html', 'mhtml']);

/** As many bytes of one mail, text or page as are read, and the problem that there are more. Bytes of what holds many come back as they are. */
export function firstBytes(bytes: Uint8Array, format: InputFormat | null, file: string | null, limits: Limits): { bytes: Uint8Array; problems: Problem[] } {
  if (!ONE.has(format) || bytes.length <= limits.message) return { bytes, problems: [] };
  const said = `more than ${limits.message} bytes: what is beyond them is not read`;
  return { bytes: bytes.subarray(0, limits.message), problems: [problem('error', 'message-too-large', said, { file, byte: limits.message, hint: toRaise('message') })] };
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
