import { parseStrictDate } from '../../dates/strict.js';
import type { Attachment } from '../../model/document.js';
import type { PageFacts } from '../../model/draft.js';
import type { FurnitureZone, MessageZone } from '../../model/lists.js';
import type { MarkedMessage, PageMarkup } from '../../model/markup.js';
import { subtractSpans, type Span, type Zone } from '../../model/span.js';
import type { Marked, Marks } from './marks.js';
import { mediaTypeOf } from './media-types.js';

const SPAN_NAMES = { incoming: 'incoming', outgoing: 'outgoing', comment: 'comment' } as const;

/** What the marked elements of a page say of its text: messages with their heads and attachments, what stands round them, and the facts of the request. */
export function pageMarkup(text: string, marks: Marks): PageMarkup {
  /** An element's stretch without the line feeds that were owed when it began, and with the ones that end it. */
  const whole = ({ start, end }: Span): Span => {
    let from = start, to = end;
    while (from < to && text[from] === '\n') from++;
    while (to < text.length && text[to] === '\n') to++;
    return { start: from, end: Math.max(from, to) };
  };
  const said = (marked: Span): string => text.slice(marked.start, marked.end).replace(/\s+/g, ' ').trim();
  const of = (mark: Marked['mark']): Marked[] => marks.found.filter((one) => one.mark === mark);
  const facts = factsOf(marks, said);
  const elements = marks.found.filter((one) => one.mark in SPAN_NAMES);
  const messages: MarkedMessage[] = [];
  for (const element of elements) {
    const span = whole(element);
    // A message within a message is none of its own.
    if (span.start >= span.end || messages.length && span.start < messages[messages.length - 1]!.end) continue;
    messages.push(messageOf(text, element, span, marks.found, facts, whole, said));
  }
  const named: Zone<FurnitureZone>[] = [];
  for (const [mark, zone, rule] of [['title', 'title', 'wdtk/markup/title'], ['subtitle', 'party', 'wdtk/markup/subtitle'], ['status', 'status', 'wdtk/markup/status'], ['event', 'event', 'wdtk/markup/event']] as const) {
    for (const one of of(mark)) { const span = whole(one); if (span.start < span.end) named.push({ zone, ...span, rule }); }
  }
  const outside = tidied(named, messages);
  const rest = subtractSpans([{ start: 0, end: text.length }], [...outside, ...messages].sort((a, b) => a.start - b.start));
  const furniture: Zone<FurnitureZone>[] = [...outside, ...rest.map((span) => ({ zone: 'page' as const, ...span, rule: 'wdtk/markup/page' }))];
  return { messages, furniture: furniture.sort((a, b) => a.start - b.start), facts };
}

/** Zones that lie outside of all messages and of one another. */
function tidied(zones: Zone<FurnitureZone>[], messages: readonly Span[]): Zone<FurnitureZone>[] {
  const kept: Zone<FurnitureZone>[] = [];
  let m = 0;
  for (const zone of zones.sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (m < messages.length && messages[m]!.end <= zone.start) m++;
    if (m < messages.length && messages[m]!.start < zone.end || kept.length && kept[kept.length - 1]!.end > zone.start) continue;
    kept.push(zone);
  }
  return kept;
}

function factsOf(marks: Marks, said: (span: Span) => string): PageFacts {
  const first = (mark: Marked['mark']): Marked | undefined => marks.found.findLast((one) => one.mark === mark && said(one) !== '');
  const title = marks.found.find((one) => one.mark === 'title' && said(one) !== '');
  const subtitle = marks.found.find((one) => one.mark === 'subtitle' && said(one) !== '');
  const links = subtitle ? marks.found.filter((one) => one.mark === 'link' && one.start >= subtitle.start && one.end <= subtitle.end && said(one) !== '') : [];
  const status = first('status');
  const classes = `${status?.attributes['class'] ?? ''}`;
  const state = /(?:request-status-message--|icon_)([a-z_]{2,40})/.exec(classes)?.[1] ?? null;
  const sentence = status ? said(status) : '';
  const due = status ? marks.found.find((one) => one.mark === 'date' && one.start >= status.start && one.end <= status.end) : undefined;
  const party = (link: Marked | undefined): PageFacts['requester'] => (link ? { name: said(link), email: null } : null);
  return {
    title: title ? said(title) : null,
    status: status ? { value: state === 'rejected' ? 'rejected' : state, text: sentence } : null,
    // The body is linked to last; a requester who is anonymous is not linked to.
    requester: links.length > 1 ? party(links[0]) : null, authority: party(links[links.length - 1]),
    deadline: due ? parseStrictDate(due.attributes['datetime'] ?? said(due))?.value.slice(0, 10) ?? null : sentence ? parseStrictDate(sentence)?.value.slice(0, 10) ?? null : null,
    url: marks.canonical,
  };
}

function messageOf(text: string, element: Marked, span: Span, found: readonly Marked[], facts: PageFacts, whole: (span: Span) => Span, said: (span: Span) => string): MarkedMessage {
  const inside = found.filter((one) => one !== element && one.start >= element.start && one.end <= element.end);
  const direction = SPAN_NAMES[element.mark as keyof typeof SPAN_NAMES];
  const time = inside.find((one) => one.mark === 'date' && one.attributes['datetime']) ?? inside.find((one) => one.mark === 'date');
  const old = inside.find((one) => one.mark === 'old-heading');
  const author = inside.find((one) => one.mark === 'author');
  const heading = old && !author ? oldHeading(text.slice(old.start, old.end)) : null;
  const value = time?.attributes['datetime'] ?? (time ? parseStrictDate(said(time))?.value : undefined) ?? heading?.date ?? null;
  const place = time ?? old;
  const zones: Zone<MessageZone>[] = [];
  for (const one of inside) {
    const zone = ({ header: 'heading', author: 'heading', date: 'heading', delivery: 'heading', 'old-heading': 'heading', attachments: 'attachment-list', fold: 'platform', actions: 'platform', 'hidden-notice': 'platform' } as Partial<Record<Marked['mark'], MessageZone>>)[one.mark];
    // A heading within the letter is the letter's own.
    if (!zone || zone === 'heading' && one.mark !== 'header' && zones.some((z) => z.zone !== 'heading')) continue;
    const stretch = whole(one);
    const start = zones.length ? Math.max(stretch.start, zones[zones.length - 1]!.end) : stretch.start;
    const end = Math.min(stretch.end, span.end);
    if (start < end) zones.push({ zone, start, end, rule: `wdtk/markup/${zone}` });
  }
  const fold = inside.find((one) => one.mark === 'fold');
  const unfolds = fold && inside.some((one) => one.mark === 'link' && one.start >= fold.start && one.end <= fold.end && /unfold=1/.test(one.attributes['href'] ?? ''));
  const classes = (element.attributes['class'] ?? '').split(/\s+/);
  return {
    ...span, id: element.attributes['id'] ?? null, direction, author: splitAuthor(author ? said(author) : heading?.author ?? '', direction, facts),
    date: value && place ? { value: /T/.test(value) ? value : value.slice(0, 10), span: { start: place.start, end: Math.max(place.start, place.end) } } : null,
    attachments: attachmentsOf(inside, said), fixed: zones,
    hidden: !!unfolds || classes.includes('hidden') || classes.includes('requester_only') || inside.some((one) => one.mark === 'hidden-notice'),
  };
}

/** "From: Jo Hartley⏎Example Council⏎5 January 2012": the author's lines, then the date. An annotation's: "Jo Hartley left an annotation (5 January 2012)". */
function oldHeading(text: string): { author: string; date: string | null } {
  const date = parseStrictDate(text.replace(/\s+/g, ' '));
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line && !(date && parseStrictDate(line) && line.length < 24));
  return { author: lines.join(', ').replace(/^from: ?/i, '').replace(/ left an annotation.*$/i, ''), date: date?.value ?? null };
}

function splitAuthor(words: string, direction: MarkedMessage['direction'], { authority }: PageFacts): MarkedMessage['author'] {
  const name = words.replace(/ left an annotation.*$/i, '').trim();
  if (direction !== 'incoming') return { name: name || null, organisation: null };
  const body = authority?.name ?? '';
  if (body && name.toLowerCase() === body.toLowerCase()) return { name: null, organisation: body };
  if (body && name.toLowerCase().endsWith(body.toLowerCase())) return { name: name.slice(0, -body.length).replace(/[, ]{1,3}$/, '') || null, organisation: body };
  return { name: name.replace(/,$/, '').trim() || null, organisation: null };
}

function attachmentsOf(inside: readonly Marked[], said: (span: Span) => string): Attachment[] {
  const names = inside.filter((one) => one.mark === 'attachment-name');
  return names.map((name, i): Attachment => {
    const until = names[i + 1]?.start ?? Infinity;
    const meta = inside.find((one) => one.mark === 'attachment-meta' && one.start >= name.start && one.start < until);
    const around = inside.find((one) => one.mark === 'attachment' && one.start <= name.start && one.end >= name.end);
    const size = /(?:^|\s)(\d[\d.,]{0,8} ?(?:[KMG]B?|bytes))\b/.exec(meta ? said(meta) : around ? said(around) : '')?.[1] ?? null;
    const file = said(name);
    const from = around?.start ?? name.start;
    const link = inside.find((one) => one.mark === 'link' && one.start >= from && one.start < until && /\/attach\//.test(one.attributes['href'] ?? ''));
    return { name: file, mediaType: mediaTypeOf(file), bytes: null, size, sha256: null, url: link?.attributes['href'] ?? null };
  });
}
