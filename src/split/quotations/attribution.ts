import { parseStrictDate } from '../../dates/strict.js';
import { isWeekday } from '../../dates/weekday-names.js';
import { readParty } from '../../match/parties.js';
import type { Introduction, Lines } from './introduction.js';
import { FRAME, ON, WROTE_ALONE, WROTE_AT_END, WROTE_WITHIN } from './vocabulary.js';

const REACH = 5;
/** "In message <14@example.org>, Jo Hartley writes:": whose message is said by its name, not by its id. */
const MESSAGE_ID = /^in (?:message|article) (?:<[^<>]{3,200}>|\S{3,100}@\S{3,100}),? /i;
/** "---- On Mon, 05 Jan 2015 14:03:00 +0000 Jo Hartley <jo@example.org> wrote ----" (Zoho). */
const undashed = (words: string): string => words.replace(/^-{2,10} (?=\p{L})/u, '').replace(MESSAGE_ID, '').replace(/(?<=\p{L}) -{2,10}$/u, ':');
const ADDRESS = /\S@ ?\S|\[(?:1\]\[)?e-?mail address\]|<[^<>]{3,80}>/i;

/** "2015/3/4 Jo Hartley <jo@example.org>": neither a verb nor a colon, but marked lines under it (Gmail in Japan and China). */
const NAMED_ONLY = /^\d{4}[-/.年]\d.{4,80}<[^<>]{3,100}>$/;
const IN_ANY_LANGUAGE = /^(?=.{0,200}(?:19|20)\d\d)(?=.{0,200}\d[:.]\d\d).{0,200}<[^<> @]{1,64}@[^<> ]{3,100}>.{0,80}[:：]$/;
/** "wrote:", on a line of its own. */
const verbAlone = (view: string): boolean => view.length <= 24 && WROTE_AT_END.test(` ${view}`) && WROTE_AT_END.exec(` ${view}`)!.index === 0;

/**
 * "On 5 January 2015 at 14:03, Jo Hartley <jo@example.org> wrote:", in any language, on one line or wrapped over five, also within the
 * address; "Jo Hartley wrote:" where quoted lines follow; "2017-06-20 9:48 GMT-07:00 Jo Hartley <jo@example.org>:".
 */
export function readAttribution(lines: Lines, at: number): Introduction | null {
  const within = runOn(lines, at);
  if (within || !lines.anyEnd(at, REACH)) return within;
  const first = undashed(lines.view(at));
  if (first.length < 4 || first.length > 300) return null;
  const begins = ON.test(first) || /^\p{L}{2,12}\.?,? (?:\p{L}{2,10} )?\d/u.test(first) || /^\d{1,4}[-./ 年년]/.test(first) || /^[>"'<\p{Lu}\p{Lo}]/u.test(first) || WROTE_AT_END.test(first) && ADDRESS.test(first);
  if (!begins) return null;
  const depth = lines.depth(at);
  let joined = '';
  for (let i = at; i < at + REACH && i < lines.lines.length; i++) {
    // Wrapped pieces carry as many marks as the program that wrapped them knew of; the bracket of an address may stand alone and look like one.
    if (lines.depth(i) > depth + 1) return null;
    if (lines.blank(i) && (i === at || !/<[^<>]{0,100}$/.test(joined) && !verbAlone(lines.view(i + 1)))) return null;
    if (lines.blank(i)) continue;
    joined = undashed(joined ? `${joined}${lines.joint(i - 1)}${lines.view(i)}` : lines.view(i));
    if (joined.length > 500) return null;
    const ends = WROTE_AT_END.test(joined) || /:$/.test(joined) && WROTE_WITHIN.test(joined) && /\d/.test(joined)
      || /^.{0,24}(?:19|20)\d\d/.test(joined) && /<[^<>]{3,100}>{1,2} ?[:：]$/.test(joined) && parseStrictDate(joined) !== null;
    const bare = !ends && WROTE_ALONE.test(joined) && (ADDRESS.test(joined) || i === at);
    if (ends || bare) return made(lines, at, i, joined);
    if (IN_ANY_LANGUAGE.test(joined) && lines.blank(at - 1)) return inAnyLanguage(lines, at, i, joined);
    if (NAMED_ONLY.test(joined) && parseStrictDate(joined)?.start === 0) { const found = made(lines, at, i, joined); return found && { ...found, needsMarks: true }; }
    // A sentence that ends is no attribution, nor does one begin in the middle of a paragraph.
    if (/[.?!]$/.test(joined) && lines.joint(i) !== '' && !/\b(?:\p{L}\.|a\.m\.|p\.m\.)$/u.test(joined)) return null;
  }
  return null;
}

/**
 * A year, a time and an address in one sentence that ends with a colon, in a language that we have no words of: an introduction where marked lines follow.
 * The name is the capitalised words before the address.
 */
function inAnyLanguage(lines: Lines, first: number, last: number, joined: string): Introduction {
  const [, name, address] = /((?:\p{Lu}[\p{L}.'’-]{0,30} ){0,4})\(?<([^<> ]{3,100})>/u.exec(joined) ?? [], date = parseStrictDate(joined);
  return {
    first, last, from: readParty(`${name ?? ''}<${address ?? ''}>`), rawDate: date ? { text: joined.slice(date.start, date.end), start: lines.lines[first]!.start, end: lines.lines[last]!.end } : null,
    recipients: [], subject: null, kind: 'quote', rule: 'common/quotation/attribution', needsMarks: true,
  };
}

/** "On Mon, Jan 5, 2015 at 2:03 PM, Jo Hartley<jo@example.org> wrote:   How many": the quoted text begins on the same line, parted by several spaces (Yahoo on a telephone). */
function runOn(lines: Lines, at: number): Introduction | null {
  const { text, start } = lines.lines[at]!;
  const colon = text.slice(0, 400).search(/[:：][ \u00a0]{2,20}\S/);
  if (colon < 20) return null;
  const words = text.slice(0, colon + 1).replace(/^[\s>]{1,200}/, '').replace(/\s{1,20}/g, ' ');
  if (!ON.test(words) || !WROTE_AT_END.test(words) || !ADDRESS.test(words) || !parseStrictDate(words)) return null;
  const found = made(lines, at, at, words);
  return found && { ...found, endsAt: start + colon + 1 };
}

function made(lines: Lines, first: number, last: number, joined: string): Introduction | null {
  const date = parseStrictDate(joined);
  const rest = (date ? `${joined.slice(0, date.start)} , ${joined.slice(date.end)}` : joined);
  const party = readParty(nameIn(rest.replace(FRAME, ' ')));
  const told = !ADDRESS.test(joined) && TOLD.test(party?.name ?? '');
  // "X wrote:" alone is said in prose too: it needs a date, an address, or quoted lines under it.
  const strong = date !== null || ADDRESS.test(joined);
  if (!strong && (last > first || !party?.name || party.name.split(' ').length > 5)) return null;
  if (date === null && joined.length > 220) return null;
  // "… the Council wrote:" at the end of a long sentence.
  if (strong && !ON.test(joined) && (party?.name?.split(' ').length ?? 0) > 8) return null;
  return {
    first, last, from: party, rawDate: date ? { text: joined.slice(date.start, date.end), start: lines.lines[first]!.start, end: lines.lines[last]!.end } : null,
    recipients: [], subject: null, kind: 'quote', rule: 'common/quotation/attribution', needsMarks: !strong || told,
  };
}

/** No mail program calls anybody so: "you", "our contractor", "Your letter of" (but "Your Voice Wexcombe"). Those who write letters do, and their own words go on under it. */
const TOLD = /^(?:you|we|i|he|she|they|sie|ihr|du|wir|vous|tu|nous|usted(?:es)?|lei|voi|u|jij|wij|ni|vi|wy|chi|sibh)(?: |$)|^(?:the|a|an|this|one of|our|your|my|his|her|their)\b|^(?:Our|Your|My|His|Her|Their)(?= \p{Ll}|$)/u;

/** Words that stand between a date, a time and a name. */
const BETWEEN = /^(?:[\s,;:：()（）-]|at|um|uhr|à|alle|ore|om|kl|klo|las|a|às|o|godz|v|в|о|г|р|giorno|il|den|el|le|em|on|ar|dnia|dniu|w|hat|odesílatel|uživatel|użytkownik|пользователь|користувач|het|volgende|tarihinde|la|ag|от|від|于|於|在|[+-]\d{4}|gmt|utc|bst|\d{1,2}[:.h]\d\d(?:[:.]\d\d)?|[ap]m)*$/iu;

/** The name, and its address, in what is left of an attribution when date and verb are gone: words of time at either end are taken off. */
function nameIn(rest: string): string {
  const words = rest.replace(/\(\s{0,3}(<[^<>]{1,100}>)\s{0,3}\)/g, '$1').replace(/[:：…]{1,3}(?= |$)/g, ' ').split(/[\s,;（）()、，]+/).filter(Boolean);
  const idle = (word: string | undefined): boolean => word !== undefined && (isWeekday(word) || BETWEEN.test(word.replace(/\.$/, '')));
  let from = 0, to = words.length;
  while (from < to && idle(words[from])) from++;
  while (to > from && idle(words[to - 1])) to--;
  return words.slice(from, to).join(' ');
}
