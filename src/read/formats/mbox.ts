import type { SourceDocument } from '../../model/document.js';
import { toRaise } from '../../model/limits.js';
import { atByte, problem, type Problem } from '../../model/problem.js';
import { fingerprint, identified } from '../identity.js';
import type { Head, ReadContext, ReadResult } from './format.js';
import { unquoteFrom } from './mbox-quoting.js';
import { judgeSeparator } from './mbox-separator.js';
import { splitMbox, type MboxEntry } from './mbox-split.js';

/** Is this a mailbox: does it begin with a separator, blank lines and a byte order mark aside? */
export function looksLikeMbox({ bytes }: Head): boolean {
  const window = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = window.indexOf('From ');
  return at >= 0 && !/[^\s\0]/.test(window.toString('utf8', 0, Math.min(at, 4096)).replace(/^\ufeff/, '')) && judgeSeparator(window, at, window.length, true, true) === 'separator';
}

/** Every message of a mailbox as a mail of its own. */
export function readMbox(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> { return readMailbox([bytes], context); }

/** The same of a mailbox as its bytes come, one mail at a time. */
export async function readMailbox(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, context: ReadContext): Promise<ReadResult> {
  const documents: SourceDocument[] = [], problems: Problem[] = [];
  for await (const entry of splitMbox(chunks, context.limits.message)) {
    const read = await readEntry(entry, context);
    documents.push(...read.documents.map((document) => ({ ...document, parent: document.parent === null ? null : document.parent + documents.length })));
    problems.push(...read.problems);
  }
  return { documents, problems };
}

async function readEntry(entry: MboxEntry, context: ReadContext): Promise<ReadResult> {
  const { documents, problems } = await context.readMember(unquoteFrom(entry.bytes), context.file, 'eml');
  const place = { byteStart: entry.byteStart, byteEnd: entry.byteEnd };
  return {
    documents: identified(documents, fingerprint(entry.bytes, entry.tail, entry.length), context.ordinal + entry.ordinal).map((document) => ({ ...document, place })),
    problems: [...problems.map((found) => atByte(found, entry.byteStart)), ...entryProblems(entry, context.file, context.limits.message)],
  };
}

/** The mail in a stretch of a mailbox, as it was before it was put in, and how long the `From ` line before it is. @param room for a copy, where one is needed. */
export function mailWithin(stretch: Buffer, separated: boolean, room?: (length: number) => Buffer): { bytes: Buffer; skipped: number } {
  let end = 0;
  if (separated) {
    while (end < stretch.length && stretch[end] !== 10 && stretch[end] !== 13) end++;
    end = Math.min(stretch.length, end + (stretch[end] === 13 && stretch[end + 1] === 10 ? 2 : 1));
  }
  return { bytes: unquoteFrom(stretch.subarray(end), room), skipped: end };
}

/** What is wrong with the place of a message in its mailbox. @param most bytes of it that are read. */
export function entryProblems(entry: Pick<MboxEntry, 'byteStart' | 'length' | 'bytes' | 'separated'>, file: string | null, most: number): Problem[] {
  const found: Problem[] = [];
  const place = { file, byte: entry.byteStart };
  if (!entry.separated) found.push(problem('warning', 'mbox-fragment', 'the mailbox does not begin with a message: what stands before the first is read as one', place));
  // A `>` or more may have been taken out.
  if (entry.length > most) found.push(problem('error', 'message-too-large', `a message of ${entry.length} bytes: what is beyond the first ${entry.bytes.length} is not read`, { ...place, hint: toRaise('message') }));
  if (entry.bytes.includes(HOLE)) found.push(problem('warning', 'mbox-hole', 'a run of zero bytes stands in this message, as after a crash: something is missing', place));
  return found;
}
const HOLE = Buffer.alloc(64);
