/** A word of a text as names are looked for: letters only, accents and case taken away. */
export interface Word {
  /** "o'neill" for "O’Neill’s". */
  folded: string;
  /** UTF-16 code units; a possessive "'s" is left out. */
  start: number; end: number;
  /** Where the word ends as it is written. */
  whole: number;
  capital: boolean;
}

/** Hexadecimal digits of an escaped character in an address are no letters of the word after it ("%2FAlex"). */
const WORD = /%[\da-f]{2}|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/giu;

/** The words of a text, in order. Linear. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: said, index } of text.matchAll(WORD)) {
    if (said.startsWith('%')) continue;
    const own = /['’ʼ]s$/i.test(said) ? said.slice(0, -2) : said;
    words.push({ folded: folded(own), start: index, end: index + own.length, whole: index + said.length, capital: /^\p{Lu}/u.test(own) });
  }
  return words;
}

/** A word without case and accents, its apostrophes straight. */
export function folded(word: string): string {
  const low = word.toLowerCase();
  return /^[a-z]*$/.test(low) ? low : low.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'");
}
