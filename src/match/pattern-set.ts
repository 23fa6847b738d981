import { alternativesOf, CODE_COUNT, codeOf, keyOfOne, nextKey, type Clause } from './needed-letters.js';
import { reachOf } from './reach.js';

/** Where a pattern first matches a text: index and length in UTF-16 code units. */
export interface Found { pattern: number; index: number; length: number }

/**
 * Patterns that are tried on the same texts. One pass over a text finds which of their alternatives could match at all, and where: all that they need
 * (`needed-letters.ts`) stands there no further apart than a match is long (`reach.ts`). Only these are tried, only there, and compiled when they are first tried.
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
      if (!found.includes(owners[0]!) && index.found(alternative, text)) found.push(...owners);
    }
    return found.length > 1 ? [...new Set(found)].sort((a, b) => a - b) : found;
  }

  /** The first pattern that matches a text, by its index, and what its `exec` would give (but for `input`, which may lack the text's end); null where none does. */
  first(text: string): { pattern: number; match: RegExpExecArray } | null {
    let found: { pattern: number; match: RegExpExecArray } | null = null;
    for (const alternative of inOrder(this.index.candidates(text))) {
      const pattern = this.index.owners[alternative]![0]!;
      if (found && pattern !== found.pattern) return found;
      const match = this.index.found(alternative, text);
      if (match && (!found || match.index < found.match.index)) found = { pattern, match };
    }
    return found;
  }

  /** The indexes of the patterns that could match a text, in order: the others cannot. */
  possible(text: string): number[] {
    const { index } = this, found = new Set<number>();
    for (const alternative of index.candidates(text)) for (const owner of index.owners[alternative]!) found.add(owner);
    return [...found].sort((a, b) => a - b);
  }

  /** The first match of each pattern that matches a text, in the patterns' order: what each one's `exec` would find. @param wanted by index; others are not tried. */
  firstMatches(text: string, wanted = (_pattern: number): boolean => true): Found[] {
    const found = new Map<number, Found>();
    for (const alternative of inOrder(this.index.candidates(text))) {
      if (!this.index.owners[alternative]!.some(wanted)) continue;
      const hit = this.index.found(alternative, text);
      if (!hit) continue;
      for (const pattern of this.index.owners[alternative]!) {
        if (!wanted(pattern)) continue;
        const earlier = found.get(pattern);
        // Of two alternatives that match at the same place, the earlier one is the pattern's match.
        if (!earlier || hit.index < earlier.index) found.set(pattern, { pattern, index: hit.index, length: hit[0].length });
      }
    }
    return [...found.values()].sort((a, b) => a.pattern - b.pattern);
  }

  private get index(): Index { return this.ready ??= new Index(this.patterns); }
}

const inOrder = (list: readonly number[]): readonly number[] => (list.length > 1 ? [...list].sort((a, b) => a - b) : list);

/** A text is cut into so many stretches at most: a mask has a bit for each. */
const STRETCHES = 32;

/** The alternatives of some patterns by the letters that they need. */
class Index {
  /** The patterns that have an alternative, by index. */
  readonly owners: number[][] = [];
  private readonly sources: { source: string; flags: string; made: RegExp | null; longest: number; ahead: number }[] = [];
  /** The clauses of each alternative, and the alternatives that tell no need. */
  private readonly needs: number[][] = [];
  private readonly always: number[] = [];
  /** The keys of each clause, and the clauses of each key; keys by their number. */
  private readonly keysOf: number[][] = [];
  private readonly clausesOf: number[][] = [];
  private readonly ownerOf: number[] = [];
  private readonly keys: number[] = [];
  /** A table of keys: each slot has a key's number or -1; a key whose slot is taken is in the next. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** The letters that some alternative needs for themselves: the code and the key's number. */
  private readonly ones: readonly (readonly [number, number])[];
  private readonly had = new Int32Array(CODE_COUNT);
  /** In which stretches of the text a key stands, and the keys that stand in any. */
  private readonly stands: Int32Array;
  private seen: number[] = [];
  /** The text in which a clause was last fulfilled, and an alternative's count begun. */
  private stamp = 0;
  private readonly fulfilled: Float64Array;
  private readonly begun: Float64Array;
  private readonly counts: Uint16Array;
  /** In which stretches of the text last asked about a match of a candidate has what its sharpest clause asks for; 0 where it can stand anywhere. */
  private readonly places: Int32Array;
  private shift = 0;

  constructor(patterns: readonly RegExp[]) {
    const known = new Map<string, number[]>(), numbers = new Map<number, number>();
    patterns.forEach(({ source, flags }, owner) => {
      const whole = known.get(`${flags}/${source}`);
      // Signs of an answer weigh against every family of standing text: one pattern, many owners.
      if (whole) for (const alternative of whole) this.owners[alternative]!.push(owner);
      else known.set(`${flags}/${source}`, alternativesOf(source).map(({ source: part, needs }) => this.add(owner, part, flags, needs, numbers)));
    });
    let slots = 64;
    while (slots < this.keys.length * 16) slots *= 2;
    this.mask = slots - 1;
    this.slots = new Int32Array(slots).fill(-1);
    this.keys.forEach((key, number) => {
      let slot = this.slotOf(key);
      while (this.slots[slot]! >= 0) slot = slot + 1 & this.mask;
      this.slots[slot] = number;
    });
    this.ones = Array.from({ length: CODE_COUNT }, (_, code) => code).flatMap((code) => { const number = numbers.get(keyOfOne(code)); return number === undefined ? [] : [[code, number] as const]; });
    this.stands = new Int32Array(this.keys.length);
    this.fulfilled = new Float64Array(this.keysOf.length);
    this.begun = new Float64Array(this.owners.length);
    this.counts = new Uint16Array(this.owners.length);
    this.places = new Int32Array(this.owners.length);
  }

  private slotOf(key: number): number { return Math.imul(key, 0x9e3779b1) >>> 9 & this.mask; }

  private add(owner: number, source: string, flags: string, needs: readonly Clause[], numbers: Map<number, number>): number {
    const alternative = this.owners.push([owner]) - 1;
    this.sources.push({ source, flags, made: null, ...reachOf(source, flags) });
    if (!needs.length) this.always.push(alternative);
    this.needs.push(needs.map((clause) => {
      const made = this.ownerOf.push(alternative) - 1;
      this.keysOf.push(clause.map((key) => {
        let number = numbers.get(key);
        if (number === undefined) { numbers.set(key, number = this.keys.push(key) - 1); this.clausesOf.push([]); }
        this.clausesOf[number]!.push(made);
        return number;
      }));
      return made;
    }));
    return alternative;
  }

  /** The first match of a candidate in the text that was last asked about: window after window in which one can stand. */
  found(alternative: number, text: string): RegExpExecArray | null {
    const one = this.sources[alternative]!, { shift } = this, regexp = one.made ??= new RegExp(one.source, `${one.flags}g`);
    let places = this.places[alternative]!;
    if (!places) { regexp.lastIndex = 0; return regexp.exec(text); }
    // No match that begins in one window reaches the next.
    const apart = 2 * one.longest + one.ahead;
    while (places) {
      const first = lowest(places);
      let last = first;
      for (places &= places - 1; places && (lowest(places) - last - 1) << shift < apart; places &= places - 1) last = lowest(places);
      const to = (last + 1 << shift) + one.longest + one.ahead;
      regexp.lastIndex = Math.max(0, (first << shift) - one.longest);
      const match = regexp.exec(to < text.length ? text.slice(0, to) : text);
      if (match) return match;
    }
    return null;
  }

  /** The alternatives whose needs all stand in a text, near enough to one another for a match, and those that tell none. Linear in the text. */
  candidates(text: string): readonly number[] {
    const { had, slots, keys, stands, mask } = this, counted: number[] = [];
    let shift = 0;
    while (text.length >> shift >= STRETCHES) shift++;
    this.shift = shift;
    this.stamp++;
    for (let i = 0, key = 0; i < text.length; i++) {
      const code = codeOf(text.charCodeAt(i)), bit = 1 << (i >> shift);
      had[code]! |= bit;
      // No clause has a key with a 0 in it: a run that was ended counts for nothing until it is four letters long again.
      key = nextKey(key, code);
      for (let slot = this.slotOf(key), number = slots[slot]!; number >= 0; number = slots[slot = slot + 1 & mask]!) {
        if (keys[number] !== key) continue;
        if (!stands[number]) this.fulfil(number, counted);
        stands[number]! |= bit;
        break;
      }
    }
    for (const [code, number] of this.ones) if (had[code]) { this.fulfil(number, counted); stands[number] = had[code]!; }
    had.fill(0);
    const found = counted.filter((alternative) => this.near(alternative, text.length, shift));
    for (const number of this.seen) stands[number] = 0;
    this.seen = [];
    return found.length ? found.concat(this.always) : this.always;
  }

  /** Marks the clauses that a key fulfils; an alternative whose last clause it was is counted in. */
  private fulfil(number: number, counted: number[]): void {
    const { fulfilled, begun, counts, needs, stamp, ownerOf } = this;
    this.seen.push(number);
    for (const clause of this.clausesOf[number]!) {
      if (fulfilled[clause] === stamp) continue;
      fulfilled[clause] = stamp;
      const alternative = ownerOf[clause]!;
      if (begun[alternative] !== stamp) { begun[alternative] = stamp; counts[alternative] = 0; }
      if (++counts[alternative]! === needs[alternative]!.length) counted.push(alternative);
    }
  }

  /** Whether all that an alternative needs stands within the length of a match; if so, keeps the places. */
  private near(alternative: number, length: number, shift: number): boolean {
    const { longest } = this.sources[alternative]!;
    this.places[alternative] = 0;
    if (longest >= length) return true;
    // Within a match the last letters of two keys are less than its length apart.
    const apart = (longest >> shift) + 1, needs = this.needs[alternative]!;
    let at = this.stretchesOf(needs[0]!);
    for (let i = 1; i < needs.length && at; i++) at &= widened(this.stretchesOf(needs[i]!), apart);
    this.places[alternative] = at;
    return at !== 0;
  }

  /** The stretches of the text in which a clause is fulfilled. */
  private stretchesOf(clause: number): number {
    let stretches = 0;
    for (const number of this.keysOf[clause]!) stretches |= this.stands[number]!;
    return stretches;
  }
}

/** The number of the lowest bit that a mask has. */
const lowest = (mask: number): number => 31 - Math.clz32(mask & -mask);

/** A mask whose bits have spread by so many places to both sides. */
function widened(mask: number, places: number): number {
  let wide = mask;
  // Bits that have spread by n places are a stretch without gaps, which n + 1 more make no gap in.
  for (let spread = 0; spread < places && spread < STRETCHES; ) {
    const more = Math.min(spread + 1, places - spread);
    wide |= wide << more | wide >>> more;
    spread += more;
  }
  return wide;
}
