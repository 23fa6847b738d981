import { answersWithin } from '../match/additions.js';
import { indexLines, paragraphsOf } from '../match/lines.js';
import { SaidBefore, wordHashesOf } from '../match/shingles.js';
import { subtractSpans, type Zone } from '../model/span.js';
import type { MessageZone } from '../model/lists.js';
import type { Thread } from '../model/thread.js';
import { isFrame } from '../packs/boilerplate.js';
import { feetOf } from './recurrence.js';
import { labelLines } from './label-lines.js';
import type { LabelContext } from './sheet.js';

/** A quotation copies a message when it has so many words, and this share of them runs as they run there. */
const COPIED_WORDS = 8, COPIED_SHARE = 0.7;
/** What of a letter can be copied. */
const LETTER: ReadonlySet<MessageZone> = new Set<MessageZone>(['greeting', 'body', 'sign-off']);

/** Gives every message of a thread its zones, in thread order: what has been said before is known. Zones tile the message's spans. */
export function stripThread(thread: Thread): void {
  const said = new SaidBefore();
  const keys = new Map(thread.messages.map(({ id }, index) => [id, index]));
  const names = new Set<string>();
  for (const name of [thread.page.requester?.name, thread.page.authority?.name, ...thread.messages.map((m) => m.draft.author?.name)]) if (name) names.add(name);
  const recurs = feetOf(thread, (one, two) => sameSpeaker(thread, one, two));
  thread.messages.forEach((message, index) => {
    const { draft } = message;
    const free = subtractSpans(draft.spans, draft.fixed);
    const lines = free.flatMap((span) => indexLines(draft.document.text, span.start, span.end));
    const context: LabelContext = {
      author: draft.author?.name ?? null, names, heard: index > 0,
      // Only what the other side said can be quoted; a standing letter sent twice is a letter each time.
      copied: (words) => {
        const hit = said.copied(words, (key) => !sameSpeaker(thread, key, index));
        return hit && { id: thread.messages[hit.key]!.id, share: hit.share };
      },
      held: (words, id) => said.held(words, keys.get(id) ?? -1),
      recurs: (rows) => recurs(index, rows),
    };
    const labels = labelLines(lines, context);
    const zones: Zone<MessageZone>[] = draft.fixed.map((zone) => withSource(zone, draft.document.text, context));
    for (let i = 0; i < lines.length;) {
      const { zone, rule, copyOf, interleaved } = labels[i]!, { start } = lines[i]!;
      let end = lines[i]!.next;
      for (i++; i < lines.length && labels[i] === labels[i - 1] && lines[i]!.start === end; i++) end = lines[i]!.next;
      zones.push({ zone, start, end, rule, ...(copyOf ? { copyOf } : {}), ...(interleaved ? { interleaved: true } : {}) });
    }
    message.zones = mergeZones(zones.sort((a, b) => a.start - b.start));
    if (index < thread.messages.length - 1) said.add(index, wordHashesOf(message.zones.filter((z) => LETTER.has(z.zone)).map((z) => draft.document.text.slice(z.start, z.end)).join('\n')));
  });
}

/** A quotation that its marks show says what it copies, where the thread has that; one that holds answers as well stays readable and copies nothing. */
function withSource(zone: Zone<MessageZone>, text: string, context: LabelContext): Zone<MessageZone> {
  if (zone.zone !== 'quote' || zone.copyOf || zone.interleaved) return { ...zone };
  const words = wordHashesOf(text.slice(zone.start, zone.end));
  const hit = words.length >= COPIED_WORDS ? context.copied(words) : null;
  if (!hit || hit.share < COPIED_SHARE / 2) return { ...zone };
  const lines = indexLines(text, zone.start, zone.end);
  const rows = paragraphsOf(lines).map(({ first, last }) => lines.slice(first, last + 1).map((line) => line.content));
  if (answersWithin(rows, (some) => context.held(some, hit.id), isFrame).includes(true)) return { ...zone, interleaved: true };
  return hit.share >= COPIED_SHARE ? { ...zone, copyOf: hit.id } : { ...zone };
}

function sameSpeaker(thread: Thread, one: number, two: number): boolean {
  const a = thread.messages[one]!.draft, b = thread.messages[two]!.draft;
  if (a.role && b.role && a.role.value !== 'unknown') return a.role.value === b.role.value;
  return !!a.author?.name && a.author.name === b.author?.name;
}

/** Joins neighbours that say the same. */
function mergeZones(zones: readonly Zone<MessageZone>[]): Zone<MessageZone>[] {
  const merged: Zone<MessageZone>[] = [];
  for (const zone of zones) {
    const before = merged[merged.length - 1];
    if (before && before.end === zone.start && before.zone === zone.zone && before.rule === zone.rule && before.copyOf === zone.copyOf && before.interleaved === zone.interleaved) merged[merged.length - 1] = { ...before, end: zone.end };
    else if (zone.end > zone.start) merged.push(zone);
  }
  return merged;
}
