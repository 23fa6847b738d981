import { DATE_LANGUAGES } from './month-names.js';

let names: Set<string> | null = null;

/** Is this word a day of the week, in English or one of `DATE_LANGUAGES`, in full or as it is cut short ("Mon", "lun.", "пн")? Names come from Intl. */
export function isWeekday(word: string): boolean {
  names ??= weekdayNames();
  return names.has(word.slice(0, 20).toLowerCase().replace(/[.,]{1,2}$/, ''));
}

function weekdayNames(): Set<string> {
  const found = new Set<string>();
  for (const language of ['en', ...DATE_LANGUAGES, 'ja', 'zh', 'ko']) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 4; day < 11; day++) {
        const name = format.format(Date.UTC(2015, 0, day)).toLowerCase().replace(/\.$/, '');
        // "segunda-feira" is "segunda" too.
        for (const each of [name, name.split('-')[0]!]) found.add(each);
      }
    }
  }
  return found;
}
