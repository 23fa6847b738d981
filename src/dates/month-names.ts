/** English names, in full and cut to three letters or more; other languages come from Intl, when they are asked for. */
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** Languages whose mail programs write dates in words. */
export const DATE_LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'nb', 'sv', 'fi', 'pl', 'cs', 'ru', 'uk', 'cy', 'ga'] as const;

let foreign: Map<string, number> | null = null;

/**
 * Which month a word names (1–12), in English or one of `DATE_LANGUAGES`: in full, in the genitive, or cut to three letters or more.
 * @param word letters with or without a full stop after them. @param englishOnly spares the tables of the other languages. @returns null for any other word, and for a cut that could be two months.
 */
export function monthOf(word: string, englishOnly = false): number | null {
  const name = word.slice(0, 20).toLowerCase().replace(/\.$/, '');
  if (name.length < 3) return null;
  const english = MONTHS.findIndex((month) => month === name || name.length >= 3 && month.startsWith(name) || name === 'sept' && month === 'september');
  if (english >= 0) return english + 1;
  if (englishOnly) return null;
  foreign ??= foreignMonths();
  const whole = foreign.get(name);
  if (whole !== undefined) return whole;
  let found: number | null = null;
  for (const [month, number] of foreign) {
    if (!month.startsWith(name)) continue;
    if (found !== null && found !== number) return null;
    found = number;
  }
  return found;
}

/** Month names of every language, as the platform's own tables have them (ICU through Intl.DateTimeFormat). */
function foreignMonths(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of DATE_LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      // With a day beside it the Slavonic languages give the genitive, which letters use.
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC', ...(day ? { day } : {}) });
        for (let i = 0; i < 12; i++) {
          const part = format.formatToParts(Date.UTC(2021, i, 15)).find(({ type }) => type === 'month')?.value.toLowerCase().replace(/\.$/, '');
          if (part && /\p{L}{3}/u.test(part) && !names.has(part)) names.set(part, i + 1);
        }
      }
    }
  }
  return names;
}
