import type { MessageZone } from '../model/lists.js';
import type { ThreadMessage } from '../model/thread.js';

/** A run of a message's text that can be read on end. `text` is the document's, from `start` on: an index into it is an offset minus `start`. */
export interface Stretch { start: number; text: string; quoted: boolean }

const SAID: ReadonlySet<MessageZone> = new Set<MessageZone>(['heading', 'greeting', 'body', 'sign-off', 'signature', 'notice', 'rights', 'banner']);

/**
 * What a message says, for readers of references, provisions and sums: its own words with their heading, and the quoted lines that the thread has nowhere else.
 * Zones that touch are one stretch, so that what crosses from one into the next is seen whole. Linear in the message.
 */
export function stretchesOf(message: ThreadMessage, own: ReadonlySet<MessageZone> = SAID): Stretch[] {
  const { text } = message.draft.document;
  const found: { start: number; end: number; quoted: boolean }[] = [];
  for (const zone of message.zones) {
    const quoted = zone.zone === 'quote';
    if (quoted ? zone.copyOf : !own.has(zone.zone)) continue;
    const last = found.at(-1);
    if (last && last.end === zone.start && last.quoted === quoted) last.end = zone.end;
    else found.push({ start: zone.start, end: zone.end, quoted });
  }
  return found.map(({ start, end, quoted }) => ({ start, text: text.slice(start, end), quoted }));
}
