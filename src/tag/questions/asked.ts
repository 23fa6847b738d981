import { indexLines, type Line } from '../../match/lines.js';
import type { Question } from '../../model/facts.js';
import type { Stretch } from '../stretches.js';

const NUMBERED = /^[ \t]{0,12}(?:Q(?:uestion)?\.? ?|\()?(\d{1,2})(?:[.):]|(?= {2}))[ \t]{0,8}(?=\S)(?!\d)/i;
const LETTERED = /^[ \t]{0,16}(?:\d{1,2}\.? ?)?\(?([a-h])[.)][ \t]{0,8}(?=\S)/i;
const BULLET = /^[ \t]{0,12}[-*•·–o][ \t]{1,8}(?=\S)/;

interface Item { number: string; start: number; end: number; rule: string }

/**
 * The questions that a request lists: numbered 1, 2, 3 (letters under a number are "1a"), or else bulleted, and then counted. Prose asks too, but numbers nothing.
 * Linear in the request.
 */
export function questionsIn(stretches: readonly Stretch[]): Question[] {
  const numbered = stretches.flatMap((stretch) => itemsOf(stretch, true));
  const items = numbered.length ? numbered : stretches.flatMap((stretch) => itemsOf(stretch, false));
  if (items.length < 2 && !numbered.length) return [];
  return items.map(({ number, start, end, rule, text }, i) => ({ number: number || String(i + 1), start, end, text, rule, answer: null }));
}

function itemsOf({ start: base, text }: Stretch, numbered: boolean): (Item & { text: string })[] {
  const items: Item[] = [];
  let next = 1, letter = '', open = false;
  const begin = (line: Line, mark: string, number: string, rule: string): void => { items.push({ number, start: line.start + mark.length, end: line.start + line.text.trimEnd().length, rule }); open = true; };
  for (const line of indexLines(text)) {
    if (line.blank) { open = false; continue; }
    const number = numbered ? NUMBERED.exec(line.text) : null;
    if (number && (Number(number[1]) === next || Number(number[1]) === 1)) {
      begin(line, number[0], String(Number(number[1])), 'common/question/numbered');
      next = Number(number[1]) + 1;
      letter = 'a';
      continue;
    }
    const sub = numbered && next > 1 ? LETTERED.exec(line.text) : null;
    if (sub && sub[1]!.toLowerCase() === letter) {
      begin(line, sub[0], `${next - 1}${letter}`, 'common/question/numbered');
      letter = String.fromCharCode(letter.charCodeAt(0) + 1);
      continue;
    }
    const bullet = numbered ? null : BULLET.exec(line.text);
    if (bullet) { begin(line, bullet[0], '', 'common/question/bulleted'); continue; }
    // A line right under an item goes on with it.
    if (open) items[items.length - 1]!.end = line.start + line.text.trimEnd().length;
  }
  return items.map((item) => ({ ...item, start: base + item.start, end: base + item.end, text: text.slice(item.start, item.end) }));
}
