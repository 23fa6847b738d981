import { shinglesOf, wordHashesOf, type WordHashes } from './shingles.js';

/** What stands for an address or a link, and differs between copies: "[email address]", "https://…", "jo@example.org". */
const MASK = /\[[^[\]\n]{1,80}\]|(?:https?:\/\/|www\.)\S{1,400}|\S{1,80}@\S{1,80}|=(?:20|09|3d)(?=\s|$)/gi;
/** The number or letter that a list gives its items: "3.", "(b)", "Q2:". Alone on its row it says something. */
const ITEM = /^[^\p{L}\p{N}]{0,6}(?:q(?:uestion)? ?)?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.):]+(?=\s{0,9}\p{L})/iu;

/** Which words of a row say nothing of their own: the number of a list's item, and what stands for an address or a link. */
function idleWords(row: string): boolean[] {
  const text = row.toLowerCase(), item = ITEM.exec(text)?.[0].length ?? 0;
  const masks = [...text.matchAll(MASK)].map(({ index, 0: mask }) => ({ start: index, end: index + mask.length }));
  let mask = 0;
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ index }) => {
    while (mask < masks.length && masks[mask]!.end <= index) mask++;
    return index < item || mask < masks.length && masks[mask]!.start <= index;
  });
}

/**
 * Does a copy say anything that what it copies does not? One word is enough: "The council holds no record of it", "… came to nil".
 * Other numbers of a list and masked addresses add nothing.
 * @param held for each word of the rows (`wordHashesOf`), whether it is copied. Linear.
 */
function addsToCopy(rows: readonly string[], held: readonly boolean[]): boolean {
  if (!held.includes(false)) return false;
  return rows.flatMap(idleWords).some((idle, at) => !idle && !held[at]);
}

/** How many words stand on either side of a paragraph in the runs of five that cross its borders. */
const BESIDE = 4;

/**
 * Reads each paragraph of a text that copies another: is it said there, as it stands between its neighbours, and nothing more?
 * A paragraph too short to have a run of five words is judged by the runs that cross its borders. What is said in full a second time is no copy:
 * "Is it true that it holds no record of this?" and, under it, "It holds no record of this."
 * @param said which of some words are copied; they are those of a paragraph, by its index, and a few beside it. Linear.
 */
export function copiedParagraphs(paragraphs: readonly (readonly string[])[], said: (words: WordHashes, paragraph: number) => boolean[]): boolean[] {
  const words = paragraphs.map((rows) => wordHashesOf(rows.join(' ')));
  const before: number[] = [], recited = new Set<number>();
  return paragraphs.map((rows, i) => {
    const own = words[i]!, after: number[] = [];
    for (let k = i + 1; k < words.length && after.length < BESIDE; k++) after.push(...words[k]!.slice(0, BESIDE - after.length));
    const held = said([...before, ...own, ...after], i).slice(before.length, before.length + own.length);
    before.push(...own.slice(-BESIDE));
    before.splice(0, Math.max(0, before.length - BESIDE));
    if (own.length <= BESIDE) return held.every(Boolean);
    const runs = shinglesOf(own), copied = !addsToCopy(rows, held) && !runs.every((run) => recited.has(run));
    if (copied) for (const run of runs) recited.add(run);
    return copied;
  });
}

/**
 * Which paragraphs of a copied letter answer it: not said there, and between paragraphs that are, or in one with them.
 * @param isFrame whether a paragraph is a closing or standing text, which answers nothing but ends the letter as its own words do. Linear.
 */
export function answersWithin(paragraphs: readonly (readonly string[])[], said: (words: WordHashes) => boolean[], isFrame: (rows: readonly string[]) => boolean): boolean[] {
  const copied = copiedParagraphs(paragraphs, said), frame = paragraphs.map((rows, i) => !copied[i] && isFrame(rows));
  const first = copied.indexOf(true), last = Math.max(copied.lastIndexOf(true), frame.lastIndexOf(true));
  return paragraphs.map((rows, i) => {
    if (copied[i] || frame[i]) return false;
    if (first >= 0 && i > first && i < last) return true;
    const held = said(wordHashesOf(rows.join(' ')));
    return held.filter(Boolean).length * 2 > held.length;
  });
}
