import { SaidBefore, wordHashesOf } from '../../match/shingles.js';
import type { Line } from '../../match/lines.js';
import { looksLikeName, looksLikeLowerName } from '../../match/sign-offs.js';
import { nameWords, samePerson } from '../../match/names.js';
import type { Role } from '../../model/lists.js';
import type { Cues } from './cues.js';
import { isDated, type Heading } from './headings.js';
import { nameUnder, spokenTo } from './parties.js';
import { inkBefore, type Known } from './surroundings.js';

/** One message of a page: its lines, and its heading where it has one. `lastLine` is inclusive. */
export interface Segment {
  firstLine: number; lastLine: number;
  heading: Heading | null;
  /** The line under it that says who wrote it (pages of 2008). */
  closer: number | null;
  role: Role;
  roleRule: string; roleLine: number;
  author: string | null;
}

/** A line that ends a letter rather than says something: a name, a web address, a phone, a short line of a signature. */
function isTail(line: Line, cues: Cues): boolean {
  const text = line.text.trim();
  if (line.blank || cues.fold || cues.footer || cues.ruler || cues.signOff || cues.attachments) return true;
  if (/^https?:\/\/\S{1,300}$/.test(text)) return true;
  if (cues.salutation || cues.caseHeading || cues.opening) return false;
  return text.length <= 60 && (!/[.?!]$/.test(text) || text.split(/\s+/).length <= 4) || looksLikeName(text) || looksLikeLowerName(text) || /^(?:tel|phone|e-?mail|t:|e:|w:|fax|mobile|web|www\.)/i.test(text);
}

/** Standing text after a letter: a notice or a disclaimer, by the words it opens with. Whole paragraphs are scored later, by `strip`. */
const STANDING = /^(?:note:|notice|please note|\*{3,}|disclaimer|confidential|this (?:e-?mail|message|communication)|the information (?:contained )?in this|information in this|if you (?:are not|have received)|sent from|get outlook|registered (?:in|office|charity)|follow us|visit (?:us|our)|click here|please consider|before printing|references|visible links|\[\d+\]|\d+\. (?:mailto:|https?:))/i;

/** So many code units of a line are compared with what was said before. */
const REPEATED = 2000;

/** A line that leads to what somebody else wrote: "Here is what I had from the contractor:". */
const LEADS = /^.{0,160}\b(?:wrote|sent me|told me|(?:had|have|received|got) from|cop(?:y|ies) of|below is|here is|here are)\b.{0,160}[:：]$/i;

/**
 * Cuts a page into messages.
 * Headings, where the layout has them, are sure. Where a letter has none, its start comes from what the thread knows:
 * a salutation (or an authority's standing opening) after the end of a letter, that does not repeat what was said before.
 */
export function findSegments(text: string, lines: readonly Line[], cues: readonly Cues[], firstLine: number, lastLine: number, known: Known, found: readonly Heading[]): Segment[] {
  const headings = new Map(found.map((one) => [one.first, one]));
  // Where every letter has a heading, nothing else starts one.
  const dated = found.some((one) => isDated(one) || one.rule === 'wdtk/heading/from-alone');
  const segments: Segment[] = [];
  const said = new SaidBefore();
  const officers: string[] = [];
  let current: Segment | null = null;
  // Where the present letter's last closing, fold or heading stands; -1 while it has not ended.
  let ended = -1, content = 0;
  // Where words went on after that end.
  let resumed = -1, standing = false;
  // The present letter's first closing phrase.
  let closed = -1;

  const close = (last: number): void => {
    if (!current) return;
    current.lastLine = last;
    settle(current);
    segments.push(current);
    said.add(segments.length - 1, wordHashesOf(text.slice(lines[current.firstLine]!.start, lines[last]!.next)));
  };
  /** Who speaks, once the whole letter is seen. */
  const settle = (segment: Segment): void => {
    let signed: string | null = null, signedAt = -1, to: ReturnType<typeof spokenTo> = null, toAt = -1;
    for (let i = segment.heading ? segment.heading.last + 1 : segment.firstLine; i <= segment.lastLine; i++) {
      if (cues[i]!.signOff) { const name = nameUnder(lines, cues, i); if (name || !signed) { signed = name; signedAt = i; } }
      if (toAt < 0 && namesRequester(i) && i <= segment.firstLine) { to = 'requester'; toAt = i; }
      if (to === null && toAt < 0 && cues[i]!.salutation) { to = spokenTo(cues[i]!.salutation!.addressee, known, officers); toAt = i; }
    }
    if (known.closed && !segment.heading?.annotation) for (let i = segment.lastLine; i > segment.firstLine && segment.closer === null; i--) if (cues[i]!.closer) segment.closer = i;
    const by = segment.closer === null ? null : cues[segment.closer]!.closer!;
    if (by) Object.assign(segment, { role: by.side, roleRule: 'wdtk/heading/author-below', roleLine: segment.closer, author: by.name });
    else if (segment.heading?.annotation) { segment.role = known.requester && segment.heading.author?.toLowerCase() === known.requester.toLowerCase() ? 'requester' : 'third-party'; segment.roleRule = segment.heading.rule; segment.author = segment.heading.author; return; }
    else if (segment.heading?.role) { segment.role = segment.heading.role; segment.roleRule = segment.heading.rule; segment.roleLine = segment.heading.first; segment.author = segment.heading.author ?? (segment.role === 'authority' ? signed : null); }
    else if (to === 'requester') Object.assign(segment, { role: 'authority', roleRule: 'common/role/written-to-requester', roleLine: toAt });
    else if (signed && known.requester && signed.toLowerCase() === known.requester.toLowerCase()) Object.assign(segment, { role: 'requester', roleRule: 'common/role/signed-by-requester', roleLine: signedAt });
    else if (to === 'authority') Object.assign(segment, { role: 'requester', roleRule: 'common/role/written-to-authority', roleLine: toAt });
    else if (!segments.some((s) => s.role === 'requester' || s.role === 'authority')) Object.assign(segment, { role: 'requester', roleRule: 'common/role/first-of-thread', roleLine: segment.firstLine });
    else if (segment.heading) {
      const author = segment.heading.author;
      const role = author && known.requester && samePerson(author, known.requester) ? 'requester' : 'authority';
      Object.assign(segment, { role, roleRule: segment.heading.rule, roleLine: segment.heading.first });
    } else {
      const authorityWords = cues[segment.firstLine]!.caseHeading || cues[segment.firstLine]!.opening;
      const last = segments.filter((s) => s.role !== 'third-party').at(-1);
      const role: Role = authorityWords || last?.role === 'requester' ? 'authority' : signed && known.requester && samePerson(signed, known.requester) ? 'requester' : toAt >= 0 && !signed ? 'authority' : last ? 'authority' : 'requester';
      Object.assign(segment, { role, roleRule: 'common/role/place-in-thread', roleLine: segment.firstLine });
    }
    segment.author ??= segment.heading?.author ?? signed ?? (segment.role === 'requester' ? known.requester : null);
    if (segment.role === 'authority' && segment.author && !officers.includes(segment.author)) officers.push(segment.author);
    if (segment.role === 'authority' && signed && !officers.includes(signed)) officers.push(signed);
    if (segment.role === 'requester' && segment.heading && !known.requester) known.requester = segment.author;
  };
  const open = (at: number, heading: Heading | null): void => {
    current = { firstLine: at, lastLine: at, heading, closer: null, role: 'unknown', roleRule: '', roleLine: at, author: null };
    ended = closed = resumed = -1; content = 0;
  };
  /** Who seems to speak in a letter, by what stands above line `before`. */
  const side = (segment: Segment, before: number): Role => {
    if (segment.heading?.role) return segment.heading.role;
    if (segments.length === 0) return 'requester';
    for (let i = segment.firstLine; i <= segment.firstLine + 12 && i < before; i++) {
      const to = cues[i]!.salutation && spokenTo(cues[i]!.salutation!.addressee, known, officers);
      if (to) return to === 'requester' ? 'authority' : 'requester';
    }
    return cues[segment.firstLine]!.caseHeading || cues[segment.firstLine]!.opening ? 'authority' : 'unknown';
  };
  /** Does what stands here copy an earlier letter of the other side? Then it is a quotation, not a letter. */
  const repeats = (at: number, speaker: Role): boolean => {
    const words: number[] = [];
    for (let k = cues[at]!.salutation ? at + 1 : at; k <= lastLine && k < at + 60 && words.length < 40; k++) {
      if (cues[k]!.salutation?.strong || headings.has(k)) break;
      // Lines that are marked as quoted are no reason to take the letter round them for a quotation.
      if (!lines[k]!.depth) words.push(...wordHashesOf(lines[k]!.text.slice(0, REPEATED)));
    }
    const hit = said.copied(words, (key) => segments[key]!.role !== speaker || speaker === 'unknown');
    return !!hit && hit.share >= 0.6;
  };

  for (let i = firstLine; i <= lastLine; i++) {
    const line = lines[i]!, cue = cues[i]!;
    const heading = headings.get(i);
    if (heading && !(heading.weak && current && side(current, i) !== 'authority')) { if (current) close(i - 1); open(i, heading); i = heading.last; continue; }
    if (line.blank) continue;
    if (!current) { open(i, null); if (!cue.salutation) content++; continue; }
    const present = current as Segment;
    if (dated) { content++; continue; }
    if (cue.signOff && ended >= 0 && !present.heading?.annotation && signedByRequester(i) && (side(present, i) === 'authority' || segments.length > 0 && side(present, i) === 'unknown' && !signedByRequester(closed))) {
      // Words after the end of an authority's letter, without a greeting, that the requester signs.
      const at = resumed >= 0 ? resumed : underClosing(ended, i);
      if (at < i && !quotes(ended, i) && !repeats(at, 'authority')) { close(at - 1); open(at, null); content++; }
    }
    if (cue.signOff && ended >= 0 && !present.heading && signedByRequester(closed) && signedBySomebodyElse(i) && side(present, i) === 'requester') {
      // Words after the end of the requester's letter, without a greeting, that somebody else signs.
      const at = resumed >= 0 ? resumed : underClosing(ended, i);
      if (at < i && !quotes(ended, i) && !isPostscript(ended, at) && !repeats(at, 'requester')) { close(at - 1); open(at, null); content++; }
    }
    if (cue.signOff && closed < 0) closed = i;
    if (cue.signOff || cue.fold) { ended = i; resumed = -1; continue; }
    if (present.heading?.annotation) {
      // A comment may hold a whole mail, with its own greeting; a letter of the thread greets one of the two sides.
      const to = cue.salutation?.strong && lines[i - 1]!.blank && !pasted(i) ? spokenTo(cue.salutation.addressee, known, officers) : null;
      if (to === 'authority' || to === 'requester' && !found.some((one) => one.role === 'authority')) { close(i - 1); open(i, null); }
      continue;
    }
    if (ended >= 0 && namesRequester(i) && side(present, i) === 'authority' && previousInk(i) > ended && tailBetween(ended, i)) { close(i - 1); open(i, null); continue; }
    const starts = cue.salutation?.strong || cue.salutation && (i === 0 || lines[i - 1]!.blank) || (cue.caseHeading || cue.opening) && (lines[i - 1]!.blank || ended >= 0 && tailBetween(ended, i));
    // A greeting in quotation marks is recited.
    if (starts && content > 0 && !/^\s{0,8}["“‘']/.test(line.text.slice(0, 10))) {
      const lead = leadOf(i);
      const quietEnd = ended >= 0 && tailBetween(ended, lead) || standsAfterStanding(lead);
      const speaker = side(present, i);
      const to = cue.salutation ? spokenTo(cue.salutation.addressee, known, officers) : null;
      const flips = to !== null && to === speaker && (lines[i - 1]!.blank || ended >= 0);
      const named = nameJustBefore(lead);
      // A letter that ended without a closing: a line of its own that greets somebody we know, after the end of a sentence.
      const afterSentence = to !== null && !!cue.salutation?.strong && /[.!?)\]…]$/.test(lines[previousSaid(lead)]?.text.trim() ?? '');
      if ((cue.salutation ? quietEnd || flips && cue.salutation.strong || named || afterSentence : quietEnd && (speaker !== 'authority' || cue.caseHeading || lines[i - 1]!.blank && ended >= 0)) && !repeats(i, speaker)) {
        close(lead - 1);
        open(lead, null);
        content = cue.salutation ? 0 : 1;
        continue;
      }
    }
    if (ended >= 0 && resumed < 0 && goesOn(i)) resumed = i;
    if (!cue.salutation && !cue.caseHeading && !cue.ruler) content++;
  }
  if (current) close(lastLine);
  return segments;

  /** "Mr Hartley", alone on a line, with no "Dear". */
  function namesRequester(at: number): boolean {
    const text = lines[at]!.text.trim();
    return text.length <= 60 && /^(?:mr|mrs|ms|miss|mx|dr|prof)\b/i.test(text) && !!known.requester && samePerson(text.replace(/[,:]$/, ''), known.requester);
  }
  /** Is this line, met after a closing, more than a tail or a standing notice? Lines are asked in order. */
  function goesOn(at: number): boolean {
    if (at === ended + 1 || lines[at - 1]!.blank) standing = STANDING.test(lines[at]!.text.trim());
    return !standing && !isTail(lines[at]!, cues[at]!);
  }
  /** The first line with ink under a fold, or under the name lines of a closing; `end` where none stands above that. */
  function underClosing(at: number, end: number): number {
    let k = at + 1;
    if (cues[at]!.signOff) { while (k < end && lines[k]!.blank) k++; while (k < end && !lines[k]!.blank) k++; }
    while (k < end && lines[k]!.blank) k++;
    return k;
  }
  function quotes(from: number, to: number): boolean {
    return lines.slice(from, to).some(({ text, depth }) => depth > 0 || /^\s{0,8}(?:-{2,} ?(?:original|forwarded) message|(?:from|sent): |on .{4,200} wrote:)/i.test(text));
  }
  function signedByRequester(at: number): boolean {
    const name = at < 0 ? null : nameUnder(lines, cues, at);
    return !!name && !!known.requester && name.replace(/["“”]/g, '').toLowerCase() === known.requester.toLowerCase();
  }
  /** Under a closing stands a whole name that has no word of the requester's: not "Jo", nor "Mrs J Hartley-Moor", of Joanna Hartley. */
  function signedBySomebodyElse(at: number): boolean {
    const name = nameUnder(lines, cues, at), words = name && looksLikeName(name) ? nameWords(name) : [], own = nameWords(known.requester ?? '');
    return words.length > 1 && !words.some((word) => own.includes(word));
  }
  /** "PS", or what leads to another's letter: "The contractor wrote:", in the last words before line `at` or in that line. */
  function isPostscript(from: number, at: number): boolean {
    const lead = lines[previousInk(at)]!.text.trim(), text = lines[at]!.text.trim();
    return /^p\.? ?(?:p\.? ?)?s\b/i.test(text) || LEADS.test(text) || previousInk(at) > from && /[:：]$/.test(lead) && lead.split(/\s+/, 3).length === 3;
  }
  /** "subject: Your call", right above: the greeting is of a mail that was pasted. */
  function pasted(at: number): boolean {
    const above = inkBefore(lines, at, firstLine);
    return above >= 0 && /^(?:from|to|cc|date|sent|subject|re)\s?:/i.test(lines[above]!.text.trim());
  }
  function previousInk(at: number): number { let k = at - 1; while (k >= firstLine && lines[k]!.blank) k--; return k; }
  /** The line with ink above, but for a name or two ("Enquiries", alone under the last sentence). */
  function previousSaid(at: number): number {
    let k = previousInk(at);
    for (let names = 0; names < 2 && k > firstLine && looksLikeName(lines[k]!.text) && lines[k]!.text.trim().length <= 60; names++) k = previousInk(k);
    return k;
  }
  /** Lines from a closing to here hold nothing that is said. */
  function tailBetween(from: number, to: number): boolean {
    let ink = 0, standing = false;
    for (let k = from + 1; k < to; k++) {
      const line = lines[k]!;
      if (line.blank) { continue; }
      if (k === from + 1 || lines[k - 1]!.blank) standing = STANDING.test(line.text.trim());
      if (standing) continue;
      if (!isTail(line, cues[k]!) || ++ink > 14) return false;
    }
    return true;
  }
  /** The paragraph before is a standing notice that ends a letter. */
  function standsAfterStanding(at: number): boolean {
    let k = at - 1;
    while (k >= firstLine && lines[k]!.blank) k--;
    if (k < firstLine || k === at - 1) return false;
    let first = k;
    while (first > firstLine && !lines[first - 1]!.blank && k - first < 40) first--;
    return STANDING.test(lines[first]!.text.trim()) && ended >= 0 || /^note:/i.test(lines[first]!.text.trim());
  }
  function nameJustBefore(at: number): boolean {
    let k = at - 1;
    while (k >= firstLine && lines[k]!.blank) k--;
    // Right under the letter's own heading it is the address, not the end of a letter.
    if (k >= firstLine && previousInk(k) === (current as Segment).heading?.last) return false;
    return k >= firstLine && !!known.requester && lines[k]!.text.trim().toLowerCase() === known.requester.toLowerCase();
  }
  /** A letter that greets begins at the case heading, ruler, date or address right above its salutation. */
  function leadOf(at: number): number {
    let lead = at;
    for (let k = at - 1; k > (current as Segment).firstLine && at - k <= 12; k--) {
      const line = lines[k]!;
      if (line.blank) continue;
      if (cues[k]!.caseHeading || (cues[k]!.dateOnly || namesRequester(k)) && !cues[previousInk(k)]?.signOff) { lead = k; continue; }
      if (cues[k]!.ruler && k > 0) { let up = k - 1; while (up > 0 && lines[up]!.blank) up--; if (cues[up]!.caseHeading) continue; }
      break;
    }
    return lead;
  }
}
