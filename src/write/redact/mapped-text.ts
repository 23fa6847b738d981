/** A stretch of a text and what stands there instead. Sorted, none overlapping. */
export interface Replacement { start: number; end: number; mark: string }

/** A text with stretches replaced, and where each place of the old text is in the new one. Offsets are UTF-16 code units. */
export class MappedText {
  readonly text: string;
  /** Ends in the new text of the replacements before and at each index. */
  private readonly starts: number[] = [];

  constructor(private readonly old: string, private readonly replaced: readonly Replacement[]) {
    const pieces: string[] = [];
    let at = 0, length = 0;
    for (const { start, end, mark } of replaced) {
      pieces.push(old.slice(at, start), mark);
      length += start - at;
      this.starts.push(length);
      length += mark.length;
      at = end;
    }
    pieces.push(old.slice(at));
    this.text = pieces.join('');
  }

  /** What stood there before. */
  before(start: number, end: number): string { return this.old.slice(start, end); }

  /** Where a boundary between two zones is: one within a mark moves to its end, so that zones that touched still do. */
  boundary(place: number): number { return this.at(place, true); }

  /** Where a quotation of the old text is: it takes in the whole of a mark that it cut. */
  quote(start: number, end: number): { start: number; end: number; text: string } {
    const from = this.at(start, false), to = Math.max(from, this.at(end, true));
    return { start: from, end: to, text: this.text.slice(from, to) };
  }

  private at(place: number, afterMark: boolean): number {
    let low = 0, high = this.replaced.length;
    while (low < high) { const middle = (low + high) >> 1; if (this.replaced[middle]!.start < place) low = middle + 1; else high = middle; }
    const last = this.replaced[low - 1];
    if (!last) return place;
    const start = this.starts[low - 1]!;
    if (place >= last.end) return start + last.mark.length + place - last.end;
    return afterMark ? start + last.mark.length : start;
  }
}
