import type { Line } from '../../match/lines.js';
import { sameBody, samePerson } from '../../match/names.js';
import { looksLikeName } from '../../match/sign-offs.js';
import type { Layout } from '../../model/lists.js';
import type { Cues } from './cues.js';

/** Names that the thread has shown so far. */
export interface Known { requester: string | null; authority: string | null; addressed: Set<string> }

/** Lines that head a message on a page. */
export interface Heading {
  first: number; last: number;
  author: string | null; organisation: string | null;
  role: 'requester' | 'authority' | null;
  date: { text: string; at: number } | null;
  annotation: boolean;
  rule: string;
}

/** A shape of heading: what it looks like, the layout that it belongs to, and its reader. */
export interface HeadingShape {
  id: string; layout: Layout; sample: string;
  read(lines: readonly Line[], cues: readonly Cues[], at: number, known: Known): Heading | null;
}

const inkAfter = (lines: readonly Line[], at: number, reach = 3): number => {
  for (let i = at + 1; i <= at + reach && i < lines.length; i++) if (!lines[i]!.blank) return i;
  return -1;
};

/** Splits "Person, Body" at the known body's name, whose own commas stay: "SENDER, BODY" | "BODY" | "SENDER,". */
export function splitAuthor(text: string, known: Known): { author: string | null; organisation: string | null; role: Heading['role'] } {
  const name = text.replace(/[\s\u00a0]+/g, ' ').trim().replace(/^from: ?/i, '');
  const body = known.authority;
  if (body) {
    if (sameBody(name, body)) return { author: null, organisation: body, role: 'authority' };
    if (name.toLowerCase().endsWith(body.toLowerCase()) && /, ?$/.test(name.slice(0, -body.length))) return { author: name.slice(0, -body.length).replace(/, ?$/, '').trim() || null, organisation: body, role: 'authority' };
  }
  if (/,$/.test(name)) return { author: name.slice(0, -1).trim(), organisation: null, role: 'authority' };
  if (known.requester && name.toLowerCase() === known.requester.toLowerCase()) return { author: name, organisation: null, role: 'requester' };
  return { author: name, organisation: null, role: null };
}

const FROM = /^[ \t]{0,8}From:[ \t]{0,4}(\S.*)$/;

/** Text with which the name of a body, not of a person, tends to be written. */
const BODY_WORDS = /\b(?:council|department|ministry|office|authority|university|college|school|academy|trust|nhs|police|service|services|agency|commission|commissioner|board|borough|county|constabulary|hospitals?|health|government|executive|inspectorate|museum|parliament|assembly|fire|rescue|transport|bank|network|regulator|institute|association|limited|ltd|plc|corporation|tribunal|court|treasury|cabinet|team|desk|unit|box|requests?|mailbox|enquiries|correspondence|secretariat|directorate|information)\b/i;

/** Could this line be the author line of a heading? */
const authorLine = (line: Line, cues: Cues): boolean => {
  const text = line.text.trim();
  return line.depth === 0 && text.length >= 1 && text.length <= 200 && !cues.salutation && !cues.signOff && !cues.dateOnly && !cues.footer && !cues.fold && !cues.ruler && !/[.:;?!]$/.test(text) && !/^[-•*\uf0b7]/.test(text) && !/^https?:/i.test(text);
};

/** Every shape of heading, the surest first. A new layout is a new row here. */
export const HEADING_SHAPES: readonly HeadingShape[] = [
  {
    id: 'wdtk/heading/annotation', layout: 'browser-2016', sample: 'Jo Hartley left an annotation ( 5 September 2018)',
    read(_lines, cues, at) {
      const note = cues[at]!.annotation;
      return note && { first: at, last: at, author: note.name, organisation: null, role: null, date: note.date ? { text: note.date, at: note.at } : null, annotation: true, rule: this.id };
    },
  },
  {
    id: 'wdtk/heading/name-date', layout: 'browser-2016', sample: 'Jo Hartley, Example Council 12 October 2017',
    read(lines, cues, at, known) {
      const cue = cues[at]!.nameDate;
      if (!cue || lines[at]!.depth) return null;
      const who = splitAuthor(cue.name, known);
      const after = at + 1 < lines.length ? cues[at + 1]! : null;
      const next = inkAfter(lines, at);
      const delivered = !!after?.delivery || next >= 0 && cues[next]!.delivery && next === at + 1;
      const blankAround = (at === 0 || lines[at - 1]!.blank) && (delivered || at + 1 >= lines.length || lines[at + 1]!.blank);
      if (!blankAround || /[.:;]$/.test(cue.name) || /\b(?:on|of|dated|by|from|until|since|before|after|and|the)$/i.test(cue.name)) return null;
      return { first: at, last: delivered ? at + 1 : at, author: who.author, organisation: who.organisation, role: delivered ? 'requester' : who.role, date: { text: cue.date, at: cue.at }, annotation: false, rule: this.id };
    },
  },
  {
    id: 'wdtk/heading/from-to-date', layout: 'correspondence-txt', sample: 'From: Jo Hartley⏎To: Example Council⏎Date:  3 March 2021',
    read(lines, _cues, at, known) {
      const from = FROM.exec(lines[at]!.text.slice(0, 300));
      if (!from) return null;
      let to: string | null = null, date: Heading['date'] = null, last = at;
      for (let i = at + 1; i <= at + 3 && i < lines.length; i++) {
        const text = lines[i]!.text.slice(0, 400);
        const field = /^[ \t]{0,8}(To|Date):[ \t]{0,4}(.*)$/.exec(text);
        if (!field) break;
        if (field[1] === 'To') to = field[2]!.trim();
        // Incoming dates of 2014 to 2019 hold the literal tag (Alaveteli 2325c9f70): it knows the exact time.
        else date = { text: /datetime="([^"]{10,40})"/.exec(field[2]!)?.[1] ?? field[2]!.replace(/<[^<>]{1,200}>/g, '').trim(), at: lines[i]!.start + text.length - field[2]!.length };
        last = i;
      }
      if (last === at || !date) return null;
      const who = splitAuthor(from[1]!.replace(/^,\s?/, ''), known);
      const role = who.role ?? (to && known.requester && to.toLowerCase() === known.requester.toLowerCase() ? 'authority' : to && known.authority && sameBody(to, known.authority) ? 'requester' : null);
      return { first: at, last, author: who.author, organisation: who.organisation, role, date, annotation: false, rule: this.id };
    },
  },
  {
    id: 'wdtk/heading/name-then-date', layout: 'headed-dated', sample: 'Jo Hartley⏎⏎7 January 2015',
    read(lines, cues, at, known) {
      if (!authorLine(lines[at]!, cues[at]!)) return null;
      let dateAt = inkAfter(lines, at), organisation: string | null = null;
      if (dateAt < 0) return null;
      // E2: "From: Jo Hartley", then the body on a line of its own, then the date.
      if (!cues[dateAt]!.dateOnly) {
        const second = lines[dateAt]!.text.trim(), third = inkAfter(lines, dateAt);
        if (dateAt !== at + 1 || third < 0 || !cues[third]!.dateOnly || !authorLine(lines[dateAt]!, cues[dateAt]!)) return null;
        organisation = second; dateAt = third;
      }
      // E3 copied by a browser that puts the date on a line of its own: the delivery state stands right under it.
      let last = dateAt;
      if (dateAt + 1 < lines.length && cues[dateAt + 1]!.delivery) last = dateAt + 1;
      else if (dateAt + 1 < lines.length && !lines[dateAt + 1]!.blank) return null;
      if (at > 0 && !lines[at - 1]!.blank) return null;
      const from = /^from: ?/i.test(lines[at]!.text.trim());
      const who = splitAuthor(lines[at]!.text, known);
      const named = from || who.role || organisation || looksLikeName(lines[at]!.text) || BODY_WORDS.test(lines[at]!.text) || lines[at]!.text.trim().split(/\s+/).length <= 4;
      if (!named) return null;
      const date = lines[dateAt]!;
      return { first: at, last, author: who.author, organisation: organisation ?? who.organisation, role: organisation ? 'authority' : last > dateAt ? 'requester' : who.role, date: { text: date.text.trim(), at: date.start + date.text.length - date.text.trimStart().length }, annotation: false, rule: this.id };
    },
  },
  {
    id: 'wdtk/heading/from-alone', layout: 'from-undated', sample: 'From: Jo Hartley⏎⏎Dear Example Council,',
    read(lines, cues, at, known) {
      const from = FROM.exec(lines[at]!.text.slice(0, 300));
      if (!from || /[@<>]|\[mailto/i.test(from[1]!) || at > 0 && !lines[at - 1]!.blank && !cues[at - 1]!.footer && !cues[at - 1]!.fold) return null;
      // The body stands on the next line, where the sender's domain is the body's.
      const second = lines[at + 1], who = splitAuthor(from[1]!, known);
      if (second && !second.blank && /^[ \t]{0,8}(?:To|Sent|Date|Cc|Subject):/i.test(second.text)) return null;
      const organisation = second && !second.blank && known.authority && sameBody(second.text, known.authority) ? second.text.trim() : null;
      return { first: at, last: organisation ? at + 1 : at, author: who.author, organisation: organisation ?? who.organisation, role: organisation ? 'authority' : who.role, date: null, annotation: false, rule: this.id };
    },
  },
  {
    id: 'wdtk/heading/body-alone', layout: 'headed-undated', sample: 'Example Council⏎ or Jo Hartley, Example Council',
    read(lines, cues, at, known) {
      const line = lines[at]!;
      if (!authorLine(line, cues[at]!)) return null;
      const next = inkAfter(lines, at, 4);
      if (next < 0 || cues[next]!.dateOnly) return null;
      // The same words wrapped within a paragraph are no heading: it stands between blank lines, but for the attachments' count.
      if (at > 0 && !lines[at - 1]!.blank || at + 1 < lines.length && !lines[at + 1]!.blank && !cues[at + 1]!.attachments) return null;
      const text = line.text.trim().replace(/^from: ?/i, '');
      const who = splitAuthor(text, known);
      // "Example Desk," (a sender whose domain is not the body's) looks like any item of a list: a letter must begin right under it.
      if (who.role === 'authority' && !who.organisation && (/^\s/.test(line.text) || !cues[next]!.salutation && !cues[next]!.caseHeading && !cues[next]!.opening)) return null;
      if (who.role === 'authority') return { first: at, last: at, author: who.author, organisation: who.organisation, role: 'authority', date: null, annotation: false, rule: this.id };
      return null;
    },
  },
  {
    id: 'wdtk/heading/requester-alone', layout: 'headed-undated', sample: 'Jo Hartley⏎⏎Dear Example Council,',
    read(lines, cues, at, known) {
      if (!known.requester || lines[at]!.text.trim().replace(/^from: ?/i, '').toLowerCase() !== known.requester.toLowerCase()) return null;
      if (at > 0 && !lines[at - 1]!.blank || at + 1 < lines.length && !lines[at + 1]!.blank) return null;
      const next = inkAfter(lines, at, 3);
      // Under a closing it is the signature of the letter above, unless a letter begins right after it as well as ended before it.
      let before = at - 1;
      while (before >= 0 && lines[before]!.blank) before--;
      if (next < 0 || !cues[next]!.salutation || before >= 0 && (cues[before]!.signOff || /,$/.test(lines[before]!.text.trim()))) return null;
      return { first: at, last: at, author: known.requester, organisation: null, role: 'requester', date: null, annotation: false, rule: this.id };
    },
  },
  {
    id: 'wdtk/heading/team-addressed', layout: 'headed-undated', sample: 'Despatch Desk⏎ (a team that the requester then writes to: "Dear Despatch Desk,")',
    read(lines, cues, at, known) {
      const line = lines[at]!, text = line.text.trim();
      if (!authorLine(line, cues[at]!) || !known.addressed.has(text.toLowerCase().replace(/,$/, ''))) return null;
      if (known.requester && samePerson(text, known.requester)) return null;
      if (at > 0 && !lines[at - 1]!.blank || at + 1 < lines.length && !lines[at + 1]!.blank && !cues[at + 1]!.attachments) return null;
      const next = inkAfter(lines, at, 4);
      if (next < 0) return null;
      // A name under a closing is a signature.
      let before = at - 1;
      while (before >= 0 && lines[before]!.blank) before--;
      if (before >= 0 && (cues[before]!.signOff || looksLikeName(lines[before]!.text) && !cues[next]!.salutation && !cues[next]!.caseHeading && !cues[next]!.opening && !cues[next]!.attachments)) return null;
      return { first: at, last: at, author: text.replace(/,$/, ''), organisation: null, role: 'authority', date: null, annotation: false, rule: this.id };
    },
  },
];
