import { LIMITS } from '../../model/limits.js';
import { headerAt, isWholeMessage, landingOf, lengthIn } from './mbox-length.js';
import { isGitMarker, judgeSeparator } from './mbox-separator.js';

/** One message of a mailbox. Places are bytes of the mailbox; the messages of a mailbox touch one another. */
export interface MboxEntry {
  /** 0-based place among the messages. */
  ordinal: number;
  /** Where its `From ` line begins. */
  byteStart: number;
  byteEnd: number;
  /** The message without its `From ` line, at most `keep` bytes of it. A view that is good until the next message is asked for. */
  bytes: Buffer;
  /** Its last bytes: the same as the end of `bytes`, unless it was cut. */
  tail: Buffer;
  /** How long the message is, without its `From ` line. */
  length: number;
  /** Whether a `From ` line stands before it: not before what a mailbox begins with when its own start is missing. */
  separated: boolean;
}

/** A Content-Length that claims more than this is not believed. */
const CREDIBLE = LIMITS.message.most;
/** Bytes of a message's end that stay at hand when its middle is let go. */
const TAIL = 65_536;
const MARK = Buffer.from('From ');
/** Bytes that are searched at a time. */
const STRETCH = 16_384;

/**
 * Splits a mailbox into its messages as the bytes come: mboxo, mboxrd, mboxcl, mboxcl2, Thunderbird's and Takeout's, line ends of any kind.
 * Memory: one message, or `keep` bytes of it and the last 64 KiB, whichever is less.
 * @param keep how many bytes of each message are wanted.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, keep: number = LIMITS.message.most): AsyncGenerator<MboxEntry> {
  const splitter = new MboxSplitter(keep);
  for await (const chunk of chunks) { splitter.push(chunk); yield* splitter.take(false); }
  yield* splitter.take(true);
}

/** The splitter itself, without the waiting: bytes are pushed, messages that are complete are taken. */
export class MboxSplitter {
  private window: Buffer = Buffer.alloc(0);
  /** The window is the caller's first chunk, looked at where it lies and not to be written to. */
  private borrowed = true;
  private filled = 0;
  /** Offset in the mailbox of `window[0]`. */
  private base = 0;
  /** In the window: where the current message begins (or what is left of it), and where to look for the next `From `. */
  private begin = 0;
  private scan = 0;
  private ordinal = 0;
  private separated = false;
  private git = false;
  /** The head of a message whose middle was let go: its place in the mailbox, the length of its `From ` line, its first bytes. */
  private head: { byteStart: number; line: number; bytes: Buffer } | null = null;
  private headRoom = Buffer.alloc(0);
  /** Where the current message's Content-Length says that it ends (offset in the mailbox); null: it says nothing; undefined: not looked at yet. */
  private claim: number | null | undefined;
  /** Up to where a believed Content-Length reaches. */
  private skipTo = 0;
  /** Whether the message before had a Content-Length that was right. */
  private rightBefore = false;

  constructor(private readonly keep: number) {}

  /** Takes more of the mailbox. The first chunk must stay as it is until the second was pushed; others are copied. */
  push(chunk: Uint8Array): void {
    if (!this.filled) {
      this.window = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      this.filled = chunk.length;
      return;
    }
    this.room(chunk.length).set(chunk);
    this.took(chunk.length);
  }

  /** Where so many bytes of the mailbox may be put at most, that are then said to be there by `took`: bytes that are read here need no copying. */
  room(length: number): Buffer {
    this.letGo();
    const needed = this.filled - this.begin + length;
    const room = this.borrowed || needed > this.window.length ? Buffer.allocUnsafe(Math.max(needed, Math.min(this.window.length * 2, this.keep))) : this.window;
    if (room !== this.window || this.begin) this.window.copy(room, 0, this.begin, this.filled);
    this.window = room;
    this.borrowed = false;
    this.base += this.begin;
    this.scan -= this.begin;
    this.filled -= this.begin;
    this.begin = 0;
    return room.subarray(this.filled, this.filled + length);
  }

  took(length: number): void { this.filled += length; }

  /** The messages that are complete; at the end of the input, the last one too. */
  * take(last: boolean): Generator<MboxEntry> {
    for (;;) {
      const at = this.nextSeparator(last);
      if (at < 0) break;
      const entry = this.entryUpTo(at);
      this.begin = at;
      this.scan = at + MARK.length;
      this.separated = true;
      this.claim = undefined;
      if (entry) yield entry;
    }
    const entry = last ? this.entryUpTo(this.filled) : null;
    if (last) this.begin = this.filled;
    if (entry) yield entry;
  }

  /** Where the next message begins (in the window); -1 where none does, or more bytes are needed to tell. */
  private nextSeparator(last: boolean): number {
    for (;;) {
      const from = Math.max(this.scan, this.skipTo - this.base);
      const at = from < this.filled ? nextMark(this.window, from, this.filled) : -1;
      this.scan = at < 0 ? Math.max(from, this.filled - MARK.length + 1) : at;
      if (at < 0) return -1;
      // The first message of a mailbox says whether git wrote it.
      const first = this.ordinal === 0 && !this.separated;
      if (first) this.git = isGitMarker(this.window, at, this.filled);
      const verdict = judgeSeparator(this.window, at, this.filled, last, this.git);
      if (verdict === 'more') return -1;
      if (verdict === 'separator') {
        const inBody = this.reachesOver(at, last);
        if (inBody === null) return -1;
        if (!inBody) return at;
      }
      this.scan = at + MARK.length;
    }
  }

  /** Whether the current message's Content-Length says, credibly, that the separator at `at` is part of its body; null: more bytes are needed to tell. */
  private reachesOver(at: number, last: boolean): boolean | null {
    const claim = this.claimed();
    const claimedAt = claim === null ? -1 : claim - this.base;
    if (claimedAt <= at || claimedAt - at > CREDIBLE || isWholeMessage(this.window, at, this.filled)) {
      this.rightBefore = claim !== null && claimedAt <= at && at - claimedAt <= 4;
      return false;
    }
    const landing = landingOf(this.window, claimedAt, this.filled, last, this.rightBefore, this.git);
    if (landing === null) return null;
    if (landing < 0) this.rightBefore = false; else this.skipTo = this.base + landing;
    return landing >= 0;
  }

  private claimed(): number | null {
    if (this.claim === undefined) {
      const header = this.separated ? headerAt(this.window, this.begin, this.filled) : null;
      const length = header && lengthIn(header.text);
      this.claim = header && length !== null ? this.base + header.body + length : null;
    }
    return this.claim;
  }

  /** The current message as it ends at a place of the window; null for blank space before the first. */
  private entryUpTo(end: number): MboxEntry | null {
    const { window, begin, head } = this;
    if (!this.separated && !head && blank(window, begin, end)) return null;
    const line = head?.line ?? this.fromLine(end);
    const start = head ? begin : begin + line;
    const byteStart = head?.byteStart ?? this.base + begin;
    this.head = null;
    return {
      ordinal: this.ordinal++, byteStart, byteEnd: this.base + end, separated: this.separated, length: this.base + end - byteStart - line,
      bytes: head?.bytes ?? window.subarray(start, Math.min(end, start + this.keep)), tail: window.subarray(Math.max(start, end - TAIL), end),
    };
  }

  /** How long the `From ` line of the current message is, with its line end; 0 where it has none. */
  private fromLine(end: number): number {
    if (!this.separated) return 0;
    let i = this.begin;
    while (i < end && this.window[i] !== 10 && this.window[i] !== 13) i++;
    return Math.min(end, i + (this.window[i] === 13 && this.window[i + 1] === 10 ? 2 : 1)) - this.begin;
  }

  /** A copy, in the place where the one before was. */
  private headOf(bytes: Buffer): Buffer {
    if (this.headRoom.length < bytes.length) this.headRoom = Buffer.allocUnsafeSlow(bytes.length);
    return this.headRoom.subarray(0, bytes.copy(this.headRoom));
  }

  /** Keeps the head of a message that has grown beyond what is wanted, and drops its middle. */
  private letGo(): void {
    // Not while a place before the end is still to be decided.
    if (this.filled - this.begin <= this.keep + 4 * TAIL || this.scan < this.filled - TAIL) return;
    if (!this.head) {
      this.claimed();
      const line = this.fromLine(this.filled), start = this.begin + line;
      this.head = { byteStart: this.base + this.begin, line, bytes: this.headOf(this.window.subarray(start, start + this.keep)) };
    }
    this.begin = this.filled - 2 * TAIL;
  }
}

/** The next "From " that ends before `end`; -1 where there is none. Packed bodies have no spaces, and are leapt over by looking for one. */
function nextMark(window: Buffer, from: number, end: number): number {
  // What stands in the window beyond `end` is old, and would be looked through again with each chunk.
  const filled = window.subarray(0, end);
  for (let at = from; at < end;) {
    const space = filled.indexOf(32, at);
    if (space < 0) return -1;
    at = Math.max(at, space - MARK.length + 1);
    const stop = Math.min(end, at + STRETCH), found = filled.subarray(at, stop).indexOf(MARK);
    if (found >= 0) return at + found;
    at = stop < end ? stop - MARK.length + 1 : end;
  }
  return -1;
}

/** Nothing but white space, zero bytes and a byte order mark. */
function blank(window: Buffer, from: number, end: number): boolean {
  let i = window[from] === 0xef && window[from + 1] === 0xbb && window[from + 2] === 0xbf ? from + 3 : from;
  while (i < end && (window[i] === 10 || window[i] === 13 || window[i] === 32 || window[i] === 9 || window[i] === 0)) i++;
  return i >= end;
}
