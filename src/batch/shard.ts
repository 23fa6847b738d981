/** One of several machines' shares: the `index`-th (from 1) of `count`. */
export interface Shard { index: number; count: number }

/** Reads "2/4". @returns null where that is no share. */
export function readShard(text: string): Shard | null {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : null;
}

/** Whether a thread falls to a share, by the number that its id is made of. Every thread falls to one, whichever machine asks. */
export function isOfShard(number: number, { index, count }: Shard): boolean { return number % count === index - 1; }
