import { PATTERN_TOKEN } from './pattern-tokens.js';

/** How many code units a match of a pattern has at most, and how many after its end it looks at: `Infinity` where nothing bounds them. */
export interface Reach { longest: number; ahead: number }

/**
 * How far a regular expression can reach, from its source and flags. Never less than what it can do; where it cannot be told, `Infinity`.
 * Linear in the source.
 */
export function reachOf(source: string, flags: string): Reach {
  // Sets of strings are not read.
  if (flags.includes('v')) return { longest: Infinity, ahead: Infinity };
  const reader = new Reader(source.match(PATTERN_TOKEN) ?? [], flags.includes('u') ? 2 : 1);
  return { longest: reader.alternatives(), ahead: reader.ahead };
}

class Reader {
  private at = 0;
  /** A word's or the text's end is known by one character more. */
  ahead = 2;
  /** @param widest code units of the widest character that a class can read. */
  constructor(private readonly tokens: readonly string[], private readonly widest: number) {}

  /** The longest of the alternatives that stand here, up to the end of their group. */
  alternatives(): number {
    let longest = 0, length = 0;
    for (; this.at < this.tokens.length; ) {
      const token = this.tokens[this.at++]!;
      if (token === ')') break;
      if (token === '|') { longest = Math.max(longest, length); length = 0; continue; }
      const one = this.oneOf(token);
      length += one && one * this.times();
    }
    return Math.max(longest, length);
  }

  private oneOf(token: string): number {
    if (token.startsWith('(')) {
      const beside = /[=!]$/.test(token), within = this.alternatives();
      if (!beside) return within;
      if (!token.startsWith('(?<')) this.ahead = Math.max(this.ahead, within + 2);
      this.times();
      return 0;
    }
    if (token === '^' || token === '$' || token === '\\b' || token === '\\B') return 0;
    // A back reference, or a class that was not read to its end.
    if (token === '[' || /^\\(?:k|[1-9])/.test(token)) return Infinity;
    if (token.startsWith('[') || token.startsWith('\\') || token === '.') return this.widest;
    // A quantifier behind half of a character is one of the whole.
    return /[\ud800-\udfff]/.test(token) ? 2 : token.length;
  }

  /** How often what was read may follow itself: 1 where no quantifier stands here. */
  private times(): number {
    const token = this.tokens[this.at] ?? '';
    if (!/^(?:[?*+]|\{\d)/.test(token)) return 1;
    this.at++;
    if (token.startsWith('?')) return 1;
    const bounds = /^\{(\d+)(?:(,)(\d*))?\}/.exec(token);
    if (!bounds) return Infinity;
    return bounds[2] ? (bounds[3] ? Number(bounds[3]) : Infinity) : Number(bounds[1]);
  }
}
