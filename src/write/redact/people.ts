import { ALSO_WORDS } from '../../packs/names/also-words.js';
import { GIVEN_NAMES } from '../../packs/names/given-names.js';
import { samePerson } from '../../match/names.js';
import { NameFinder, STAYS, type When } from './name-finder.js';
import { NO_INITIALS } from '../../packs/names/no-person.js';
import { isNameAlone } from './person-name.js';
import { wordsOf } from './words.js';

/** Parts of surnames that stand with others. */
const PARTICLES = new Set(['de', 'van', 'von', 'der', 'den', 'da', 'di', 'la', 'le', 'al', 'bin', 'ap', 'of', 'and']);

interface Seen { words: string[]; sure: boolean }

/** The people of a correspondence, gathered first and numbered then, so that "Jo", "Ms Hartley" and "Jo Hartley" are one. */
export class People {
  private readonly seen = new Map<string, Seen>();
  readonly bodies = new Set<string>();
  private readonly staying: string[][] = [];

  /** @param words folded. @param sure false: taken from the run of a text, where a surname may be any capitalised word. */
  add(words: readonly string[], sure = true): void {
    const key = words.join(' '), known = this.seen.get(key);
    if (known) known.sure ||= sure; else this.seen.set(key, { words: [...words], sure });
  }

  /** A body's name, which stays though it may hold a person's. */
  addBody(name: string): void { this.bodies.add(name); }

  /** A person whose name is to stay. */
  keep(words: readonly string[]): void { this.staying.push([...words]); }

  get names(): string[][] { return [...this.seen.values()].map(({ words }) => words); }

  /** @param common words that the texts have in lower case: no surname by the looks of a capital alone, so only the name as it was found is looked for. */
  finder(common: ReadonlySet<string>): NameFinder {
    const finder = new NameFinder();
    for (const name of this.bodies) { const words = wordsOf(name).map((word) => word.folded); if (words.length > 1) finder.add(words, STAYS, 'capital'); }
    const staying = new SamePeople(), persons = new SamePeople();
    for (const words of this.staying) { addWays(finder, words, STAYS, true); staying.add(words); }
    for (const one of [...this.seen.values()].sort((a, b) => Number(b.sure) - Number(a.sure) || b.words.length - a.words.length)) {
      if (staying.find(one.words) !== null) { addWays(finder, one.words, STAYS, true); continue; }
      const person = persons.find(one.words) ?? persons.add(one.words);
      const doubtful = one.words.length === 1 && !GIVEN_NAMES.has(one.words[0]!);
      if (one.sure && doubtful && common.has(one.words[0]!)) addWays(finder, one.words, person, false);
      else if (!one.sure && common.has(one.words.at(-1)!)) finder.add(one.words, person, one.words.length > 1 ? 'capital' : 'placed');
      else addWays(finder, one.words, person, one.sure);
    }
    return finder;
  }
}

/** People by the words of their names: who is the same is looked for among those who share a word, and not among all. */
class SamePeople {
  private readonly names: string[] = [];
  private readonly byWord = new Map<string, number[]>();

  /** @returns the number of the new person. */
  add(words: readonly string[]): number {
    const number = this.names.push(words.join(' ')) - 1;
    for (const word of new Set(words)) { const list = this.byWord.get(word); if (list) list.push(number); else this.byWord.set(word, [number]); }
    return number;
  }

  /** The first who is the same; null for nobody. Of those who share a word, the first hundred are looked at. */
  find(words: readonly string[]): number | null {
    const name = words.join(' '), near = new Set(words.flatMap((word) => this.byWord.get(word)?.slice(0, 100) ?? []));
    return [...near].sort((a, b) => a - b).find((number) => samePerson(this.names[number]!, name)) ?? null;
  }
}

/** Every way to write a name: in full, turned round, with initials, joined as in addresses of mail, and its parts alone. */
function addWays(finder: NameFinder, words: readonly string[], person: number, sure: boolean): void {
  const add = (ways: readonly string[], when: When): void => {
    finder.add(ways, person, when);
    if (!ways.some((word) => word.includes("'"))) return;
    finder.add(ways.map((word) => word.replaceAll("'", '')), person, when);
    finder.add(ways.flatMap((word) => word.split("'")), person, when);
  };
  const alone = (word: string): void => { if (word.length > 1 && !PARTICLES.has(word)) add([word], isNameAlone(word) ? sure ? 'any' : 'capital' : ALSO_WORDS.has(word) ? 'placed' : 'capital'); };
  const first = words[0]!, last = words.at(-1)!;
  if (words.length === 1) { alone(first); return; }
  const whole: When = words.every((word) => word.length < 2 || ALSO_WORDS.has(word)) ? 'capital' : 'any';
  add(words, whole);
  add([first, last], whole);
  add([last, first], whole);
  for (let turn = 1; turn < words.length; turn++) add([...words.slice(turn), ...words.slice(0, turn)], whole);
  add([first[0]!, last], 'capital');
  add([...words.slice(0, -1).map((word) => word[0]!), last], 'capital');
  add([last, first[0]!], 'capital');
  add([first, last[0]!], 'capital');
  for (const joined of [words.join(''), first + last, last + first, first[0]! + last, last + first[0]!, words.slice(0, -1).map((word) => word[0]!).join('') + last]) if (joined.length >= 5 && !ALSO_WORDS.has(joined)) add([joined], 'any');
  for (const word of words) alone(word);
  // "the Hartleys", "the Joneses".
  if (isNameAlone(last)) add([/(?:s|x|z|ch|sh)$/.test(last) ? `${last}es` : `${last}s`], 'capital');
  const initials = words.map((word) => word[0]!);
  add(initials, 'initials');
  if (!NO_INITIALS.has(initials.join(''))) add([initials.join('')], initials.length > 2 ? 'initials' : 'placed initials');
}
