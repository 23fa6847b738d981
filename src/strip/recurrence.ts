import { indexLines, paragraphsOf } from '../match/lines.js';
import { SaidBefore, wordHashesOf } from '../match/shingles.js';
import { readSignOff } from '../match/sign-offs.js';
import { subtractSpans } from '../model/span.js';
import type { Thread } from '../model/thread.js';
import type { Sheet } from './sheet.js';

/** How much of a paragraph the other letter must have: words drift from year to year. */
const SHARE = 0.55;
/** A shorter paragraph proves nothing. */
const WORDS = 8;
/** Runs of three words: one changed word of a short paragraph spoils three of them, not five. */
const RUN = 3;

/**
 * What each sender of a thread writes at the foot of his letters, under the closing. A paragraph that stands at the foot of two of them
 * is the sender's standing text, whatever it says.
 * @param same whether two messages, by their index, are the same speaker's.
 * @returns for a message's index, whether some rows recur at the foot of another. Linear in the thread's length.
 */
export function feetOf(thread: Thread, same: (one: number, two: number) => boolean): (index: number, rows: readonly string[]) => boolean {
  const said = new SaidBefore(RUN);
  if (thread.messages.length < 2) return () => false;
  thread.messages.forEach(({ draft }, index) => {
    const lines = subtractSpans(draft.spans, draft.fixed).flatMap((span) => indexLines(draft.document.text, span.start, span.end));
    let foot = lines.length;
    while (foot > 0 && !readSignOff(lines[foot - 1]!.content.slice(0, 120).trim())) foot--;
    if (!foot) return;
    const below = lines.slice(foot);
    for (const { first, last } of paragraphsOf(below)) said.add(index, wordHashesOf(below.slice(first, last + 1).map((line) => line.content).join(' ')));
  });
  return (index, rows) => {
    const words = wordHashesOf(rows.join(' '));
    return words.length >= WORDS && (said.copied(words, (key) => key !== index && same(key, index))?.share ?? 0) >= SHARE;
  };
}

/** Names the paragraphs under the closing that the sender's other letters end with too, where nothing else has named them. */
export function labelRecurring(sheet: Sheet): void {
  let foot = sheet.length;
  while (foot > 0 && !sheet.signOff(foot - 1)) foot--;
  if (!foot) return;
  for (const { first, last } of sheet.paragraphs) {
    if (first < foot || sheet.labels[first] || !sheet.context.recurs(sheet.rows(first, last))) continue;
    sheet.put(first, last, { zone: 'notice', rule: 'common/notice/recurs-at-the-foot' });
  }
}
