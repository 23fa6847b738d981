import { parseStrictDate } from '../../dates/strict.js';
import { readParty } from '../../match/parties.js';
import type { MailHeaders } from '../../model/document.js';
import type { Introduction, Lines } from './introduction.js';
import { readField, REST_OF_TIME, type Field } from './vocabulary.js';

/** Recipients may be wrapped over many lines; a header longer than this is none. */
const REACH = 90;

/** What the fields from line `first` on say. `last` is the last line that is a field or the rest of one. */
export interface Block { first: number; last: number; from: string | null; sent: { value: string; line: number } | null; to: string; cc: string; subject: string | null; labels: number }

/** A line that goes on with a list of recipients. */
const goesOn = (view: string, before: string, indented: boolean): boolean => /[;,]$/.test(before) || /^[;,<]/.test(view) || /[;,]$/.test(view) && /[@;]|, \p{Lu}/u.test(view) || indented && !/[.?!]$/.test(view) || /^[^ ]{1,80}@[^ ]{1,80}[>;\]]?$/.test(view) || /@\S{1,60}[>\])]?$/.test(view) && view.split(' ').length <= 8 || /<[^<>]{0,60}$/.test(before) || /^[\w.-]{1,60}>[;,]?$/.test(view);

/** A line that dates the mail under "From:", with no label of its own. */
const datesAlone = (view: string): boolean => /\d/.test(view) && view.length < 45 && parseStrictDate(view) !== null;

/**
 * Reads From/Sent/To/Cc/Subject lines, in any language and order, with values on the next line, recipients wrapped over many lines,
 * and single blank lines within. Stops at the first line that is neither.
 */
export function readBlock(lines: Lines, first: number, end = first + REACH): Block {
  const block: Block = { first, last: first - 1, from: null, sent: null, to: '', cc: '', subject: null, labels: 0 };
  let open: Field['field'] | null = null, before = '', ahead = first;
  const depth = lines.depth(first);
  for (let i = first; i < end && i < lines.lines.length; i++) {
    if (lines.blank(i)) {
      // A blank line within: only where another field follows at once.
      const next = lines.nextInk(i, block.to || block.subject !== null ? 2 : 8);
      const field = next < 0 ? null : readField(lines.view(next));
      if ((open === 'to' || open === 'cc') && lines.residue(i) && next === i + 1) continue;
      // The address of the sender, or the date, on a line of its own between blank ones.
      if (open === 'from' && next >= 0 && (/^(?:\[mailto:|<)\S{3,200}/i.test(lines.view(next)) || block.sent === null && datesAlone(lines.view(next)))) continue;
      if (!block.labels || !field || field.field === 'from' || field.field === 'other' || block.subject !== null || block.sent && field.field === 'sent') break;
      open = null;
      continue;
    }
    const view = lines.view(i);
    if (lines.depth(i) !== depth && lines.depth(i) > depth) break;
    const field = readField(view);
    if (field) {
      if (field.field === 'from' && block.from !== null) break;
      if (block.subject !== null && field.field === 'subject') break;
      block.labels++;
      open = field.field;
      put(block, field, i);
      before = field.value;
    } else {
      if (open === null || open === 'other') break;
      const indented = /^[ \t]{2,}\S/.test(lines.lines[i]!.content);
      if (open === 'to' || open === 'cc') {
        if (ahead < i) ahead = fieldAhead(lines, i, end);
        if (!(goesOn(view, before, indented) || !before || ahead < end)) break;
        block[open] += ` ${view}`;
      } else if (open === 'from' && block.sent === null && datesAlone(view)) block.sent = { value: view, line: i };
      else if (open === 'from' && REST_OF_TIME.test(view) && parseStrictDate(before)) block.from = `${block.from ?? ''} ${view}`;
      else if (open === 'sent' && block.sent && REST_OF_TIME.test(view) && parseStrictDate(before)) block.sent = { ...block.sent, value: `${block.sent.value} ${view}` };
      else if (open === 'from' && (!before || /<[^<>]{0,80}$/.test(before) || /^[<[].{1,200}/.test(view) || /^\S{1,120}\]$/.test(view) || indented)) block.from = `${block.from ?? ''} ${view}`;
      else if (open === 'sent' && !before) { block.sent = { value: view, line: i }; } else if (open === 'subject' && (indented || !before && view.length < 120 || view.length <= 60 && lines.blank(i + 1) && block.last === i - 1 && (/ =?$/.test(lines.lines[i - 1]!.text) || /^\p{Ll}/u.test(view) && lines.lines[i - 1]!.text.length >= 60))) block.subject = `${block.subject ?? ''} ${view}`.trim();
      else break;
      before = view;
    }
    block.last = i;
  }
  return block;
}

/** The next line with a field before a blank line, `end` where there is none: what stands between is the rest of a list of recipients. */
function fieldAhead(lines: Lines, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (lines.residue(i)) continue;
    if (lines.blank(i)) {
      const next = lines.nextInk(i, 2);
      return next >= 0 && /^(?:subject|cc|to)$/.test(readField(lines.view(next))?.field ?? '') ? next : end;
    }
    const view = lines.view(i);
    const field = readField(view);
    if (field) return i;
    if (/[.?!]$/.test(view) && !/\b\p{Lu}\.$/u.test(view) || view.split(' ').filter((word) => /^\p{Ll}{2,20}$/u.test(word)).length > 4) return end;
  }
  return end;
}

function put(block: Block, { field, value }: Field, line: number): void {
  switch (field) {
    case 'from': block.from = value; break;
    case 'sent': block.sent ??= { value, line }; break;
    case 'to': case 'cc': block[field] += value; break;
    case 'subject': block.subject = value; break;
    case 'other': break;
  }
}

/** Does this block introduce a mail, rather than stand in an answer ("From: 1 April", "To: 31 March") or a log? */
export function introduces(block: Block, ruled: boolean): boolean {
  if (block.labels < (ruled ? 1 : 2)) return false;
  const from = block.from ?? '';
  const dated = parseStrictDate(block.sent?.value ?? from) !== null;
  if (ruled) return dated || block.subject !== null || block.to !== '' || from.includes('@');
  if (block.from === null) return false;
  if (!/\p{L}/u.test(from) || (parseStrictDate(from)?.start ?? 99) < 4) return false;
  return dated && (block.to !== '' || block.subject !== null || from.includes('@') || /\[/.test(from)) || block.to !== '' && block.subject !== null || block.subject !== null && from.includes('@') || dated && block.labels >= 3;
}

/** The introduction that a block makes. A date that stands in the From field itself ("From:  Jo Hartley   02/26/2001 12:44 PM") counts. */
export function fromBlock(lines: Lines, block: Block, first: number, kind: Introduction['kind'], rule: string): Introduction {
  let { from } = block, sent = block.sent;
  const inside = from && !sent ? parseStrictDate(from) : null;
  if (from && inside) { sent = { value: from.slice(inside.start, inside.end), line: block.first }; from = from.slice(0, inside.start).replace(/ on ?$/i, ''); }
  return {
    first, last: block.last, from: from === null ? null : readParty(from), rawDate: sent?.value ? lines.place(sent.line, sent.value) : null,
    recipients: [...recipients(block.to, 'to'), ...recipients(block.cc, 'cc')], subject: block.subject || null, kind, rule,
  };
}

/** "Jo Hartley <jo@example.org>; Pat Lowe" as parties; commas part them where no semicolon does. */
export function recipients(text: string, field: 'to' | 'cc'): MailHeaders['recipients'] {
  const parts = text.slice(0, 20_000).split(/;/.test(text) ? /;/ : /,(?= ?[^,]{0,80}[@/<])|(?<=[>@][^,]{0,80}),/);
  return parts.slice(0, 500).flatMap((part) => { const party = readParty(part); return party ? [{ name: party.name, email: party.email, field }] : []; });
}
