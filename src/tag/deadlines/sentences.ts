/** A sentence of a text: its words with every white space made one plain space and quotation marks straight, so that offsets stay the same. */
export interface Sentence { start: number; words: string }

/** Where one sentence ends: a full stop before a capital, a blank line, a semicolon, a new item of a list. */
const END = /[.!?](?=\s{1,4}["'“‘(]?\p{Lu})|\n[ \t]*\n|;(?=\s)|\n(?=[ \t]{0,8}(?:[-*•]|\d{1,2}[.)])[ \t])/gu;
/** A sentence that is longer is cut: it is a table, or no sentence. */
const LONGEST = 1000;

/** The sentences of a text, in order; `start` is an offset into it. Linear. */
export function sentencesOf(text: string): Sentence[] {
  const plain = text.replace(/\s/g, (space) => (space === '\n' ? '\n' : ' ')).replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    for (; from < to; from += LONGEST) sentences.push({ start: from, words: plain.slice(from, Math.min(to, from + LONGEST)).replace(/\n/g, ' ') });
    from = to;
  };
  for (const end of plain.matchAll(END)) push(end.index + end[0].length);
  push(plain.length);
  return sentences;
}
