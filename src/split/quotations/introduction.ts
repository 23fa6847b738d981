import type { Line } from '../../match/lines.js';
import type { MailHeaders, Party } from '../../model/document.js';
import { ATTRIBUTION_END } from './vocabulary.js';

/** Lines that introduce a quotation, and what they say. `first`…`last` are indexes of lines, inclusive. */
export interface Introduction {
  first: number; last: number;
  from: Party | null;
  /** The words of the date, and where they stand. */
  rawDate: { text: string; start: number; end: number } | null;
  recipients: MailHeaders['recipients'];
  subject: string | null;
  kind: 'quote' | 'forward';
  rule: string;
  /** It cannot stand alone: only lines quoted with `>` right under it make it an introduction. */
  needsMarks?: boolean;
  /** Where it ends within its last line, the rest of which is quoted already. */
  endsAt?: number;
  /** A ruler that says "forwarded by": an introduction that follows it at once is the same one. */
  ruler?: boolean;
}

/** What the lines of prose have not: then a line is seen as it stands. */
const ODD = /[^\x21-\x7e ]| {2}|^[ :*_]|[=*_]| $/;

function viewOf(text: string): string {
  if (!ODD.test(text)) return text;
  return text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').replace(/=(?:20|09)|=$/g, ' ').replace(/[\s\u00a0]/g, ' ').replace(/ {2,600}/g, '  ').replace(/^ {0,2}(?:: )?[*_]{0,2}(?=[\p{L}"])/u, '').replace(/(?<=[:：])[*_]{1,2}|[*_]{1,2}(?=[:：])/g, '').trim();
}

/** No end of an attribution is longer than this. */
const LONGEST_END = 40;

/** The lines of a mail as introductions see them: marks of quotation, emphasis and transfer residue taken off. */
export class Lines {
  private readonly seen: (string | undefined)[];
  private readonly digits: (boolean | undefined)[] = [];
  private readonly ends: (boolean | undefined)[] = [];
  constructor(readonly lines: readonly Line[]) { this.seen = new Array<string | undefined>(lines.length); }

  /** Line `i`, at most 600 code units, white space folded; "" beyond the end. */
  view(i: number): string {
    const line = this.lines[i];
    if (!line) return '';
    return this.seen[i] ??= viewOf(line.content.slice(0, 600));
  }

  /** Whether line `from` or one of the next has a digit, or an end that an attribution can have: cheap, as every line is asked once. */
  anyDigit(from: number, count: number): boolean { return this.any(this.digits, from, count, (view) => /\d/.test(view)); }
  anyEnd(from: number, count: number): boolean { return this.any(this.ends, from, count, (view) => ATTRIBUTION_END.test(view.slice(-LONGEST_END))); }

  private any(known: (boolean | undefined)[], from: number, count: number, test: (view: string) => boolean): boolean {
    for (let i = from; i < from + count && i < this.lines.length; i++) {
      known[i] ??= test(this.view(i));
      if (known[i]) return true;
    }
    return false;
  }

  /** Nothing but white space, marks and what is left of a transfer encoding. */
  blank(i: number): boolean {
    const line = this.lines[i];
    return !line || line.blank || line.content.startsWith('=') && line.content.length < 60 && this.view(i) === '';
  }
  /** A blank line that is the end of the one above, which a soft break parted from it ("…, Pat Lowe=⏎=20⏎(Wexcombe)"). */
  residue(i: number): boolean { return i > 0 && i < this.lines.length && this.blank(i) && /=[ \t]{0,9}$/.test(this.lines[i - 1]!.text); }

  /** What stands between line `i` and the next where they are read as one: nothing under a soft line break ("wr=⏎ote:"). */
  joint(i: number): string { return /[^\s=]=$/.test(this.lines[i]?.text ?? '') && !/^\s/.test(this.lines[i + 1]?.content ?? '') ? '' : ' '; }

  depth(i: number): number { return this.lines[i]?.depth ?? 0; }

  /** The next line with ink after `i`, no further than `reach` lines away; -1 where there is none. */
  nextInk(i: number, reach: number): number {
    for (let at = i + 1; at <= i + reach && at < this.lines.length; at++) if (!this.blank(at)) return at;
    return -1;
  }

  /** How many blank lines stand right above line `i`; counts to ten. */
  blanksBefore(i: number): number {
    let count = 0;
    while (count < 10 && count < i && this.blank(i - 1 - count)) count++;
    return count;
  }

  /** Where the words of line `i` stand in the document. */
  place(i: number, text: string): { text: string; start: number; end: number } {
    const line = this.lines[i]!;
    const at = line.text.indexOf(text);
    const start = line.start + Math.max(0, at);
    return { text, start, end: at < 0 ? line.end : start + text.length };
  }
}
