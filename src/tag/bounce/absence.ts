import { daysInMonth, weekdayOf } from '../../dates/calendar.js';
import { monthOf } from '../../dates/month-names.js';
import { orderShown, parseStrictDate, type DayOrder } from '../../dates/strict.js';
import type { Absence } from '../../model/facts.js';

/** Somebody is away now: not who "was on leave", and so answers late. */
const AWAY = /(?<!\b(?:was|were|been|being) (?:\w{1,12} )?)\b(?:out of (?:the )?office|away from (?:the|my) (?:office|desk)|(?:on|taking) (?:annual |maternity |paternity |parental |sick |long[- ]term |study |compassionate )?leave|on holiday|not in the office|(?:am|be|currently) away|on secondment)\b/i;
const DAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9}\b(?:,? \d{4})?|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d|(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week|further notice`;
const UNTIL = new RegExp(String.raw`\b(?:until|till|returning(?: to (?:the office|work))?|return(?: to (?:the office|work))?|back(?: (?:in the office|at work))?|to|up to and including)(?: again)?(?: on| by)? (${DAY})`, 'giu');
const ADDRESS = /[\w.+-]{1,64}@[a-z\d][a-z\d.-]{0,200}[a-z\d]/gi;
/** A sentence that sends the reader to somebody else. */
const REDIRECTS = /\b(?:contact|in my absence|e-?mail|forward|redirect|re-?send|send|speak to|write to|refer|direct)\b/i;
const WHO = /\b(?:contact|e-?mail|speak to|write to|or|and|call|ring) (?:my colleagues? |the )?(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,4})/gu;
const SIGHT = 6000;

/**
 * Until when a sender is away, and who answers instead; null where the mail does not say that somebody is away.
 * A day without its year, or a weekday, is counted from the day of the mail; what could be two days is none, unless another date of the mail shows which number is the day.
 * @param day the mail's own day, ISO 8601, or null.
 */
export function absenceOf(text: string, subject: string | null, day: string | null): Absence | null {
  const seen = text.slice(0, SIGHT).replace(/\s/g, ' ').replace(/ {2,40}/g, ' ');
  const whole = `${seen} ${subject ?? ''}`;
  if (!AWAY.test(whole)) return null;
  const order = orderShown(whole);
  let says: string | null = null, until: string | null = null;
  for (const match of whole.matchAll(UNTIL)) {
    // "from 4 May to 15 May", "Mondays to Wednesdays": the last day that can be told counts, and no plural.
    if (/^s\b/.test(whole.slice(match.index + match[0].length))) continue;
    const told = dayOf(match[1]!, day, order);
    says ??= match[1]!;
    if (told && !until) { until = told; says = match[1]!; }
  }
  return { until, untilSays: says, instead: insteadIn(seen), rule: 'common/absence/until' };
}

/** The day that the words name; null where they could name another. */
function dayOf(words: string, today: string | null, order: DayOrder | null): string | null {
  if (/^\d{1,2}[/.]|\d{4}/.test(words)) {
    const strict = parseStrictDate(words, order);
    return strict && !strict.ambiguous && fitsWeekday(words, strict.value.slice(0, 10)) ? strict.value.slice(0, 10) : null;
  }
  if (!today) return null;
  const now = new Date(`${today}T00:00:00Z`);
  const later = (days: number): string => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  if (/^tomorrow/i.test(words)) return later(1);
  const weekday = WEEKDAYS.findIndex((name) => words.toLowerCase().startsWith(name));
  const numbered = /(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}{3,9})/u.exec(words);
  if (!numbered) {
    const ahead = weekday < 0 ? 0 : (weekday - now.getUTCDay() + 7) % 7;
    return ahead ? later(ahead) : null;
  }
  const month = monthOf(numbered[2]!, true), date = Number(numbered[1]);
  if (month === null) return null;
  for (const year of [now.getUTCFullYear(), now.getUTCFullYear() + 1]) {
    if (date < 1 || date > daysInMonth(year, month)) continue;
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    if (iso < today) continue;
    // Nobody is away for most of a year: such a day is last year's notice.
    return iso <= later(270) && (weekday < 0 || weekdayOf(year, month, date) === weekday) ? iso : null;
  }
  return null;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
function fitsWeekday(words: string, iso: string): boolean {
  const weekday = WEEKDAYS.findIndex((name) => words.toLowerCase().startsWith(name));
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
  return weekday < 0 || weekdayOf(year, month, date) === weekday;
}

/** The people and addresses of sentences that send the reader elsewhere, a name with the address that follows it. */
function insteadIn(text: string): Absence['instead'] {
  const found: Absence['instead'] = [];
  for (const sentence of text.split(/(?<=[.!?]) (?=\p{Lu})/u)) {
    if (!REDIRECTS.test(sentence)) continue;
    const names = [...sentence.matchAll(WHO)].map((match) => ({ at: match.index + match[0].length, name: match[1]! }));
    const addresses = [...sentence.matchAll(ADDRESS)].map((match) => ({ at: match.index, email: match[0] }));
    for (const [i, { at, name }] of names.entries()) {
      const next = names[i + 1]?.at ?? Infinity;
      const own = addresses.findIndex((one) => one.at >= at && one.at < next);
      found.push({ name, email: own < 0 ? null : addresses.splice(own, 1)[0]!.email });
    }
    for (const { email } of addresses) found.push({ name: null, email });
    if (found.length > 10) break;
  }
  return found;
}
