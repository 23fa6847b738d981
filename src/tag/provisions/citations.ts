import type { Act } from '../../model/act.js';

/** One part that is cited: number and letters ("40", "(2)", "(a)"), and of articles the indent. Offsets are into the text that was read. */
export interface Cited {
  path: readonly string[];
  /** ", third indent", or nothing. */
  indent: string;
  start: number;
  end: number;
  /** The range "21 to 24" reaches to this number; parts between are named by the Act's table. */
  through: string | null;
}

/** A word like "sections", and the list of parts that follows it. `unit` is null where the word ("exemption", an Act's name) does not tell. */
export interface Citation { unit: Act['unit'] | null; start: number; end: number; items: Cited[] }

const HEAD = /(?<![\p{L}\p{N}'_-])(?:(?<s>sections?|sects?\.?|secs?\.?|ss?\.?)|(?<reg>regulations?|regs?\.?)|(?<art>articles?|arts?\.?)|(?:exemptions?|exceptions?)(?: {1,3}(?:under|at|in|of))?) {0,3}(?=\d)/giu;
const NUMBER = /(\d{1,4})([a-z])?(?![\p{L}\d%:]|\.\d| ?[-–]\p{L})/iuy;
const ROMAN = /^\((?:x?(?:ix|iv|v?i{1,3}|v)|x)\)$/;
/** "(2)", " (a)", "(3A)", "(ac)", "(iv)"; a word in brackets is none. */
const GROUP = / {0,2}\( ?(\d{1,2}[A-Z]?|[a-z]|a[a-e]|x?(?:ix|iv|v?i{1,3})) ?\)/y;
const SEPARATOR = / {0,3}(?:, {0,2}(?:and|or)(?= )|[,;/&]|and\/or|and|or|to|through|[-–—]) {0,3}/y;
const ORDINAL = '(?:first|second|third|fourth|fifth)';
const INDENT_AFTER = new RegExp(`,? {1,2}(?<which>${ORDINAL}(?:(?:,| and|, and) {1,2}${ORDINAL}){0,4}) {1,2}(?<what>indent|subparagraph|paragraph)s?`, 'y');
const INDENT_BEFORE = new RegExp(`(?<which>${ORDINAL}(?:(?:,| and|, and) {1,2}${ORDINAL}){0,4}) {1,2}(?<what>indent|subparagraph|paragraph)s? of $`);

/**
 * Every citation of parts in a text, in order: "sections 31 and 40(2)", "31(1)(a) and (b)", "12(4)(b) to (e)". Which Act is not asked here.
 * @param folded see `fold`. @param bare places where a number may follow with no such word: the ends of Acts' names. Linear in the text.
 */
export function citationsIn(folded: string, bare: readonly number[]): Citation[] {
  const found: Citation[] = [];
  for (const match of folded.matchAll(HEAD)) {
    const word = match[0].trim().toLowerCase();
    const unit = match.groups!['s'] ? 's' : match.groups!['reg'] ? 'reg' : match.groups!['art'] ? 'art' : null;
    const plural = unit === 's' ? /^(?:sections|sects|secs|ss)/.test(word) : /s\.?$/.test(word);
    const list = readList(folded, match.index, match.index + match[0].length, unit, plural);
    // "exemption 12" alone is a count of something.
    if (list && (unit || list.items.every((item) => item.path.length > 1))) found.push(unit ? list : { ...list, start: list.items[0]!.start = match.index + match[0].length });
  }
  for (const at of bare) {
    const gap = /^ {0,2}[:,(]? ?(?=\d{1,3}[a-z]?\()/i.exec(folded.slice(at, at + 12))?.[0];
    if (gap === undefined) continue;
    const list = readList(folded, at + gap.length, at + gap.length, null, false);
    if (list) found.push(list);
  }
  return found.sort((a, b) => a.start - b.start);
}

function readList(text: string, start: number, at: number, unit: Citation['unit'], plural: boolean): Citation | null {
  const first = readNumber(text, at);
  if (!first) return null;
  const items: Cited[] = [];
  let end = first.end;
  const push = (path: string[], from: number, to: number, through: string | null = null): void => {
    const indents = unit === 'art' ? indentsOf(text, items.length ? null : start, to) : null;
    end = indents?.end ?? to;
    const begin = indents?.start ?? from;
    for (const indent of indents?.names ?? ['']) items.push({ path, indent, start: begin, end, through });
  };
  push(first.path, start, first.end);
  for (;;) {
    SEPARATOR.lastIndex = end;
    const separator = SEPARATOR.exec(text);
    if (!separator) break;
    const next = end + separator[0].length;
    const range = /^(?:to|through|[-–—])$/.test(separator[0].trim());
    const last = items.at(-1)!;
    const letters = readGroups(text, next);
    if (letters.groups.length && text[next] === '(') {
      const path = continued(last.path, letters.groups);
      if (!path) break;
      const between = range ? lettersBetween(last.path.at(-1)!, path.at(-1)!) : [];
      if (range) {
        // All members of a range carry its words, from the first to the last.
        items.at(-1)!.end = letters.end;
        for (const letter of [...between, path.at(-1)!]) items.push({ path: [...path.slice(0, -1), letter], indent: '', start: last.start, end: letters.end, through: null });
        end = letters.end;
      } else push(path, next, letters.end);
      continue;
    }
    const number = readNumber(text, next);
    if (!number || number.path.length === 1 && !plural) break;
    if (range && number.path.length === 1 && last.path.length === 1) {
      last.through = number.path[0]!;
      last.end = end = number.end;
    } else push(number.path, next, number.end);
  }
  return { unit, start: Math.min(start, items[0]!.start), end, items };
}

function readNumber(text: string, at: number): { path: string[]; end: number } | null {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const groups = readGroups(text, at + match[0].length);
  return { path: [`${Number(match[1])}${(match[2] ?? '').toUpperCase()}`, ...groups.groups], end: groups.end };
}

function readGroups(text: string, at: number): { groups: string[]; end: number } {
  const groups: string[] = [];
  let end = at;
  for (;;) {
    GROUP.lastIndex = end;
    const match = GROUP.exec(text);
    if (!match || groups.length > 5) return { groups, end };
    groups.push(`(${match[1]})`);
    end += match[0].length;
  }
}

/** "(b)" after 31(1)(a) is 31(1)(b); "(3A)(a)" after 40(2) is 40(3A)(a); "(ii)" after 36(2)(b)(i) is 36(2)(b)(ii). Null where it continues nothing. */
function continued(path: readonly string[], groups: readonly string[]): string[] | null {
  const [head] = groups as readonly [string];
  const kind = (group: string, above: string | undefined): string => (/\d/.test(group) ? 'digit' : ROMAN.test(group) && above && /^\([a-z]+\)$/.test(above) ? 'roman' : 'letter');
  for (let depth = path.length - 1; depth > 0; depth--) {
    const here = kind(path[depth]!, path[depth - 1]);
    if (here === (/\d/.test(head) ? 'digit' : here === 'roman' && ROMAN.test(head) ? 'roman' : 'letter')) return [...path.slice(0, depth), ...groups];
  }
  return path.length === 1 ? [...path, ...groups] : null;
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** "(c)" and "(d)" between "(b)" and "(e)"; numbers and Roman numbers likewise. */
function lettersBetween(from: string, to: string): string[] {
  const a = from.slice(1, -1), b = to.slice(1, -1);
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Array.from({ length: Math.max(0, Math.min(30, Number(b) - Number(a) - 1)) }, (_, i) => `(${Number(a) + i + 1})`);
  if (a.length === 1 && b.length === 1 && a < b && !(a === 'i' && b === 'v')) return Array.from({ length: b.charCodeAt(0) - a.charCodeAt(0) - 1 }, (_, i) => `(${String.fromCharCode(a.charCodeAt(0) + i + 1)})`);
  const one = ROMANS.indexOf(a), two = ROMANS.indexOf(b);
  return one >= 0 && two > one ? ROMANS.slice(one + 1, two).map((roman) => `(${roman})`) : [];
}

/** The indents or subparagraphs named right after an article, or right before its word. */
function indentsOf(text: string, head: number | null, end: number): { names: string[]; start: number | null; end: number } | null {
  INDENT_AFTER.lastIndex = end;
  const after = INDENT_AFTER.exec(text);
  const before = !after && head !== null ? INDENT_BEFORE.exec(text.slice(Math.max(0, head - 90), head)) : null;
  const match = after ?? before;
  if (!match) return null;
  const { which, what } = match.groups as { which: string; what: string };
  const names = which.match(/[a-z]{5,6}/g)!.map((ordinal) => `, ${ordinal} ${what}`);
  return { names, start: before ? head! - before[0].length : null, end: after ? end + after[0].length : end };
}
