import { MAIL_FIELD } from './eml-shape.js';

/** What a place is: the start of a `From ` line that separates two messages, text, or undecided until more bytes are there. */
export type Verdict = 'separator' | 'text' | 'more';

/** A longer line is no separator; the line after it is looked at this far. */
const LINE = 1000, NEXT = 100;
const LF = 10, CR = 13, NUL = 0;

/** "Mon Jan  5 14:03:00 2015", "Mon Jan 05 14:03:00 +0000 2015" (Takeout), "Mon, 5 Jan 2015 14:03:00 GMT", "Mon Jan 5 14:03 2015 remote from host". */
const DATE = /(?:^|[ \t])(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ \t]{1,4}(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ \t]{1,3}\d{1,2}|\d{1,2}[ \t]{1,2}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[ \t]{1,2}(?:\d{4}[ \t]{1,2})?\d{1,2}:\d\d(?::\d\d)?(?:[ \t]{1,2}[\w+:()/-]{1,60}){0,4}[ \t]{0,4}$/;
const YEAR = /\b(?:19|20)\d\d\b/;
/** git puts this date, which is no date, over every patch: a marker of its own (git-format-patch(1)). */
const GIT = /^From [0-9a-f]{40,64} Mon Sep 17 00:00:00 2001$/;
const FIELD = /^(?:>?From |[!-9;-~]{1,76}:)/;
/** Sender and anything, or nothing at all: an address, the "-" of Thunderbird. Only believed over a known header. */
const SENDER = /^(?:-|[^\s@]{1,200}@\S{0,200})?(?:[ \t].{0,120})?$/;

/**
 * Decides whether the `From ` at `at` begins a message (mbox as RFC 4155 and its relatives have it). It must begin a line, or follow a hole of
 * zero bytes. A sender with a whole date needs what looks like a header in the next line; after a blank line, an empty or missing header will do.
 * A sender without a date, or nothing, needs a blank line before and a well-known header after. Prose has none of these.
 * @param end how much of `window` is filled; `last` whether the input ends there; `git` whether git's patches are the messages.
 */
export function judgeSeparator(window: Buffer, at: number, end: number, last: boolean, git: boolean): Verdict {
  if (!beginsLine(window, at)) return 'text';
  const stop = Math.min(end, at + LINE);
  let lineEnd = at + 5;
  while (lineEnd < stop && window[lineEnd] !== LF && window[lineEnd] !== CR) lineEnd++;
  if (lineEnd === stop && stop < at + LINE && !last) return 'more';
  if (lineEnd === at + LINE) return 'text';
  const next = lineEnd + (window[lineEnd] === CR && window[lineEnd + 1] === LF ? 2 : 1);
  if (end - next < NEXT && !last && !holdsLine(window, next, end)) return 'more';
  const line = window.toString('latin1', at, lineEnd);
  if (GIT.test(line)) return git ? 'separator' : 'text';
  const after = window.toString('latin1', Math.min(next, end), Math.min(end, next + NEXT));
  const date = DATE.exec(line.slice(5));
  if (date && YEAR.test(date[0])) {
    const sender = line.slice(5, 5 + date.index).trim();
    if (/[ \t]/.test(sender) && !sender.includes('@')) return 'text';
    return FIELD.test(after) || followsBlank(window, at) && /^(?:[\r\n\0]|$)/.test(after) ? 'separator' : 'text';
  }
  return SENDER.test(line.slice(5)) && MAIL_FIELD.test(after) && followsBlank(window, at) ? 'separator' : 'text';
}

/** Whether git's marker, rather than a sender, heads the message at `at`: the mailbox is then one that git wrote. */
export function isGitMarker(window: Buffer, at: number, end: number): boolean {
  return GIT.test(window.toString('latin1', at, Math.min(end, at + 110)).split(/[\r\n]/, 1)[0] ?? '');
}

/** Whether a whole line stands from `from` to `end`: what follows a separator is judged by its first line, so that a slow writer's mails go on at once. */
function holdsLine(window: Buffer, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (window[at] === LF || window[at] === CR) return true;
  return false;
}

function beginsLine(window: Buffer, at: number): boolean {
  const before = window[at - 1];
  return at === 0 || before === LF || before === CR || before === NUL || before === 0xbf && at === 3;
}

/** A blank line, a hole, or the start of the input stands before. */
function followsBlank(window: Buffer, at: number): boolean {
  let i = at - 1;
  if (window[i] === LF) i--;
  if (window[i] === CR) i--;
  return i < 0 || window[i] === LF || window[i] === CR || window[i] === NUL || window[i] === 0xbf && i === 2;
}
