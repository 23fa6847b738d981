import { Buffer } from 'node:buffer';
import { runPipeline, type Given, type Source } from '../pipeline.js';
import { entryProblems, mailWithin } from '../read/formats/mbox.js';
import { MESSAGE_LIMIT } from '../read/formats/mbox-split.js';
import { problem, type Problem } from '../model/problem.js';
import type { Result } from '../model/result.js';
import { readAttachmentsInChild } from './attachments/reader.js';
import { unreadable } from './failure.js';
import { OpenFiles, rangeOf } from './file.js';

/** A mail to parse, by its place. Plain data: it goes to another thread. */
export interface MailTask { path: Uint8Array; name: string | null; ordinal: number; byteStart: number; byteEnd: number; fingerprint: string; mailbox: boolean; separated: boolean }

/** A `From ` line is no longer than this. */
const LINE = 1000;
const files = new OpenFiles();

/** What is known beforehand, and whether attachments are read. Plain data as well. */
export type ThreadGiven = Given & { readAttachments?: boolean };

/** Reads the mails of one thread and parses them together. A mail that can no longer be read is a problem; the others are parsed all the same. */
export async function parseThread(mails: readonly MailTask[], { readAttachments, ...given }: ThreadGiven): Promise<Result> {
  const sources: Source[] = [], problems: Problem[] = [];
  for (const mail of mails) {
    const { path, name, ordinal, byteStart, byteEnd, fingerprint, mailbox, separated } = mail;
    try {
      const length = Math.min(byteEnd - byteStart, MESSAGE_LIMIT + LINE);
      const read = mailbox ? rangeOf(await files.get(Buffer.from(path)), byteStart, byteStart + length) : await wholeFile(path, length);
      const { bytes, skipped } = mailbox ? mailWithin(read, separated) : { bytes: read, skipped: 0 };
      const kept = bytes.subarray(0, MESSAGE_LIMIT);
      problems.push(...entryProblems({ byteStart, length: byteEnd - byteStart - skipped, bytes: kept, separated }, name));
      sources.push({ input: kept, inputFormat: 'eml', file: name, ordinal, fingerprint, ...(mailbox && { place: { byteStart, byteEnd } }), ...(readAttachments && { readAttachment: readAttachmentsInChild() }) });
    } catch (error) {
      problems.push({ ...unreadable(name, error), byte: mailbox ? byteStart : null });
    }
  }
  try {
    const result = await runPipeline(sources, { ...given, together: true });
    return { ...result, problems: [...result.problems, ...problems] };
  } catch (error) {
    // The parser never throws by its contract; should it do so all the same, one thread is lost and said to be, not the run.
    const words = error instanceof Error ? error.message.split('\n', 1)[0] ?? '' : String(error);
    const lost = mails.map(({ name, byteStart, mailbox }) => problem('error', 'internal', `foi-parse failed on this mail or one of its thread: ${words}`, { file: name, byte: mailbox ? byteStart : null, hint: 'this is a fault in foi-parse; please report it' }));
    return { schema: 'foi-parse/1', threads: [], documents: [], problems: [...problems, ...lost] };
  }
}

async function wholeFile(path: Uint8Array, length: number): Promise<Buffer> {
  const once = new OpenFiles();
  try {
    return rangeOf(await once.get(Buffer.from(path)), 0, length);
  } finally {
    await once.close();
  }
}
