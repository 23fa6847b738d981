import { isWritten } from './select.js';
import { counted, referenceTo } from './words.js';
import type { Selection } from './select.js';
import type { MessageType } from '../model/lists.js';
import type { ResultMessage, ResultZone } from '../model/result.js';

/** A stretch of a message as the formats for people show it: written text in full, anything else as one line that says what is not shown, by which rules (ids, each once). */
export type Stretch =
  | { shown: true; text: string }
  | { shown: false; zone: string; lines: number; characters: number; copyOf: string | null; rules: string[]; text: string };
export type Fold = Extract<Stretch, { shown: false }>;

/** Whether a zone is said by other means (the head line, the list of attachments) or holds nothing to read. */
export function isSaidElsewhere(zone: string): boolean {
  return zone === 'heading' || zone === 'separator' || zone === 'attachment-list';
}

/**
 * The zones of a message as stretches: neighbours of one kind are one stretch, blank stretches fall away.
 * A message without zones (`--zones none`) is its text.
 * @param everything also what is said elsewhere: headings, the list of attachments, separators.
 */
export function stretches(message: ResultMessage, chosen: Selection, everything = false): Stretch[] {
  const list: Stretch[] = [];
  const zones = message.zones ?? [];
  if (zones.length === 0) return message.text === '' ? [] : [{ shown: true, text: message.text }];
  for (let at = 0; at < zones.length;) {
    const first = zones[at] as ResultZone;
    const written = isWritten(first, chosen);
    let end = at + 1;
    while (end < zones.length && together(first, zones[end] as ResultZone, written, chosen)) end++;
    const alike = zones.slice(at, end);
    const text = alike.map((zone) => zone.text).join('');
    at = end;
    if (text.trim() === '') continue;
    if (written) list.push({ shown: true, text });
    else if (everything || !isSaidElsewhere(first.zone) || (first.zone === 'attachment-list' && message.attachments.length === 0)) {
      list.push({ shown: false, zone: first.zone, lines: text.trim().split('\n').length, characters: text.trim().length, copyOf: first.copyOf, rules: [...new Set(alike.flatMap(({ rule }) => rule ?? []))], text });
    }
  }
  return list;
}

function together(first: ResultZone, next: ResultZone, written: boolean, chosen: Selection): boolean {
  if (written) return isWritten(next, chosen);
  return next.zone === first.zone && next.copyOf === first.copyOf && !isWritten(next, chosen);
}

/** Sent by a machine whatever else is known. */
const ALWAYS_FOLDED: ReadonlySet<MessageType> = new Set(['auto-reply', 'out-of-office', 'bounce']);
/** Folded if a machine sent it; any other type may carry an answer, so it is shown whole. */
const FOLDED_IF_AUTOMATIC: ReadonlySet<MessageType> = new Set(['acknowledgement', 'internal-review-acknowledgement', 'platform-notice', 'recall']);

/** Whether a message is one line for people: another's duplicate, or a machine's mail that was not asked for with `--keep`. */
export function isFolded(message: ResultMessage, chosen: Selection): boolean {
  if (message.duplicateOf !== null) return true;
  if (chosen.keepTypes.has(message.type)) return false;
  return ALWAYS_FOLDED.has(message.type) || (message.automatic && FOLDED_IF_AUTOMATIC.has(message.type));
}

/** The one line of a folded message: `same as message 1`, `automatic, 3 lines, 120 characters`. */
export function foldedInWords(message: ResultMessage, positions: ReadonlyMap<string, number>): string {
  if (message.duplicateOf !== null) return `same as ${referenceTo(message.duplicateOf, positions)}`;
  const { text, attachments, hidden } = message;
  const files = attachments.length === 0 ? '' : `, ${counted(attachments.length, 'attachment')}`;
  return `automatic, ${counted(text === '' ? 0 : text.split('\n').length, 'line')}, ${counted(text.length, 'character')}${files}${hidden ? ', part of it withheld by the source' : ''}`;
}

/** `disclaimer, 14 lines, 912 characters` */
export function foldInWords(fold: Fold, positions: ReadonlyMap<string, number>): string {
  const name = fold.copyOf === null ? FOLD_WORDS[fold.zone] ?? fold.zone : `${fold.zone} of ${referenceTo(fold.copyOf, positions)}`;
  return `${name}, ${counted(fold.lines, 'line')}, ${counted(fold.characters, 'character')}`;
}

const FOLD_WORDS: Readonly<Record<string, string>> = {
  rights: 'rights: how to complain, ask for a review or re-use the information',
};
