/** Beyond so many pairs nothing is compared. */
const PAIRS = 4_000_000;

/**
 * Pairs the members of two lists in order, as many as can be, and keeps only the pairs that every such pairing has: where a member could as
 * well go with another, or with none, it goes with none.
 * @param may whether two members could be the same. @returns for each of the first list the index in the second, or null.
 */
export function surePairs<A, B>(first: readonly A[], second: readonly B[], may: (a: A, b: B) => boolean): (number | null)[] {
  const n = first.length, m = second.length;
  if (!n || !m || n * m > PAIRS) return first.map(() => null);
  // The most pairs of the first i with the first j, and of what stands from i and j on.
  const before = table(n, m), after = table(n, m);
  const fits = first.map((a) => Uint8Array.from(second, (b) => (may(a, b) ? 1 : 0)));
  for (let i = 1; i <= n; i++) for (let j = 1; j <= m; j++) before[i]![j] = Math.max(before[i - 1]![j]!, before[i]![j - 1]!, fits[i - 1]![j - 1] ? before[i - 1]![j - 1]! + 1 : 0);
  for (let i = n - 1; i >= 0; i--) for (let j = m - 1; j >= 0; j--) after[i]![j] = Math.max(after[i + 1]![j]!, after[i]![j + 1]!, fits[i]![j] ? after[i + 1]![j + 1]! + 1 : 0);
  const most = after[0]![0]!;
  return first.map((_, i) => {
    const partners: number[] = [];
    for (let j = 0; j < m && partners.length < 2; j++) if (fits[i]![j] && before[i]![j]! + 1 + after[i + 1]![j + 1]! === most) partners.push(j);
    let alone = false;
    for (let j = 0; j <= m && !alone; j++) alone = before[i]![j]! + after[i + 1]![j]! === most;
    return partners.length === 1 && !alone ? partners[0]! : null;
  });
}

function table(n: number, m: number): Uint16Array[] {
  return Array.from({ length: n + 1 }, () => new Uint16Array(m + 1));
}
