import { ALSO_WORDS } from '../../packs/names/also-words.js';
import { GIVEN_NAMES } from '../../packs/names/given-names.js';
import { BODY_WORDS } from '../../packs/names/no-person.js';
import { folded, wordsOf } from './words.js';

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'cllr', 'councillor', 'rev', 'revd', 'reverend', 'baroness', 'judge', 'mp', 'mbe', 'obe', 'cbe', 'phd', 'esq', 'he', 'him', 'she', 'her', 'they', 'them']);

/**
 * The words (folded) of the person that a heading, header, greeting or line under a closing names: `Jo Hartley`, `"Hartley, Jo" <jo@example.org>`,
 * `Sam Green, Borsetshire County Council`, `Mr Hall`. Looks at the first 200 code units.
 * @param sure it stands where persons stand, so that a single word or an unknown name will do.
 * @returns null for a body, a team, a post, or nobody.
 */
export function personIn(said: string, sure = true): string[] | null {
  const text = said.slice(0, 200).replace(/<[^<>]{0,200}>|\([^()]{0,100}\)|\[[^[\]]{0,100}\]|\S{1,80}@\S{1,120}/g, ' ').replace(/\svia\s.{0,100}$/i, '').replace(/^\s{0,5}["'“‘]|["'”’]\s{0,5}$/g, '');
  const parts = text.split(/[,|;/\n•]|\s[-–—]{1,2}\s/).map((part) => part.trim()).filter(Boolean);
  const turned = parts.length === 2 && text.includes(',') && wordsOf(parts[0]!).length <= 2 && wordsOf(parts[1]!).length <= 2 ? personWords(`${parts[1]!} ${parts[0]!}`, sure) : null;
  if (turned && personWords(parts[0]!, true) && personWords(parts[1]!, true)) return turned;
  for (const part of parts) {
    const words = personWords(part, sure);
    if (words) return words;
  }
  return null;
}

function personWords(part: string, sure: boolean): string[] | null {
  const all = wordsOf(part).map((word) => word.folded), titled = TITLES.has(all[0] ?? '');
  const words = all.filter((word) => !TITLES.has(word));
  if (words.length === 0 || words.length > 5 || words.every((word) => word.length < 2)) return null;
  if (/\d/.test(part) && words.length > 1) return null;
  const first = words[0]!;
  const bodies = words.filter((word, i) => BODY_WORDS.has(word) && !(i === words.length - 1 && ALSO_WORDS.has(word) && (titled || words.length > 1 && (GIVEN_NAMES.has(first) || sure && ALSO_WORDS.has(first) && !BODY_WORDS.has(first)))) && !(i === 0 && ALSO_WORDS.has(word) && words.length > 1 && !BODY_WORDS.has(words[1]!)));
  if (bodies.length > 0) return null;
  return sure || titled || GIVEN_NAMES.has(first) ? words : null;
}

/** Whether a folded word stands before or after names. */
export const isTitle = (word: string): boolean => TITLES.has(word);

/** Whether a folded word, alone, is somebody's name and hardly ever anything else. */
export const isNameAlone = (word: string): boolean => !ALSO_WORDS.has(folded(word)) && word.length >= 3;
