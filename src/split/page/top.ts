import { parseStrictDate } from '../../dates/strict.js';
import type { Line } from '../../match/lines.js';
import { NO_PAGE, type PageFacts } from '../../model/draft.js';
import type { FurnitureZone } from '../../model/lists.js';
import type { Zone } from '../../model/span.js';
import type { Cues } from './cues.js';
import { dueInStatus, namedInStatus, pageSentence, type PageLine } from './page-lines.js';

/** The top of a page: where the letters begin, what stands above them, and what it says of the request. */
export interface Top { firstLine: number; furniture: Zone<FurnitureZone>[]; facts: PageFacts; kind: 'page' | 'plain-text' | 'attachment' }

/** How many lines with ink the menus and lists above a title may take. */
const CHROME_LINES = 400;
/** A sentence under the title that speaks of the request, in words that no rule knows. */
const UNKNOWN_STATUS = /\b(?:request|response|status|clarification|internal review)\b.{0,200}[.)?!]$/i;
/** The first line of correspondence.txt (Alaveteli app/views/request/show.text.erb): the title stands in quotation marks. */
const PLAIN_TEXT_VERSION = /^This is a plain-text version of the [\w ]{3,60} request ["“](.{1,300}?)["”]\.(?: {0,3}The latest, full version is available online at (https?:\/\/\S{1,300}))?/i;
/** The first line of an attachment shown as a page (Alaveteli app/views/request/_view_html_prefix). */
const ATTACHMENT_PAGE = /^This is an HTML version of an attachment to the [\w ]{3,60} request ['‘"“](.{1,300}?)['’"”]\.?$/i;
/** The title of the browser's window, which crawls put first: "Lamps lit - a Freedom of Information request to Example Council - WhatDoTheyKnow". */
const WINDOW_TITLE = /^(\S.{0,250}?) [-–—|] an? [\w ]{3,50} request to (.{2,180}?) [-–—|] [\w. ]{2,40}$/i;
const FROM = /^[ \t\u00a0]{0,8}From: ?\S/i;

const named = (name: string): { name: string; email: null } => ({ name: name.replace(/\s+/g, ' ').trim(), email: null });

/**
 * Reads title, status sentence, parties and deadline from the top of a page.
 * The title is the line above the subtitle ("… made this Freedom of Information request to …"), or above the last status sentence before
 * the letters; above those stand menus, and the titles, statuses and dates of other requests, which say nothing of this one.
 */
export function readTop(lines: readonly Line[], cues: readonly Cues[]): Top {
  const facts: PageFacts = { ...NO_PAGE };
  /** Lines with ink above the first line that greets, closes or heads a letter by "From:". */
  const ink: number[] = [];
  let letter = lines.length;
  for (let i = 0; i < lines.length && ink.length < CHROME_LINES; i++) {
    if (lines[i]!.blank) continue;
    if (cues[i]!.salutation?.strong || cues[i]!.signOff || cues[i]!.annotation || cues[i]!.transcript || FROM.test(lines[i]!.text)) { letter = i; break; }
    ink.push(i);
  }
  const own = new Map<number, PageLine>();
  for (let k = 0; k < ink.length; k++) {
    const hit = pageSentence(lines, ink[k]!);
    if (!hit || hit.zone === 'event') continue;
    for (let n = 0; n < hit.lines; n++) own.set(ink[k]! + n, hit);
    k += hit.lines - 1;
  }
  const last = (test: (hit: PageLine) => boolean): number => ink.findLast((i) => { const hit = own.get(i); return !!hit && test(hit) && own.get(i - 1) !== hit; }) ?? -1;
  const above = (at: number): number => ink[ink.indexOf(at) - 1] ?? -1;
  const free = (i: number): boolean => i >= 0 && !own.has(i) && lines[i]!.depth === 0 && lines[i]!.text.trim().length <= 300 && !cues[i]!.caseHeading && !cues[i]!.dateOnly && !cues[i]!.nameDate;
  let kind: Top['kind'] = 'page', title = -1, rule = 'wdtk/title/line-above-status', from = -1;
  const first = ink[0] ?? -1;
  const said = first < 0 ? '' : lines[first]!.text.slice(0, 600).trim();
  const plain = PLAIN_TEXT_VERSION.exec(said), attachment = ATTACHMENT_PAGE.exec(said), windowed = WINDOW_TITLE.exec(said);
  const party = last((hit) => hit.zone === 'party'), status = last((hit) => hit.zone === 'status');
  if (plain || attachment) {
    kind = plain ? 'plain-text' : 'attachment';
    title = from = first;
    rule = plain ? 'wdtk/title/plain-text-version' : 'wdtk/title/attachment-page';
    facts.title = (plain ?? attachment)![1]!.trim();
    facts.url = plain?.[2]?.replace(/[.]$/, '') ?? null;
  } else if (party >= 0 || status >= 0) {
    from = party >= 0 ? party : status;
    for (let up = above(from), k = 0; up >= 0 && k < 4; up = above(up), k++) {
      if (free(up)) { title = up; break; }
      if (!own.has(up) || own.get(up)!.rule === 'wdtk/page/menu') break;
    }
    // "We don't know whether the most recent response…" stands above the title, with nothing between it and the letters but that.
    const next = ink[ink.indexOf(from) + (own.get(from)?.lines ?? 1)];
    if (title < 0 && own.get(from)?.state === 'waiting_classification' && next !== undefined && free(next) && ink.indexOf(next) === ink.length - 1) title = next;
  } else if (windowed) title = from = first;
  else if (!saysUnknown()) title = loneTitle();
  if (windowed && title >= 0 && kind === 'page') {
    facts.authority = named(windowed[2]!);
    if (title === first) facts.title = windowed[1]!.trim();
  }
  const unknown = from < 0 && title < 0 && saysUnknown() ? ink[1]! : -1;
  if (unknown >= 0) { title = ink[0]!; facts.status = { value: null, text: lines[unknown]!.text.trim() }; }
  if (title >= 0) facts.title ??= lines[title]!.text.trim().replace(/^#{1,4} {1,4}/, '').replace(/^\*\*(.{1,300})\*\*$/, '$1');
  // The top ends with the last of the page's own lines that follow one another below the title.
  let firstLine = 0;
  const begin = Math.max(title, unknown, from);
  if (begin >= 0) {
    firstLine = begin + (own.get(begin)?.lines ?? 1);
    for (let k = ink.findIndex((i) => i >= firstLine); k >= 0 && k < ink.length && own.has(ink[k]!); k++) firstLine = ink[k]! + 1;
  }
  const deadlines: Zone<FurnitureZone>[] = [];
  const start = title >= 0 ? Math.min(title, begin) : begin;
  const heard = [...own].filter(([i, hit]) => own.get(i - 1) !== hit && i < firstLine);
  // What stands above the title counts where nothing under it says the same.
  for (const [i, hit] of [...heard.filter(([at]) => at >= start), ...heard.filter(([at, { state }]) => at < start && state === 'waiting_classification' && at === above(title))]) hear(i, hit);
  while (firstLine < lines.length && lines[firstLine]!.blank) firstLine++;
  const furniture: Zone<FurnitureZone>[] = [];
  const put = (zone: FurnitureZone, at: number, by: string): void => {
    const before = furniture.at(-1);
    if (before && before.rule === by && before.zone === zone) furniture[furniture.length - 1] = { ...before, end: lines[at]!.next };
    else furniture.push({ zone, start: lines[at]!.start, end: lines[at]!.next, rule: by });
  };
  for (let i = 0; i < firstLine; i++) {
    const hit = own.get(i), before = furniture.at(-1);
    if (lines[i]!.blank && before) put(before.zone, i, before.rule!);
    else if (i === title) put('title', i, rule);
    else if (i === unknown) put('status', i, 'wdtk/status/unknown-sentence');
    else if (hit) put(hit.zone, i, hit.rule);
    else put('page', i, 'wdtk/page/above-the-title');
  }
  while (firstLine > 0 && firstLine < lines.length && cues[firstLine]!.ruler) {
    const at = firstLine;
    do firstLine++; while (firstLine < lines.length && lines[firstLine]!.blank);
    furniture.push({ zone: 'separator', start: lines[at]!.start, end: lines[firstLine - 1]!.next, rule: 'wdtk/separator/between-events' });
  }
  return { firstLine, furniture: furniture.flatMap((zone) => cutOut(zone, deadlines)), facts, kind };

  /** A title and one sentence on the request, in words that no rule knows, right above a letter's greeting. */
  function saysUnknown(): boolean {
    return ink.length === 2 && !own.size && free(first) && !!cues[letter]?.salutation?.strong && UNKNOWN_STATUS.test(lines[ink[1]!]!.text.slice(0, 600).trim());
  }

  /** No sentence of the page's own: the first line, where a blank line or the first letter follows it, and it says nothing itself. */
  function loneTitle(): number {
    const next = ink[1] ?? letter;
    if (!free(first) || cues[first]!.opening || cues[first]!.salutation || cues[first]!.attachments || next >= lines.length) return -1;
    const text = said.replace(/^[#*\s]{1,4}/, '');
    if (ink.length === 1) return first;
    // The letter begins in prose: a title is short and no sentence.
    const heads = text.length <= 150 && !/[.,:;]$/.test(text) && !cues[next]!.dateOnly;
    return heads && (lines[first + 1]!.blank || lines[next]!.text.trim().length > text.length) ? first : -1;
  }

  function hear(i: number, hit: PageLine): void {
    const { user, body } = hit.groups;
    if (user) facts.requester ??= named(user);
    if (body) facts.authority ??= named(rawName(lines, i, hit.lines, body));
    if (hit.zone !== 'status') return;
    const raw = lines[i]!.text, end = lines[i + hit.lines - 1]!;
    facts.status ??= { value: hit.state, text: hit.lines === 1 ? raw.trim() : lines.slice(i, i + hit.lines).map((line) => line.text.trim()).join(' ') };
    const names = namedInStatus(hit.text);
    if (names.user) facts.requester ??= named(names.user);
    if (names.body) facts.authority ??= named(rawName(lines, i, hit.lines, names.body));
    const due = dueInStatus(lines.slice(i, i + hit.lines).map((line) => line.text).join('\n').slice(0, end.end - lines[i]!.start), lines[i]!.start);
    if (!due) return;
    facts.deadline ??= parseStrictDate(due.words)?.value ?? null;
    deadlines.push({ zone: 'deadline', start: due.start, end: due.end, rule: 'wdtk/deadline/in-status' });
  }
}

/** A name as the page writes it: rules see straight apostrophes. */
function rawName(lines: readonly Line[], at: number, count: number, name: string): string {
  const raw = lines.slice(at, at + count).map((line) => line.text.replace(/\s/g, ' ').trim()).join(' ');
  const from = raw.replace(/[’‘]/g, "'").indexOf(name);
  return from < 0 ? name : raw.slice(from, from + name.length);
}

/** A zone with the deadline that stands in it as a zone of its own. */
function cutOut(zone: Zone<FurnitureZone>, inner: readonly Zone<FurnitureZone>[]): Zone<FurnitureZone>[] {
  const hole = inner.find(({ start, end }) => start > zone.start && end < zone.end);
  return hole ? [{ ...zone, end: hole.start }, hole, { ...zone, start: hole.end }] : [zone];
}
