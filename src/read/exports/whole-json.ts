import { problem, type Problem } from '../../model/problem.js';

/** What stands in a JSON text, and whether it was cut short. */
export interface WholeJson { value: unknown; cut: boolean }

/**
 * The value of a JSON text; where the text breaks off, or breaks, what stands whole before that place: `[{"a":1},{"b":` is `[{"a":1}]`, and members of
 * an object that came whole stay. Null where nothing does. Linear in the text.
 */
export function readJson(text: string): WholeJson | null {
  try { return { value: JSON.parse(text), cut: false }; } catch { /* as much of it as is whole */ }
  const closers: string[] = [];
  let best: { end: number; closers: string } | null = null;
  const mark = (end: number): void => { best = { end, closers: closers.toReversed().join('') }; };
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') {
      i = endOfString(text, i);
      if (i < 0) break;
    } else if (char === '{' || char === '[') closers.push(char === '{' ? '}' : ']');
    else if (char === '}' || char === ']') {
      if (closers.pop() !== char) break;
      if (!closers.length) { mark(i + 1); break; }
      if (closers.length <= DEEPEST_WHOLE) mark(i + 1);
    } else if (char === ',' && closers.length <= DEEPEST_WHOLE && closers.length) mark(i);
  }
  return best === null ? null : parsed(text, best);
}

/** Places where the text could be closed are noted up to this depth: fields of a message within a request within a page of requests. */
const DEEPEST_WHOLE = 6;

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return -1;
}

function parsed(text: string, { end, closers }: { end: number; closers: string }): WholeJson | null {
  try { return { value: JSON.parse(text.slice(0, end) + closers), cut: true }; } catch { return null; }
}

/** The problem that a text was cut short, with the line on which it ends. */
export function cutShort(text: string, file: string | null): Problem {
  const last = text.lastIndexOf('\n');
  return problem('error', 'cut-short', 'the JSON breaks off or is damaged: what stands whole before that place is read', { file, line: text.split('\n').length, column: text.length - last, hint: 'save it again' });
}
