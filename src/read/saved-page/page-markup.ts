import type { FurnitureZone } from '../../model/lists.js';
import type { MarkedMessage, PageMarkup } from '../../model/markup.js';
import { subtractSpans, type Span, type Zone } from '../../model/span.js';
import { factsOf } from './facts.js';
import type { Marked, Marks } from './marks.js';
import { messageOf, type PageText } from './message.js';

/** Elements that hold a message each. */
const HOLDERS: ReadonlySet<Marked['mark']> = new Set<Marked['mark']>(['incoming', 'outgoing', 'comment', 'bubble']);
const NAMED: Partial<Record<Marked['mark'], { zone: FurnitureZone; rule: string }>> = {
  subtitle: { zone: 'party', rule: 'wdtk/markup/subtitle' }, status: { zone: 'status', rule: 'wdtk/markup/status' }, event: { zone: 'event', rule: 'wdtk/markup/event' },
};

/** What the marked elements of a page say of its text: messages with their heads and attachments, what stands round them, and the facts of the request. Linear in the marks. */
export function pageMarkup(text: string, marks: Marks): PageMarkup {
  const page: PageText = { text, whole: (span) => wholeLines(text, span), said: ({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim() };
  const { facts, title } = factsOf(marks, page.said);
  const messages: MarkedMessage[] = [];
  const named: Zone<FurnitureZone>[] = [];
  for (let i = 0; i < marks.found.length; i++) {
    const one = marks.found[i]!;
    const span = page.whole(one);
    if (span.start >= span.end) continue;
    if (HOLDERS.has(one.mark)) {
      const message = messageOf(page, one, marks.within(one), facts);
      if (message) messages.push(message); else named.push({ zone: 'event', ...span, rule: 'wdtk/markup/event' });
      i = one.upto - 1;
    } else if (one === title) named.push({ zone: 'title', ...span, rule: 'wdtk/markup/title' });
    else if (NAMED[one.mark]) named.push({ ...NAMED[one.mark]!, ...span });
  }
  // Broken markup: an element of the page that was never closed may hold letters.
  const outside = apart(named).flatMap((zone) => subtractSpans([zone], messages).map((span) => ({ ...zone, ...span })));
  const rest = subtractSpans([{ start: 0, end: text.length }], [...outside, ...messages].sort((a, b) => a.start - b.start));
  const furniture: Zone<FurnitureZone>[] = [...outside, ...rest.map((span) => ({ zone: 'page' as const, ...span, rule: 'wdtk/markup/page' }))];
  return { messages, furniture: furniture.sort((a, b) => a.start - b.start), facts };
}

/** An element's stretch without the line feeds that were owed when it began, and with the ones that end it; one without ink is empty. */
function wholeLines(text: string, { start, end }: Span): Span {
  let from = start, to = end;
  while (from < to && text[from] === '\n') from++;
  if (from >= to) return { start: from, end: from };
  while (to < text.length && text[to] === '\n') to++;
  return { start: from, end: to };
}

/** Zones that do not overlap: of two that do, the one that begins first. */
function apart(zones: readonly Zone<FurnitureZone>[]): Zone<FurnitureZone>[] {
  const kept: Zone<FurnitureZone>[] = [];
  for (const zone of [...zones].sort((a, b) => a.start - b.start || b.end - a.end)) if (!kept.length || kept[kept.length - 1]!.end <= zone.start) kept.push(zone);
  return kept;
}
