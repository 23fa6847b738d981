/** Answers one question: is this the same text? Through re-wrapping, quotation marks and changed punctuation. */

const WORD = /[\p{L}\p{N}]+/gu;
/** The same where all is ASCII, in a third of the time. */
const ASCII_WORD = /[a-z0-9]+/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
const SHINGLE = 5;

/** The words of a text, lower case, without punctuation: what re-wrapping and quotation marks leave alone. */
export function wordsOf(text: string): string[] {
  const low = text.toLowerCase();
  return (BEYOND_ASCII.test(low) ? low.match(WORD) : low.match(ASCII_WORD)) ?? [];
}

/** A text's words as numbers, each its word's hash (signed 32-bit FNV-1a): to compare words, not to show them. */
export type WordHashes = readonly number[];

const BASIS = 0x811c9dc5 | 0, PRIME = 0x01000193;

/** The hashes of `wordsOf(text)`; where all is ASCII no word is made. Linear. */
export function wordHashesOf(text: string): number[] {
  const hashes: number[] = [];
  let hash = BASIS, within = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return wordsOf(text).map(hashOf);
    const letter = unit >= 97 && unit <= 122 || unit >= 48 && unit <= 57 ? unit : unit >= 65 && unit <= 90 ? unit + 32 : 0;
    if (letter) { hash = Math.imul(hash ^ letter, PRIME); within = true; }
    else if (within) { hashes.push(hash); hash = BASIS; within = false; }
  }
  if (within) hashes.push(hash);
  return hashes;
}

function hashOf(word: string): number {
  let hash = BASIS;
  for (let c = 0; c < word.length; c++) hash = Math.imul(hash ^ word.charCodeAt(c), PRIME);
  return hash;
}

/** Hashes (signed, 32 bits) of every run of `run` words (five, unless told); fewer words give none. Linear. */
export function shinglesOf(words: WordHashes, run = SHINGLE): number[] {
  const hashes: number[] = [];
  for (let i = 0; i + run <= words.length; i++) {
    let hash = BASIS;
    for (let k = i; k < i + run; k++) hash = Math.imul(hash ^ words[k]!, PRIME) ^ hash >>> 15;
    hashes.push(hash);
  }
  return hashes;
}

/** A shingle remembers so many texts: what everybody says proves nothing. */
const MOST_TEXTS = 8;

/** What has been said before: which texts hold which run of words. */
export class SaidBefore {
  /** A table of chained entries: where each slot's chain begins; of each entry its shingle, the key of a text that has it, and the next entry. */
  private heads = new Int32Array(32).fill(-1);
  private readonly shingles: number[] = [];
  private readonly keys: number[] = [];
  private readonly next: number[] = [];
  /** @param run words a shingle: five for copies, fewer for short texts whose words drift. */
  constructor(private readonly run = SHINGLE) {}

  /** Adds a text under a key, a small whole number. */
  add(key: number, words: WordHashes): void {
    for (const hash of shinglesOf(words, this.run)) {
      let texts = 0, known = false;
      for (let entry = this.heads[this.slotOf(hash)]!; entry >= 0 && !known; entry = this.next[entry]!) if (this.shingles[entry] === hash) { texts++; known = this.keys[entry] === key; }
      if (known || texts >= MOST_TEXTS) continue;
      if (this.keys.length * 2 >= this.heads.length) this.grow();
      const slot = this.slotOf(hash);
      this.next.push(this.heads[slot]!);
      this.heads[slot] = this.keys.length;
      this.shingles.push(hash);
      this.keys.push(key);
    }
  }

  private slotOf(hash: number): number { return (hash ^ hash >>> 15) & this.heads.length - 1; }

  private grow(): void {
    this.heads = new Int32Array(this.heads.length * 4).fill(-1);
    this.shingles.forEach((hash, entry) => { const slot = this.slotOf(hash); this.next[entry] = this.heads[slot]!; this.heads[slot] = entry; });
  }

  /** How much of these words (share of their shingles, 0…1) each text holds that `may` be asked, the most first; none where the words are fewer than five. */
  shares(words: WordHashes, may: (key: number) => boolean): { key: number; share: number }[] {
    const hashes = shinglesOf(words, this.run), counts: number[] = [], met: number[] = [];
    for (const hash of hashes) {
      for (let entry = this.heads[this.slotOf(hash)]!; entry >= 0; entry = this.next[entry]!) {
        const key = this.keys[entry]!;
        if (this.shingles[entry] !== hash || counts[key] === 0) continue;
        if (counts[key] === undefined) { if (!may(key)) { counts[key] = 0; continue; } met.push(key); counts[key] = 1; } else counts[key]++;
      }
    }
    return met.map((key) => ({ key, share: counts[key]! / hashes.length })).sort((a, b) => b.share - a.share || a.key - b.key);
  }

  /**
   * Which text these words copy most of, among those that `may` be copied.
   * @returns its key and the share (0…1) of the words' shingles that it holds, or null where none is held.
   */
  copied(words: WordHashes, may: (key: number) => boolean): { key: number; share: number } | null {
    return this.shares(words, may)[0] ?? null;
  }

  /** Which of these words the text under `key` holds: those in a run that it has too. Linear. */
  held(words: WordHashes, key: number): boolean[] {
    const held = words.map(() => false);
    let end = 0;
    for (const [i, hash] of shinglesOf(words, this.run).entries()) {
      let entry = this.heads[this.slotOf(hash)]!;
      while (entry >= 0 && (this.shingles[entry] !== hash || this.keys[entry] !== key)) entry = this.next[entry]!;
      if (entry < 0) continue;
      for (let k = Math.max(i, end); k < i + this.run; k++) held[k] = true;
      end = i + this.run;
    }
    return held;
  }
}
