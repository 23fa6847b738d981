/**
 * What letters does a regular expression need? Every match of /\bplease (?:find|see) attached\b/ has "plea" and "atta" in it: most texts have
 * none of what most patterns need, and a pattern that cannot match is neither tried nor, what costs more, compiled.
 */

/** Letters, digits, space, apostrophe and hyphen are told apart; a run of four makes a key of 20 bits. Anything else ends a run. */
export const RUN = 4;
const CODES = new Uint8Array(128);
for (let c = 0; c < 26; c++) CODES[97 + c] = CODES[65 + c] = c + 1;
for (let c = 48; c < 58; c++) CODES[c] = 27;
CODES[32] = 28; CODES[39] = 29; CODES[45] = 30;

/** The code of a code unit of text, case aside: 0 for what ends a run. */
export const codeOf = (unit: number): number => (unit < 128 ? CODES[unit]! : 0);
/** The key of the last four letters, with one more. */
export const nextKey = (key: number, code: number): number => (key << 5 | code) & 0xfffff;
/** What a pattern needs that has `\\d` in it: no run of letters has this key. */
export const A_DIGIT = 1 << 20;

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
const RARITY = new Uint8Array(32).fill(10);
[...' etaoinsrhldcumfpgwybvk-\'xjqz'].forEach((letter, i) => { RARITY[codeOf(letter.charCodeAt(0))] = i; });
RARITY[27] = 5;

/** Letters that each stand once; an escape; a class; the head of a group; a quantifier; or one sign. Every code unit is in one of them. */
const TOKEN = /(?:[A-Za-z0-9' -](?![?*+{]))+|\\(?:[pPu]\{[^}]*\}|k<[^>]*>|x[\da-fA-F]{2}|u[\da-fA-F]{4}|.)|\[(?:[^\]\\]|\\.){0,400}\]|\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?|[?*+]\??|\{\d+(?:,\d*)?\}\??|./gs;

const [BAR, OPEN, CLOSE, EQUALS, EXCLAMATION, QUERY, STAR, PLUS, BRACE] = [...'|()=!?*+{'].map((sign) => sign.charCodeAt(0)) as [number, number, number, number, number, number, number, number, number];

/** Reads the source of a regular expression as far as it takes to say what every match needs. */
class Reader {
  private at = 0;
  private readonly tokens: readonly string[];
  constructor(private readonly source: string) { this.tokens = source.match(TOKEN) ?? []; }

  topLevel(): Alternative[] {
    const all: Alternative[] = [];
    for (let start = 0; ;) {
      const from = this.at, needs = this.sequence();
      let end = start;
      for (let i = from; i < this.at; i++) end += this.tokens[i]!.length;
      all.push({ source: this.source.slice(start, end), needs });
      if (this.at >= this.tokens.length) return all;
      this.at++;
      start = end + 1;
    }
  }

  /** What the parts that follow one another need: all of it. Stops at what ends them: "|", ")" or the end. */
  private sequence(before = ''): Clause[] {
    const needs: Clause[] = [];
    // The letters that stand right before: "i " and then "am".
    let run = before;
    for (let unit = this.unit(); unit && unit !== BAR && unit !== CLOSE; unit = this.unit()) {
      const token = this.tokens[this.at++]!;
      if (codeOf(unit) && !(token.length === 1 && this.repeats())) {
        run = run ? run + token : token;
        if (run.length >= RUN) needs.push([rarestOf(run)]);
      } else if (unit === OPEN) {
        // What stands ahead or behind is no part of the match.
        const last = token.charCodeAt(token.length - 1), beside = last === EQUALS || last === EXCLAMATION, within = this.group(beside ? '' : run);
        if (beside) continue;
        if (!this.optional()) for (const clause of within) needs.push(clause);
        run = '';
      } else if (token !== '\\b') {
        if (token === '\\d' && !this.optional()) needs.push([A_DIGIT]);
        run = '';
      }
    }
    return needs;
  }

  /** The first code unit of the token that stands here; 0 at the end. */
  private unit(): number { return this.at < this.tokens.length ? this.tokens[this.at]!.charCodeAt(0) : 0; }
  /** Whether a quantifier stands here; and whether one that lets what it belongs to be left out. */
  private repeats(): boolean { const unit = this.unit(); return unit === QUERY || unit === STAR || unit === PLUS || unit === BRACE && this.tokens[this.at]!.length > 1; }
  private optional(): boolean { const unit = this.unit(); return unit === QUERY || unit === STAR || unit === BRACE && this.tokens[this.at]!.startsWith('{0'); }

  /** What a group needs. One alternative: all that it needs. Several: of each, the clause that sorts out most; nothing where one needs nothing. */
  private group(before: string): readonly Clause[] {
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

/** How far a run is read. */
const ENOUGH = 20;

/** The key of the four letters of a run that are most seldom in prose. */
function rarestOf(run: string): number {
  let best = 0, most = -1, key = 0, first = 0, second = 0, third = 0;
  const end = Math.min(run.length, ENOUGH);
  for (let i = 0; i < end; i++) {
    const code = CODES[run.charCodeAt(i)]!, rare = RARITY[code]!;
    key = (key << 5 | code) & 0xfffff;
    if (i >= RUN - 1 && first + second + third + rare > most) { most = first + second + third + rare; best = key; }
    first = second; second = third; third = rare;
  }
  return best;
}

const rarityOf = (key: number): number => key === A_DIGIT ? 0 : RARITY[key & 31]! + RARITY[key >> 5 & 31]! + RARITY[key >> 10 & 31]! + RARITY[key >> 15 & 31]!;

/** The clause that sorts out most texts: the fewest keys, the rarest letters. */
function sharpest(needs: readonly Clause[]): Clause {
  if (needs.length === 1) return needs[0]!;
  const least = (clause: Clause): number => clause.reduce((low, key) => Math.min(low, rarityOf(key)), 99);
  return needs.reduce((best, clause) => (clause.length < best.length || clause.length === best.length && least(clause) > least(best) ? clause : best));
}
