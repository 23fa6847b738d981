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
const CHROME_LINES = 60;

/**
 * Reads title, status sentence, parties and deadline from the top of a page.
 * The title is the line above the first sentence of the page's own, or the first line where no such sentence stands.
 */
export function readTop(lines: readonly Line[]): Top {
  const furniture: Zone<FurnitureZone>[] = [];
  const facts: PageFacts = { title: null, status: null, requester: null, authority: null, deadline: null, url: null };
  const ink: number[] = [];
  for (let i = 0; i < lines.length && ink.length < CHROME_LINES; i++) if (!lines[i]!.blank) ink.push(i);
  // Read on while the lines are the page's own; the first letter's first line ends the top.
  let titleAt = -1, firstLine = 0, title = -1;
  const own = new Map<number, { zone: FurnitureZone; rule: string }>();
  for (let k = 0; k < ink.length; k++) {
    const i = ink[k]!, line = lines[i]!, status = statusLine(line);
    if (status) {
      own.set(i, { zone: 'status', rule: status.rule });
      const text = line.text.trim();
      const said = straight(line.text);
      facts.status ??= { value: status.state, text };
      const due = DUE.exec(said);
      if (due) facts.deadline ??= due[1]!;
      if (!facts.authority) for (const pattern of BODY_IN_STATUS) { const body = pattern.exec(said)?.[1]; if (body && !/\brequest\b/i.test(body)) { facts.authority = { name: body.trim(), email: null }; break; } }
      if (title < 0 && k > 0 && !own.has(ink[k - 1]!)) title = ink[k - 1]!;
      firstLine = i + 1;
      continue;
    }
    const page = pageLine(line);
    if (page && page.zone !== 'event') {
      own.set(i, { zone: page.zone, rule: page.rule });
      if (page.groups['user']) facts.requester ??= { name: page.groups['user'].trim(), email: null };
      if (page.groups['body']) facts.authority ??= { name: page.groups['body'].trim(), email: null };
      if (page.zone === 'party' && title < 0 && k > 0 && !own.has(ink[k - 1]!)) title = ink[k - 1]!;
      firstLine = i + 1;
      continue;
    }
    const cues = cuesOf(line);
    if (cues.salutation || cues.nameDate || cues.dateOnly || cues.signOff || cues.annotation || /^from: ?\S/i.test(line.text)) break;
    // One line between two of the page's own, or before the first of them, may be the title; a second ordinary line in a row is a letter.
    if (titleAt >= 0 && ink[k - 1] === titleAt && title !== titleAt && !own.size) break;
    if (title >= 0) break;
    titleAt = i;
  }
  if (title < 0) {
    // No sentence of the page's own: the first line is the title where a letter begins right after it.
    const first = ink[0], second = ink[1];
    if (first !== undefined && second !== undefined && !own.has(first)) {
      const cues = cuesOf(lines[first]!), after = cuesOf(lines[second]!);
      const plain = !cues.salutation && !cues.nameDate && !cues.dateOnly && !cues.caseHeading && lines[first]!.text.length <= 250 && lines[first]!.depth === 0 && !/^from:/i.test(lines[first]!.text);
      if (plain && (after.salutation || after.nameDate || after.dateOnly || cuesOf(lines[ink[2] ?? second]!).dateOnly || cuesOf(lines[ink[2] ?? second]!).salutation)) title = first;
    }
    if (title >= 0) firstLine = Math.max(firstLine, title + 1);
    else if (!own.size) firstLine = 0;
  }
  if (title >= 0) { facts.title = lines[title]!.text.trim(); own.set(title, { zone: 'title', rule: 'wdtk/title/line-above-status' }); }
  while (firstLine < lines.length && lines[firstLine]!.blank) firstLine++;
  let last: { zone: FurnitureZone; rule: string } = { zone: 'page', rule: 'wdtk/page/above-the-title' };
  for (let i = 0; i < firstLine; i++) {
    const line = lines[i]!, named = own.get(i);
    if (named) last = named; else if (!line.blank) last = { zone: 'page', rule: 'wdtk/page/above-the-title' };
    const before = furniture[furniture.length - 1];
    if (before && before.rule === last.rule && (line.blank || !named)) furniture[furniture.length - 1] = { ...before, end: line.next };
    else furniture.push({ zone: last.zone, start: line.start, end: line.next, rule: last.rule });
  }
  return { firstLine, furniture, facts };
}
