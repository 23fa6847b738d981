import { isWritten } from './select.js';
import type { Selection } from './select.js';
import type { ResultMessage, ResultZone } from '../model/result.js';

/** A stretch of a message as the text format shows it: written text in full, anything else as one line that says what is not shown. */
export type Stretch =
  | { shown: true; text: string }
  | { shown: false; zone: string; lines: number; characters: number; copyOf: string | null };

/** Zones that the text format says by other means (the head line, the list of attachments) or that hold nothing to read. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['heading', 'separator']);

/**
 * The zones of a message as stretches: neighbours of one kind are one stretch, blank stretches fall away.
 * A message without zones (`--zones none`) is its text.
 */
export function stretches(message: ResultMessage, chosen: Selection): Stretch[] {
  const list: Stretch[] = [];
  const zones = message.zones ?? [];
  if (zones.length === 0) return message.text === '' ? [] : [{ shown: true, text: message.text }];
  for (let at = 0; at < zones.length;) {
    const first = zones[at] as ResultZone;
    const written = isWritten(first, chosen);
    let end = at + 1;
    while (end < zones.length && together(first, zones[end] as ResultZone, written, chosen)) end++;
    const text = zones.slice(at, end).map((zone) => zone.text).join('');
    at = end;
    if (text.trim() === '') continue;
    if (written) list.push({ shown: true, text });
    else if (!SAID_ELSEWHERE.has(first.zone) && !(first.zone === 'attachment-list' && message.attachments.length > 0)) {
      list.push({ shown: false, zone: first.zone, lines: text.trim().split('\n').length, characters: text.trim().length, copyOf: first.copyOf });
    }
  }
  return list;
}

function together(first: ResultZone, next: ResultZone, written: boolean, chosen: Selection): boolean {
  if (written) return isWritten(next, chosen);
  return next.zone === first.zone && next.copyOf === first.copyOf && !isWritten(next, chosen);
}
