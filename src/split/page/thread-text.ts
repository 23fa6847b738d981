import { indexLines, type Line } from '../../match/lines.js';
import { sameBody } from '../../match/names.js';
import { parseStrictDate } from '../../dates/strict.js';
import type { Draft, Split, StatedDate } from '../../model/draft.js';
import type { SourceDocument } from '../../model/document.js';
import type { FurnitureZone, Layout, MessageZone } from '../../model/lists.js';
import { subtractSpans, type Zone } from '../../model/span.js';
import { findSegments, findHeadings, type Segment } from './boundaries.js';
import { cuesOf, type Cues } from './cues.js';
import { HEADING_SHAPES, type Heading } from './headings.js';
import { findParties } from './parties.js';
import { pageLine, readTop } from './top.js';

/** What the page prints under the last message: once such a line is met below the last footer, all that follows is the page's. */
function lastLetterLine(lines: readonly Line[], cues: readonly Cues[], firstLine: number, furniture: Zone<FurnitureZone>[]): number {
  let last = lines.length - 1;
  let footer = -1;
  for (let i = lines.length - 1; i >= firstLine; i--) if (cues[i]!.footer) { footer = i; break; }
  for (let i = footer + 1; i > 0 && i < lines.length; i++) {
    const hit = lines[i]!.blank ? null : pageLine(lines[i]!);
    if (!hit || hit.zone !== 'page') continue;
    furniture.push({ zone: 'page', start: lines[i]!.start, end: lines[lines.length - 1]!.next, rule: hit.rule });
    last = i - 1;
    break;
  }
  return last;
}

/** Authority and requester as dated headings name them: the first speaks first, the other's names end alike. */
function partiesByHeadings(headings: readonly Heading[], known: ReturnType<typeof findParties>): void {
  const authors = headings.filter((h) => !h.annotation).map((h) => ({ h, name: [h.author, h.organisation].filter(Boolean).join(', ') }));
  const first = authors[0];
  if (!first) return;
  if (!known.authority) {
    const organisation = authors.find((a) => a.h.organisation)?.h.organisation;
    if (organisation) known.authority = organisation;
  }
  if (first.h.role !== 'authority' && (!known.requester || first.h.date) && first.h.author && !(known.authority && sameBody(first.h.author, known.authority))) known.requester = first.h.author;
}

function layoutOf(headings: readonly Heading[], lines: readonly Line[], cues: readonly Cues[]): Layout {
  const shapes = new Map(HEADING_SHAPES.map((shape) => [shape.id, shape]));
  const footers = cues.some((c) => c.footer);
  const count = (id: string): number => headings.filter((h) => h.rule === id).length;
  if (count('wdtk/heading/from-to-date')) return 'correspondence-txt';
  if (count('wdtk/heading/name-date')) return 'browser-2016';
  if (count('wdtk/heading/name-then-date')) {
    if (!footers) return 'headed-dated';
    return headings.some((h) => h.rule === 'wdtk/heading/name-then-date' && /^from:/i.test(lines[h.first]!.text.trim())) ? 'browser-2011' : 'browser-2009';
  }
  if (count('wdtk/heading/from-alone') > 1) return 'from-undated';
  const letters = headings.filter((h) => !h.annotation);
  return letters.length ? shapes.get(letters[0]!.rule)?.layout ?? 'headed-undated' : 'headerless';
}

const DATED: ReadonlySet<Layout> = new Set<Layout>(['browser-2008', 'browser-2009', 'browser-2011', 'browser-2016', 'headed-dated', 'correspondence-txt', 'from-undated']);

/** Reads a saved, copied or crawled thread page. Total: every line goes to one draft or to the furniture. Never throws. */
export function splitThreadText(document: SourceDocument): Split {
  const { text } = document;
  const lines = indexLines(text);
  const cues = lines.map(cuesOf);
  const top = readTop(lines);
  const furniture = [...top.furniture];
  const lastLine = lastLetterLine(lines, cues, top.firstLine, furniture);
  const known = findParties(lines, cues, top.firstLine, top.facts);
  let headings = findHeadings(lines, cues, top.firstLine, known);
  partiesByHeadings(headings, known);
  headings = findHeadings(lines, cues, top.firstLine, known);
  const layout = layoutOf(headings, lines, cues);
  const segments = top.firstLine < lines.length ? findSegments(text, lines, cues, top.firstLine, lastLine, known, DATED.has(layout)) : [];
  const events = eventLines(lines, cues, segments);
  furniture.push(...events);
  const drafts = segments.map((segment, i) => draftOf(document, lines, cues, segment, i, known.authority)).map((draft) => ({ ...draft, spans: subtractSpans(draft.spans, events), fixed: draft.fixed.flatMap((zone) => subtractSpans([zone], events).map((span) => ({ ...zone, ...span }))) }));
  return {
    document, layout: segments.length ? layout : 'unknown', drafts, furniture: furniture.sort((a, b) => a.start - b.start),
    page: { ...top.facts, requester: known.requester ? { name: known.requester, email: null } : null, authority: known.authority ? { name: known.authority, email: null } : null },
  };
}

/** "Sent request to Example Council again.", and the date above it: what happened to a message, not what was said. */
function eventLines(lines: readonly Line[], cues: readonly Cues[], segments: readonly Segment[]): Zone<FurnitureZone>[] {
  const events: Zone<FurnitureZone>[] = [];
  for (const segment of segments) {
    for (let i = segment.heading ? segment.heading.last + 1 : segment.firstLine; i <= segment.lastLine; i++) {
      if (lines[i]!.blank || lines[i]!.text.length > 300) continue;
      const hit = /^(?:sent |you sent )/i.test(lines[i]!.text.trim()) ? pageLine(lines[i]!) : null;
      if (hit?.zone !== 'event') continue;
      let first = i, last = i, up = i - 1;
      while (up > segment.firstLine && lines[up]!.blank) up--;
      if (up > segment.firstLine && (cues[up]!.dateOnly || /^\s{0,8}Date:/.test(lines[up]!.text))) first = up;
      while (last < segment.lastLine && lines[last + 1]!.blank) last++;
      if (first > segment.firstLine) events.push({ zone: 'event', start: lines[first]!.start, end: lines[last]!.next, rule: hit.rule });
      i = last;
    }
  }
  return events;
}

function draftOf(document: SourceDocument, lines: readonly Line[], cues: readonly Cues[], segment: Segment, index: number, authority: string | null): Draft {
  const fixed: Zone<MessageZone>[] = [];
  const attachments: Draft['attachments'] = [];
  let i = segment.firstLine, hidden = false;
  const start = lines[segment.firstLine]!.start, end = lines[segment.lastLine]!.next;
  if (segment.heading) {
    i = segment.heading.last + 1;
    while (i <= segment.lastLine && lines[i]!.blank) i++;
    fixed.push({ zone: 'heading', start, end: lines[i - 1]!.next, rule: segment.heading.rule });
  }
  // "2 Attachments", then each one's name and "113K Download View as HTML".
  if (i <= segment.lastLine && cues[i]!.attachments) {
    const first = i;
    const stated = parseInt(lines[i]!.text.trim(), 10);
    i++;
    for (;;) {
      let k = i;
      while (k <= segment.lastLine && lines[k]!.blank) k++;
      let size = k + 1;
      while (size <= segment.lastLine && lines[size]!.blank) size++;
      const shape = size <= segment.lastLine && attachments.length < stated ? /^(\d+(?:\.\d+)?[KMG]?B?)\s+(?:Download|View)\b[\w ]{0,40}$/i.exec(lines[size]!.text.trim()) : null;
      if (!shape || size > k + 2) break;
      attachments.push({ name: lines[k]!.text.trim(), mediaType: null, bytes: null, size: shape[1]!, sha256: null });
      i = size + 1;
    }
    while (attachments.length < Math.min(stated, 200)) attachments.push({ name: null, mediaType: null, bytes: null, size: null, sha256: null });
    while (i <= segment.lastLine && lines[i]!.blank) i++;
    fixed.push({ zone: 'attachment-list', start: lines[first]!.start, end: lines[i - 1]!.next, rule: 'wdtk/attachment/count-and-files' });
  }
  for (; i <= segment.lastLine; i++) {
    // "Attachment: Response.pdf (99K)" of correspondence.txt, "Attachment Response.pdf" above its size of fyi.org.nz.
    const listed = attachmentLine(lines, i, segment.lastLine);
    if (listed) {
      attachments.push(listed.attachment);
      let end = listed.last;
      while (end < segment.lastLine && lines[end + 1]!.blank) end++;
      fixed.push({ zone: 'attachment-list', start: lines[i]!.start, end: lines[end]!.next, rule: 'wdtk/attachment/named-line' });
      i = end;
      continue;
    }
    if (cues[i]!.fold && /^show/i.test(lines[i]!.text.trim())) hidden = true;
    if (!cues[i]!.fold && !cues[i]!.footer) continue;
    let last = i;
    while (last < segment.lastLine && lines[last + 1]!.blank) last++;
    fixed.push({ zone: 'platform', start: lines[i]!.start, end: lines[last]!.next, rule: cues[i]!.fold ? 'wdtk/platform/quoted-sections' : 'wdtk/platform/message-footer' });
    i = last;
  }
  const roleLine = lines[segment.roleLine] ?? lines[segment.firstLine]!;
  const evidence = { rule: segment.roleRule, start: roleLine.start, end: roleLine.end, text: roleLine.text.trim().slice(0, 160) };
  return {
    id: `${document.id}-${index + 1}`, document, spans: [{ start, end }], fixed, parent: null, origin: 'message',
    author: { name: segment.author, email: null, organisation: segment.role === 'authority' ? segment.heading?.organisation ?? authority : null },
    role: { value: segment.role, certainty: segment.heading?.role ? 'stated' : segment.roleRule === 'common/role/place-in-thread' ? 'guessed' : 'implied', evidence },
    date: statedDate(segment), subject: null, recipients: [], headers: null, attachments, hidden,
    annotation: segment.heading?.annotation ?? false,
  };
}

function attachmentLine(lines: readonly Line[], at: number, lastLine: number): { attachment: Draft['attachments'][number]; last: number } | null {
  const text = lines[at]!.text.slice(0, 400).trim();
  if (!text.startsWith('Attachment')) return null;
  const one = /^Attachment: (\S.{0,250}?) \((\d+(?:\.\d+)?[KMG]?)\)$/.exec(text);
  if (one) return { attachment: { name: one[1]!, mediaType: null, bytes: null, size: one[2]!, sha256: null }, last: at };
  const two = /^Attachment (\S.{0,250})$/.exec(text);
  for (let i = at + 1; two && i <= lastLine && i <= at + 2; i++) {
    const size = /^(\d+(?:\.\d+)?[KMG]?B?)\s(?:Download|View)\b/i.exec(lines[i]!.text.trim());
    if (size) return { attachment: { name: two[1]!, mediaType: null, bytes: null, size: size[1]!, sha256: null }, last: i };
  }
  return null;
}

function statedDate(segment: Segment): StatedDate | null {
  const date = segment.heading?.date;
  if (!date) return null;
  const parsed = parseStrictDate(date.text);
  return { value: parsed?.value ?? null, certainty: parsed ? 'stated' : 'unknown', evidence: { rule: segment.heading!.rule, start: date.at, end: date.at + date.text.length, text: date.text } };
}
