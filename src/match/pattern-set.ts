import { alternativesOf, codeOf, nextKey, RUN, type Clause } from './needed-letters.js';

/** Where a pattern first matches a text: index and length in UTF-16 code units. */
export interface Found { pattern: number; index: number; length: number }

/** Buckets for keys of 20 bits. */
const SLOTS = 1 << 14;
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 18;

/**
 * Patterns that are tried on the same texts. One pass over a text finds which of their alternatives could match at all
 * (`needed-letters.ts`); only these are tried, and compiled when they are first tried.
 */
export class PatternSet {
  /** An alternative's patterns, by index; its regular expression, once it was tried; how many clauses it needs. */
  private readonly owners: number[][] = [];
  private readonly sources: string[] = [];
  private readonly flags: string[] = [];
  private readonly regexps: (RegExp | null)[] = [];
  private readonly wants: number[] = [];
  /** The clauses that a key fulfils, by slot: key, clause, key, clause …; and the alternative that has the clause. */
  private readonly slots: (number[] | undefined)[] = new Array<number[] | undefined>(SLOTS);
  private readonly clauses: number[] = [];
  /** Alternatives that tell no need. */
  private readonly always: number[] = [];
  /** The text in which a clause was last fulfilled, and an alternative's count begun. */
  private stamp = 0;
  private readonly fulfilled: Float64Array;
  private readonly begun: Float64Array;
  private readonly counts: Uint16Array;

  /** @param patterns regular expressions without the flags g and y. */
  constructor(patterns: readonly RegExp[]) {
    const known = new Map<string, number[]>();
    patterns.forEach(({ source, flags }, owner) => {
      const whole = known.get(`${flags}/${source}`);
      // Signs of an answer weigh against every family of standing text: one pattern, many owners.
      if (whole) { for (const alternative of whole) this.owners[alternative]!.push(owner); return; }
      known.set(`${flags}/${source}`, alternativesOf(source).map(({ source: part, needs }) => this.add(owner, part, flags, needs)));
    });
    this.fulfilled = new Float64Array(this.clauses.length);
    this.begun = new Float64Array(this.owners.length);
    this.counts = new Uint16Array(this.owners.length);
  }

  private add(owner: number, source: string, flags: string, needs: readonly Clause[]): number {
    const alternative = this.owners.push([owner]) - 1;
    this.sources.push(source);
    this.flags.push(flags);
    this.regexps.push(null);
    this.wants.push(needs.length);
    if (!needs.length) this.always.push(alternative);
    for (const keys of needs) {
      const clause = this.clauses.push(alternative) - 1;
      for (const key of keys) (this.slots[slotOf(key)] ??= []).push(key, clause);
    }
    return alternative;
  }

  /** The indexes of the patterns that match a text, in order: as if each were tried. */
  matching(text: string): number[] {
    const found = new Set<number>();
    for (const alternative of this.candidates(text)) {
      const owners = this.owners[alternative]!;
      if (!found.has(owners[0]!) && this.regexp(alternative).test(text)) for (const owner of owners) found.add(owner);
    }
    return [...found].sort((a, b) => a - b);
  }

  /** The match of the first pattern that matches a text, with its groups; of patterns that are anchored, or offer no alternatives at their top level; null where none does. */
  first(text: string): RegExpExecArray | null {
    for (const alternative of this.candidates(text).sort((a, b) => a - b)) {
      const hit = this.regexp(alternative).exec(text);
      if (hit) return hit;
    }
    return null;
  }

  /** The first match of each pattern that matches a text, in the patterns' order: what each one's `exec` would find. */
  firstMatches(text: string): Found[] {
    const found = new Map<number, Found>();
    for (const alternative of this.candidates(text).sort((a, b) => a - b)) {
      const hit = this.regexp(alternative).exec(text);
      if (!hit) continue;
      for (const pattern of this.owners[alternative]!) {
        const earlier = found.get(pattern);
        // Of two alternatives that match at the same place, the earlier one is the pattern's match.
        if (!earlier || hit.index < earlier.index) found.set(pattern, { pattern, index: hit.index, length: hit[0].length });
      }
    }
    return [...found.values()].sort((a, b) => a.pattern - b.pattern);
  }

  private regexp(alternative: number): RegExp {
    return this.regexps[alternative] ??= new RegExp(this.sources[alternative]!, this.flags[alternative]);
  }

  /** The alternatives whose needs all stand in a text, and those that tell none. Linear in the text. */
  private candidates(text: string): number[] {
    const { slots, clauses, fulfilled, begun, counts, wants } = this, found = [...this.always], stamp = ++this.stamp;
    let key = 0, run = 0;
    for (let i = 0; i < text.length; i++) {
      const code = codeOf(text.charCodeAt(i));
      if (!code) { run = 0; continue; }
      key = nextKey(key, code);
      if (++run < RUN) continue;
      const slot = slots[slotOf(key)];
      if (!slot) continue;
      for (let k = 0; k < slot.length; k += 2) {
        const clause = slot[k + 1]!;
        if (slot[k] !== key || fulfilled[clause] === stamp) continue;
        fulfilled[clause] = stamp;
        const alternative = clauses[clause]!;
        if (begun[alternative] !== stamp) { begun[alternative] = stamp; counts[alternative] = 0; }
        if (++counts[alternative]! === wants[alternative]) found.push(alternative);
      }
    }
    return found;
  }
}
