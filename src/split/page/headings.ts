import type { Line } from '../../match/lines.js';
import { parseStrictDate } from '../../dates/strict.js';
import { sameBody, samePerson } from '../../match/names.js';
import { looksLikeName } from '../../match/sign-offs.js';
import type { Cues, Piece } from './cues.js';
import { inkAfter, inkBefore, opens, roomForHeading, type Known } from './surroundings.js';

/** Lines that head a message on a page. */
export interface Heading {
  first: number; last: number;
  author: string | null; organisation: string | null;
  role: 'requester' | 'authority' | null;
  date: Piece | null;
  annotation: boolean;
  subject: string | null;
  /** Whom it says that the letter is to. */
  to: string | null;
  /** A name that may as well be a signature: it counts only where the other side speaks. */
  weak: boolean;
  rule: string;
}

type Read = (lines: readonly Line[], cues: readonly Cues[], at: number, known: Known) => Omit<Heading, 'rule'> | null;
/** A shape of heading and its reader. `dated`: a page that has it dates all its letters, and no other shape heads a letter there. */
interface HeadingShape { id: string; dated: boolean; sample: string; read: Read }

const heading = (first: number, last: number, more: Partial<Heading>): Omit<Heading, 'rule'> => ({ first, last, author: null, organisation: null, role: null, date: null, annotation: false, subject: null, to: null, weak: false, ...more });

/**
 * Who an author line names. "Person, Body" is split at the known body's name, whose own commas stay: "SENDER, BODY" | "BODY" | "SENDER,"
 * (a sender whose domain is not the body's). A name that neither side is known by has no role.
 */
export function splitAuthor(text: string, known: Pick<Known, 'requester' | 'authority'>): { author: string | null; organisation: string | null; role: Heading['role'] } {
  const name = text.replace(/[\s\u00a0]+/g, ' ').trim().replace(/^from: ?/i, '').replace(/^, ?/, '');
  const body = known.authority, straight = (words: string): string => words.toLowerCase().replace(/[’‘]/g, "'");
  if (known.requester && straight(name) === straight(known.requester)) return { author: name, organisation: null, role: 'requester' };
  if (body) {
    if (sameBody(name, body)) return { author: null, organisation: body, role: 'authority' };
    if (straight(name).endsWith(straight(body)) && /, ?$/.test(name.slice(0, -body.length))) return { author: name.slice(0, -body.length).replace(/, ?$/, '').trim() || null, organisation: body, role: 'authority' };
  }
  if (/,$/.test(name)) return { author: name.slice(0, -1).trim(), organisation: null, role: 'authority' };
  return { author: name, organisation: null, role: null };
}

const FROM = /^[ \t\u00a0]{0,8}From:[ \t\u00a0]{0,4}(\S.*)$/;

/** Text with which the name of a body, not of a person, tends to be written. */
export const BODY_WORDS = /\b(?:council|department|ministry|office|authority|university|college|school|academy|trust|nhs|police|service|services|agency|commission|commissioner|board|borough|county|constabulary|hospitals?|health|government|executive|inspectorate|museum|parliament|assembly|fire|rescue|transport|bank|network|regulator|institute|association|limited|ltd|plc|corporation|tribunal|court|treasury|cabinet|team|desk|unit|box|requests?|mailbox|enquiries|correspondence|secretariat|directorate|information|company|society|foundation|parish|chamber|railways?|airport|harbour|ombudsman|registry|library|archives?|gallery|union|partnership|housing|prison|probation|customs)\b/i;

/** "Our ref: FOI/2020/14", "Tel: 01632 960001": a field of a letter's head, and nobody's name. */
const FIELD = /^(?!from:)[\p{L}\p{N} .'’/&-]{1,40}:\s?\S/iu;
/** What a letter's head calls its fields, whichever side they name: "Please ask for: Sam Reed, Example Council". */
const HEAD_FIELD = /^[^:]{0,30}\b(?:ref(?:erence)?|tel(?:ephone)?|phone|fax|mobile|e-?mail|web(?:site)?|address|date|ask for|contact|direct|dx|case|subject|re|to|cc|post)\b[^:]{0,12}:/i;
/** A field; but "FOI: Records, Example Council", which names a side of the thread, may head a letter. */
const isField = (text: string, known: Known): boolean => FIELD.test(text) && (HEAD_FIELD.test(text) || splitAuthor(text, known).role === null);

/** Could this line be the author line of a heading? */
const authorLine = (line: Line, cues: Cues, known: Known): boolean => {
  const text = line.text.trim();
  return line.depth === 0 && text.length >= 1 && text.length <= 200 && !cues.salutation && !cues.signOff && !cues.dateOnly && !cues.footer && !cues.fold && !cues.ruler && !cues.event && !cues.attachments && !cues.delivery && !(cues.closer?.certain) && !/[.:;?!]$/.test(text) && !/^[-•*\uf0b7]/.test(text) && !/^https?:/i.test(text) && !isField(text, known);
};

const dateOf = (line: Line): Piece => ({ text: line.text.trim(), at: line.start + line.text.length - line.text.trimStart().length });

/** Two lines that a browser made of one. */
const joined = (lines: readonly Line[], at: number): string | null => (at + 1 < lines.length && !lines[at]!.blank && !lines[at + 1]!.blank && lines[at]!.text.length + lines[at + 1]!.text.length <= 240 ? `${lines[at]!.text.trim()} ${lines[at + 1]!.text.trim()}` : null);

const readAnnotation: Read = (_lines, cues, at) => {
  const note = cues[at]!.annotation;
  return note && heading(at, at, { author: note.name, date: note.date.text ? note.date : null, annotation: true });
};

const readTranscript: Read = (_lines, cues, at) => {
  const line = cues[at]!.transcript;
  if (!line) return null;
  const asks = /request|follow|clarif|chas|review request|question|outgoing|sent/.test(line.kind) && !/response|reply|answer/.test(line.kind);
  const answers = /response|reply|answer|acknowledg|decision|incoming|received/.test(line.kind);
  return heading(at, at, { author: line.name, role: asks ? 'requester' : answers ? 'authority' : null, date: line.date });
};

const readFromToDate: Read = (lines, _cues, at, known) => {
  const from = FROM.exec(lines[at]!.text.slice(0, 300));
  if (!from || /[@<>]|\[mailto/i.test(from[1]!)) return null;
  let to: string | null = null, date: Piece | null = null, last = at, subject: string | null = null;
  for (let i = at + 1; i <= at + 4 && i < lines.length; i++) {
    const text = lines[i]!.text.slice(0, 400);
    const field = /^[ \t\u00a0]{0,8}(To|Date|Subject):[ \t\u00a0]{0,4}(.*)$/.exec(text);
    if (!field) break;
    const value = field[2]!.trim();
    if (field[1] === 'To') to = value;
    else if (field[1] === 'Subject') subject = value || null;
    // Incoming dates of 2014 to 2019 hold the literal tag (Alaveteli 2325c9f70): it knows the exact time.
    else date = { text: /datetime="([^"]{10,40})"/.exec(value)?.[1] ?? value.replace(/<[^<>]{1,200}>/g, '').trim(), at: lines[i]!.start + text.length - field[2]!.length };
    last = i;
  }
  if (!date) return null;
  const who = splitAuthor(from[1]!, known);
  const role = who.role ?? (to && known.requester && to.toLowerCase() === known.requester.toLowerCase() ? 'authority' : to && known.authority && sameBody(to, known.authority) ? 'requester' : null);
  return heading(at, last, { ...who, role, date, subject, to });
};

const readNameDate: Read = (lines, cues, at, known) => {
  // "Information Requests, Office for Blackboards,⏎Chalk and Dusters 12 October 2017": known by the body's name alone.
  const wrapped = !cues[at]!.nameDate && cues[at + 1]?.nameDate && authorLine(lines[at]!, cues[at]!, known) ? joined(lines, at) : null;
  const line = wrapped ? at + 1 : at, cue = cues[line]!.nameDate;
  if (!cue || lines[at]!.depth) return null;
  const name = wrapped ? `${lines[at]!.text.trim()} ${cue.name}` : cue.name;
  const who = splitAuthor(name, known);
  if (wrapped && !who.organisation) return null;
  const delivered = !!cues[line + 1]?.delivery;
  const sure = delivered || !!who.organisation || who.role === 'requester';
  if (!roomForHeading(lines, cues, at, line, known, sure) || /[.:;]$/.test(name) || /\b(?:on|of|dated|by|from|until|since|before|after|and|the)$/i.test(name)) return null;
  return heading(at, delivered ? line + 1 : line, { ...who, role: delivered ? 'requester' : who.role, date: cue.date });
};

/** "RE: Lamps⏎Example Council⏎27.03.2014", as other sites show mails; the subject is the page's title, or an answer to one. */
const readSubjectSenderDate: Read = (lines, cues, at, known) => {
  const sender = inkAfter(lines, at, 2), date = sender < 0 ? -1 : inkAfter(lines, sender, 2);
  if (date < 0 || !cues[date]!.dateOnly || !authorLine(lines[sender]!, cues[sender]!, known) || lines[at]!.depth) return null;
  const subject = lines[at]!.text.trim(), plain = (words: string): string => words.toLowerCase().replace(/^(?:(?:re|fw|fwd|aw|antw|sv|wg) ?: ?){1,5}/, '').trim();
  if (!/^(?:re|fw|fwd|aw|antw|sv|wg) ?:/i.test(subject) && !(known.title && plain(subject) === plain(known.title))) return null;
  if (!roomForHeading(lines, cues, at, date, known, true)) return null;
  return heading(at, date, { ...splitAuthor(lines[sender]!.text, known), date: dateOf(lines[date]!), subject });
};

const readNameThenDate: Read = (lines, cues, at, known) => {
  if (!authorLine(lines[at]!, cues[at]!, known)) return null;
  let dateAt = inkAfter(lines, at), organisation: string | null = null;
  if (dateAt < 0) return null;
  const from = FROM.test(lines[at]!.text.slice(0, 300));
  let who = splitAuthor(lines[at]!.text, known);
  if (!cues[dateAt]!.dateOnly) {
    // The requester is of no body: his name is the end of the letter above.
    if (who.role === 'requester') return null;
    // The body on a line of its own, or the rest of a long name; then the date.
    const second = dateAt, third = inkAfter(lines, second), both = joined(lines, at);
    if (third < 0 || !cues[third]!.dateOnly || !authorLine(lines[second]!, cues[second]!, known) || FROM.test(lines[second]!.text.slice(0, 300))) return null;
    const whole = both === null ? null : splitAuthor(both, known);
    if (whole?.organisation) who = whole; else if (second !== at + 1 && !(known.authority && sameBody(lines[second]!.text, known.authority))) return null; else organisation = lines[second]!.text.trim();
    dateAt = third;
  }
  const delivered = !!cues[dateAt + 1]?.delivery;
  const last = delivered ? dateAt + 1 : dateAt;
  const sure = delivered || from || !!who.organisation || who.role === 'requester' || !!organisation && !!known.authority && sameBody(organisation, known.authority);
  if (!roomForHeading(lines, cues, at, last, known, sure)) return null;
  const text = lines[at]!.text.trim();
  if (!sure && !who.role && !organisation && !looksLikeName(text) && !BODY_WORDS.test(text) && text.split(/\s+/).length > 4) return null;
  return heading(at, last, { author: who.author, organisation: organisation ?? who.organisation, role: organisation ? 'authority' : delivered ? 'requester' : who.role, date: dateOf(lines[dateAt]!) });
};

/** Pages of 2008: the date stands alone above the letter; who wrote it stands under it (`Cues.closer`). */
const readDateAbove: Read = (lines, cues, at, known) => {
  if (!known.closed || !cues[at]!.dateOnly) return null;
  const above = inkBefore(lines, at, known.firstLine);
  return above < 0 || cues[above]!.closer ? heading(at, at, { date: dateOf(lines[at]!) }) : null;
};

const readFromAlone: Read = (lines, cues, at, known) => {
  const from = FROM.exec(lines[at]!.text.slice(0, 300));
  if (!from || /[@<>]|\[mailto/i.test(from[1]!)) return null;
  const second = lines[at + 1], who = splitAuthor(from[1]!, known);
  if (second && !second.blank && /^[ \t\u00a0]{0,8}(?:To|Sent|Date|Cc|Subject):/i.test(second.text)) return null;
  // The body stands on the next line, where the sender's domain is the body's.
  const organisation = second && !second.blank && known.authority && sameBody(second.text, known.authority) ? second.text.trim() : null;
  const last = organisation ? at + 1 : at;
  if (!roomForHeading(lines, cues, at, last, known, true)) return null;
  return heading(at, last, { author: who.author, organisation: organisation ?? who.organisation, role: organisation ? 'authority' : who.role });
};

/** A closing so many lines above ends the letter; what its last line leads to is no more of it. */
const ENDED = 12;

/** "The lamps are owned by:", right above: the body is named there. But under "Email:", after a closing, or where a letter begins right under it, it heads that letter. */
function isNamedThere(lines: readonly Line[], cues: readonly Cues[], first: number, last: number): boolean {
  const above = inkBefore(lines, first), next = cues[inkAfter(lines, last, 4)], lead = lines[above]?.text.trim() ?? '';
  if (!/[:：]$/.test(lead) || lead.split(/\s+/, 3).length < 3 || next && opens(next)) return false;
  return !cues.slice(Math.max(0, above - ENDED), above).findLast(({ signOff, salutation }) => signOff ?? salutation)?.signOff;
}

/** The same words wrapped within a paragraph are no heading: it stands between blank lines, but for the attachments' count. */
const standsAlone = (lines: readonly Line[], cues: readonly Cues[], first: number, last: number): boolean =>
  !isNamedThere(lines, cues, first, last) && (first === 0 || lines[first - 1]!.blank || cues[first - 1]!.footer || cues[first - 1]!.fold) && (last + 1 >= lines.length || lines[last + 1]!.blank || cues[last + 1]!.attachments);

const readBodyAlone: Read = (lines, cues, at, known) => {
  const line = lines[at]!;
  if (!authorLine(line, cues[at]!, known)) return null;
  const both = joined(lines, at);
  let last = at, who = splitAuthor(line.text, known);
  if (both && !who.organisation) { const whole = splitAuthor(both, known); if (whole.organisation) { who = whole; last = at + 1; } }
  if (who.role !== 'authority' || !standsAlone(lines, cues, at, last)) return null;
  const next = inkAfter(lines, last, 4);
  if (next < 0 || cues[next]!.dateOnly) return null;
  if (known.footed && !roomForHeading(lines, cues, at, last, known, false)) return null;
  // "Example Desk," (a sender whose domain is not the body's) looks like any item of a list: a letter must begin right under it.
  if (!who.organisation && (/^\s/.test(line.text) && !/^\s/.test(lines[next]!.text) || !cues[next]!.salutation && !cues[next]!.caseHeading && !cues[next]!.opening && !cues[next]!.attachments)) return null;
  return heading(at, last, who);
};

const readRequesterAlone: Read = (lines, cues, at, known) => {
  if (!known.requester || splitAuthor(lines[at]!.text, known).role !== 'requester' || !standsAlone(lines, cues, at, at)) return null;
  const next = inkAfter(lines, at, 3), above = inkBefore(lines, at, known.firstLine);
  // Under a closing it is the signature of the letter above; so it is where another heading follows.
  if (next < 0 || above >= 0 && (cues[above]!.signOff || /,$/.test(lines[above]!.text.trim()))) return null;
  // Right under the other side's heading it greets.
  if (above >= 0 && splitAuthor(lines[above]!.text, known).role === 'authority') return null;
  if (!cues[next]!.salutation && splitAuthor(lines[next]!.text, known).role) return null;
  return heading(at, at, { author: known.requester, role: 'requester', weak: above >= 0 && !cues[next]!.salutation });
};

const readTeamAddressed: Read = (lines, cues, at, known) => {
  const text = lines[at]!.text.trim();
  if (!authorLine(lines[at]!, cues[at]!, known) || !known.addressed.has(text.toLowerCase().replace(/,$/, ''))) return null;
  if (known.requester && samePerson(text, known.requester) || !standsAlone(lines, cues, at, at)) return null;
  const next = inkAfter(lines, at, 4), above = inkBefore(lines, at, known.firstLine);
  if (next < 0) return null;
  const begun = !!cues[next]!.salutation || cues[next]!.caseHeading || cues[next]!.opening || cues[next]!.attachments;
  // A name under a closing is a signature.
  if (above >= 0 && (cues[above]!.signOff || looksLikeName(lines[above]!.text) && !begun)) return null;
  return heading(at, at, { author: text.replace(/,$/, ''), role: 'authority' });
};

/** Every shape of heading, the surest first. A new layout is a new row here. */
const HEADING_SHAPES: readonly HeadingShape[] = [
  { id: 'wdtk/heading/annotation', dated: false, sample: 'Jo Hartley left an annotation ( 5 September 2018)', read: readAnnotation },
  { id: 'wdtk/heading/transcript', dated: true, sample: '**2013-08-23 — request (Jo Hartley):**', read: readTranscript },
  { id: 'wdtk/heading/from-to-date', dated: true, sample: 'From: Jo Hartley⏎To: Example Council⏎Date:  3 March 2021', read: readFromToDate },
  { id: 'wdtk/heading/name-date', dated: true, sample: 'Jo Hartley, Example Council 12 October 2017', read: readNameDate },
  { id: 'wdtk/heading/subject-sender-date', dated: true, sample: 'RE: Lamps⏎Example Council⏎27.03.2014', read: readSubjectSenderDate },
  { id: 'wdtk/heading/name-then-date', dated: true, sample: 'Jo Hartley⏎Example Council⏎⏎7 January 2015', read: readNameThenDate },
  { id: 'wdtk/heading/date-above', dated: true, sample: '7 January 2008⏎⏎… Jo Hartley wrote to Example Council', read: readDateAbove },
  { id: 'wdtk/heading/from-alone', dated: false, sample: 'From: Jo Hartley⏎⏎Dear Example Council,', read: readFromAlone },
  { id: 'wdtk/heading/body-alone', dated: false, sample: 'Example Council⏎ or Jo Hartley, Example Council', read: readBodyAlone },
  { id: 'wdtk/heading/requester-alone', dated: false, sample: 'Jo Hartley⏎⏎Dear Example Council,', read: readRequesterAlone },
  { id: 'wdtk/heading/team-addressed', dated: false, sample: 'Despatch Desk⏎ (a team that the requester then writes to: "Dear Despatch Desk,")', read: readTeamAddressed },
];
const DATED = new Set(HEADING_SHAPES.filter((shape) => shape.dated).map((shape) => shape.id));
/** Two shapes that one page may show: a browser breaks the line, or does not. */
const TOGETHER = new Set(['wdtk/heading/name-date', 'wdtk/heading/name-then-date']);

/** Does this heading date its letter, and so every letter of its page? */
export const isDated = (one: Heading): boolean => DATED.has(one.rule);

/**
 * Every heading of the page, in order. A page dates every letter or none: where no dated heading stands above the first line that greets or
 * closes, a name with a date is part of some letter. Linear: each shape looks at a few lines round it.
 */
export function findHeadings(lines: readonly Line[], cues: readonly Cues[], known: Known): Heading[] {
  const scan = (shapes: readonly HeadingShape[]): Heading[] => {
    const found: Heading[] = [];
    for (let i = known.firstLine; i < lines.length; i++) {
      if (lines[i]!.blank) continue;
      for (const { id, read } of shapes) {
        const one = read(lines, cues, i, known);
        if (!one) continue;
        found.push({ ...one, rule: id });
        i = one.last;
        break;
      }
    }
    // Right under a heading, with nothing said between, stands the address or the date at the head of the letter itself.
    return withoutLists(lines, cues, found.filter(({ first, annotation }, i) => i === 0 || annotation || inkBefore(lines, first, known.firstLine) !== found[i - 1]!.last));
  };
  const dated = scan(HEADING_SHAPES.filter((shape) => shape.dated || shape.id === 'wdtk/heading/annotation'));
  const first = dated.find(isDated);
  // Its first letter shows the page's habit; another kind of heading is a quotation's.
  if (first && first.first <= known.firstCall) return dated.filter(({ annotation, rule }) => annotation || rule === first.rule || TOGETHER.has(rule) && TOGETHER.has(first.rule));
  const undated = scan(HEADING_SHAPES.filter((shape) => !shape.dated));
  const from = undated.find((one) => one.rule === 'wdtk/heading/from-alone');
  return from && from.first > known.firstCall ? scan(HEADING_SHAPES.filter((shape) => !shape.dated && shape.id !== 'wdtk/heading/from-alone')) : undated;
}

/**
 * Without names and dates that stand within a letter: neither side is known by the name, and either nothing has been said since the last heading
 * and the date is not after that heading's (the letter's own head, "Mill Lane⏎Wexcombe⏎⏎20 March 2020"), or it lies before it (whom the sender met
 * and when) on a page whose known headings go forward in time. A day that can be read in two ways lies neither before nor after. Linear.
 */
function withoutLists(lines: readonly Line[], cues: readonly Cues[], found: readonly Heading[]): Heading[] {
  const kept: Heading[] = [], forward = goesForward(found);
  let day: string | null = null, at = 0, said = false;
  for (const one of found) {
    for (; at < one.first; at++) said ||= saysSomething(lines[at]!, cues[at]!);
    const own = dayOf(one), known = own !== null && day !== null;
    if (kept.length && UNKNOWN.has(one.rule) && !isOfSide(one) && (said ? forward && known && own < day! : !(known && own > day!))) continue;
    if (!one.annotation) day = own;
    kept.push(one);
    at = one.last + 1;
    said = false;
  }
  return kept;
}

const isOfSide = ({ role, organisation }: Heading): boolean => role !== null || organisation !== null;

/** The day that a heading states, "2020-03-20"; null where it states none, or one that can be read in two ways. */
function dayOf({ date }: Heading): string | null {
  const stated = date && parseStrictDate(date.text);
  return stated && !stated.ambiguous ? stated.value.slice(0, 10) : null;
}

/** Whether the headings that name a side stand in the order of their days. Of a page with fewer than two of them nothing is known. */
function goesForward(found: readonly Heading[]): boolean {
  const days = found.flatMap((one) => (isOfSide(one) && !one.annotation ? dayOf(one) ?? [] : []));
  return days.length > 1 && days.every((one, i) => i === 0 || days[i - 1]! <= one);
}
const UNKNOWN = new Set(['wdtk/heading/name-date', 'wdtk/heading/name-then-date']);

/** Whether a line greets, closes, lists attachments or ends a sentence. */
function saysSomething({ text }: Line, { salutation, signOff, attachments, hidden }: Cues): boolean {
  const words = text.trim();
  return !!salutation || !!signOff || attachments || hidden || words.length > 80 || /[.?!]$/.test(words) && words.includes(' ');
}
