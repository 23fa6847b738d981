/**
 * Which patterns could match a text at all? A pattern like /\bplease (?:find|see) attached\b/ needs the letters "leas" and "atta" to stand
 * somewhere: most texts have none of what most patterns need, and one pass over the text tells.
 */

/** Letters, digits, space, apostrophe and hyphen are told apart; a run of four makes a key of 20 bits. Anything else ends a run. */
const RUN = 4;
const KEYS = 1 << 20;
const CODES = new Uint8Array(128);
for (let c = 0; c < 26; c++) CODES[97 + c] = CODES[65 + c] = c + 1;
for (let c = 48; c < 58; c++) CODES[c] = 27;
CODES[32] = 28; CODES[39] = 29; CODES[45] = 30;

const codeOf = (unit: number): number => (unit < 128 ? CODES[unit]! : 0);

/** The keys of every run of four in a text: case makes no difference. Good until the next text is looked at. */
class Seen {
  private readonly stamps = new Uint8Array(KEYS);
  private stamp = 0;

  look(text: string): void {
    if (++this.stamp > 255) { this.stamps.fill(0); this.stamp = 1; }
    let key = 0, run = 0;
    for (let i = 0; i < text.length; i++) {
      const code = codeOf(text.charCodeAt(i));
      if (!code) { run = 0; continue; }
      key = (key << 5 | code) & KEYS - 1;
      if (++run >= RUN) this.stamps[key] = this.stamp;
    }
  }

  has(key: number): boolean { return this.stamps[key] === this.stamp; }
}

const seen = new Seen();

/** Patterns that are tried on the same texts. */
export class PatternSet {
  private readonly needs: readonly (readonly number[] | null)[];

  /** @param patterns any regular expressions; those whose needed letters cannot be told are always tried. */
  constructor(readonly patterns: readonly RegExp[]) { this.needs = patterns.map(neededBy); }

  /** The indexes of the patterns that match a text, in order. As if each were tried; linear in the text but for those that are. */
  matching(text: string): number[] {
    seen.look(text);
    const found: number[] = [];
    for (let i = 0; i < this.patterns.length; i++) {
      const need = this.needs[i]!;
      if (need !== null && !need.some((key) => seen.has(key))) continue;
      if (this.patterns[i]!.test(text)) found.push(i);
    }
    return found;
  }
}

/** Keys of which every match of a pattern has at least one; null where the pattern tells none. */
export function neededBy(pattern: RegExp): number[] | null {
  const reader = new Reader(pattern.source);
  const need = reader.alternatives();
  return need === null || need.length > 40 ? null : need;
}

/** How seldom a letter is, roughly, in prose: a run with seldom letters sorts out more texts. */
const COMMON = ' etaoinsrhldcumfpgwybvk-\'xjqz';

/** Reads the source of a regular expression as far as it takes to say what every match needs. */
class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  /** What one of several alternatives needs: all that any of them may need. Reads to the end, or to the `)` of the group. */
  alternatives(): number[] | null {
    const all: number[] = [];
    let sure = true;
    for (;;) {
      const need = this.sequence();
      if (need === null) sure = false; else all.push(...need);
      if (this.source[this.at] !== '|') return sure ? [...new Set(all)] : null;
      this.at++;
    }
  }

  /** Of the parts that follow one another, the one that sorts out most. */
  private sequence(): number[] | null {
    let best: number[] | null = null, run = '';
    const take = (need: number[] | null): void => { if (need && (!best || need.length < best.length || need.length === best.length && rarity(need) > rarity(best))) best = need; };
    const end = (): void => { if (run.length >= RUN) take([rarestOf(run)]); run = ''; };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const atom = this.atom();
      const times = this.quantifier();
      if (atom.kind === 'nothing') continue;
      if (atom.kind === 'letter' && times === 'once') { run += atom.letter; continue; }
      if (atom.kind === 'letter' && times === 'more') run += atom.letter;
      end();
      if (atom.kind === 'group' && times !== 'perhaps') take(atom.need);
    }
    end();
    return best;
  }

  private atom(): { kind: 'nothing' } | { kind: 'letter'; letter: string } | { kind: 'other' } | { kind: 'group'; need: number[] | null } {
    const unit = this.source[this.at++]!;
    if (unit === '^' || unit === '$') return { kind: 'nothing' };
    if (unit === '.') return { kind: 'other' };
    if (unit === '[') { this.skipClass(); return { kind: 'other' }; }
    if (unit === '(') return this.group();
    if (unit === '\\') {
      const escaped = this.source[this.at++]!;
      if (escaped === 'b' || escaped === 'B') return { kind: 'nothing' };
      if (/[pPuxk]/.test(escaped)) { const long = /^(?:\{[^}]*\}|<[^>]*>)/.exec(this.source.slice(this.at)); this.at += long ? long[0].length : escaped === 'x' ? 2 : escaped === 'u' ? 4 : 0; return { kind: 'other' }; }
      return /[\w\s]/.test(escaped) || !codeOf(escaped.charCodeAt(0)) ? { kind: 'other' } : { kind: 'letter', letter: escaped };
    }
    return codeOf(unit.charCodeAt(0)) ? { kind: 'letter', letter: unit.toLowerCase() } : { kind: 'other' };
  }

  private group(): { kind: 'nothing' } | { kind: 'group'; need: number[] | null } {
    const head = /^\?(?:<?[=!]|:|<[^>]*>|[a-z-]+:)/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += head.length;
    const need = this.alternatives();
    this.at++;
    // What stands ahead or behind is no part of the match.
    return /^\?<?[=!]$/.test(head) ? { kind: 'nothing' } : { kind: 'group', need };
  }

  private skipClass(): void {
    for (; this.at < this.source.length && this.source[this.at] !== ']'; this.at++) if (this.source[this.at] === '\\') this.at++;
    this.at++;
  }

  private quantifier(): 'once' | 'more' | 'perhaps' {
    const match = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (!match) return 'once';
    this.at += match[0].length;
    return match[0].startsWith('+') || Number(match[1] ?? 0) > 0 ? 'more' : 'perhaps';
  }
}

/** The key of the four letters of a run that are most seldom in prose. */
function rarestOf(run: string): number {
  let best = 0, most = -1;
  for (let i = 0; i + RUN <= run.length; i++) {
    let key = 0, score = 0;
    for (let k = i; k < i + RUN; k++) { key = key << 5 | codeOf(run.charCodeAt(k)); score += COMMON.indexOf(run[k]!) < 0 ? 10 : COMMON.indexOf(run[k]!); }
    if (score > most) { most = score; best = key; }
  }
  return best;
}

function rarity(need: readonly number[]): number {
  let least = Infinity;
  for (const key of need) {
    let score = 0;
    for (let k = 0; k < RUN; k++) { const code = key >> 5 * k & 31; score += code > 28 ? 20 : code > 26 ? 5 : COMMON.indexOf(String.fromCharCode(96 + code)); }
    least = Math.min(least, score);
  }
  return least;
}
