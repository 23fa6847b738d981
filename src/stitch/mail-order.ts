import { parseStrictDate } from '../dates/strict.js';
import type { Split } from '../model/draft.js';

/** A mail with what is attached to it, or a page. */
type Block = readonly Split[];

/** One correspondence with its mails in order, each followed by what is attached to it; pages first, as they were. */
export function inMailOrder(splits: readonly Split[]): Split[] {
  const blocks: Split[][] = [];
  for (const split of splits) if (split.document.parent === null || !blocks.length) blocks.push([split]); else blocks.at(-1)!.push(split);
  const isMail = ([split]: Block): boolean => split!.document.headers !== null;
  const mails = blocks.filter(isMail);
  return mails.length < 2 ? [...splits] : [...blocks.filter((block) => !isMail(block)), ...inOrder(mails)].flat();
}

/**
 * Mails by their Date headers. One without a date stands where the mailbox has it, after the one before; no answer stands before what it answers,
 * for clocks are wrong.
 */
function inOrder(mails: readonly Block[]): Block[] {
  const placeOf = new Map<string, number>();
  mails.forEach(([split], i) => { const id = split!.document.headers?.messageId; if (id && !placeOf.has(id)) placeOf.set(id, i); });
  const times: number[] = [];
  mails.forEach(([split]) => { times.push(timeOf(split!) ?? times.at(-1) ?? -Infinity); });
  const before = mails.map(([split], i) => { const at = placeOf.get(split!.document.headers?.inReplyTo ?? ''); return at === i ? undefined : at; });
  // Each answer after its question: ways up are walked once, and a circle ends where it began.
  const settled = new Set<number>();
  for (let i = 0; i < mails.length; i++) {
    const way: number[] = [], met = new Set<number>();
    for (let at: number | undefined = i; at !== undefined && !settled.has(at) && !met.has(at); at = before[at]) { way.push(at); met.add(at); }
    for (const at of way.reverse()) {
      const asked = before[at];
      if (asked !== undefined) times[at] = Math.max(times[at]!, times[asked]!);
      settled.add(at);
    }
  }
  const depth = depthsOf(before);
  return mails.map((mail, i) => ({ mail, i })).sort((a, b) => times[a.i]! - times[b.i]! || (times[a.i] === times[b.i] ? depth[a.i]! - depth[b.i]! : 0) || a.i - b.i).map(({ mail }) => mail);
}

/** How many questions stand above each answer; within a circle, how many were walked before it closed. */
function depthsOf(before: readonly (number | undefined)[]): number[] {
  const depths = new Array<number>(before.length).fill(-1);
  for (let i = 0; i < before.length; i++) {
    const way: number[] = [], met = new Set<number>();
    let at: number | undefined = i;
    for (; at !== undefined && depths[at]! < 0 && !met.has(at); at = before[at]) { way.push(at); met.add(at); }
    let depth = at === undefined ? -1 : Math.max(depths[at]!, -1);
    for (const step of way.reverse()) depths[step] = ++depth;
  }
  return depths;
}

/** When a mail was sent, in milliseconds of universal time (a time without a zone is taken for that); null where its header does not say. */
function timeOf({ document }: Split): number | null {
  const value = document.headers?.rawDate ? parseStrictDate(document.headers.rawDate.slice(0, 200))?.value : undefined;
  if (!value) return null;
  const time = Date.parse(value.length > 10 && !/(?:Z|[+-]\d\d:\d\d)$/.test(value) ? `${value}Z` : value);
  return Number.isNaN(time) ? null : time;
}
