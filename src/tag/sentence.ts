const SIGHT = 600;
/** Where one sentence ends and another begins; a line that opens with a bullet or a heading's blank line too. */
const BREAK = /[.!?]["')”’]?\s{1,4}(?=["'“‘(]?\p{Lu})|\n[ \t]{0,8}\n|\n[ \t]{0,8}(?=[-*•·–] )/gu;
const FIRST_BREAK = new RegExp(BREAK.source, 'u');

/**
 * The sentence round `start`…`end`: offsets into `text`. Looks 600 code units either way at most.
 */
export function sentenceRound(text: string, start: number, end: number): { start: number; end: number } {
  const from = Math.max(0, start - SIGHT);
  let begin = from;
  // Two more than the start: a break is known by the letter after it.
  for (const match of text.slice(from, start + 2).matchAll(BREAK)) {
    const after = from + match.index + match[0].length;
    if (after <= start) begin = after;
  }
  const next = FIRST_BREAK.exec(text.slice(end, end + SIGHT));
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
