import { Buffer } from 'node:buffer';
import { runPipeline, type Given, type Source } from '../pipeline.js';
import { entryProblems, mailWithin } from '../read/formats/mbox.js';
import { withDefaults } from '../model/limits.js';
import { problem, type Problem } from '../model/problem.js';
import type { Result } from '../model/result.js';
import { readAttachmentsInChild } from './attachments/reader.js';
import { saveAttachmentsIn } from './attachments/saver.js';
import { brokenOff, unreadable } from './failure.js';
import { OpenFiles, rangeOf } from './file.js';

/** A mail to parse, by its place. Plain data: it goes to another thread. */
export interface MailTask { path: Uint8Array; name: string | null; ordinal: number; byteStart: number; byteEnd: number; fingerprint: string; mailbox: boolean; separated: boolean }

/** A `From ` line is no longer than this. */
const LINE = 1000;
const files = new OpenFiles();

/** A directory for attachments, and whether they keep the names that senders gave them. */
export interface SaveInto { directory: string; named: boolean }

/** What is known beforehand, and whether attachments are read or saved. Plain data as well. */
export type ThreadGiven = Given & { readAttachments?: boolean; saveAttachments?: SaveInto };

/** Reads the mails of one thread and parses them together. A mail that can no longer be read is a problem; the others are parsed all the same. @param at is told of each mail before it is read, and of their number when all are. */
export async function parseThread(mails: readonly MailTask[], { readAttachments, saveAttachments, ...given }: ThreadGiven, at: (mail: number) => void = () => undefined): Promise<Result> {
  const problems: Problem[] = [], most = withDefaults(given.limits).message, saver = saveAttachments && saveAttachmentsIn(saveAttachments.directory, saveAttachments.named);
  const sources = async function* (): AsyncGenerator<Source> {
    for (const [i, mail] of mails.entries()) {
      at(i);
      const { name, ordinal, byteStart, byteEnd, fingerprint, mailbox } = mail;
      try {
        const input = await bytesOf(mail, problems, most);
        yield { input, inputFormat: 'eml', file: name, ordinal, fingerprint, ...(mailbox && { place: { byteStart, byteEnd } }), ...(readAttachments && { readAttachment: readAttachmentsInChild() }), ...(saver && { saveAttachment: saver }) };
      } catch (error) {
        problems.push({ ...unreadable(name, error), byte: mailbox ? byteStart : null });
      }
    }
    at(mails.length);
  };
  try {
    const result = await runPipeline(sources(), { ...given, together: true });
    return { ...result, problems: [...result.problems, ...problems] };
  } catch (error) {
    // The parser never throws by its contract; should it do so all the same, one thread is lost and said to be, not the run.
    const words = error instanceof Error ? error.message.split('\n', 1)[0] ?? '' : String(error);
    const lost = mails.map(({ name, byteStart, mailbox }) => problem('error', 'internal', `foi-parse failed on this mail or one of its thread: ${words}`, { file: name, byte: mailbox ? byteStart : null, hint: 'this is a fault in foi-parse; please report it' }));
    return { schema: 'foi-parse/1', threads: [], documents: [], problems: [...problems, ...lost] };
  }
}

/** A mail as it was before it was put into its mailbox, `most` bytes of it. Good until the next is read. */
async function bytesOf({ path, name, byteStart, byteEnd, mailbox, separated }: MailTask, problems: Problem[], most: number): Promise<Buffer> {
  const length = Math.min(byteEnd - byteStart, most + LINE), place = Buffer.from(path);
  const { bytes: read, error } = mailbox ? rangeOf(await files.get(place), byteStart, byteStart + length, asRead.of(length)) : await wholeFile(place, length);
  if (error !== null && !read.length) throw error;
  if (error !== null) problems.push(brokenOff(name, error, read.length, byteStart));
  const { bytes, skipped } = mailbox ? mailWithin(read, separated, asSent.of) : { bytes: read, skipped: 0 };
  const kept = bytes.subarray(0, most);
  problems.push(...entryProblems({ byteStart, length: byteEnd - byteStart - skipped, bytes: kept, separated }, name, most));
  return kept;
}

/** Where one mail after another is put: fresh memory costs more than reading into it. A very large one has a place of its own. */
class Room {
  private bytes = Buffer.alloc(0);

  readonly of = (length: number): Buffer => {
    if (length > Room.LIMIT) return Buffer.allocUnsafeSlow(length);
    if (this.bytes.length < length) this.bytes = Buffer.allocUnsafeSlow(Math.min(Room.LIMIT, Math.max(length, this.bytes.length * 2)));
    return this.bytes.subarray(0, length);
  };

  private static readonly LIMIT = 8 * 1024 * 1024;
}
const asRead = new Room(), asSent = new Room();

async function wholeFile(path: Buffer, length: number): Promise<ReturnType<typeof rangeOf>> {
  const once = new OpenFiles();
  try {
    return rangeOf(await once.get(path), 0, length, asRead.of(length));
  } finally {
    await once.close();
  }
}
