/** Are these two names one person's, or one body's? Names come from headings, salutations and sign-offs. */

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'madam', 'dame', 'lord', 'lady', 'cllr', 'councillor', 'rev', 'revd', 'the', 'to']);

/** A name's words, lower case, without titles and punctuation. */
export function nameWords(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !TITLES.has(word));
}

/** The same body: equal words, "&" and "and" alike, or one name in full with the other's abbreviation in brackets left out. */
export function sameBody(a: string, b: string): boolean {
  const plain = (name: string): string => nameWords(name.replace(/&/g, ' and ').replace(/\([^()]{1,40}\)/g, ' ')).join(' ');
  const one = plain(a);
  return one !== '' && one === plain(b);
}

/**
 * The same person: "Mr Hartley" and "Jo Hartley", "Jo" and "Jo Hartley", "J Hartley" and "Jo Hartley".
 * A single word may be a given name or a surname.
 */
export function samePerson(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (!short.length) return false;
  if (short.length === 1) {
    const word = short[0] as string;
    return word.length > 1 && (word === long[0] || word === long[long.length - 1]);
  }
  // A surname of several words: "Mr O'Neill-Grant".
  if (short.join(' ') === long.slice(-short.length).join(' ')) return true;
  const surname = short[short.length - 1] as string;
  if (surname !== long[long.length - 1]) return short.join(' ') === long.slice(0, short.length).join(' ');
  const given = short[0] as string, other = long[0] as string;
  return given === other || given[0] === other[0] && (given.length === 1 || other.length === 1);
}
