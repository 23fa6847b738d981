/** Answers one question: is this the same text? Through re-wrapping, quotation marks and changed punctuation. */

const WORD = /[\p{L}\p{N}]+/gu;
const SHINGLE = 5;

/** The words of a text, lower case, without punctuation: what re-wrapping and quotation marks leave alone. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Hashes of every run of `run` words (five, unless told; 32-bit FNV-1a); fewer words give none. Linear. */
export function shinglesOf(words: readonly string[], run = SHINGLE): number[] {
  const hashes: number[] = [];
  for (let i = 0; i + run <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = i; k < i + run; k++) {
      const word = words[k] as string;
      for (let c = 0; c < word.length; c++) hash = Math.imul(hash ^ word.charCodeAt(c), 0x01000193);
      hash = Math.imul(hash ^ 32, 0x01000193);
    }
    hashes.push(hash >>> 0);
  }
  return hashes;
}

/** What has been said before: which texts hold which run of words. */
export class SaidBefore {
  private readonly seen = new Map<number, number[]>();
  /** @param run words a shingle: five for copies, fewer for short texts whose words drift. */
  constructor(private readonly run = SHINGLE) {}

  /** Adds a text under a key. A shingle remembers at most eight texts: what everybody says proves nothing. */
  add(key: number, words: readonly string[]): void {
    for (const hash of shinglesOf(words, this.run)) {
      const keys = this.seen.get(hash);
      if (!keys) this.seen.set(hash, [key]);
      else if (keys.length < 8 && keys[keys.length - 1] !== key) keys.push(key);
    }
  }

  /** How much of these words (share of their shingles, 0…1) each text holds that `may` be asked, the most first; none where the words are fewer than five. */
  shares(words: readonly string[], may: (key: number) => boolean): { key: number; share: number }[] {
    const hashes = shinglesOf(words, this.run);
    const counts = new Map<number, number>();
    for (const hash of hashes) for (const key of this.seen.get(hash) ?? []) if (may(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts].map(([key, count]) => ({ key, share: count / hashes.length })).sort((a, b) => b.share - a.share || a.key - b.key);
  }

  /**
   * Which text these words copy most of, among those that `may` be copied.
   * @returns its key and the share (0…1) of the words' shingles that it holds, or null where none is held.
   */
  copied(words: readonly string[], may: (key: number) => boolean): { key: number; share: number } | null {
    return this.shares(words, may)[0] ?? null;
  }

  /** Which of these words the text under `key` holds: those in a run that it has too. Linear. */
  held(words: readonly string[], key: number): boolean[] {
    const held = words.map(() => false);
    let end = 0;
    for (const [i, hash] of shinglesOf(words, this.run).entries()) {
      if (!this.seen.get(hash)?.includes(key)) continue;
      for (let k = Math.max(i, end); k < i + this.run; k++) held[k] = true;
      end = i + this.run;
    }
    return held;
  }
}
