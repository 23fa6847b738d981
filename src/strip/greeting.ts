import { readSalutation } from '../match/greetings.js';
import { samePerson } from '../match/names.js';
import type { Sheet } from './sheet.js';

/** "Jo,", "Sam & Pat -", "Team:", "All,": one to four capitalised words, and the mark that ends an address. */
const VOCATIVE = /^\p{Lu}[\p{L}.'’]+(?:(?:,? (?:and|&)|,)? \p{Lu}[\p{L}.'’]*){0,3} ?(?:,|:|-|–|—)$/u;

/**
 * Names the greeting: the first line that greets among the first six with ink; what stands above it stays as it is.
 * A line that only names somebody greets where it comes first and more follows.
 * @returns the line after it, or 0.
 */
export function labelGreeting(sheet: Sheet): number {
  const { context } = sheet;
  for (let i = 0, looked = 0; i < sheet.length && looked < 6; i++) {
    if (!sheet.free(i)) continue;
    looked++;
    const text = sheet.seen(i);
    // "Thanks," and "Cordially," have the shape of an address and are none.
    if (sheet.signOff(i)) continue;
    const named = looked === 1 && text.length <= 60 && i + 1 < sheet.length && (VOCATIVE.test(text) && !/^(?:note|ps|nb|fyi|re|ref|subject|date|answer|question|yes|no|notice|warning|background|response|request|summary) ?[,:-]/i.test(text) || [...context.names].some((name) => samePerson(text.replace(/[,:]$/, ''), name)));
    const salutation = readSalutation(text);
    if (!named && !salutation) continue;
    sheet.put(i, i, { zone: 'greeting', rule: salutation ? 'common/greeting/salutation' : 'common/greeting/name-alone' });
    return i + 1;
  }
  return 0;
}
