import { parseStrictDate } from '../dates/strict.js';
import { indexLines } from '../match/lines.js';
import type { MailHeaders } from '../model/document.js';
import type { Span } from '../model/span.js';
import { fromBlock, readBlock } from './quotations/header-block.js';
import { Lines, type Introduction } from './quotations/introduction.js';
import { INTRODUCTIONS } from './quotations/table.js';
import { readField } from './quotations/vocabulary.js';

/**
 * A quoted or forwarded message, or bare `>` lines (`header` is null). Spans are of the document's text, in order; together with those of
 * the children none overlaps another. `answered` are its lines that the message which quotes them answers one by one.
 */
export interface QuotedPart extends Pick<Introduction, 'from' | 'rawDate' | 'recipients' | 'subject' | 'kind' | 'rule'> {
  header: Span | null;
  spans: Span[];
  answered: Span[];
  /** Its lines have more marks of quotation than its introduction. */
  marked: boolean;
  children: QuotedPart[];
}

interface Part extends QuotedPart { parent: Part | null; runs: { first: number; last: number }[] }

/**
 * Finds what the text between two offsets quotes or forwards: introductions first, then whose each line is, by the depth of its marks.
 * Under an introduction that is followed by deeper `>` lines, those lines are quoted and the others are not; under any other, all that follows at
 * its depth is. One pass over the lines, each looked at a bounded number of times; nested quotations cost no more than flat ones.
 */
export function findQuotations(text: string, span: Span): QuotedPart[] {
  const lines = new Lines(indexLines(text, span.start, span.end));
  const roots: Part[] = [];
  /** Who owns lines of each depth; null is the author. A depth that nobody owns is a bare quotation. */
  const owners: (Part | null | undefined)[] = [null];
  let current: Part | null = null;
  /** Whether nothing but blank lines stands between the last introduction (or the top) and here. */
  let bareSince: Part | null | undefined = null;
  const add = (part: Part): void => { if (part.parent) part.parent.children.push(part); else roots.push(part); };
  for (let i = 0; i < lines.lines.length; i++) {
    if (lines.blank(i)) { if (current) extend(current, i); continue; }
    const introduction = introductionAt(lines, i);
    if (introduction) {
      if (bareSince?.header && saysTheSame(bareSince, introduction)) {
        bareSince.header = { start: bareSince.header.start, end: lines.lines[introduction.last]!.next };
        Object.assign(bareSince, { runs: [], recipients: introduction.recipients, subject: introduction.subject });
        i = introduction.last;
        continue;
      }
      const depth = introduction.rule.endsWith('/groupwise') ? 0 : Math.min(lines.depth(i), owners.length);
      const next = lines.nextInk(introduction.last, 4);
      const marked = introduction.endsAt === undefined && next >= 0 && lines.depth(next) > depth;
      const parent = owners[depth] === undefined ? ownerAbove(owners, depth) : owners[depth] ?? null;
      const part = partOf(lines, introduction, parent, marked);
      if (bareSince !== undefined) takeBlanks(lines, bareSince, part, i);
      current = part;
      bareSince = introduction.endsAt === undefined ? part : undefined;
      add(current);
      owners.length = depth + 1;
      if (owners[depth] === undefined) owners[depth] = parent;
      if (marked) owners[depth + 1] = current; else owners[depth] = current;
      i = introduction.last;
      continue;
    }
    bareSince = undefined;
    let depth = lines.depth(i);
    // A long quoted line that was wrapped again without its mark: the end of it stands alone between quoted lines.
    if (current?.marked && depth < lines.depth(i - 1) && orphan(lines, i)) depth = lines.depth(i - 1);
    let owner = depth < owners.length ? owners[depth] : undefined;
    if (owner === undefined) {
      const parent = ownerAbove(owners, depth);
      owner = bare(parent);
      add(owner);
      for (let d = owners.length; d < Math.min(depth, owners.length + 1); d++) owners[d] = owner;
      owners[Math.min(depth, owners.length)] = owner;
    }
    current = owner;
    if (current) extend(current, i);
  }
  for (const part of roots) finish(part, lines);
  return roots;
}

/** "Jo Hartley <jo@example.org> wrote on 05/01/2015 14:03:⏎⏎> From: Jo Hartley …⏎> Date: 05/01/2015 14:03" (Lotus Notes): sender and date are the same, so is the message. */
function saysTheSame(above: Part, { from, rawDate }: Introduction): boolean {
  const one = above.rawDate && parseStrictDate(above.rawDate.text), two = rawDate && parseStrictDate(rawDate.text);
  return !!from?.name && from.name === above.from?.name && !!one && !!two && one.value.slice(0, 16) === two.value.slice(0, 16);
}

/** The blank line between two introductions is of the upper one, and the few at the top of a mail are of the first; more of them are an empty message. */
function takeBlanks(lines: Lines, above: Part | null, part: Part, at: number): void {
  const blanks = lines.blanksBefore(at);
  if (!above && blanks <= 3) part.header = { start: lines.lines[0]!.start, end: part.header!.end };
  else if (above?.header && blanks === 1) { above.header = { start: above.header.start, end: lines.lines[at]!.start }; above.runs = []; }
}

function introductionAt(lines: Lines, at: number): Introduction | null {
  const view = lines.view(at);
  if (view.length < 4 && !lines.lines[at]!.text.includes('>>>')) return null;
  for (const shape of INTRODUCTIONS) {
    const found = shape.read(lines, at);
    if (!found) continue;
    const next = lines.nextInk(found.last, 9);
    if (found.needsMarks && (next < 0 || lines.depth(next) <= lines.depth(at))) continue;
    if (found.ruler && next >= 0) {
      // "Forwarded by …", then the header proper: one introduction.
      const inner = innerOf(lines, next) ?? innerUnderLetterhead(lines, next);
      if (inner) return { ...inner, first: at, kind: found.kind === 'forward' ? 'forward' : inner.kind };
    }
    return found;
  }
  return null;
}

/** The introduction that stands right under a ruler; rulers themselves are not looked at again, so that a column of them costs nothing. */
function innerOf(lines: Lines, at: number): Introduction | null {
  for (const shape of INTRODUCTIONS) {
    if (shape.id === 'common/quotation/ruler' || shape.id === 'common/quotation/forwarded-by') continue;
    const found = shape.read(lines, at);
    if (found && !found.needsMarks) return found;
  }
  // "From:  Jo Hartley   02/26/2001 12:44 PM" alone.
  const block = readField(lines.view(at))?.field === 'from' ? readBlock(lines, at) : null;
  return block?.from && parseStrictDate(block.from) ? fromBlock(lines, block, at, 'quote', 'common/quotation/header-block') : null;
}

/** Lotus Notes puts the sender's letterhead ("Example Trading Ltd") between "Forwarded by" and "From:  Jo Hartley   02/26/2001 12:44 PM". */
function innerUnderLetterhead(lines: Lines, at: number): Introduction | null {
  const next = lines.nextInk(at, 4);
  return next > 0 && /^\p{Lu}[\p{L} .,&'-]{2,60}$/u.test(lines.view(at)) && /^from: .{3,80}\d{1,2}[/:]\d\d/i.test(lines.view(next)) ? innerOf(lines, next) : null;
}

function ownerAbove(owners: readonly (Part | null | undefined)[], depth: number): Part | null {
  for (let d = Math.min(depth, owners.length) - 1; d >= 0; d--) if (owners[d] !== undefined) return owners[d] ?? null;
  return null;
}

const EMPTY = { spans: [], answered: [], recipients: [] as MailHeaders['recipients'] };
function bare(parent: Part | null): Part {
  return { ...EMPTY, spans: [], answered: [], header: null, from: null, rawDate: null, subject: null, kind: 'quote', rule: 'common/quotation/marks', children: [], parent, runs: [], marked: true };
}

function partOf(lines: Lines, { first, last, from, rawDate, recipients, subject, kind, rule, endsAt }: Introduction, parent: Part | null, marked: boolean): Part {
  return { header: { start: lines.lines[first]!.start, end: endsAt ?? lines.lines[last]!.next }, spans: [], answered: [], from, rawDate, recipients, subject, kind, rule, children: [], parent, runs: endsAt === undefined ? [] : [{ first: last, last }], marked };
}

function extend(part: Part, line: number): void {
  const run = part.runs[part.runs.length - 1];
  if (run && run.last === line - 1) run.last = line; else part.runs.push({ first: line, last: line });
}

/**
 * "> …that was wrapped by a⏎client⏎> and goes on": a short line between two of one depth, under one that ends in mid-sentence, and either
 * its first word had no room in the line above (programs wrap at 72 or more), or it goes on in lower case.
 */
function orphan(lines: Lines, at: number): boolean {
  const depth = lines.depth(at - 1), before = lines.view(at - 1), view = lines.view(at);
  if (lines.blank(at - 1) || lines.depth(at + 1) !== depth || view.length > 40 || /[.?!:]$/.test(before)) return false;
  const noRoom = lines.lines[at - 1]!.text.trimEnd().length + 1 + view.search(/ |$/) >= 72;
  return noRoom || !lines.blank(at + 1) && before.length >= 55 && view.length <= 30 && /^[\p{Ll}\d(]/u.test(view);
}

/** Runs of lines become spans. A marked part with several runs is answered between them: all of them but a last one that nothing follows. */
function finish(root: Part, lines: Lines): void {
  const todo = [root];
  for (let part = todo.pop(); part; part = todo.pop()) {
    const spans = part.runs.map(({ first, last }) => ({ start: Math.max(lines.lines[first]!.start, part.header?.end ?? 0), end: lines.lines[last]!.next }));
    const solid = part.marked ? answeredRuns(part, lines) : 0;
    part.spans = spans.slice(solid);
    part.answered = spans.slice(0, solid);
    for (const child of part.children) todo.push(child as Part);
  }
}

/**
 * How many of the runs, from the first, are answered. Bare `>` lines are, wherever the quoting message goes on under them. Lines with an
 * introduction are where it has words of its own between two runs; text under a single run answers the letter as a whole.
 */
function answeredRuns(part: Part, lines: Lines): number {
  if (!part.header && shownByAuthor(part, lines)) return part.runs.length;
  let answered = 0;
  for (const [r, { first, last }] of part.runs.entries()) {
    const depth = lines.depth(lines.blank(first) ? Math.max(first, lines.nextInk(first, last - first)) : first);
    const next = r + 1 < part.runs.length ? part.runs[r + 1]!.first : lines.nextInk(last, 3);
    const goesOn = r + 1 < part.runs.length ? inkBetween(lines, last + 1, next, depth) : next >= 0 && lines.depth(next) < depth;
    if (goesOn && (r + 1 < part.runs.length || !part.header || answered)) answered = r + 1;
  }
  return answered;
}

/** "The share was:⏎> 90 %": the author's own colon right above, with no date or address in the line, shows the lines as part of the text. */
function shownByAuthor(part: Part, lines: Lines): boolean {
  const first = part.runs[0]?.first ?? 0;
  const above = lines.view(first - (lines.blank(first - 1) ? 2 : 1));
  return first > 0 && /[:：]$/.test(above) && !/@|(?:19|20)\d\d|\d[:.h]\d\d/.test(above);
}

function inkBetween(lines: Lines, from: number, to: number, depth: number): boolean {
  for (let i = from; i < to; i++) if (!lines.blank(i) && lines.depth(i) < depth) return true;
  return false;
}
