import type { Line } from '../match/lines.js';
import { paragraphsOf, type Paragraph } from '../match/lines.js';
import { readSignOff } from '../match/sign-offs.js';
import type { WordHashes } from '../match/shingles.js';
import type { MessageZone } from '../model/lists.js';
import { LINE_SIGHT } from '../model/rule.js';

/** What a line is, and the rule that says so. */
export interface Label { zone: MessageZone; rule: string | null; copyOf?: string; interleaved?: boolean }

/** What is known of a message when its lines are named. */
export interface LabelContext {
  /** The sender's name, where heading or header gives it. */
  author: string | null;
  /** Every name that the thread has shown. */
  names: ReadonlySet<string>;
  /** Whether anything was said before that could be copied; and whether some words copy what the other side said. */
  heard: boolean;
  copied(words: WordHashes): { id: string; share: number } | null;
  /** Which of these words the message `id` holds, as they run here. */
  held(words: WordHashes, id: string): boolean[];
  /** Whether these rows stand, in nearly the same words, at the foot of another letter of the same sender. */
  recurs(rows: readonly string[]): boolean;
}

/** A salutation or a closing stands apart from the text; a line that only names somebody ("Jo,") begins it. */
const standsApart = ({ zone, rule }: Label): boolean => zone === 'sign-off' || zone === 'greeting' && rule !== 'common/greeting/name-alone';

const BODY: Label = { zone: 'body', rule: null };

/** What few lines have: most need nothing but trimming. */
const ODD = /[\u00a0\u202f\u200b-\u200f\u2060\ufeff=]/;

function seenOf(line: Line | undefined): string {
  const text = line?.content.slice(0, LINE_SIGHT) ?? '';
  return (ODD.test(text) ? text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200b-\u200f\u2060\ufeff]/g, '').replace(/(?:=20|=09){1,8}$/, '') : text).trim();
}

/** The lines of one message with the labels given so far. The first label that a line gets stays. */
export class Sheet {
  readonly labels: (Label | null)[];
  readonly paragraphs: readonly Paragraph[];
  private readonly trimmed: (string | undefined)[] = [];
  private readonly signOffs: (ReturnType<typeof readSignOff> | undefined)[] = [];
  constructor(readonly lines: readonly Line[], readonly context: LabelContext) {
    this.labels = lines.map(() => null);
    this.paragraphs = paragraphsOf(lines);
  }

  get length(): number { return this.lines.length; }

  /** Labels lines `first`…`last`, inclusive, that have none yet. */
  put(first: number, last: number, label: Label): void { for (let i = first; i <= last; i++) this.labels[i] ??= label; }

  ink(i: number): boolean { const line = this.lines[i]; return !!line && !line.blank; }

  /** A line with ink that no rule has named. */
  free(i: number): boolean { return this.ink(i) && !this.labels[i]; }

  /** What rules see of a line: trimmed, at most 600 code units, no-break spaces as spaces, no zero-width characters, no residue of a transfer encoding. */
  seen(i: number): string { return this.trimmed[i] ??= seenOf(this.lines[i]); }

  /** The closing phrase that a line is, if it is one. */
  signOff(i: number): ReturnType<typeof readSignOff> {
    const known = this.signOffs[i];
    return known === undefined ? this.signOffs[i] = readSignOff(this.seen(i)) : known;
  }

  /** The last line with ink before `at`; -1 where there is none. */
  inkBefore(at: number): number { let i = at - 1; while (i >= 0 && this.lines[i]!.blank) i--; return i; }

  rows(first: number, last: number): string[] { return this.lines.slice(first, last + 1).map((line) => line.content); }

  /**
   * The label of every line. Blank lines within a zone are of it, and the one right above a salutation or a closing, which sets it apart, is of that;
   * all others are body, as every line that no rule names.
   */
  finished(): Label[] {
    const done = this.lines.map((_line, i) => this.labels[i] ?? BODY);
    let before = -1;
    for (let i = 0; i <= this.length; i++) {
      if (i < this.length && this.lines[i]!.blank && !this.labels[i]) continue;
      const label = i < this.length ? done[i]! : BODY;
      if (before >= 0 && i < this.length && done[before]!.zone === label.zone) for (let k = before + 1; k < i; k++) done[k] = done[before]!;
      else if (i - before > 1 && standsApart(label)) done[i - 1] = label;
      before = i;
    }
    return done;
  }
}
