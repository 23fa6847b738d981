import { orderShown, parseStrictDate, type DayOrder } from '../dates/strict.js';
import type { Draft, StatedDate } from '../model/draft.js';
import type { MessageZone } from '../model/lists.js';
import { subtractSpans, type Span, type Zone } from '../model/span.js';
import { withoutOwnLetter } from './own-letter.js';
import { findQuotations, type QuotedPart } from './quotations.js';

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Every part of some trees, in no particular order. Without recursion: quotations may be nested as deep as the text is long. */
function everyPart(parts: readonly QuotedPart[]): QuotedPart[] {
  const found: QuotedPart[] = [...parts];
  for (let i = 0; i < found.length; i++) for (const child of found[i]!.children) found.push(child);
  return found;
}

function dateOf(part: QuotedPart, order: DayOrder | null): StatedDate | null {
  if (!part.rawDate) return null;
  const parsed = parseStrictDate(part.rawDate.text, order);
  return {
    value: parsed?.value ?? null, certainty: !parsed ? 'unknown' : parsed.ambiguous ? 'guessed' : 'stated',
    evidence: { rule: part.rule, start: part.rawDate.start, end: part.rawDate.end, text: part.rawDate.text.slice(0, 160) },
  };
}

/**
 * The habit of the programs that wrote a mail's numeric dates: what its introductions show, then what any date in it shows. Where none shows it,
 * a half-day clock leans to the American order, unless an address of a country that puts the day first stands in the mail.
 */
function orderIn(text: string, parts: readonly QuotedPart[]): DayOrder | null {
  const dates = parts.flatMap(({ rawDate }) => (rawDate && /\d[/-]\d/.test(rawDate.text) ? [rawDate.text] : []));
  if (!dates.length) return null;
  const shown = orderShown(dates.join('\n')) ?? orderShown(text);
  if (shown) return shown;
  const halfDays = dates.some((date) => /\d ?[ap]\.?m\b/i.test(date)), dayFirst = /[\w-]\.(?:uk|ie|au|nz|eu|scot|wales|in|za|fr|de|es|it|nl)\b/i.test(text.slice(0, 50_000));
  return halfDays && !dayFirst ? { first: 'month', certain: false } : null;
}

/**
 * A draft and, before it, the messages that it quotes or forwards, the oldest first. Bare `>` lines, and lines that are answered one by one,
 * stay with the message that shows them, as zones `quote`; the introduction of lines that are all answered is a message of its own all the same,
 * for it says who wrote when.
 * @param room how many more messages the document's drafts may be unrolled into. Beyond it a quotation stays, under its introduction, with the message that shows it; below 0 so many stay.
 */
export function unrollDraft(draft: Draft, room: { left: number }): Draft[] {
  const parts = withoutOwnLetter(subtractSpans(draft.spans, draft.fixed).flatMap((span) => findQuotations(draft.document.text, span)), draft);
  if (!parts.length) return [draft];
  const all = everyPart(parts);
  const order = orderIn(draft.document.text, all);
  const own: Draft = { ...draft };
  /** Pieces of each draft, gathered first and sorted once. */
  const pieces = new Map<Draft, { spans: Span[]; fixed: Zone<MessageZone>[] }>([[own, { spans: [], fixed: [] }]]);
  const taken: Span[] = [];
  const found: Draft[] = [];
  const todo: { part: QuotedPart; home: Draft; open: boolean }[] = parts.map((part) => ({ part, home: own, open: true })).reverse();
  let count = 0;
  // Depth first, children before their part: the oldest comes first.
  const after: (Draft | null)[] = [];
  while (todo.length) {
    const { part, home, open } = todo.pop()!;
    if (!open) { const done = after.pop(); if (done) found.push(done); continue; }
    let child: Draft | null = null;
    if (part.header && --room.left >= 0) {
      child = {
        id: `${draft.id}.${++count}`, document: draft.document, spans: [], fixed: [], parent: home, origin: part.kind, author: part.from, role: null, date: dateOf(part, order),
        subject: part.subject, recipients: part.recipients, headers: null, attachments: [], hidden: false, annotation: false,
      };
      pieces.set(child, { spans: [part.header, ...part.spans], fixed: [{ zone: 'quote-header', ...part.header, rule: part.rule }] });
      taken.push(part.header, ...part.spans);
    }
    const holder = pieces.get(home)!;
    const hold = (zone: Zone<MessageZone>): void => {
      holder.fixed.push(zone);
      if (home !== own) { const { start, end } = zone; holder.spans.push({ start, end }); taken.push({ start, end }); }
    };
    for (const span of part.answered) hold({ zone: 'quote', ...span, rule: part.rule, interleaved: true });
    if (!child) {
      if (part.header) hold({ zone: 'quote-header', ...part.header, rule: part.rule });
      for (const span of part.spans) hold({ zone: 'quote', ...span, rule: part.rule });
    }
    after.push(child);
    todo.push({ part, home, open: false });
    for (let i = part.children.length - 1; i >= 0; i--) todo.push({ part: part.children[i]!, home: child ?? home, open: true });
  }
  taken.sort(byStart);
  for (const [each, { spans, fixed }] of pieces) {
    if (each === own) { own.spans = subtractSpans(draft.spans, taken); own.fixed = [...draft.fixed, ...fixed].sort(byStart); continue; }
    each.spans = spans.sort(byStart);
    each.fixed = fixed.sort(byStart);
  }
  return [...found, own];
}
