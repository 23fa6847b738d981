import { parseStrictDate } from '../../dates/strict.js';
import { readParty } from '../../match/parties.js';
import { repliesAbove } from '../../packs/common/portals.js';
import { readAttribution } from './attribution.js';
import { fromBlock, introduces, readBlock } from './header-block.js';
import type { Introduction, Lines } from './introduction.js';
import { readForwardedBy, readLotus, readTwoColumns } from './lotus.js';
import { FORWARDED, ORIGINAL, readField } from './vocabulary.js';

/** A way to introduce a quotation: what it looks like, and its reader, which looks at no more than 90 lines from `at` on. */
interface Shape { id: string; sample: string; read(lines: Lines, at: number): Introduction | null }

const RULER = /^[-_=*~]{3,}$/;

/** Every way to introduce a quotation, the surest first. A new one is a new row, and a detector in `packs/common/quotations.ts`. */
export const INTRODUCTIONS: readonly Shape[] = [
  { id: 'common/quotation/ruler', sample: '-----Original Message-----⏎From: Jo Hartley⏎Sent: 5 January 2015 14:03⏎To: Pat Lowe⏎Subject: Lamps', read: ruled },
  { id: 'common/quotation/reply-above', sample: '##- Please type your reply above this line -##', read: replyAbove },
  { id: 'common/quotation/forwarded-by', sample: '----- Forwarded by Jo Hartley/Desk/Example on 02/26/2001 12:44 PM -----', read: readForwardedBy },
  {
    id: 'common/quotation/header-block', sample: 'From: Jo Hartley [mailto:jo@example.org]⏎Sent: 5 January 2015 14:03⏎To: Pat Lowe⏎Subject: Lamps',
    read(lines, at) {
      const start = RULER.test(lines.view(at)) ? lines.nextInk(at, 4) : at;
      if (start < 0) return null;
      const field = readField(lines.view(start));
      if (!field || field.field === 'cc' || field.field === 'other' && !/^(?:x-|message-id|received|return-path|mime-version|delivered-to)/i.test(lines.view(start))) return null;
      const block = readBlock(lines, start);
      // Three fields of a log or a card ("From: gateway"): a mail's end with a blank line, and its sender has a name or an address.
      if (block.subject === null && !block.from?.includes('@') && (!/[\p{Lu}\p{Lo}]/u.test(block.from ?? '') || !lines.blank(block.last + 1))) return null;
      return introduces(block, false) ? fromBlock(lines, block, at, 'quote', this.id) : null;
    },
  },
  { id: 'common/quotation/groupwise', sample: '>>> Jo Hartley <jo@example.org> 26/02/2001 12:44 >>>', read: groupWise },
  { id: 'common/quotation/message-from', sample: '----- Message from Jo Hartley <jo@example.org> on Mon, 5 Jan 2015 14:03:00 +0000 -----', read: messageFrom },
  { id: 'common/quotation/attribution', sample: 'On 5 January 2015 at 14:03, Jo Hartley <jo@example.org> wrote:', read: readAttribution },
  { id: 'common/quotation/lotus', sample: 'Jo Hartley⏎02/26/2001 12:44 PM⏎To: Pat Lowe⏎Subject: Lamps', read: readLotus },
  { id: 'common/quotation/lotus-columns', sample: '          "Jo Hartley"⏎          <jo@example.or    To:     <pat@example.org>⏎          g>                Subject:     Lamps⏎          05/17/2001 05:53', read: readTwoColumns },
];

/** A ruler that says what follows, and the header block under it; without one, quoted text follows at once. */
function ruled(lines: Lines, at: number): Introduction | null {
  let view = lines.view(at);
  let bar = at;
  // The words may stand between two rulers, each on a line of its own.
  if (RULER.test(view) && at + 1 < lines.lines.length) { bar = at + 1; view = lines.view(bar); }
  if (view.length > 160 || !/\p{L}/u.test(view)) return null;
  const dated = datedRuler(lines, at, view);
  if (dated) return dated;
  const original = ORIGINAL.test(view), forwarded = !original && FORWARDED.test(view);
  // The words alone, with no ruler and no colon, may be anybody's.
  if (!original && !forwarded || !/[-_=*~:：#\u2010-\u2015]/.test(view) && bar === at) return null;
  const kind = forwarded ? 'forward' : 'quote';
  let next = lines.nextInk(bar, 4);
  if (next >= 0 && RULER.test(lines.view(next))) next = lines.nextInk(next, 3);
  const block = next >= 0 && readField(lines.view(next)) ? readBlock(lines, next) : null;
  if (block && introduces(block, true)) return fromBlock(lines, block, at, kind, 'common/quotation/ruler');
  return { first: at, last: bar, from: null, rawDate: null, recipients: [], subject: null, kind, rule: 'common/quotation/ruler', ruler: true };
}

/** "Message du 05/01/15 14:03" above De, A and Objet (Orange): the date stands in the first line. */
function datedRuler(lines: Lines, at: number, view: string): Introduction | null {
  const words = /^(?:message du|messaggio del|mensaje del|nachricht vom) (.{6,40})$/i.exec(view)?.[1];
  const next = words ? lines.nextInk(at, 2) : -1;
  if (!words || next < 0 || readField(lines.view(next))?.field !== 'from' || !parseStrictDate(words)) return null;
  const block = readBlock(lines, next);
  return introduces(block, true) ? { ...fromBlock(lines, block, at, 'quote', 'common/quotation/ruler'), rawDate: lines.place(at, words) } : null;
}

/** What a help desk wrote stands under its line; at the top of a mail the line is the help desk's own and introduces nothing. */
function replyAbove(lines: Lines, at: number): Introduction | null {
  if (!repliesAbove(lines.view(at)) || lines.blanksBefore(at) === at) return null;
  return { first: at, last: at, from: null, rawDate: null, recipients: [], subject: null, kind: 'quote', rule: 'common/quotation/reply-above', ruler: true };
}

function groupWise(lines: Lines, at: number): Introduction | null {
  const raw = lines.lines[at]!.text.slice(0, 300).trim();
  const match = raw.endsWith('>>>') ? /^(?:>>> ?)?(\S.{2,200}?) ?>>>$/.exec(raw) : null;
  const date = match ? parseStrictDate(match[1]!) : null;
  if (!match || !date) return null;
  const words = match[1]!.slice(date.start, date.end);
  return { first: at, last: at, from: readParty(match[1]!.slice(0, date.start).replace(/ ?[,-]? ?$/, '')) ?? readParty(match[1]!.slice(date.end)), rawDate: lines.place(at, words), recipients: [], subject: null, kind: 'quote', rule: 'common/quotation/groupwise' };
}

function messageFrom(lines: Lines, at: number): Introduction | null {
  let view = lines.view(at), last = at;
  // "----- Message from Jo Hartley⏎<jo@example.org> on Mon, 5 Jan 2015 14:03:00⏎+0000 -----"
  if (/^[-_=]{2,} ?(?:original )?message from/i.test(view) && !/[-_=]$/.test(view)) {
    const end = [at + 1, at + 2].find((i) => /[-_=]$/.test(lines.view(i)));
    while (end !== undefined && last < end) view = `${view} ${lines.view(++last)}`;
  } else if (/^-{2,3} ?"?\p{L}.{2,80}>$/u.test(view) && /^wrote:$/i.test(lines.view(at + 1))) view = `${view} ${lines.view(++last)}`;
  const match = /^[-_=]{2,} ?(?:original )?message from (.{2,200}?)(?: on (.{6,80}?))? ?[-_=]{2,}:?$/i.exec(view) ?? /^[-_=]{3,} ?"?(.{2,120}?)"? (?:on (.{6,60}) )?wrote: ?[-_=]{2,}$/i.exec(view) ?? /^-{2,3} ?([^\s-].{1,80}) wrote:$/i.exec(view);
  if (!match) return null;
  const next = lines.nextInk(last, 3);
  const block = next >= 0 && readField(lines.view(next)) ? readBlock(lines, next) : null;
  const party = readParty(match[1]!);
  const own: Introduction = { first: at, last, from: party, rawDate: match[2] ? lines.place(at, match[2]) : null, recipients: [], subject: null, kind: 'quote', rule: 'common/quotation/message-from' };
  if (!block || block.labels < 2) return own;
  const more = fromBlock(lines, block, at, 'quote', own.rule);
  return { ...more, from: party ?? more.from, rawDate: own.rawDate ?? more.rawDate };
}
