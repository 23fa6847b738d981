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

type Atom = { kind: 'nothing' | 'other' } | { kind: 'letter'; code: number } | { kind: 'group'; needs: readonly Clause[] };
const NOTHING: Atom = { kind: 'nothing' }, OTHER: Atom = { kind: 'other' };
const [BAR, OPEN, CLOSE, BACKSLASH, SQUARE, UNSQUARE, CARET, DOLLAR, DOT, STAR, PLUS, QUERY, BRACE] = [...'|()\\[]^$.*+?{'].map((sign) => sign.charCodeAt(0)) as [number, number, number, number, number, number, number, number, number, number, number, number, number];

/** "(?:", "(?=", "(?<!", "(?<name>", "(?i:". */
const HEAD = /^\?(?:<?[=!]|:|<[^>]*>|[a-z-]+:)/;

/** Reads the source of a regular expression as far as it takes to say what every match needs. */
class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  topLevel(): Alternative[] {
    const all: Alternative[] = [];
    for (;;) {
      const from = this.at, needs = this.sequence();
      all.push({ source: this.source.slice(from, this.at), needs });
      if (this.at >= this.source.length) return all;
      this.at++;
    }
  }

  /** What a group needs. One alternative: all that it needs. Several: of each, the clause that sorts out most; nothing where one needs nothing. */
  private alternatives(): readonly Clause[] {
    const first = this.sequence();
    if (this.unit() !== BAR) return first;
    let sure = first.length > 0;
    const keys = new Set<number>(sure ? sharpest(first) : []);
    while (this.unit() === BAR) {
      this.at++;
      const needs = this.sequence();
      if (needs.length) for (const key of sharpest(needs)) keys.add(key);
      else sure = false;
    }
    return sure && keys.size <= MOST_KEYS ? [[...keys]] : [];
  }

  /** What the parts that follow one another need: all of it. */
  private sequence(): Clause[] {
    const needs: Clause[] = [];
    const run = new Run(needs);
    for (let unit = this.unit(); unit && unit !== BAR && unit !== CLOSE; unit = this.unit()) {
      const plain = codeOf(unit);
      if (plain && !this.quantified(this.at + 1)) { run.add(plain); this.at++; continue; }
      const atom = this.atom();
      const times = this.quantifier();
      if (atom.kind === 'nothing') continue;
      if (atom.kind === 'letter' && times !== 'perhaps') {
        run.add(atom.code);
        if (times === 'more') run.end();
        continue;
      }
      run.end();
      if (atom.kind === 'group' && times !== 'perhaps') needs.push(...atom.needs);
    }
    run.end();
    return needs;
  }

  private quantified(at: number): boolean {
    const unit = at < this.source.length ? this.source.charCodeAt(at) : 0;
    return unit === QUERY || unit === STAR || unit === PLUS || unit === BRACE;
  }

  private unit(): number { return this.at < this.source.length ? this.source.charCodeAt(this.at) : 0; }

  private atom(): Atom {
    const unit = this.unit();
    this.at++;
    if (unit === CARET || unit === DOLLAR) return NOTHING;
    if (unit === DOT) return OTHER;
    if (unit === SQUARE) { this.skipClass(); return OTHER; }
    if (unit === OPEN) return this.group();
    if (unit === BACKSLASH) return this.escaped();
    const code = codeOf(unit);
    return code ? { kind: 'letter', code } : OTHER;
  }

  private escaped(): Atom {
    const sign = this.source[this.at++]!;
    if (sign === 'b' || sign === 'B') return NOTHING;
    if ('pPuxk'.includes(sign)) {
      const close = this.source[this.at] === '{' ? '}' : this.source[this.at] === '<' ? '>' : null;
      this.at = close ? this.source.indexOf(close, this.at) + 1 : this.at + (sign === 'x' ? 2 : sign === 'u' ? 4 : 0);
      return OTHER;
    }
    const code = codeOf(sign.charCodeAt(0));
    return code && (sign === '\'' || sign === '-') ? { kind: 'letter', code } : OTHER;
  }

  private group(): Atom {
    let beside = false;
    if (this.source.startsWith('?:', this.at)) this.at += 2;
    else if (this.unit() === QUERY) {
      const head = HEAD.exec(this.source.slice(this.at, this.at + 60))?.[0] ?? '';
      this.at += head.length;
      // What stands ahead or behind is no part of the match.
      beside = head.endsWith('=') || head.endsWith('!');
    }
    const needs = this.alternatives();
    this.at++;
    return beside ? NOTHING : { kind: 'group', needs };
  }

  private skipClass(): void {
    for (; this.at < this.source.length && this.unit() !== UNSQUARE; this.at++) if (this.unit() === BACKSLASH) this.at++;
    this.at++;
  }

  private quantifier(): 'once' | 'more' | 'perhaps' {
    const unit = this.unit();
    let times: 'more' | 'perhaps' = 'perhaps';
    if (unit === BRACE) {
      const end = this.source.indexOf('}', this.at);
      if (end < 0 || !/^\d+(?:,\d*)?$/.test(this.source.slice(this.at + 1, end))) return 'once';
      if (this.source.charCodeAt(this.at + 1) !== 48) times = 'more';
      this.at = end + 1;
    } else if (unit === PLUS || unit === STAR || unit === QUERY) {
      if (unit === PLUS) times = 'more';
      this.at++;
    } else return 'once';
    if (this.unit() === QUERY) this.at++;
    return times;
  }
}

/** Letters that follow one another; where the run ends, its rarest four are a need. */
class Run {
  private length = 0; private key = 0; private best = -1; private most = -1;
  constructor(private readonly needs: Clause[]) {}

  add(code: number): void {
    this.key = nextKey(this.key, code);
    if (++this.length < RUN) return;
    const rare = rarityOf(this.key);
    if (rare > this.most) { this.most = rare; this.best = this.key; }
  }

  end(): void {
    if (this.best >= 0) this.needs.push([this.best]);
    this.length = 0; this.best = this.most = -1;
  }
}

const rarityOf = (key: number): number => RARITY[key & 31]! + RARITY[key >> 5 & 31]! + RARITY[key >> 10 & 31]! + RARITY[key >> 15 & 31]!;

/** The clause that sorts out most texts: the fewest keys, the rarest letters. */
function sharpest(needs: readonly Clause[]): Clause {
  const least = (clause: Clause): number => clause.reduce((low, key) => Math.min(low, rarityOf(key)), 99);
  return needs.reduce((best, clause) => (clause.length < best.length || clause.length === best.length && least(clause) > least(best) ? clause : best));
}
