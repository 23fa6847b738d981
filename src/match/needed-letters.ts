/**
 * What letters does a regular expression need? Every match of /\bplease (?:find|see) attached\b/ has "plea" and "atta" in it: most texts have
 * none of what most patterns need, and a pattern that cannot match is neither tried nor, what costs more, compiled.
 */

import { PATTERN_TOKEN } from './pattern-tokens.js';

/** A run of four makes a key of 28 bits. White space other than the space ends a run. */
const RUN = 4;
/** The letters and signs of ASCII stand for themselves, case aside; all else is one. */
const BEYOND_ASCII = 127;
const CODES = Uint8Array.from({ length: 128 }, (_, unit) => (unit < 32 || unit === BEYOND_ASCII ? 0 : unit >= 65 && unit <= 90 ? unit + 32 : unit));

/** The code of a code unit of text, case aside, below `CODE_COUNT`: 0 for what ends a run. */
export const codeOf = (unit: number): number => (unit < 128 ? CODES[unit]! : BEYOND_ASCII);
export const CODE_COUNT = 128;
/** The key of the last four letters, with one more. */
export const nextKey = (key: number, code: number): number => (key << 7 | code) & 0xfffffff;
/** What a pattern needs that has this one sign, wherever: no run of letters has this key. */
export const keyOfOne = (code: number): number => 1 << 28 | code;

/** Keys of which a match has at least one. */
export type Clause = readonly number[];

/** One of the alternatives that a pattern offers at its top level: its source, and what its matches need (all of the clauses). */
export interface Alternative { source: string; needs: readonly Clause[] }

/**
 * The alternatives of a regular expression's source at its top level ("a|b" has two), in order, each with what it needs.
 * A pattern whose needs cannot be told has none. Linear in the source.
 */
export function alternativesOf(source: string): Alternative[] { return new Reader(source).topLevel(); }

/** More keys than these sort out too little. */
const MOST_KEYS = 120;
/** How seldom a letter is, roughly, in prose: a run with seldom letters sorts out more texts. */
const RARITY = new Uint8Array(CODE_COUNT).fill(30);
[...' etaoinsrhldcumfpgwybvk-\'xjqz'].forEach((letter, i) => { RARITY[codeOf(letter.charCodeAt(0))] = i; });
[...'0123456789.,'].forEach((sign) => { RARITY[codeOf(sign.charCodeAt(0))] = 12; });

/** Runs within everyday words are in every text, whatever their letters. */
const COMMON = new Set<number>(), COMMONNESS = 25;
{
  const words = 'the that this with from have your you and for not are was will would which there their been were what when please about other more can any of to in it is be by or as on at an';
  for (let i = 0, key = 0; i < words.length; i++) { key = nextKey(key, codeOf(words.charCodeAt(i))); if (i >= RUN - 1) COMMON.add(key); }
}

/** A class of a few signs that each stand for themselves: "[sz]", "[-_=]". */
const SMALL_CLASS = /^\[(-?[^\\^\]\ud800-\udfff-]{1,5})\]$/;
const SIGN = /^\\[^\da-z]$/i;

const [BAR, OPEN, CLOSE, EQUALS, EXCLAMATION, QUERY, STAR, PLUS, BRACE, BACKSLASH, BRACKET] = [...'|()=!?*+{\\['].map((sign) => sign.charCodeAt(0)) as [number, number, number, number, number, number, number, number, number, number, number];
const SPECIAL = new Set([...'|()?*+{}\\[].^$'].map((sign) => sign.charCodeAt(0)));

/** What a stretch of a match can read: one way, or a few ("organi[sz]ed", "e-?mail"). */
type Run = readonly string[];
const NOTHING: Run = [''];
/** More ways than these are not followed. */
const MOST_WAYS = 6;

/** Reads the source of a regular expression as far as it takes to say what every match needs. */
class Reader {
  private at = 0;
  private readonly tokens: readonly string[];
  constructor(private readonly source: string) { this.tokens = source.match(PATTERN_TOKEN) ?? []; }

  topLevel(): Alternative[] {
    const all: Alternative[] = [];
    for (let start = 0; ;) {
      const from = this.at, needs = this.sequence();
      let end = start;
      for (let i = from; i < this.at; i++) end += this.tokens[i]!.length;
      all.push({ source: this.source.slice(start, end), needs: sharpestFew(needs) });
      if (this.at >= this.tokens.length) return all;
      this.at++;
      start = end + 1;
    }
  }

  /** What the parts that follow one another need: all of it. Stops at what ends them: "|", ")" or the end. */
  private sequence(before: Run = NOTHING): Clause[] {
    const needs: Clause[] = [];
    // The letters that stand right before: "i " and then "am". A run is told once, at its end, unless it is all that the caller said.
    let run = before, own = false;
    const end = (): void => { if (own) tell(run, needs); run = NOTHING; own = false; };
    for (let unit = this.unit(); unit && unit !== BAR && unit !== CLOSE; unit = this.unit()) {
      const token = this.tokens[this.at++]!;
      if (unit === OPEN) {
        // What stands ahead or behind is no part of the match.
        const last = token.charCodeAt(token.length - 1), beside = last === EQUALS || last === EXCLAMATION, few = beside ? null : this.fewWords(run.length);
        if (few) { run = followed(run, few); own ||= few[0] !== ''; continue; }
        const within = this.group(beside ? NOTHING : run);
        if (beside) continue;
        end();
        if (!this.optional()) for (const clause of within) needs.push(clause);
      } else if (token !== '\\b') {
        const ways = waysOf(token, unit);
        if (!ways) { if (token === '\\d' && !this.optional()) needs.push(DIGITS); end(); continue; }
        const optional = this.unit() === QUERY;
        if (!optional && this.repeats()) { if (!this.optional()) tell(ways, needs); end(); continue; }
        const longer = followed(run, optional ? ['', ...ways] : ways);
        if (optional) this.at++;
        if (longer.length <= MOST_WAYS && longer[0]!.length <= ENOUGH) { run = longer; own ||= !optional; } else { end(); if (!optional) { run = ways; own = true; } }
      }
    }
    end();
    return needs;
  }

  /** The first code unit of the token that stands here; 0 at the end. */
  private unit(): number { return this.at < this.tokens.length ? this.tokens[this.at]!.charCodeAt(0) : 0; }
  /** Whether a quantifier stands here; and whether one that lets what it belongs to be left out. */
  private repeats(): boolean { const unit = this.unit(); return unit === QUERY || unit === STAR || unit === PLUS || unit === BRACE && this.tokens[this.at]!.length > 1; }
  private optional(): boolean { const unit = this.unit(); return unit === QUERY || unit === STAR || unit === BRACE && this.tokens[this.at]!.startsWith('{0'); }

  /**
   * The ways of a group that has but a few words, and what stands there where it may be left out: "(?:may|might) ", "(?:now )?". Null, and nothing is read,
   * where it has more, or anything that is no sign of its own. @param before in how many ways what stands before it can be read.
   */
  private fewWords(before: number): Run | null {
    const ways = [''];
    let at = this.at;
    for (let token = this.tokens[at]; token !== ')'; token = this.tokens[++at]) {
      if (token === undefined) return null;
      const unit = token.charCodeAt(0);
      if (unit === BAR) { if (ways.push('') * before > MOST_WAYS) return null; continue; }
      const read = waysOf(token, unit);
      if (read?.length !== 1 || (ways[ways.length - 1] += read[0]!).length > ENOUGH) return null;
    }
    const after = this.tokens[at + 1]?.charCodeAt(0), optional = after === QUERY;
    if (optional ? (ways.length + 1) * before > MOST_WAYS : after === STAR || after === PLUS || after === BRACE && this.tokens[at + 1]!.length > 1) return null;
    this.at = optional ? at + 2 : at + 1;
    return optional ? ['', ...ways] : ways;
  }

  /** What a group needs. One alternative: all that it needs. Several: of each, the clause that sorts out most; nothing where one needs nothing. */
  private group(before: Run): readonly Clause[] {
    const first = this.sequence(before);
    let sure = first.length > 0, keys: Set<number> | null = null;
    while (this.unit() === BAR) {
      keys ??= new Set(sure ? sharpest(first) : []);
      this.at++;
      const needs = this.sequence(before);
      if (needs.length) for (const key of sharpest(needs)) keys.add(key);
      else sure = false;
    }
    this.at++;
    if (!keys) return first;
    return sure && keys.size <= MOST_KEYS ? [[...keys]] : [];
  }
}

const DIGITS: Clause = [...'0123456789'].map((digit) => keyOfOne(codeOf(digit.charCodeAt(0))));
/** No run is made longer than this by what may or may not stand in it; nor read further than that. */
const ENOUGH = 20, FAR = 60;

/** Each way of a run with each way of what follows it. */
const followed = (run: Run, next: Run): Run => (run.length === 1 && next.length === 1 ? [run[0]! + next[0]!] : run.flatMap((head) => next.map((way) => head + way)));

/** What a token that stands once reads: its letters, each sign of a small class; null for what reads anything else. */
function waysOf(token: string, unit: number): Run | null {
  if (unit === BACKSLASH) return SIGN.test(token) ? [token.slice(1)] : null;
  if (unit === BRACKET) { if (token.length > 8) return null; const signs = SMALL_CLASS.exec(token)?.[1]; return signs ? [...signs].every((sign) => codeOf(sign.charCodeAt(0))) ? [...signs] : null : null; }
  // Half of a character may not be told from the other half, which a quantifier may stand under.
  return SPECIAL.has(unit) || unit >= 0xd800 && unit < 0xe000 || !codeOf(unit) ? null : [token];
}

/** Adds what a run needs: of each way its rarest four letters; where one is shorter, its rarest sign. */
function tell(run: Run, needs: Clause[]): void {
  if (run.length === 1) { const key = run[0]!.length >= RUN ? rarestOf(run[0]!) : rarestSign(run[0]!); if (key) needs.push([key]); return; }
  const keys: number[] = [];
  for (const way of run) {
    const key = way.length >= RUN ? rarestOf(way) : rarestSign(way);
    if (!key) return;
    if (!keys.includes(key)) keys.push(key);
  }
  needs.push(keys);
}

/** The key of the four letters of a run that are most seldom in prose. */
function rarestOf(run: string): number {
  let best = 0, most = -1, key = 0, first = 0, second = 0, third = 0;
  const end = Math.min(run.length, FAR);
  for (let i = 0; i < end; i++) {
    const code = codeOf(run.charCodeAt(i)), rare = RARITY[code]!;
    key = nextKey(key, code);
    if (i >= RUN - 1) {
      const sum = first + second + third + rare - (COMMON.has(key) ? COMMONNESS : 0);
      if (sum > most) { most = sum; best = key; }
    }
    first = second; second = third; third = rare;
  }
  return best || key;
}

/** The key of a short run's rarest sign; 0 where it has but letters and spaces, which every text has. */
function rarestSign(run: string): number {
  let best = 0;
  for (let i = 0; i < run.length; i++) {
    const code = codeOf(run.charCodeAt(i));
    if (!(code === SPACE || code >= A && code <= Z) && (!best || RARITY[code]! > RARITY[best]!)) best = code;
  }
  return best && keyOfOne(best);
}
const [SPACE, A, Z] = [...' az'].map((letter) => codeOf(letter.charCodeAt(0))) as [number, number, number];

const rarityOf = (key: number): number => key >> 28 ? RARITY[key & 127]! : RARITY[key & 127]! + RARITY[key >> 7 & 127]! + RARITY[key >> 14 & 127]! + RARITY[key >> 21 & 127]!;

/** How many texts a clause sorts out, roughly: the rarer its commonest key, and the fewer keys. */
function sharpness(clause: Clause): number {
  let least = 255;
  for (const key of clause) least = Math.min(least, rarityOf(key) - (COMMON.has(key) ? COMMONNESS : 0));
  return least - clause.length;
}

/** The clause that sorts out most texts. */
function sharpest(needs: readonly Clause[]): Clause {
  return needs.length === 1 ? needs[0]! : needs.reduce((best, clause) => (sharpness(clause) > sharpness(best) ? clause : best));
}

/** More clauses than these cost more than they sort out. */
const MOST_CLAUSES = 3;
/** The sharpest clauses, the very sharpest first. "\d\d\d" says one thing three times. */
function sharpestFew(needs: readonly Clause[]): readonly Clause[] {
  return needs.length < 2 ? needs : [...new Set(needs)].sort((a, b) => sharpness(b) - sharpness(a)).slice(0, MOST_CLAUSES);
}
