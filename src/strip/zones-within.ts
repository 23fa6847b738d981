import { toRaise } from '../model/limits.js';
import { problem, type Problem } from '../model/problem.js';
import type { MessageZone } from '../model/lists.js';
import type { Zone } from '../model/span.js';
import type { Thread } from '../model/thread.js';

/**
 * Beyond so many zones of a document, what touches is one zone of its message, \`body\`: a text whose every line is of another zone would make a result
 * of many times its length, and no text is hidden for it. Zones tile each message as before. @returns a problem for each such document.
 */
export function zonesWithin({ messages }: Pick<Thread, 'messages'>, most: number): Problem[] {
  const counts = new Map<string, number>(), beyond = new Map<string, string | null>();
  for (const message of messages) {
    const { id, file } = message.draft.document, left = Math.max(0, most - (counts.get(id) ?? 0));
    counts.set(id, (counts.get(id) ?? 0) + message.zones.length);
    if (message.zones.length <= left) continue;
    beyond.set(id, file);
    message.zones = [...message.zones.slice(0, left), ...joined(message.zones.slice(left))];
  }
  return [...beyond].map(([id, file]) => problem('warning', 'too-many-zones', `${counts.get(id)!} zones: the first ${most} are told, what follows is told as body`, { file, hint: toRaise('zones') }));
}

function joined(zones: readonly Zone<MessageZone>[]): Zone<MessageZone>[] {
  const found: Zone<MessageZone>[] = [];
  for (const { start, end } of zones) {
    const before = found.at(-1);
    if (before?.end === start) found[found.length - 1] = { ...before, end }; else found.push({ zone: 'body', start, end, rule: null });
  }
  return found;
}
