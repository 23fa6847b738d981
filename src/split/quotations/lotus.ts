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
  // The rest of a wrapped ruler ends with dashes.
  for (let i = at; i <= at + 2 && i < lines.lines.length; i++) if (/[-_=]$/.test(lines.view(i))) { last = i; break; }
  return { first: at, last, from: null, rawDate: null, recipients: [], subject: null, kind: 'forward', rule: 'common/quotation/forwarded-by', ruler: true };
}

/** Does a line say a date and time, and hardly anything else? */
function dateOnly(view: string): ReturnType<typeof parseStrictDate> {
  if (!/\d/.test(view) || view.length > 60) return null;
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
  const view = lines.view(at);
  if (view.length > 400) return null;
  const oneLine = allOnOneLine(lines, at, view);
  if (oneLine) return oneLine;
  let date: ReturnType<typeof parseStrictDate> = null, dateLine = -1, name = view;
  const beside = /\d/.test(view) ? parseStrictDate(view) : null;
  if (beside && view.length - beside.end <= 4 && beside.start > 2) {
    // `"Jo Hartley" <jo@example.org> on 02/26/2001 04:56:05 PM`, or the name and the date on one line.
    name = view.slice(0, beside.start).replace(/ on ?$/i, '').trim();
    if (!nameLike(name.replace(/[<>]/g, '')) && !/^"?[^"]{2,80}"? ?<[^<>]{3,100}>$/.test(name)) return null;
    [date, dateLine] = [beside, at];
  } else {
    if (!nameLike(view)) return null;
    for (let i = at + 1; i <= at + 4 && i < lines.lines.length; i++) {
      if (lines.blank(i)) continue;
      const next = lines.view(i);
      date = dateOnly(next);
      if (date) { dateLine = i; break; }
      if (!/^(?:sent by|please respond to|enviado por|gesendet von)\b/i.test(next) && !(i === at + 1 && nameLike(next) && next.length < 50)) return null;
    }
    if (!date) return null;
  }
  // To: (or Subject:) must follow closely; "Please respond to …" may stand before it.
  let fields = -1;
  for (let i = dateLine + 1; i <= dateLine + 5 && i < lines.lines.length; i++) {
    if (lines.blank(i)) continue;
    const field = readField(lines.view(i));
    if (field) { fields = field.field === 'from' ? -1 : i; break; }
    if (!/^please respond to\b/i.test(lines.view(i)) && !/^\S{1,60}$/.test(lines.view(i))) break;
  }
  if (fields < 0) return null;
  const block = readBlock(lines, fields);
  if (block.labels < 2 || block.subject === null && block.to === '') return null;
  const words = lines.view(dateLine).slice(date.start, date.end);
  return {
    first: at, last: block.last, from: readParty(name), rawDate: { text: words, start: lines.lines[dateLine]!.start, end: lines.lines[dateLine]!.end },
    recipients: [...recipients(block.to, 'to'), ...recipients(block.cc, 'cc')], subject: block.subject || null, kind: 'quote', rule: 'common/quotation/lotus',
  };
}

/** "Jo Hartley 05/30/2001 05:02 PM  To: Pat Lowe cc:  Subject: Lamps": the whole header on one line. */
function allOnOneLine(lines: Lines, at: number, view: string): Introduction | null {
  const to = view.search(/ To: /), subject = view.search(/ Subject: /);
  if (to < 8 || subject < to) return null;
  const date = parseStrictDate(view.slice(0, to));
  if (!date || date.start < 3) return null;
  return {
    first: at, last: at, from: readParty(view.slice(0, date.start).replace(/^from: ?/i, '').replace(/ on ?$/i, '')), rawDate: lines.place(at, view.slice(date.start, date.end)),
    recipients: recipients(view.slice(to + 5, subject).split(/ cc: /i)[0] ?? '', 'to'), subject: view.slice(subject + 10).trim() || null, kind: 'quote', rule: 'common/quotation/lotus-one-line',
  };
}
