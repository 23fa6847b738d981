const SIGHT = 600;
/**
 * Where one sentence ends: a full stop before a capital, a blank line, a new item of a list. One rule for all readers; those of deadlines
 * cut at semicolons as well, as each clause may have a time of its own.
 */
const END = String.raw`[.!?]["')”’]?(?=\s{1,4}["'“‘(]?\p{Lu})|\n[ \t]{0,8}\n|\n(?=[ \t]{0,8}(?:[-*•·–]|\d{1,2}[.)])[ \t])`;
const ENDS = new RegExp(END, 'gu'), FIRST_END = new RegExp(END, 'u'), CLAUSES = new RegExp(String.raw`${END}|;(?=\s)`, 'gu');
/** A sentence that is longer is cut: it is a table, or no sentence. */
const LONGEST = 1000;

/** A sentence of a text: its words with every white space made one plain space and quotation marks straight, so that offsets stay the same. */
export interface Sentence { start: number; words: string }

/** The clauses and sentences of a text that are not blank, in order; `start` is an offset into it. Linear. */
export function sentencesOf(text: string): Sentence[] {
  const plain = text.replace(/[^\S\n ]+/g, (run) => ' '.repeat(run.length)).replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    for (; from < to; from += LONGEST) {
      const words = plain.slice(from, Math.min(to, from + LONGEST)).replace(/\n/g, ' ');
      if (words.trim()) sentences.push({ start: from, words });
    }
    from = to;
  };
  for (const end of plain.matchAll(CLAUSES)) push(end.index + end[0].length);
  push(plain.length);
  return sentences;
}

/**
 * The sentence round `start`…`end`, without the white space before it: offsets into `text`. Looks 600 code units either way at most.
 */
export function sentenceRound(text: string, start: number, end: number): { start: number; end: number } {
  const from = Math.max(0, start - SIGHT);
  let begin = from;
  // Two more than the start: an end is known by the letter after it.
  for (const match of text.slice(from, start + 2).matchAll(ENDS)) {
    const after = from + match.index + match[0].length;
    if (after <= start) begin = after;
  }
  if (begin > from) while (begin < start && /\s/.test(text[begin]!)) begin++;
  const next = FIRST_END.exec(text.slice(end, end + SIGHT));
  return { start: begin, end: next ? end + next.index + 1 : Math.min(text.length, end + SIGHT) };
}

/** Does this place stand between quotation marks that open and close in the same paragraph? Looks 1,500 code units either way. */
export function inQuotationMarks(text: string, at: number): boolean {
  let before = text.slice(Math.max(0, at - 1500), at);
  const paragraph = before.lastIndexOf('\n\n');
  if (paragraph >= 0) before = before.slice(paragraph);
  const after = text.slice(at, at + 1500).split('\n\n', 1)[0] ?? '';
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”');
  let straight = 0;
  for (const character of before) if (character === '"') straight++;
  return curly || straight % 2 === 1 && after.includes('"');
}
