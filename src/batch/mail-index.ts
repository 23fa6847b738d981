import type { Buffer } from 'node:buffer';
import { open } from 'node:fs/promises';
import { MailThreads, longNumbers, mailFacts, numbers } from '../pipeline.js';
import { fingerprint } from '../read/identity.js';
import { readHeaderBlock } from '../read/formats/header-block.js';
import { MboxSplitter, type MboxEntry } from '../read/formats/mbox-split.js';
import { chooseFormat } from '../read/read.js';
import type { InputFormat } from '../model/lists.js';
import { rangeOf, readThrough } from './file.js';

/** A file to read: its path as bytes, as a name need not be UTF-8, and the name that its documents carry. */
export interface BatchFile { path: Buffer; name: string | null; /** It is known to be one mail (of a Maildir). */ mail: boolean }

/** A mail where it stands. */
export interface MailPlace { file: number; ordinal: number; byteStart: number; byteEnd: number; fingerprint: string; mailbox: boolean; separated: boolean }

/** Bytes of a mail that the first reading keeps: headers, and all that its fingerprint needs of one that is not large. */
const KEEP = 131_072, TAIL = 65_536;
const NONE = 0xffffffff;

/** What a first reading found: every mail's place and thread. Typed arrays: about 90 bytes a mail, whatever its headers. */
export class MailIndex {
  private readonly threads = new MailThreads();
  private readonly file = numbers();
  private readonly start = longNumbers();
  private readonly end = longNumbers();
  private readonly print = longNumbers();
  private readonly after = numbers();
  /** First mail of each file that has any. */
  private readonly firstOf = new Map<number, number>();
  private readonly mailboxes = new Set<number>();
  /** Mails without a `From ` line before them: the first of a mailbox may be one. */
  private readonly fragments = new Set<number>();
  private linked = false;

  get size(): number { return this.file.length; }

  /** Notes a mail, in the order of the input. `head` begins with its header. */
  add(file: number, place: { byteStart: number; byteEnd: number }, print: string, head: Buffer, kind: 'mail' | 'separated' | 'fragment'): void {
    if (!this.firstOf.has(file)) this.firstOf.set(file, this.size);
    if (kind !== 'mail') this.mailboxes.add(file);
    if (kind === 'fragment') this.fragments.add(this.size);
    this.threads.add(mailFacts(readHeaderBlock(head).lines), print);
    this.file.push(file);
    this.start.push(place.byteStart);
    this.end.push(place.byteEnd);
    this.print.push(parseInt(print, 16));
    this.after.push(NONE);
  }

  /** Chains the mails of each thread. Call it once, after the last mail. */
  link(): void {
    this.threads.join();
    const last = numbers();
    for (let mail = 0; mail < this.size; mail++) {
      last.push(mail);
      const thread = this.threads.threadOf(mail);
      if (thread === mail) continue;
      this.after.set(last.at(thread), mail);
      last.set(thread, mail);
    }
    this.linked = true;
  }

  isFirst(mail: number): boolean { return this.threads.threadOf(mail) === mail; }
  threadOf(mail: number): number { return this.threads.threadOf(mail); }

  /** The mails of the thread that a mail is the first of, in the order of the input. */
  *mailsFrom(first: number): Generator<number> {
    if (!this.linked) throw new Error('the index is not linked yet');
    for (let mail = first; mail !== NONE; mail = this.after.at(mail)) yield mail;
  }

  place(mail: number): MailPlace {
    const file = this.file.at(mail);
    return {
      file, ordinal: mail - this.firstOf.get(file)!, byteStart: this.start.at(mail), byteEnd: this.end.at(mail),
      fingerprint: this.print.at(mail).toString(16).padStart(12, '0'), mailbox: this.mailboxes.has(file), separated: !this.fragments.has(mail),
    };
  }

  /** The mail with a number in a file; undefined where there is none. */
  mailAt(file: number, ordinal: number): number | undefined {
    const first = this.firstOf.get(file);
    return first === undefined || first + ordinal >= this.size || this.file.at(first + ordinal) !== file ? undefined : first + ordinal;
  }

  /** A number from 0 to 2^48 - 1 that the thread's id is made of. */
  threadNumber(first: number): number { return this.print.at(first); }
}

/**
 * Reads a file for the first time: its mails go into the index.
 * @param known the size up to which it is to be read, where an earlier run has set it.
 * @returns false where it is neither a mailbox nor a mail: nothing was noted.
 * @throws the system's error; mails before the place stay in the index.
 */
export async function indexFile(index: MailIndex, file: BatchFile, number: number, inputFormat: InputFormat, onBytes: (bytes: number) => void, known: number | null = null): Promise<boolean> {
  const handle = await open(file.path);
  try {
    const size = known ?? (await handle.stat()).size;
    const { bytes: head, error } = rangeOf(handle, 0, Math.min(size, KEEP));
    // What is there goes down the road, where the rest is missed when it is read.
    if (error !== null && !head.length) throw error;
    const format = inputFormat !== 'auto' ? inputFormat : file.mail ? 'eml' : chooseFormat(head, file.name).name;
    if (format === 'eml') {
      const tail = size > KEEP ? rangeOf(handle, size - TAIL, size).bytes : head;
      index.add(number, { byteStart: 0, byteEnd: size }, fingerprint(head, tail, size), head, 'mail');
      onBytes(size);
      return true;
    }
    if (format !== 'mbox') return false;
    const splitter = new MboxSplitter(KEEP), note = (entries: Iterable<MboxEntry>): void => {
      for (const entry of entries) index.add(number, entry, fingerprint(entry.bytes, entry.tail, entry.length), entry.bytes, entry.separated ? 'separated' : 'fragment');
    };
    try {
      for await (const bytes of readThrough(handle, size, (length) => splitter.room(length))) {
        splitter.took(bytes);
        note(splitter.take(false));
        onBytes(bytes);
      }
    } finally {
      note(splitter.take(true));
    }
    return true;
  } finally {
    await handle.close();
  }
}
