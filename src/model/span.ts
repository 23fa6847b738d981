/** Half-open range of UTF-16 code units of one document's text. */
export interface Span { readonly start: number; readonly end: number }

/** A named stretch of a document and the rule that named it (null: body, which needs no reason). */
export interface Zone<Name extends string = string> extends Span {
  readonly zone: Name;
  readonly rule: string | null;
  /** On `quote`: id of the message that this block copies. */
  readonly copyOf?: string | null;
  /** On `quote`: quoted lines that the author answers point by point; they stay in `text`. */
  readonly interleaved?: boolean;
}

/**
 * What is left of `spans` when `cut` is taken out. Both lists are sorted and do not overlap.
 * @returns the remaining spans, sorted; linear in the lengths of both lists.
 */
export function subtractSpans(spans: readonly Span[], cut: readonly Span[]): Span[] {
  const left: Span[] = [];
  let c = 0;
  for (const span of spans) {
    let at = span.start;
    while (c < cut.length && (cut[c] as Span).end <= at) c++;
    for (let k = c; k < cut.length; k++) {
      const hole = cut[k] as Span;
      if (hole.start >= span.end) break;
      if (hole.start > at) left.push({ start: at, end: hole.start });
      at = Math.max(at, hole.end);
    }
    if (at < span.end) left.push({ start: at, end: span.end });
  }
  return left;
}
