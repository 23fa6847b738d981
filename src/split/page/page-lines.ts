import type { Line } from '../../match/lines.js';
import { RuleSet } from '../../match/rule-set.js';
import type { FurnitureZone } from '../../model/lists.js';
import { LINE_SIGHT } from '../../model/rule.js';
import { fragdenstaatRules, fragdenstaatStatuses } from '../../packs/fragdenstaat/page.js';
import { pageRules } from '../../packs/wdtk/page.js';
import { statusSentences } from '../../packs/wdtk/statuses.js';

/** A sentence of the page's own: which rule knows it, over how many lines it goes, and what its variables say. */
export interface PageLine { zone: FurnitureZone; rule: string; lines: number; state: string | null; text: string; groups: Record<string, string | undefined> }

const others = new RuleSet([...pageRules, ...fragdenstaatRules.filter(({ then }) => !then.state)]);
const parties = new RuleSet(pageRules.filter(({ then }) => then.zone === 'party'));

/** A copy may wrap a sentence; the longest known one takes four lines of 72 characters. */
const WRAPS = 4;

/** The same length as the text: offsets stay. */
const straight = (text: string): string => text.replace(/[’‘]/g, "'").replace(/[\u00a0\n\t]/g, ' ');

function match(rules: RuleSet, text: string, lines: number): PageLine | null {
  return asPageLine(rules.first(text), text, lines);
}

function status(text: string, lines: number): PageLine | null { return asPageLine(statusSentences.first(text) ?? fragdenstaatStatuses.first(text), text, lines); }

function asPageLine(hit: ReturnType<RuleSet['first']>, text: string, lines: number): PageLine | null {
  return hit && { zone: (hit.rule.then.zone ?? 'page') as FurnitureZone, rule: hit.rule.id, lines, state: hit.rule.then.state ?? null, text, groups: hit.match.groups ?? {} };
}

/** Reads one line as a sentence of the page's own: a status, who asked whom, a menu. */
export function pageLine(line: Line): PageLine | null {
  const text = straight(line.text.slice(0, LINE_SIGHT)).trim();
  if (!text) return null;
  return status(text, 1) ?? match(others, text, 1);
}

/** The same for a sentence that may go on over the next lines of its paragraph: none of them is a sentence of its own. */
export function pageSentence(lines: readonly Line[], at: number): PageLine | null {
  const one = pageLine(lines[at]!);
  if (one) return one;
  let text = straight(lines[at]!.text.slice(0, LINE_SIGHT)).trim();
  for (let n = 1; n < WRAPS; n++) {
    const next = lines[at + n];
    if (!next || next.blank || pageLine(next)) return null;
    text = `${text} ${straight(next.text.slice(0, LINE_SIGHT)).trim()}`;
    if (text.length > LINE_SIGHT) return null;
    const hit = status(text, n + 1) ?? match(parties, text, n + 1);
    if (!hit) continue;
    // "…no later than 3 May⏎2021 (details).": what ends the sentence may stand on the line under it.
    const rest = lines[at + n + 1];
    if (rest && !rest.blank && !/[.)]$/.test(text) && n + 1 < WRAPS && /^[^.]{0,60}(?:\(details(?: and exceptions)?\))?[.)]$/.test(straight(rest.text.slice(0, 100)).trim())) return { ...hit, lines: n + 2, text: `${text} ${straight(rest.text).trim()}` };
    return hit;
  }
  return null;
}

const BODY_IN_STATUS: readonly RegExp[] = [
  /\bresponse from (.{2,150}?), they (?:should|must)\b/i, /\bBy law, (?:under all circumstances, )?(.{2,150}?) should (?:normally )?have responded\b/i, /\bwould have expected (.{2,150}?) to have responded\b/i,
  /^(.{2,150}?) did not have the information\b/i, /\bwas (?:refused|rejected) by (.{2,150}?)\.?$/i, /^(.{2,150}?) is waiting for your clarification\b/i,
  /\binternal review by (.{2,150}?) of their handling\b/i, /\boverdue a response from (.{2,150}?)[,.]/i,
];
const USER_IN_STATUS: readonly RegExp[] = [/\bif you are (.{2,100}?),? please sign in\b/i, /^We're waiting for (.{2,100}?) to read (?:a )?recent responses?\b/i];

/** The body and the requester that a status sentence names. */
export function namedInStatus(text: string): { body: string | null; user: string | null } {
  const first = (patterns: readonly RegExp[]): string | null => patterns.map((pattern) => pattern.exec(text)?.[1]?.trim()).find((name) => name && !/\b(?:this|the) request\b/i.test(name)) ?? null;
  return { body: first(BODY_IN_STATUS), user: first(USER_IN_STATUS) };
}

const DUE = /\b(?:no\s{1,4}later\s{1,4}than|promptly\s{1,4}and\s{1,4}by|responded\s{1,4}by)\s{1,4}(\d{1,2}\s{1,4}[A-Z][a-z]{2,8}\s{1,4}\d{4}|[A-Z][a-z]{2,8}\s{1,4}\d{1,2},\s{1,4}\d{4})\b/d;

/** The deadline that a status sentence gives, and where it stands: offsets into `text`, which begins at `from` of the document. */
export function dueInStatus(text: string, from: number): { words: string; start: number; end: number } | null {
  const span = DUE.exec(straight(text))?.indices?.[1];
  return span ? { words: text.slice(...span).replace(/\s+/g, ' '), start: from + span[0], end: from + span[1] } : null;
}
