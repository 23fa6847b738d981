import { parseStrictDate } from '../../dates/strict.js';
import type { Attachment } from '../../model/document.js';
import type { PageFacts } from '../../model/draft.js';
import type { MessageZone } from '../../model/lists.js';
import type { MarkedMessage } from '../../model/markup.js';
import type { Span, Zone } from '../../model/span.js';
import { mediaTypeOf } from './media-types.js';
import type { Marked } from './marks.js';
import { splitAuthor } from './author.js';

/** How a page's text is looked at: the whole lines of a mark, and its words with white space folded. */
export interface PageText { text: string; whole(marked: Span): Span; said(marked: Span): string }

/** The zone that a mark is of, where it is of one. */
const ZONES: Partial<Record<Marked['mark'], MessageZone>> = {
  header: 'heading', author: 'heading', date: 'heading', delivery: 'heading', 'old-heading': 'heading', 'bubble-line': 'heading',
  attachments: 'attachment-list', fold: 'platform', actions: 'platform', 'hidden-notice': 'platform',
};

/** One message or comment: `element` is its mark, `inside` the marks within it. Null for an element that only tells of an event ("Sent request to BODY again"). */
export function messageOf(page: PageText, element: Marked, inside: readonly Marked[], facts: PageFacts): MarkedMessage | null {
  const of = (mark: Marked['mark']): Marked | undefined => inside.find((one) => one.mark === mark);
  const text = of('text'), event = of('event');
  if (event && !text && !of('hidden-notice')) return null;
  const span = page.whole(element);
  const bubble = of('bubble-line'), old = of('old-heading'), author = of('author');
  // A date within the letter is not the letter's.
  const time = inside.find((one) => one.mark === 'date' && one.attributes['datetime'] && !within(one, text)) ?? inside.find((one) => one.mark === 'date' && !within(one, text));
  const direction = element.mark === 'comment' ? 'comment' : element.mark === 'bubble' ? directionOfBubble(page, bubble, inside) : element.mark === 'incoming' ? 'incoming' : 'outgoing';
  const heading = author ? null : old && !within(old, text) ? oldHeading(page.text.slice(old.start, old.end)) : bubble ? bubbleLine(page.said(bubble)) : null;
  // What is no time (`datetime=0`, a year 99999) says nothing.
  const value = (time ? parseStrictDate(time.attributes['datetime'] ?? '')?.value ?? parseStrictDate(page.said(time))?.value : undefined) ?? heading?.date ?? null;
  const place = time ?? old ?? bubble;
  const fold = of('fold');
  const unfolds = fold && inside.some((one) => one.mark === 'link' && within(one, fold) && /unfold=1/.test(one.attributes['href'] ?? ''));
  const classes = (element.attributes['class'] ?? '').split(/\s+/);
  return {
    ...span, id: element.attributes['id']?.match(/^[a-z]{1,20}-\d{1,20}$/)?.[0] ?? null, direction,
    author: splitAuthor(author ? page.said(author) : heading?.author ?? '', direction, facts),
    date: value && place ? { value: /T/.test(value) ? value : value.slice(0, 10), span: { start: place.start, end: Math.max(place.start, place.end) } } : null,
    delivery: inside.find((one) => one.attributes['data-delivery-status'])?.attributes['data-delivery-status']?.slice(0, 40) ?? null,
    attachments: attachmentsOf(page, inside), fixed: fixedZones(page, inside, span, text),
    hidden: !!unfolds || classes.includes('hidden') || classes.includes('requester_only') || inside.some((one) => one.mark === 'hidden-notice'),
  };
}

const within = (one: Marked, other: Marked | undefined): boolean => other !== undefined && one.index > other.index && one.index < other.upto;

/** Zones that the markup itself tells, in order; a heading within the letter is the letter's own. */
function fixedZones(page: PageText, inside: readonly Marked[], span: Span, text: Marked | undefined): Zone<MessageZone>[] {
  const zones: Zone<MessageZone>[] = [];
  for (const one of inside) {
    const zone = ZONES[one.mark];
    if (!zone || zone === 'heading' && within(one, text)) continue;
    const stretch = page.whole(one), before = zones[zones.length - 1];
    const start = before ? Math.max(stretch.start, before.end) : Math.max(stretch.start, span.start);
    const end = Math.min(stretch.end, span.end);
    if (start < end) zones.push({ zone, start, end, rule: `wdtk/markup/${zone}` });
  }
  // What stands between the marks of one heading (a comma, a pop-up's words) is of it.
  const body = zones.findIndex(({ zone }) => zone !== 'heading');
  const heads = body < 0 ? zones : zones.slice(0, body);
  const [head] = heads, last = heads[heads.length - 1];
  const until = text && last ? Math.max(last.end, Math.min(page.whole(text).start, zones[body]?.start ?? span.end)) : last?.end;
  if (head && until !== undefined && head.start - span.start < 400 && (!text || head.start < text.start)) zones.splice(0, heads.length, { ...head, start: span.start, end: until });
  return zones;
}

/** "From: Jo Hartley⏎Example Council⏎5 January 2012" (2008 to 2016): the author's lines, then the date. An annotation's: "Jo Hartley left an annotation (5 January 2012)". */
function oldHeading(text: string): { author: string; date: string | null } {
  const date = parseStrictDate(text.replace(/\s+/g, ' '));
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line && !(date && line.length < 24 && parseStrictDate(line)));
  return { author: lines.join(', ').replace(/^from: ?/i, ''), date: date?.value ?? null };
}

/** The line under a letter (2008): "Jo Hartley sent the initial request to BODY on 3 March 2008", "Sam Reed of BODY replied on …". */
function bubbleLine(said: string): { author: string; date: string | null } {
  const name = /^(.{1,200}?) (?:sent the initial request|wrote to|replied|sent some useful information|sent a follow up)\b/i.exec(said)?.[1] ?? '';
  return { author: name.replace(/ of (?=\S)/, ', '), date: parseStrictDate(said)?.value ?? null };
}

/** Who wrote the letter above the line: the requester is linked to as a user. */
function directionOfBubble(page: PageText, line: Marked | undefined, inside: readonly Marked[]): 'incoming' | 'outgoing' {
  const link = line && inside.find((one) => one.mark === 'link' && within(one, line));
  return /\/user\//.test(link?.attributes['href'] ?? '') || / (?:sent the initial request|wrote to)\b/i.test(line ? page.said(line) : '') ? 'outgoing' : 'incoming';
}

/** Every name in the list of attachments, with the size and the link that stand beside it. */
function attachmentsOf(page: PageText, inside: readonly Marked[]): Attachment[] {
  const found: (Attachment & { sized: boolean })[] = [];
  let current: (typeof found)[number] | null = null, around: Marked | undefined, link: string | null = null;
  for (const one of inside) {
    if (one.mark === 'attachment') { around = one; link = null; current = null; }
    if (one.mark === 'link' && /\/attach\//.test(one.attributes['href'] ?? '')) {
      const href = one.attributes['href']!.slice(0, 2000);
      if (current) current.url ??= href; else link = href;
    }
    if (one.mark === 'attachment-name') {
      const name = page.said(one);
      current = { name: name || null, mediaType: mediaTypeOf(name), bytes: null, size: around ? sizeIn(page.said(around).slice(name.length)) : null, sha256: null, url: link, sized: false };
      found.push(current);
    }
    if (one.mark === 'attachment-meta' && current && !current.sized) { current.size = sizeIn(page.said(one)) ?? current.size; current.sized = true; }
  }
  return found.map(({ sized: _, ...attachment }) => attachment);
}

const sizeIn = (words: string): string | null => /(?:^|\s)(\d[\d.,]{0,8} ?(?:[KMG]B?|bytes))\b/.exec(words.slice(0, 600))?.[1] ?? null;
