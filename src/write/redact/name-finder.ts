import { CAPITALISED_WORDS } from '../../packs/names/also-words.js';
import { readSignOff } from '../../match/sign-offs.js';
import { wordsOf, type Word } from './words.js';

/**
 * When words are a name: `any` however they are written, `capital` where each begins with a capital, `placed` where besides only a person can be meant,
 * `initials` where all of it is capitals, `placed initials` where besides only a person can be meant.
 */
export type When = 'any' | 'capital' | 'placed' | 'initials' | 'placed initials';
/** A stretch that names a person. */
export interface Named { start: number; end: number; person: number }

/** A body's name, or one that stays: it is found, so that no part of it is taken for a person's, and left alone. */
export const STAYS = -1;

/** Letters that a name needs to be told within a longer word. */
const GLUED = 6;

interface Node { next: Map<string, Node>; hit: { person: number; when: When } | null }

/** What may stand between two words of a name: line ends with the marks of a quotation, the signs of addresses and file names, escaped spaces. */
const BETWEEN = /^(?:[\s._+,\-–—>|"“”'‘’()[\]*\u00ad\u200b-\u200f\ufeff]|%20|%2[bc]|=20|&nbsp;){1,16}$/i;
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame', 'lady', 'cllr', 'councillor', 'rev', 'revd', 'reverend']);
const GREETS = new Set(['dear', 'hi', 'hello', 'hey', 'hiya', 'morning', 'afternoon', 'thanks', 'cheers', 'annwyl', 'helo', ...TITLES]);
/** Words that a person follows, where the next is a capital. */
const LEADS = new Set(['from', 'with', 'to', 'by', 'and', 'for', 'told', 'asked', 'emailed', 'called', 'wrote', 'cc', 'attn', 'fao', 'contact', 'you', 'named', 'colleague', 'mother', 'father', 'wife', 'husband', 'daughter', 'son']);

/**
 * Finds many names at once: one walk over the words of a text through a tree of all names, so that the time depends on the text and not on how many
 * names there are. The longest name that starts at a word is taken.
 */
export class NameFinder {
  private readonly root: Node = { next: new Map(), hit: null };

  /** Adds a name as its words, folded (`folded`). The first to claim words keeps them. */
  add(words: readonly string[], person: number, when: When): void {
    if (words.length === 0 || words.length > 8) return;
    let node = this.root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, next = { next: new Map(), hit: null });
      node = next;
    }
    if (!node.hit) node.hit = { person, when };
    else if (node.hit.person === person && weight(when) < weight(node.hit.when)) node.hit.when = when;
  }

  /** Whether these words are a name that was added, of somebody or of what stays. */
  knows(words: readonly string[]): boolean {
    let node: Node | undefined = this.root;
    for (const word of words) node = node?.next.get(word);
    return node?.hit != null;
  }

  /** Every name in a text, sorted, none overlapping. */
  find(text: string): Named[] {
    const words = wordsOf(text), found: Named[] = [];
    for (let i = 0; i < words.length;) {
      const last = this.longest(text, words, i);
      if (!last) { const glued = this.glued(text, words[i]!); if (glued !== null) found.push({ start: words[i]!.start, end: words[i]!.whole, person: glued }); i++; continue; }
      if (last.person !== STAYS) found.push({ start: words[i]!.start, end: words[last.at]!.end, person: last.person });
      i = last.at + 1;
    }
    return found;
  }

  /** Whose name a word of an address, an account or a file name begins or ends with: "@JosieHartley", "/hartleylamps". Of short names that would be chance. */
  private glued(text: string, { folded: word, start, end, whole }: Word): number | null {
    if (word.length <= GLUED || word.length > 64) return null;
    if (!/[@/~_=.#]/.test(text[start - 1] ?? '') && !/[@_/=\d]/.test(text[whole] ?? '') && !/\p{Ll}\p{Lu}/u.test(text.slice(start, end))) return null;
    for (let cut = GLUED; cut < word.length; cut++) {
      for (const part of [word.slice(0, cut), word.slice(-cut)]) {
        const hit = this.root.next.get(part)?.hit;
        if (hit && hit.person !== STAYS && (hit.when === 'any' || hit.when === 'capital')) return hit.person;
      }
    }
    return null;
  }

  private longest(text: string, words: readonly Word[], from: number): { at: number; person: number } | null {
    let node = this.root.next.get(words[from]!.folded), best: { at: number; person: number } | null = null, capital = true, capitals = true;
    for (let at = from; node; at++) {
      const word = words[at]!;
      capital &&= word.capital;
      capitals &&= word.capital && /^\p{Lu}+$/u.test(text.slice(word.start, word.end));
      const needs = node.hit?.when, fits = needs === 'any' || capital && (needs === 'capital' || (capitals || needs === 'placed') && (needs === 'initials' || isPlaced(text, words, from, at)));
      if (node.hit && fits) best = { at, person: node.hit.person };
      const next = words[at + 1];
      if (!next || next.start - word.whole > 16 || !BETWEEN.test(text.slice(word.whole, next.start))) break;
      node = node.next.get(next.folded);
    }
    return best;
  }
}

const weight = (when: When): number => ['any', 'capital', 'placed', 'initials', 'placed initials'].indexOf(when);

/** Whether only a person can stand here: greeted, under a closing, after a title, alone on its line, or after a word that leads to a person. */
function isPlaced(text: string, words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]!, last = words[to]!, before = words[from - 1];
  const always = CAPITALISED_WORDS.has(first.folded);
  if (before && first.start - before.whole <= 3 && /^[ \t.]{0,3}$/.test(text.slice(before.whole, first.start))) {
    if (GREETS.has(before.folded) || !always && LEADS.has(before.folded)) return true;
  }
  if (!always && last.whole > last.end) return true;
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1, feed = text.indexOf('\n', last.whole), lineEnd = feed < 0 ? text.length : feed;
  if (first.start - lineStart > 20 || lineEnd - last.whole > 20 || /[\p{L}\p{N}]/u.test(text.slice(lineStart, first.start) + text.slice(last.whole, lineEnd))) return false;
  if (!always) return true;
  const above = text.slice(Math.max(0, lineStart - 200), lineStart).trimEnd();
  return above !== '' && readSignOff(above.slice(above.lastIndexOf('\n') + 1).replace(/^[>\s]+/, '')) !== null;
}
