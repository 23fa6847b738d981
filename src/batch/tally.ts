import { isWritten, type Selection } from '../write/select.js';
import type { Result } from '../model/result.js';

/** What a run amounts to. Plain data: parts of it come from other threads. `characters` are UTF-16 code units of messages, `boilerplate` those that are not in their text. */
export interface Tally { threads: number; messages: number; duplicates: number; types: Record<string, number>; roles: Record<string, number>; characters: number; boilerplate: Record<string, number>; problems: Record<string, number> }

export const emptyTally = (): Tally => ({ threads: 0, messages: 0, duplicates: 0, types: {}, roles: {}, characters: 0, boilerplate: {}, problems: {} });

const count = (counts: Record<string, number>, name: string, more = 1): void => { counts[name] = (counts[name] ?? 0) + more; };

/** Adds what a result holds. Zones count as they stood before a selection took them out of the output. */
export function addResult(tally: Tally, { threads, problems }: Pick<Result, 'threads' | 'problems'>, chosen: Selection): void {
  for (const thread of threads) {
    tally.threads++;
    for (const message of thread.messages) {
      tally.messages++;
      if (message.duplicateOf !== null) tally.duplicates++;
      count(tally.types, message.type);
      count(tally.roles, message.role);
      for (const zone of message.zones ?? []) {
        tally.characters += zone.text.length;
        if (!isWritten(zone, chosen)) count(tally.boilerplate, zone.zone, zone.text.length);
      }
    }
  }
  for (const { severity, code } of problems) count(tally.problems, `${severity} ${code}`);
}

/** Adds one tally to another. */
export function addTally(tally: Tally, more: Tally): void {
  for (const key of ['threads', 'messages', 'duplicates', 'characters'] as const) tally[key] += more[key];
  for (const key of ['types', 'roles', 'boilerplate', 'problems'] as const) for (const [name, times] of Object.entries(more[key])) count(tally[key], name, times);
}
