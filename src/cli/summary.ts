import type { Tally } from '../batch/tally.js';

/** What a run came to, for a person: threads and messages, by type and by role, what was left out of the text, and the problems. */
export function summaryText(tally: Tally): string {
  const removed = Object.values(tally.boilerplate).reduce((sum, characters) => sum + characters, 0);
  const share = tally.characters ? ` (${Math.round(removed * 100 / tally.characters)} %)` : '';
  return [
    `${tally.messages} messages in ${tally.threads} threads${tally.duplicates ? `, ${tally.duplicates} of them there before` : ''}`,
    ...table('by type', tally.types), ...table('by role', tally.roles),
    `not in the text: ${removed} of ${tally.characters} characters${share}`, ...table('by zone', tally.boilerplate),
    ...(Object.keys(tally.problems).length ? table('problems', tally.problems) : ['no problems']),
  ].map((line) => `${line}\n`).join('');
}

/** Counts, the largest first. */
function table(title: string, counts: Readonly<Record<string, number>>): string[] {
  const rows = Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const wide = Math.max(0, ...rows.map(([, times]) => String(times).length));
  return rows.length ? [`${title}:`, ...rows.map(([name, times]) => `  ${String(times).padStart(wide)}  ${name}`)] : [];
}
