import type { Result, ResultThread } from '../../model/result.js';

/** Threads that share a document, and all documents that they speak of: marks are given anew for each such group. */
export interface Group { threads: ResultThread[]; documents: number[] }

/** Parts a result into groups, in the order of their first thread. Attachments' texts go with the messages that they are attached to; a document of no thread is a group of its own. */
export function groupsOf({ threads, documents }: Result): Group[] {
  const parent = documents.map((_, i) => i);
  const root = (i: number): number => { let at = i; while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!; return at; };
  const byPrint = new Map<string, number>(), byId = new Map(documents.map(({ id }, i) => [id, i]));
  for (const [i, { attached }] of documents.entries()) if (attached) byPrint.set(attached.sha256, i);
  const first = threads.map((thread) => {
    const places = placesIn(thread, byId, byPrint);
    for (const place of places) if (documents[place]) parent[root(place)] = root(places[0]!);
    return places[0] ?? -1;
  });
  const groups = new Map<number, Group>();
  const groupOf = (key: number): Group => { let group = groups.get(key); if (!group) groups.set(key, group = { threads: [], documents: [] }); return group; };
  for (const [i, thread] of threads.entries()) groupOf(documents[first[i]!] ? root(first[i]!) : -1 - i).threads.push(thread);
  for (const i of documents.keys()) groupOf(root(i)).documents.push(i);
  return [...groups.values()];
}

function placesIn({ messages }: ResultThread, byId: ReadonlyMap<string, number>, byPrint: ReadonlyMap<string, number>): number[] {
  const places = new Set<number>();
  const add = (place: number | string | undefined): void => { const at = typeof place === 'string' ? byId.get(place) : place; if (at !== undefined) places.add(at); };
  for (const { document, why, attachments } of messages) {
    add(document);
    for (const claim of [why.type, why.role, why.date, why.exports]) for (const one of claim?.evidence ?? []) add(one.document);
    for (const { sha256 } of attachments) if (sha256) add(byPrint.get(sha256));
  }
  return [...places];
}
