import { parseStrictDate } from '../../dates/strict.js';
import { readParty } from '../../match/parties.js';
import type { Introduction, Lines } from './introduction.js';
import { readBlock, recipients } from './header-block.js';
import { readField } from './vocabulary.js';

/** "----- Forwarded by Jo Hartley/Desk/Example on 02/26/2001 12:44 PM -----", often wrapped before or within the time. */
export function readForwardedBy(lines: Lines, at: number): Introduction | null {
  const view = lines.view(at);
  if (!/^[-_= ]{2,80}forwarded by\b/i.test(view) && !/^[-_= ]{2,80}(?:weitergeleitet von|transféré par)\b/i.test(view)) return null;
  let last = at;
  // The rest of a wrapped ruler: a time, dashes, or both ("PM -----").
  while (last < at + 3 && !lines.blank(last + 1) && /^(?:[\d:/]{4,10} ?)?(?:\d{1,2}:\d\d )?(?:[ap]?=?m)?[-_= ]{0,80}$/i.test(lines.view(last + 1))) last++;
  return { first: at, last, from: null, rawDate: null, recipients: [], subject: null, kind: 'forward', rule: 'common/quotation/forwarded-by', ruler: true };
}

/** Does a line say a date and time, and hardly anything else? */
function dateOnly(view: string): ReturnType<typeof parseStrictDate> {
  if (!/\d/.test(view) || view.length > 60 || readField(view)) return null;
  const date = parseStrictDate(view);
  return date && view.length - (date.end - date.start) <= 12 && !/[.?!]$/.test(view) ? date : null;
}

/** A line that could be a name, with no label and no end of a sentence. */
const nameLike = (view: string): boolean => view.length >= 2 && view.length <= 90 && /^["'(]?[\p{L}]/u.test(view) && !/[.:;?!]$/.test(view) && view.split(' ').filter(Boolean).length <= 9 && !readField(view);

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
  let date: ReturnType<typeof parseStrictDate> = null, dateLine = -1, name = view;
  // The time may be wrapped to the next line.
  const wrapped = /^\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?$/i.test(lines.view(at + 1));
  const beside = wrapped || /\d[:.]\d\d/.test(view) ? parseStrictDate(view) : null;
  if (beside && view.length - beside.end <= 6 && beside.start > 2) {
    // `"Jo Hartley" <jo@example.org> on 02/26/2001 04:56:05 PM`, or the name and the date on one line.
    name = view.slice(0, beside.start).replace(/ on ?$/i, '').trim();
    if (!nameLike(name.replace(/[<>]/g, '')) && !/^"?[^"]{0,80}"? ?<[^<>]{3,100}>$/.test(name)) return null;
    [date, dateLine] = [beside, at];
    if (wrapped) dateLine = at + 1;
  } else {
    if (!nameLike(view)) return null;
    for (let i = at + 1; i <= at + 5 && i < lines.lines.length; i++) {
      if (lines.blank(i)) continue;
      const next = lines.view(i);
      date = dateOnly(next);
      if (date) { dateLine = i; break; }
      if (!/^(?:sent by|please respond to|enviado por|gesendet von)\b/i.test(next) && !(i === at + 1 && nameLike(next) && next.length < 50)) return null;
    }
    if (!date) return null;
  }
  const bare = unlabelled(lines, dateLine, name, date);
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
  const words = wrapped && date === beside ? `${view.slice(date.start, date.end)} ${lines.view(dateLine)}` : lines.view(dateLine).slice(date.start, date.end);
  return {
    first: at, last: block.last, from: readParty(name), rawDate: { text: words, start: lines.lines[dateLine]!.start, end: lines.lines[dateLine]!.end },
    recipients: [...recipients(block.to, 'to'), ...recipients(block.cc, 'cc')], subject: block.subject || null, kind: 'quote', rule: 'common/quotation/lotus',
  };
}

/** Newer Notes drops the colons: "To", "cc" and "Subject" stand on lines of their own, with their values under them. */
function unlabelled(lines: Lines, dateLine: number, name: string, date: { start: number; end: number } | null): Introduction | null {
  const to = lines.nextInk(dateLine, 2);
  if (!date || to < 0 || !/^to$/i.test(lines.view(to))) return null;
  let field: 'to' | 'cc' = 'to';
  const values = { to: '', cc: '' };
  for (let i = to + 1; i < to + 40 && i < lines.lines.length; i++) {
    const view = lines.view(i);
    if (/^cc$/i.test(view)) field = 'cc';
    else if (/^subject$/i.test(view)) {
      const last = lines.nextInk(i, 2);
      return {
        first: dateLine, last: last < 0 ? i : last, from: readParty(name), rawDate: lines.place(dateLine, lines.view(dateLine).slice(date.start, date.end)),
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

/** "Jo Hartley 05/30/2001 05:02 PM  To: Pat Lowe cc:  Subject: Lamps": the whole header on one line. */
function allOnOneLine(lines: Lines, at: number, view: string): Introduction | null {
  const to = view.search(/ To: /), seen = view.search(/ Subject: /);
  const date = to < 8 ? null : parseStrictDate(view.slice(0, to));
  // A long list of recipients may end beyond what is seen of the line.
  const subject = seen < 0 && view.length > 100 && date && to - date.end < 6 ? view.length : seen;
  if (!date || date.start < 3 || subject < to) return null;
  return {
    first: at, last: at, from: readParty(view.slice(0, date.start).replace(/^from: ?/i, '').replace(/ on ?$/i, '')), rawDate: lines.place(at, view.slice(date.start, date.end)),
    recipients: recipients(view.slice(to + 5, subject).split(/ cc: /i)[0] ?? '', 'to'), subject: view.slice(subject + 10).trim() || null, kind: 'quote', rule: 'common/quotation/lotus-one-line',
  };
}
