/** Kinds of things that are replaced. */
export type MarkKind = 'person' | 'email' | 'phone' | 'address' | 'postcode' | 'message-id';
/** One thing that was replaced: its mark, the ways in which it was written, and how often it stood there. */
export interface Replaced { mark: string; kind: MarkKind; written: string[]; times: number }

/** Gives every thing its mark, the same for the same thing, numbered by kind in the order in which they are met; and keeps the list. */
export class Marks {
  private readonly marks = new Map<string, { mark: string; kind: MarkKind; written: Set<string>; times: number }>();
  private readonly counts = new Map<MarkKind, number>();

  /** @param key what makes two writings one thing. @param written how it stands in the text. */
  markOf(kind: MarkKind, key: string, written: string): string {
    const full = `${kind} ${key}`;
    let entry = this.marks.get(full);
    if (!entry) {
      const number = (this.counts.get(kind) ?? 0) + 1;
      this.counts.set(kind, number);
      this.marks.set(full, entry = { mark: `[${kind} ${number}]`, kind, written: new Set(), times: 0 });
    }
    entry.times++;
    entry.written.add(written);
    return entry.mark;
  }

  get list(): Replaced[] { return [...this.marks.values()].map(({ written, ...entry }) => ({ ...entry, written: [...written] })); }
}

/** What makes two writings of a thing of some shape the same. */
export function keyOf(kind: Exclude<MarkKind, 'person'>, written: string): string {
  switch (kind) {
    case 'email': return written.toLowerCase().replace(/%40| ?[[(] ?at ?[\])] ?/g, '@').replace(/ ?[[(] ?dot ?[\])] ?/g, '.').replace(/[\s>]/g, '');
    case 'phone': return written.replace(/\(0\)/g, '').replace(/[^\d+]/g, '').replace(/^(?:\+|00)44/, '0');
    case 'postcode': return written.toUpperCase().replace(/\s/g, '');
    // The first line, with the number of the house: a town may follow or not.
    case 'address': return (/^(?:(?:flat|unit|suite|apartment|apt|room|floor)\b[^,\n]{0,12}[,\n])?[^,\n]{0,80}/i.exec(written)?.[0] ?? written).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    case 'message-id': return written;
  }
}
