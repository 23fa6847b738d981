import { indexLines, type Line } from '../../match/lines.js';
import type { Split } from '../../model/draft.js';
import type { SourceDocument } from '../../model/document.js';
import type { FurnitureZone } from '../../model/lists.js';
import { subtractSpans, type Zone } from '../../model/span.js';
import { findSegments, type Segment } from './boundaries.js';
import { firstPageLineBelow } from './bottom.js';
import { cuesOf, type Cues } from './cues.js';
import { findHeadings, isDated } from './headings.js';
import { layoutOf } from './layout.js';
import { pageDraft } from './page-draft.js';
import { findParties, partiesOfHeadings, requesterSigned } from './parties.js';
import { readTop } from './top.js';

/** Reads a copied, crawled or downloaded thread page. Total: every line goes to one draft or to the furniture. Never throws; linear. */
export function splitThreadText(document: SourceDocument): Split {
  const { text } = document;
  const lines = indexLines(text);
  const cues = lines.map(cuesOf);
  const top = readTop(lines, cues);
  let furniture = [...top.furniture];
  const known = findParties(lines, cues, top);
  let headings = findHeadings(lines, cues, known);
  partiesOfHeadings(headings, lines, known);
  headings = findHeadings(lines, cues, known);
  // Above the first heading of a page that heads all its letters stands no letter.
  const headed = headings.find((one) => !one.annotation && (isDated(one) || one.rule === 'wdtk/heading/from-alone'));
  if (headed && headed.first > known.firstLine && headings[0] === headed) {
    furniture.push(...aboveFirstHeading(lines, cues, known.firstLine, headed.first, top.facts));
    known.firstLine = headed.first;
  }
  const bottom = firstPageLineBelow(lines, cues, known.firstLine, headings);
  if (bottom) furniture.push({ zone: 'page', start: lines[bottom.line]!.start, end: text.length, rule: bottom.rule });
  const lastLine = bottom ? bottom.line - 1 : lines.length - 1;
  headings = headings.filter((one) => one.last <= lastLine);
  const segments = known.firstLine <= lastLine ? top.kind === 'attachment' ? [wholePage(known.firstLine, lastLine)] : findSegments(text, lines, cues, known.firstLine, lastLine, known, headings) : [];
  known.requester = top.facts.requester?.name ?? requesterSigned(lines, cues, segments, known);
  const events = eventLines(lines, cues, segments);
  furniture = furniture.concat(events);
  const drafts = segments.map((segment, i) => pageDraft(document, lines, cues, segment, i, known.authority))
    .map((draft) => ({ ...draft, spans: subtractSpans(draft.spans, events), fixed: draft.fixed.flatMap((zone) => subtractSpans([zone], events).map((span) => ({ ...zone, ...span }))) }));
  const party = (name: string | null): { name: string; email: null } | null => (name === null ? null : { name, email: null });
  return {
    document, layout: !segments.length ? 'unknown' : top.kind === 'attachment' ? 'attachment-page' : bottom?.rule === 'fragdenstaat/page/facts' ? 'fragdenstaat' : layoutOf(headings, lines, cues, top.kind === 'plain-text'),
    drafts, furniture: furniture.sort((a, b) => a.start - b.start),
    page: { ...top.facts, status: top.facts.status ?? bottom?.status ?? null, requester: party(known.requester), authority: party(known.authority) },
  };
}

/** An attachment shown as a page is one letter of the authority's: only what it sends is shown so. */
function wholePage(firstLine: number, lastLine: number): Segment {
  return { firstLine, lastLine, heading: null, closer: null, role: 'authority', roleRule: 'wdtk/title/attachment-page', roleLine: 0, author: null };
}

/** The title, where the page says none, and what else stands above the first heading: remarks, menus. */
function aboveFirstHeading(lines: readonly Line[], cues: readonly Cues[], from: number, to: number, facts: Split['page']): Zone<FurnitureZone>[] {
  let end = from;
  while (end < to && lines[end]!.blank) end++;
  const text = lines[end]!.text.trim();
  if (facts.title !== null || end >= to || text.length > 300 || cues[end]!.dateOnly) return [{ zone: 'page', start: lines[from]!.start, end: lines[to]!.start, rule: 'wdtk/page/above-first-heading' }];
  facts.title = text.replace(/^[#* ]{1,4}/, '');
  do end++; while (end < to && lines[end]!.blank);
  const title: Zone<FurnitureZone> = { zone: 'title', start: lines[from]!.start, end: lines[end]!.start, rule: 'wdtk/title/line-above-status' };
  return end < to ? [title, { zone: 'page', start: lines[end]!.start, end: lines[to]!.start, rule: 'wdtk/page/above-first-heading' }] : [title];
}

/** "Sent request to Example Council again.", and the date above it: what happened to a message, not what was said. */
function eventLines(lines: readonly Line[], cues: readonly Cues[], segments: readonly Segment[]): Zone<FurnitureZone>[] {
  const events: Zone<FurnitureZone>[] = [];
  for (const segment of segments) {
    const top = segment.heading ? segment.heading.last : segment.firstLine;
    for (let i = top + 1; i <= segment.lastLine; i++) {
      if (!cues[i]!.event) continue;
      let first = i, last = i, up = i - 1;
      while (up > top && lines[up]!.blank) up--;
      if (up > top && (cues[up]!.dateOnly || /^[ \t]{0,8}Date:/.test(lines[up]!.text))) first = up;
      while (last < segment.lastLine && lines[last + 1]!.blank) last++;
      events.push({ zone: 'event', start: lines[first]!.start, end: lines[last]!.next, rule: 'wdtk/event/resent' });
      i = last;
    }
  }
  return events;
}
