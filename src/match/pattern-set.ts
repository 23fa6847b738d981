import { alternativesOf, CODE_COUNT, codeOf, keyOfOne, nextKey, type Clause } from './needed-letters.js';

/** Where a pattern first matches a text: index and length in UTF-16 code units. */
export interface Found { pattern: number; index: number; length: number }

/**
 * Patterns that are tried on the same texts. One pass over a text finds which of their alternatives could match at all
 * (`needed-letters.ts`); only these are tried, and compiled when they are first tried.
 */
export class PatternSet {
  private ready: Index | null = null;

  /** @param patterns regular expressions without the flags g and y (with them only `possible` may be asked). They are read when the set is first asked. */
  constructor(private readonly patterns: readonly RegExp[]) {}

  /** The indexes of the patterns that match a text, in order: as if each were tried. */
  matching(text: string): number[] {
    const { index } = this, found: number[] = [];
    for (const alternative of index.candidates(text)) {
      const owners = index.owners[alternative]!;
      if (!found.includes(owners[0]!) && index.regexp(alternative).test(text)) found.push(...owners);
    }
    return found.length > 1 ? [...new Set(found)].sort((a, b) => a - b) : found;
  }

  /** The first pattern that matches a text, by its index, and what its `exec` would give; null where none does. */
  first(text: string): { pattern: number; match: RegExpExecArray } | null {
    let found: { pattern: number; match: RegExpExecArray } | null = null;
    for (const alternative of inOrder(this.index.candidates(text))) {
      const pattern = this.index.owners[alternative]![0]!;
      if (found && pattern !== found.pattern) return found;
      const match = this.index.regexp(alternative).exec(text);
      if (match && (!found || match.index < found.match.index)) found = { pattern, match };
    }
    return found;
  }

  /** The indexes of the patterns that could match a text, in order: the others cannot. */
  possible(text: string): number[] {
    return [...new Set(this.index.candidates(text).flatMap((alternative) => this.index.owners[alternative]!))].sort((a, b) => a - b);
  }

  /** The first match of each pattern that matches a text, in the patterns' order: what each one's `exec` would find. */
  firstMatches(text: string): Found[] {
    const found = new Map<number, Found>();
    for (const alternative of inOrder(this.index.candidates(text))) {
      const hit = this.index.regexp(alternative).exec(text);
      if (!hit) continue;
      for (const pattern of this.index.owners[alternative]!) {
        const earlier = found.get(pattern);
        // Of two alternatives that match at the same place, the earlier one is the pattern's match.
        if (!earlier || hit.index < earlier.index) found.set(pattern, { pattern, index: hit.index, length: hit[0].length });
      }
    }
    return [...found.values()].sort((a, b) => a.pattern - b.pattern);
  }

  private get index(): Index { return this.ready ??= new Index(this.patterns); }
}

const inOrder = (list: number[]): number[] => (list.length > 1 ? list.sort((a, b) => a - b) : list);

/** The alternatives of some patterns by the letters that they need. */
class Index {
  /** The patterns that have an alternative, by index. */
  readonly owners: number[][] = [];
  private readonly sources: { source: string; flags: string; made: RegExp | null }[] = [];
  /** How many clauses an alternative needs; the alternatives that tell no need; the alternative that has a clause. */
  private readonly wants: number[] = [];
  private readonly always: number[] = [];
  private readonly clauses: number[] = [];
  /** A table of keys: where each slot's chain begins; of each entry its key, its clause and the next entry. */
  private readonly heads: Int32Array;
  private readonly keys: number[] = [];
  private readonly fulfils: number[] = [];
  private readonly next: Int32Array;
  private readonly mask: number;
  /** The letters that some alternative needs for themselves, and those that a text has had. */
  private readonly ones: readonly number[];
  private readonly had = new Uint8Array(CODE_COUNT);
  /** The text in which a clause was last fulfilled, and an alternative's count begun. */
  private stamp = 0;
  private readonly fulfilled: Float64Array;
  private readonly begun: Float64Array;
  private readonly counts: Uint16Array;

  constructor(patterns: readonly RegExp[]) {
    const known = new Map<string, number[]>();
    patterns.forEach(({ source, flags }, owner) => {
      const whole = known.get(`${flags}/${source}`);
      // Signs of an answer weigh against every family of standing text: one pattern, many owners.
      if (whole) for (const alternative of whole) this.owners[alternative]!.push(owner);
      else known.set(`${flags}/${source}`, alternativesOf(source).map(({ source: part, needs }) => this.add(owner, part, flags, needs)));
    });
    let slots = 64;
    while (slots < this.keys.length * 16) slots *= 2;
    this.mask = slots - 1;
    this.heads = new Int32Array(slots).fill(-1);
    this.next = new Int32Array(this.keys.length);
    this.keys.forEach((key, entry) => { const slot = this.slotOf(key); this.next[entry] = this.heads[slot]!; this.heads[slot] = entry; });
    this.ones = Array.from({ length: CODE_COUNT }, (_, code) => code).filter((code) => this.keys.includes(keyOfOne(code)));
    this.fulfilled = new Float64Array(this.clauses.length);
    this.begun = new Float64Array(this.owners.length);
    this.counts = new Uint16Array(this.owners.length);
  }

  private slotOf(key: number): number { return Math.imul(key, 0x9e3779b1) >>> 9 & this.mask; }

  private add(owner: number, source: string, flags: string, needs: readonly Clause[]): number {
    const alternative = this.owners.push([owner]) - 1;
    this.sources.push({ source, flags, made: null });
    this.wants.push(needs.length);
    if (!needs.length) this.always.push(alternative);
    for (const keys of needs) {
      const clause = this.clauses.push(alternative) - 1;
      for (const key of keys) { this.keys.push(key); this.fulfils.push(clause); }
    }
    return alternative;
  }

  regexp(alternative: number): RegExp {
    const one = this.sources[alternative]!;
    return one.made ??= new RegExp(one.source, one.flags);
  }

  /** The alternatives whose needs all stand in a text, and those that tell none. Linear in the text. */
  candidates(text: string): number[] {
    const found = this.always.slice(), { heads, had } = this;
    this.stamp++;
    for (let i = 0, key = 0; i < text.length; i++) {
      const code = codeOf(text.charCodeAt(i));
      had[code] = 1;
      // No clause has a key with a 0 in it: a run that was ended counts for nothing until it is four letters long again.
      key = nextKey(key, code);
      if (heads[this.slotOf(key)]! >= 0) this.fulfil(key, found);
    }
    for (const code of this.ones) if (had[code]) this.fulfil(keyOfOne(code), found);
    had.fill(0);
    return found;
  }

  /** Marks the clauses that a key fulfils; an alternative whose last clause it was is found. */
  private fulfil(key: number, found: number[]): void {
    const { keys, fulfils, next, clauses, fulfilled, begun, counts, wants, stamp } = this;
    for (let entry = this.heads[this.slotOf(key)]!; entry >= 0; entry = next[entry]!) {
      const clause = fulfils[entry]!;
      if (keys[entry] !== key || fulfilled[clause] === stamp) continue;
      fulfilled[clause] = stamp;
      const alternative = clauses[clause]!;
      if (begun[alternative] !== stamp) { begun[alternative] = stamp; counts[alternative] = 0; }
      if (++counts[alternative]! === wants[alternative]) found.push(alternative);
    }
  }
}
