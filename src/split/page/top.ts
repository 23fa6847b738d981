import type { Line } from '../../match/lines.js';
import type { PageFacts } from '../../model/draft.js';
import type { FurnitureZone } from '../../model/lists.js';
import { LINE_SIGHT } from '../../model/rule.js';
import type { Zone } from '../../model/span.js';
import { pageRules } from '../../packs/wdtk/page.js';
import { statusRules } from '../../packs/wdtk/statuses.js';
import { cuesOf } from './cues.js';

/** The top of a page: where the letters begin, what stands above them, and what it says of the request. */
export interface Top { firstLine: number; furniture: Zone<FurnitureZone>[]; facts: PageFacts }

const straight = (text: string): string => text.slice(0, LINE_SIGHT).replace(/[’‘]/g, "'").replace(/\u00a0/g, ' ').trim();

/** A page line's rule, if one of the page's own sentences matches it. */
export function pageLine(line: Line): { zone: FurnitureZone; rule: string; groups: Record<string, string | undefined> } | null {
  const text = straight(line.text);
  if (!text) return null;
  for (const rule of pageRules) {
    if (rule.when.kind !== 'line') continue;
    const match = rule.when.pattern.exec(text);
    if (match) return { zone: (rule.then.zone ?? 'page') as FurnitureZone, rule: rule.id, groups: match.groups ?? {} };
  }
  return null;
}

function statusLine(line: Line): { state: string; rule: string; groups: Record<string, string | undefined> } | null {
  const text = straight(line.text);
  if (text.length < 20) return null;
  for (const rule of statusRules) {
    if (rule.when.kind !== 'line' || !rule.then.state) continue;
    const match = rule.when.pattern.exec(text);
    if (match) return { state: rule.then.state, rule: rule.id, groups: match.groups ?? {} };
  }
  return null;
}

const BODY_IN_STATUS = [
  /\bresponse from (.{2,150}?), they (?:should|must)\b/i, /\bBy law, (.{2,150}?) should (?:normally )?have responded\b/i, /\bwould have expected (.{2,150}?) to have responded\b/i,
  /^(.{2,150}?) did not have the information\b/i, /\bwas refused by (.{2,150}?)\.?$/i, /^(.{2,150}?) is waiting for your clarification\b/i,
  /\binternal review by (.{2,150}?) of their handling\b/i, /\boverdue a response from (.{2,150}?)[,.]/i,
];
const DUE = /\b(?:no later than|promptly and by|responded by) (\d{1,2} [A-Z][a-z]{2,8} \d{4})\b/;
/** How far down the chrome of a page may reach before its title. */
const CHROME_LINES = 200;
/** A sentence under the title that speaks of the request, in words that no rule knows. */
const UNKNOWN_STATUS = /\b(?:request|response|status|clarification|internal review)\b.{0,200}[.)?!]$/i;
/** The first line of correspondence.txt (Alaveteli app/views/request/show.text.erb): the title stands in quotation marks. */
const PLAIN_TEXT_VERSION = /^This is a plain-text version of the [\w ]{3,60} request ["“](.{1,300}?)["”]\.(?: {0,3}The latest, full version is available online at (https?:\/\/\S{1,300}))?/i;

/**
 * Reads title, status sentence, parties and deadline from the top of a page.
 * The title is the line above the subtitle ("… made this Freedom of Information request to …"), or above the first
 * status sentence; above those stand menus, and the statuses and dates of other requests, which say nothing of this one.
 */
export function readTop(lines: readonly Line[]): Top {
  const facts: PageFacts = { title: null, status: null, requester: null, authority: null, deadline: null, url: null };
  const ink: number[] = [];
  for (let i = 0; i < lines.length && ink.length < CHROME_LINES; i++) {
    if (lines[i]!.blank) continue;
    const cues = cuesOf(lines[i]!);
    if (cues.salutation?.strong || cues.nameDate || cues.dateOnly || cues.signOff || cues.annotation || /^\s{0,6}from: ?\S/i.test(lines[i]!.text)) break;
    ink.push(i);
  }
  const after = lines.findIndex((line, i) => i > (ink.at(-1) ?? -1) && !line.blank);
  const own = new Map<number, { zone: FurnitureZone; rule: string; status?: ReturnType<typeof statusLine>; page?: ReturnType<typeof pageLine> }>();
  let party = -1, firstStatus = -1, plainText: RegExpExecArray | null = null, plainAt = -1;
  for (const i of ink) {
    const status = statusLine(lines[i]!);
    if (status) { own.set(i, { zone: 'status', rule: status.rule, status }); if (firstStatus < 0) firstStatus = i; continue; }
    const page = pageLine(lines[i]!);
    if (page && page.zone !== 'event') { own.set(i, { zone: page.zone, rule: page.rule, page }); if (page.zone === 'party') party = i; continue; }
    if (!plainText && (plainText = PLAIN_TEXT_VERSION.exec(straight(lines[i]!.text)))) { plainAt = i; own.set(i, { zone: 'title', rule: 'wdtk/title/plain-text-version' }); }
  }
  const isTitle = (i: number | undefined): i is number => i !== undefined && !own.has(i) && lines[i]!.depth === 0 && lines[i]!.text.trim().length <= 300 && !cuesOf(lines[i]!).caseHeading;
  const above = (at: number): number => { const i = ink[ink.indexOf(at) - 1]; return isTitle(i) ? i : -1; };
  let title = -1;
  if (plainText) { facts.title = plainText[1]!.trim(); facts.url = plainText[2]?.replace(/[.]$/, '') ?? null; }
  else if (party >= 0) title = above(party);
  if (title < 0 && !plainText && firstStatus >= 0) {
    title = above(firstStatus);
    // "We don't know whether the most recent response…" stands above the title.
    const next = ink[ink.indexOf(firstStatus) + 1];
    if (title < 0 && isTitle(next) && (ink.indexOf(next) === ink.length - 1 || own.has(ink[ink.indexOf(next) + 1]!))) title = next;
  }
  if (title < 0 && !plainText && isTitle(ink[0]) && ink.length <= 2 && after >= 0 && (ink.length === 1 || own.has(ink[1]!))) {
    // No sentence of the page's own that we know: the only line above the first letter.
    const cues = cuesOf(lines[ink[0]!]!);
    if (!cues.opening && !cues.salutation) title = ink[0]!;
  }
  const unknownStatus = ink.length === 2 && title < 0 && !plainText && !own.size && isTitle(ink[0]) && UNKNOWN_STATUS.test(straight(lines[ink[1]!]!.text));
  if (unknownStatus) {
    title = ink[0]!;
    own.set(ink[1]!, { zone: 'status', rule: 'wdtk/status/unknown-sentence' });
    facts.status = { value: null, text: lines[ink[1]!]!.text.trim() };
  }
  if (title >= 0) { facts.title = lines[title]!.text.trim(); own.set(title, { zone: 'title', rule: 'wdtk/title/line-above-status' }); }
  // The top ends with the last of the page's own lines that follow one another below the title.
  const from = title >= 0 ? title : party >= 0 ? party : firstStatus >= 0 ? firstStatus : plainAt;
  let firstLine = 0;
  if (from >= 0) {
    firstLine = from + 1;
    for (let k = ink.indexOf(from) + 1; k < ink.length && own.has(ink[k]!); k++) firstLine = ink[k]! + 1;
    for (const [i, { status, page }] of [...own].sort((a, b) => a[0] - b[0])) {
      if (i < Math.min(from, firstStatus >= 0 && title < 0 ? firstStatus : from) && !(firstStatus === i && title > i)) continue;
      if (status) readStatus(lines[i]!, status.state, facts);
      if (page?.groups['user']) facts.requester ??= { name: page.groups['user'].trim(), email: null };
      if (page?.groups['body']) facts.authority ??= { name: page.groups['body'].trim(), email: null };
    }
  }
  while (firstLine < lines.length && lines[firstLine]!.blank) firstLine++;
  const furniture: Zone<FurnitureZone>[] = [];
  let last: { zone: FurnitureZone; rule: string } = { zone: 'page', rule: 'wdtk/page/above-the-title' };
  for (let i = 0; i < firstLine; i++) {
    const line = lines[i]!, named = own.get(i);
    if (named) last = { zone: named.zone, rule: named.rule }; else if (!line.blank) last = { zone: 'page', rule: 'wdtk/page/above-the-title' };
    const before = furniture[furniture.length - 1];
    if (before && before.rule === last.rule && (line.blank || !named)) furniture[furniture.length - 1] = { ...before, end: line.next };
    else furniture.push({ zone: last.zone, start: line.start, end: line.next, rule: last.rule });
  }
  while (firstLine > 0 && firstLine < lines.length && cuesOf(lines[firstLine]!).ruler) {
    const start = lines[firstLine]!.start;
    do firstLine++; while (firstLine < lines.length && lines[firstLine]!.blank);
    furniture.push({ zone: 'separator', start, end: lines[firstLine - 1]!.next, rule: 'wdtk/separator/between-events' });
  }
  return { firstLine, furniture, facts };
}

function readStatus(line: Line, state: string, facts: PageFacts): void {
  const said = straight(line.text);
  // A later sentence of the page's own is nearer to the letters, and the one that it shows for this request.
  facts.status ??= { value: state, text: line.text.trim() };
  const due = DUE.exec(said);
  if (due) facts.deadline ??= due[1]!;
  if (facts.authority) return;
  for (const pattern of BODY_IN_STATUS) {
    const body = pattern.exec(said)?.[1];
    if (body && !/\brequest\b/i.test(body)) { facts.authority = { name: body.trim(), email: null }; return; }
  }
}
