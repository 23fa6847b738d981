import type { Split } from '../model/draft.js';
import { requestKeys } from './identity.js';

/** Splits that belong to one correspondence, in the order in which they were read: what was attached to a mail, and whatever shares a key. Near-linear (union by keys). */
export function correspondences(splits: readonly Split[]): Split[][] {
  const parent = splits.map((_, i) => i);
  const root = (i: number): number => {
    while (parent[i]! !== i) { parent[i] = parent[parent[i]!]!; i = parent[i]!; }
    return i;
  };
  const join = (a: number, b: number): void => { const [one, other] = [root(a), root(b)]; parent[Math.max(one, other)] = Math.min(one, other); };
  const first = new Map<string, number>();
  splits.forEach((split, i) => {
    if (split.document.parent !== null) join(i, split.document.parent);
    for (const key of requestKeys(split)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, i); else join(i, known);
    }
  });
  const groups = new Map<number, Split[]>();
  splits.forEach((split, i) => { const at = root(i), group = groups.get(at); if (group) group.push(split); else groups.set(at, [split]); });
  return [...groups.values()];
}
