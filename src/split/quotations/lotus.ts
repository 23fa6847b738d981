import { parseStrictDate } from '../../dates/strict.js';
import { readParty } from '../../match/parties.js';
import type { Introduction, Lines } from './introduction.js';
import { readBlock, recipients } from './header-block.js';
import { readField, REST_OF_TIME } from './vocabulary.js';

const REST_OF_RULER = /^(?:[\d:/]{4,10} ?)?(?:\d{1,2}:\d\d )?(?:[ap]?=?m)?[-_= ]{0,80}$/i;

/** "----- Forwarded by Jo Hartley/Desk/Example on 02/26/2001 12:44 PM -----", often wrapped before or within the time. */
export function readForwardedBy(lines: Lines, at: number): Introduction | null {
  const view = lines.view(at);
  if (!/^[-_= ]{2,80}forwarded by\b/i.test(view) && !/^[-_= ]{2,80}(?:weitergeleitet von|transféré par)\b/i.test(view)) return null;
  let last = at;
  // The rest of a wrapped ruler: a time, dashes, or both ("PM -----"); lines that were wrapped twice leave a blank one between.
  for (let next = at + 1; next <= at + 4 && next - last <= 2; next++) if (!lines.blank(next) && REST_OF_RULER.test(lines.view(next)) && (next === last + 1 || /-{4}$/.test(lines.view(next)))) last = next;
  return { first: at, last, from: null, rawDate: null, recipients: [], subject: null, kind: 'forward', rule: 'common/quotation/forwarded-by', ruler: true };
}

/** Does a line say a date and time, and hardly anything else? */
function dateOnly(view: string): ReturnType<typeof parseStrictDate> {
  if (!/\d/.test(view) || view.length > 60 || readField(view)) return null;
  const date = parseStrictDate(view);
  return date && view.length - (date.end - date.start) <= 12 && !/[.?!]$/.test(view) ? date : null;
}

/** A line that could be a name, with no label and no end of a sentence. */
const nameLike = (view: string): boolean => view.length >= 2 && view.length <= 90 && /^["'(]?[\p{L}]/u.test(view) && !/[.:;?!]$/.test(view) && !/(?: {1,2}[^ ]+){9}/.test(view) && !readField(view);

/** The name in line `at`, and the date beside it or up to five lines below; its time, or its half day, may be wrapped to the next line. `dateLine` is the last line of it. */
function nameAndDate(lines: Lines, at: number, view: string): { name: string; words: string; dateLine: number } | null {
  const dated = (line: number, from: string): { words: string; dateLine: number } => (REST_OF_TIME.test(lines.view(line + 1)) ? { words: `${from} ${lines.view(line + 1)}`, dateLine: line + 1 } : { words: from, dateLine: line });
  const beside = /\d[:.]\d\d/.test(view) || REST_OF_TIME.test(lines.view(at + 1)) ? parseStrictDate(view) : null;
  if (beside && view.length - beside.end <= 6 && beside.start > 2) {
    // `"Jo Hartley" <jo@example.org> on 02/26/2001 04:56:05 PM`, or the name and the date on one line.
    const name = view.slice(0, beside.start).replace(/ on ?$/i, '').trim();
    return nameLike(name.replace(/[<>]/g, '')) || /^"?[^"]{0,80}"? ?<[^<>]{3,100}>$/.test(name) ? { name, ...dated(at, view.slice(beside.start, beside.end)) } : null;
  }
  if (!nameLike(view)) return null;
  for (let i = at + 1; i <= at + 5 && i < lines.lines.length; i++) {
    if (lines.blank(i)) continue;
    const next = lines.view(i), date = dateOnly(next);
    if (date) return { name: view.replace(/ on$/i, ''), ...dated(i, next.slice(date.start, date.end)) };
    if (!/^(?:sent by|please respond to|enviado por|gesendet von)\b/i.test(next) && !(i === at + 1 && nameLike(next) && next.length < 50)) return null;
  }
  return null;
}

/**
 * Lotus Notes: a name, then (below, or beside it) a date and time, then To, cc and Subject. "Sent by:" and "Please respond to" may stand between.
 *
 *     Jo Hartley
 *     02/26/2001 12:44 PM
 *     To:  Pat Lowe/Desk/Example@Example
 *     cc:
 *     Subject:  Lamps
 */
export function readLotus(lines: Lines, at: number): Introduction | null {
  if (!lines.anyDigit(at, 6)) return null;
  const view = lines.view(at);
  const oneLine = allOnOneLine(lines, at, view);
  if (oneLine || view.length > 400) return oneLine;
  const head = nameAndDate(lines, at, view);
  if (!head) return null;
  const { name, words, dateLine } = head;
  const bare = unlabelled(lines, dateLine, name, words);
  if (bare) return { ...bare, first: at };
  // To: (or Subject:) must follow closely; "Please respond to …" may stand before it.
  let fields = -1;
  for (let i = dateLine + 1; i <= dateLine + 8 && i < lines.lines.length; i++) {
    if (lines.blank(i)) continue;
    const field = readField(lines.view(i));
    if (field) { fields = field.field === 'from' ? -1 : i; break; }
    if (!/^please respond to\b/i.test(lines.view(i)) && !/^\S{1,60}$/.test(lines.view(i))) break;
  }
  if (fields < 0) return null;
  const block = readBlock(lines, fields);
  if (block.labels < 2 || block.subject === null && block.to === '') return null;
  return {
    first: at, last: block.last, from: readParty(name), rawDate: { text: words, start: lines.lines[dateLine]!.start, end: lines.lines[dateLine]!.end },
    recipients: [...recipients(block.to, 'to'), ...recipients(block.cc, 'cc')], subject: block.subject || null, kind: 'quote', rule: 'common/quotation/lotus',
  };
}

/** Newer Notes drops the colons: "To", "cc" and "Subject" stand on lines of their own, with their values under them. */
function unlabelled(lines: Lines, dateLine: number, name: string, words: string): Introduction | null {
  const to = lines.nextInk(dateLine, 2);
  if (to < 0 || !/^to$/i.test(lines.view(to))) return null;
  let field: 'to' | 'cc' = 'to';
  const values = { to: '', cc: '' };
  for (let i = to + 1; i < to + 40 && i < lines.lines.length; i++) {
    const view = lines.view(i);
    if (/^cc$/i.test(view)) field = 'cc';
    else if (/^subject$/i.test(view)) {
      const last = lines.nextInk(i, 2);
      return {
        first: dateLine, last: last < 0 ? i : last, from: readParty(name), rawDate: lines.place(dateLine, words),
        recipients: [...recipients(values.to, 'to'), ...recipients(values.cc, 'cc')], subject: last < 0 ? null : lines.view(last), kind: 'quote', rule: 'common/quotation/lotus',
      };
    } else values[field] += ` ${view}`;
  }
  return null;
}

/**
 * Lotus Notes as wide text: the sender and the date at the left, broken over lines, the fields at the right.
 *
 *                         "Jo Hartley"
 *                         <jo.hartley@exa        To:     <pat@example.org>
 *                         mple.org>              cc:
 *                                                Subject:     Lamps
 *                         05/17/2001 05:53
 *                         PM
 */
export function readTwoColumns(lines: Lines, at: number): Introduction | null {
  const raw = (i: number): string => lines.lines[i]?.content.slice(0, 300) ?? '';
  if (!/^ {8,60}["\p{L}<]/u.test(raw(at)) || raw(at).length > 120) return null;
  let column = -1;
  for (let i = at; i <= at + 2 && column < 0; i++) column = raw(i).search(/(?<= {2}|^.{20,60} )To: {2,}/);
  if (column < 20) return null;
  let left = '', right = '', last = at, gap = 0;
  for (let i = at; i < at + 16 && gap < 2; i++) {
    if (lines.blank(i)) { gap++; continue; }
    const row = raw(i);
    // A row that neither column holds ends it, unless it is a piece that was wrapped to the margin.
    if (!/^ {6}/.test(row) && (row.length > 60 || gap)) break;
    gap = 0;
    left += `${row.slice(0, column).trim()} `;
    right += `${row.slice(column).trim()}\n`;
    last = i;
  }
  const date = parseStrictDate(left), subject = /^Subject: {1,40}(.*)$/m.exec(right);
  if (!date || !subject) return null;
  const name = left.slice(0, date.start).replace(/(<[^<>]{0,100}) ([^<>]{0,100}>)/, '$1$2').replace(/(?:Sent by|Please respond to).*$/i, '').trim();
  const to = /^To: {1,40}(.*(?:\n(?!cc:|Subject:).*){0,20})/m.exec(right)?.[1] ?? '';
  return { first: at, last, from: readParty(name), rawDate: { text: left.slice(date.start, date.end), start: lines.lines[at]!.start, end: lines.lines[last]!.end }, recipients: recipients(to.replace(/\n/g, ' '), 'to'), subject: subject[1]!.trim() || null, kind: 'quote', rule: 'common/quotation/lotus-columns' };
}

/** How many lines a header "on one line" may be wrapped over. */
const WRAPPED = 12;

/** "Jo Hartley 05/30/2001 05:02 PM  To: Pat Lowe cc:  Subject: Lamps": the whole header on one line, wrapped or not. */
function allOnOneLine(lines: Lines, at: number, first: string): Introduction | null {
  const to = first.indexOf(' To: ');
  const date = to < 8 ? null : parseStrictDate(first.slice(0, to));
  if (!date || date.start < 3) return null;
  let view = first, last = at;
  while (!/ Subject: ?/.test(view) && last < at + WRAPPED && last + 1 < lines.lines.length && !lines.blank(last + 1)) view += ` ${lines.view(++last)}`;
  const seen = view.search(/ Subject:/);
  // A long list of recipients may end beyond what is seen of the line.
  if (seen < 0) { [view, last] = [first, at]; if (view.length <= 100 || to - date.end >= 6) return null; }
  const subject = seen < 0 ? view.length : seen;
  return {
    first: at, last, from: readParty(view.slice(0, date.start).replace(/^from: ?/i, '').replace(/ on ?$/i, '')), rawDate: lines.place(at, view.slice(date.start, date.end)),
    recipients: recipients(view.slice(to + 5, subject).split(/ cc: /i)[0] ?? '', 'to'), subject: view.slice(subject + 9).trim() || null, kind: 'quote', rule: 'common/quotation/lotus-one-line',
  };
}
