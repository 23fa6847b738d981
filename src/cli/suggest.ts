/**
 * The name in `names` that `given` was most likely meant to be, or null where none is near: at most two slips in a
 * short name, a third of the letters in a longer one, always less than half of what was given. `given` beyond 80 code units is not looked at.
 */
export function nearest(given: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Infinity;
  const wanted = given.slice(0, 80).toLowerCase();
  for (const name of names) {
    const slips = distance(wanted, name.toLowerCase());
    if (slips < fewest && slips <= Math.max(2, Math.floor(name.length / 3))) {
      best = name;
      fewest = slips;
    }
  }
  return fewest * 2 >= wanted.length ? null : best;
}

/** `. Did you mean X?` for a message, or nothing. */
export function didYouMean(given: string, names: readonly string[]): string {
  const name = nearest(given, names);
  return name === null ? '' : ` Did you mean ${name}?`;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into another (Damerau, restricted). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
