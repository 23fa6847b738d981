/** One line of a document. Offsets are UTF-16 code units of the document's text. */
export interface Line {
  start: number;
  /** Excludes the newline. */
  end: number;
  /** Start of the following line (or the text's length). */
  next: number;
  /** The line as it stands. */
  text: string;
  /** Without leading quotation marks, trimmed right. */
  content: string;
  /** How many `>` lead it. */
  depth: number;
  /** Nothing but white space (no-break and zero-width too) after the marks. */
  blank: boolean;
}

const MARKS = /^[ \t\u00a0]{0,4}(?:>[ \t\u00a0]?){1,200}/;
const SOME_INK = /[^\s\u200b-\u200f\u2060\ufeff\u00ad]/;

/** Cuts a text, or the stretch `from`…`to` of it, into lines. Linear; an empty stretch has no lines. */
export function indexLines(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline >= to ? to : newline;
    const next = newline < 0 || newline >= to ? to : newline + 1;
    const line = text.slice(start, end);
    const marks = line.charCodeAt(0) === 62 || line.includes('>') ? MARKS.exec(line) : null;
    const rest = marks ? line.slice(marks[0].length) : line;
    let depth = 0;
    if (marks) for (const mark of marks[0]) if (mark === '>') depth++;
    lines.push({ start, end, next, text: line, content: rest.trimEnd(), depth, blank: !SOME_INK.test(rest) });
    start = next;
  }
  return lines;
}

/** A run of lines with ink, each right under the one before it; `last` is inclusive. */
export interface Paragraph { first: number; last: number }

/** The paragraphs of some lines. Linear. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const found: Paragraph[] = [];
  let first = -1;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    const goesOn = line && !line.blank;
    // Lines of one message that a quotation stands between are no paragraph.
    if (goesOn && first >= 0 && lines[i - 1]!.next === line.start) continue;
    if (first >= 0) found.push({ first, last: i - 1 });
    first = goesOn ? i : -1;
  }
  return found;
}
