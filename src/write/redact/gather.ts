import { readSalutation } from '../../match/greetings.js';
import { readParty } from '../../match/parties.js';
import { bareName, looksLikeLowerName, looksLikeName, readSignOff } from '../../match/sign-offs.js';
import { GIVEN_NAMES } from '../../packs/names/given-names.js';
import { BODY_WORDS } from '../../packs/names/no-person.js';
import { ALSO_WORDS } from '../../packs/names/also-words.js';
import { isTitle, personIn } from './person-name.js';
import type { People } from './people.js';
import { wordsOf } from './words.js';

/** What stands before a quoted line. */
const MARKS = /^[>\s|*]{0,20}/;
/** "From: Jo Hartley <jo@example.org>", "Name: Jo Hartley". */
const LABEL = /^(?:from|to|cc|bcc|sent by|sender|reply-to|name|full name|your name|attn|fao|f\.a\.o|contact|applicant|requester|complainant|signed|author|officer|case ?officer|caseworker|handled by|an|von|de|à|para|da|van|aan|till|fra|til|od|komu)\b[^:\n]{0,20}:\*?[ \t]{0,4}(\S.{0,1000})$/i;
/** "On 3 May 2019 at 10:14, Jo Hartley <jo@example.org> wrote:", "Jo Hartley wrote:". */
const WROTE = /(?:^|[,>] |\d )([^,<>\n\d]{2,60}?)(?: ?[<[(][^<>\n]{0,120}[>\])])? (?:wrote|writes|schrieb|a écrit|escribió|said):?$/i;
/** "Jo Hartley <jo@example.org>" in any line. */
const BEFORE_EMAIL = /((?:\p{Lu}[\p{L}'’.-]{0,30},?[ ]){1,4})["']? ?[<[(](?:mailto:)?[\w.+'-]{1,64}@/gu;
const CAPITALS = String.raw`((?:\p{Lu}[\p{L}'’-]{1,30}[ ]?){1,3})`;
/** Those whom people name by what they are to somebody: "my husband Thaddeus", "Jo's solicitor, Ann Quill", "the mother of Xanthe". */
const KIN = 'wife|husband|partner|spouse|fianc[ée]e?|son|daughter|child|children|mother|father|mum|dad|brother|sister|aunt|uncle|cousin|nephew|niece|grandmother|grandfather|grandson|granddaughter|stepson|stepdaughter';
const OTHERS = 'neighbour|neighbor|tenant|landlord|landlady|client|patient|pupil|carer|colleague|friend|solicitor|barrister|lawyer|agent|assistant|manager|boss|employee|caseworker|doctor|teacher|headteacher';
/** A name must follow, even one that nobody knows. */
const MY_NAME = new RegExp(String.raw`\b(?:[Mm]y (?:full )?name is|[Mm]y name['’]s|(?:am|is|was|are) called|[Ss]igned by|[Oo]n behalf of|[Ss]poken? (?:to|with)|(?:${KIN}|${OTHERS})(?: is| was| called| named|,)?|(?:${KIN}) of) ${CAPITALS}`, 'gu');
/** A name may follow: two words, or a common given name. "I am Welsh" names nobody. */
const I_AM = new RegExp(String.raw`\b(?:I am|I['’]m|I,|[Tt]his is) ${CAPITALS}`, 'gu');
/** A short name in brackets beside a name: "Josephine Hartley (Josie)". */
const SHORT_NAME = /^[^()\n]{2,60}\((?:known as )?["'“‘]?(\p{Lu}[\p{L}'’-]{1,20})["'”’]?\)/u;
const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Revd?|Reverend|Dame|Sir|Lord|Lady|Baroness)\.?(?:[ \t]|\n[> ]{0,6}){1,3}(\p{Lu}(?:[\p{L}'’-]{1,30}|\.)(?:[ ]\p{Lu}(?:[\p{L}'’-]{0,30}\.?)){0,2})/gu;

/**
 * Adds to `people` whom a text names: in greetings, under closings, in headers of quotations, before addresses of mail, after a title, after "my name is",
 * and by a given name that is followed by a capitalised word. Linear.
 */
export function gatherFrom(text: string, people: People): void {
  const lines = text.split('\n');
  let closing = 0;
  for (const whole of lines) {
    const line = whole.slice(0, 400).replace(MARKS, '').trim();
    if (line === '') continue;
    if (closing > 0) {
      closing--;
      const name = bareName(line);
      if (looksLikeName(name) || looksLikeLowerName(name)) { const words = personIn(name); if (words) { people.add(words); shortName(people, line); closing = 0; } } else closing = 0;
    }
    const greeted = line.length <= 160 ? readSalutation(line) : null;
    if (greeted?.addressee) for (const one of greeted.addressee.split(/ (?:and|&) |\//)) { const words = personIn(one); if (words && words.length <= 4) people.add(words); }
    const closed = line.length <= 120 ? readSignOff(line) : null;
    if (closed) {
      closing = closed.name ? 0 : 2;
      const words = closed.name ? personIn(closed.name) : null;
      if (words) people.add(words);
    }
    const labelled = LABEL.exec(line);
    if (labelled) for (const one of labelled[1]!.split(';').slice(0, 50)) { const name = readParty(one)?.name; const words = name ? personIn(name, /@/.test(one)) : null; if (words && words.length > 1) people.add(words); }
    const wrote = WROTE.exec(line);
    if (wrote) { const words = personIn(wrote[1]!); if (words && words.length > 1) people.add(words); }
  }
  for (const { 1: name } of text.matchAll(BEFORE_EMAIL)) addIf(people, name!, true);
  for (const { 1: name } of text.matchAll(MY_NAME)) addIf(people, name!, false);
  for (const { 1: name } of text.matchAll(I_AM)) { const words = personIn(name!, false) ?? personIn(name!); if (words && (words.length > 1 || GIVEN_NAMES.has(words[0]!))) people.add(words, false); }
  for (const { 1: name } of text.matchAll(TITLED)) titled(people, name!);
  given(people, text);
}

/**
 * Adds whom the lines that introduce a quotation name: "From: …", "To: …; …", "Cc: …" and what goes on in the next line. People stand there whatever they are called.
 */
export function gatherFromHeaders(text: string, people: People): void {
  for (const whole of text.replace(/\n[>\s|*]{1,20}(?=[^:\n]{1,300}(?:\n|$))/g, ' ').split('\n')) {
    const labelled = LABEL.exec(whole.slice(0, 2000).replace(MARKS, '').trim());
    for (const one of labelled ? partiesIn(labelled[1]!) : []) { addIf(people, readParty(one)?.name ?? '', true); shortName(people, one); }
  }
}

/** "Hartley, Jo; Reed, Sam" are two; "Jo Hartley, Sam Reed" as well, "Hartley, Jo" is one. */
function partiesIn(list: string): string[] {
  return list.split(';').slice(0, 50).flatMap((one) => {
    const parts = one.split(',').slice(0, 50);
    return parts.length > 1 && parts.every((part) => part.includes('@') || part.trim().includes(' ')) ? parts : [one];
  });
}

function shortName(people: People, said: string): void { const name = SHORT_NAME.exec(said.slice(0, 120))?.[1], words = name && personIn(name); if (words) people.add(words); }

function addIf(people: People, name: string, sure: boolean): void { const words = personIn(name); if (words) people.add(words, sure); }

/** "Mr Smith", "Dr Jane Foster", "Cllr A. B. Hall": up to the first word of a body or of prose; a post ("Mr Speaker") is none. */
function titled(people: People, name: string): void {
  const words = wordsOf(name).map((word) => word.folded), end = words.findIndex((word, i) => BODY_WORDS.has(word) && !(i === 0 && ALSO_WORDS.has(word)));
  const kept = end < 0 ? words : words.slice(0, end);
  if (kept.length > 0 && kept.some((word) => word.length > 1)) people.add(kept, false);
}

/** "Jane Foster", where Jane is a common given name and both stand on one line. */
function given(people: People, text: string): void {
  const words = wordsOf(text);
  for (let i = 0; i < words.length - 1; i++) {
    if (!words[i]!.capital || !GIVEN_NAMES.has(words[i]!.folded)) continue;
    // "the Victoria Centre", "a Mark Sheet": no person has an article.
    if (i > 0 && /^(?:the|a|an|this|that|each|every)$/.test(words[i - 1]!.folded)) continue;
    const name = [words[i]!.folded];
    for (let at = i; at < i + 3 && at + 1 < words.length; at++) {
      const one = words[at]!, next = words[at + 1]!;
      if (one.whole > one.end || !next.capital || !(one.folded.length > 1 ? /^[ -]$/ : /^\.? $/).test(text.slice(one.end, next.start)) || isTitle(next.folded) || BODY_WORDS.has(next.folded)) break;
      name.push(next.folded);
    }
    if (name.length > 1) people.add(name, false);
  }
}
