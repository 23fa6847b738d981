/** Quotations in one another that get marks of their own: deeper ones share the last, as marks cost text at every line. */
const DEEPEST = 30;

/** The longest text that is built, in UTF-16 code units: half of what V8 holds in one string. */
export const LONGEST = 2 ** 28;

/**
 * Builds the text of a page piece by piece: white space folded, line breaks asked for rather than written, `> ` before the lines of quotations.
 * `length` counts UTF-16 code units of what stands in the text already; breaks that are still owed are not in it.
 */
export class TextBuilder {
  private readonly parts: string[] = [];
  private written = 0;
  /** Line feeds that are owed before the next character. */
  private owed = 0;
  private space = false;
  private empty = true;
  private depth = 0;
  private cell = false;
  /** Where the open table cell began, and whether nothing stands in it yet. */
  private cellAt = 0;
  private fresh = false;

  /** @param most code units after which no more is taken: the text is then longer than that by less than a piece, so that whoever cuts it sees that something is missing. */
  constructor(private readonly most: number = LONGEST) {}

  get length(): number { return this.written; }

  /** What was written from a place on. Looks at the last 4,096 code units at most. */
  since(at: number): string {
    let text = '';
    for (let i = this.parts.length - 1, end = this.written; i >= 0 && end > at && text.length < 4096; i--) {
      const part = this.parts[i]!;
      text = part.slice(Math.max(0, part.length - (end - at))) + text;
      end -= part.length;
    }
    return text;
  }

  /** Words of running text: white space is one space, none at the start of a line. */
  words(data: string): void {
    if (this.written > this.most) return;
    for (const piece of data.split(/([ \t\n\r\f]+)/)) {
      if (!piece) continue;
      if (/^[ \t\n\r\f]/.test(piece)) this.space = true; else this.put(piece);
    }
  }

  /** Text as it stands (`pre`). */
  verbatim(data: string): void {
    data.replace(/\r\n?/g, '\n').split('\n').forEach((line, i) => {
      if (i) this.lineBreak();
      const ink = line.trimEnd();
      if (ink) { this.space = false; this.put(ink); }
    });
  }

  /** A piece of our own on the current line. */
  inline(piece: string): void { this.put(piece.replace(/\s+/g, ' ')); }

  /** `br`: one more line feed each. */
  lineBreak(): void { if (this.empty) return; this.owed = Math.min(this.owed + 1, 3); this.space = false; this.cell = false; }

  /** The start or end of a block: at least so many line feeds. */
  breakLine(feeds: 1 | 2): void { if (this.empty || this.fresh) return; this.owed = Math.max(this.owed, feeds); this.space = false; this.cell = false; }

  cellStart(): void { this.cellAt = this.written; this.fresh = true; }

  /** The end of a table cell: the next one stands beside it, kept apart, or under it where the cell has lines of its own (a page laid out as a table). */
  cellEnd(): void {
    const lines = this.since(this.cellAt).trimStart().includes('\n');
    if (!this.fresh && !this.empty) { if (lines) this.breakLine(1); else { this.owed = 0; this.cell = true; } }
    this.fresh = false;
  }

  /** A ruler of Outlook's, unless one stands there already. */
  ruler(): void { if (this.empty || this.since(this.written - 60).trimEnd().endsWith('__________')) return; this.breakLine(1); this.put('________________________________'); this.breakLine(1); }

  quoteStart(): void { this.breakLine(1); this.depth = Math.min(this.depth + 1, DEEPEST); }
  quoteEnd(): void { this.breakLine(1); this.depth = Math.max(0, this.depth - 1); }

  finish(): string { return `${this.parts.join('')}${this.empty ? '' : '\n'}`; }

  private put(piece: string): void {
    if (this.written > this.most) return;
    if (this.owed || this.empty) {
      const marks = '> '.repeat(this.depth);
      if (!this.empty) this.push(this.owed > 1 ? `\n${`${marks.trimEnd()}\n`.repeat(this.owed - 1)}` : '\n');
      if (marks) this.push(marks);
      this.owed = 0;
    } else if (this.cell) this.push(' | '); else if (this.space) this.push(' ');
    this.cell = false;
    this.space = false;
    this.fresh = false;
    this.empty = false;
    this.push(piece);
  }

  private push(piece: string): void { this.parts.push(piece); this.written += piece.length; }
}
