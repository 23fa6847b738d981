import { parseStrictDate } from '../dates/strict.js';
import type { Draft, StatedDate } from '../model/draft.js';
import type { MessageZone } from '../model/lists.js';
import { subtractSpans, type Span, type Zone } from '../model/span.js';
import { findQuotations, type QuotedPart } from './quotations.js';

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Every span of a part and of what it quotes in turn, sorted. */
function wholeOf(part: QuotedPart): Span[] {
  const spans: Span[] = [], todo = [part];
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (next.header) spans.push(next.header);
    spans.push(...next.spans);
    todo.push(...next.children);
  }
  return spans.sort(byStart);
}

function dateOf(part: QuotedPart): StatedDate | null {
  if (!part.rawDate) return null;
  const parsed = parseStrictDate(part.rawDate.text);
  return {
    value: parsed?.value ?? null, certainty: !parsed ? 'unknown' : parsed.ambiguous ? 'guessed' : 'stated',
    evidence: { rule: part.rule, start: part.rawDate.start, end: part.rawDate.end, text: part.rawDate.text.slice(0, 160) },
  };
}

/**
 * A draft and, before it, the messages that it quotes or forwards, the oldest first. What is quoted with neither
 * introduction nor reply below it, or answered line by line, stays with its author as a fixed zone `quote`.
 */
export function unrollDraft(draft: Draft): Draft[] {
  const found: Draft[] = [];
  const free = subtractSpans(draft.spans, draft.fixed);
  const taken: Span[] = [];
  const quotes: Zone<MessageZone>[] = [];
  let count = 0;
  const visit = (parts: readonly QuotedPart[], parent: Draft): Draft[] => parts.flatMap((part) => {
    if (!part.header || part.interleaved && !part.from && !part.rawDate) {
      // Bare `>` lines: nobody is named, so they are the parent's to show.
      const spans = wholeOf(part);
      for (const span of spans) quotesOf(parent).push({ zone: 'quote', ...span, rule: part.rule, ...(part.interleaved ? { interleaved: true } : {}) });
      if (parent !== draft) parent.spans = [...parent.spans, ...spans].sort(byStart);
      return [];
    }
    const child: Draft = {
      id: `${draft.id}.${++count}`, document: draft.document, spans: [part.header, ...part.spans].sort(byStart),
      fixed: [{ zone: 'quote-header', ...part.header, rule: part.rule }],
      parent, origin: part.kind, author: part.from, role: null, date: dateOf(part), subject: part.subject, recipients: part.recipients,
      headers: null, attachments: [], hidden: false, annotation: false,
    };
    const older = visit(part.children, child);
    child.fixed.sort(byStart);
    return [...older, child];
  });
  const quotesOf = (parent: Draft): Zone<MessageZone>[] => parent === draft ? quotes : parent.fixed;
  for (const span of free) {
    const parts = findQuotations(draft.document.text, span);
    found.push(...visit(parts, draft));
    for (const part of parts) if (part.header && !(part.interleaved && !part.from && !part.rawDate)) taken.push(...wholeOf(part));
  }
  taken.sort(byStart);
  const own: Draft = { ...draft, spans: subtractSpans(draft.spans, taken), fixed: [...draft.fixed, ...quotes].sort(byStart) };
  for (const child of found) if (child.parent === draft) child.parent = own;
  // Introduced and answered line by line: the lines stay readable beside the answers.
  return [...found, own];
}
