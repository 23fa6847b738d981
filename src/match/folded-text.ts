/** A text as rules of phrases see it, and where each of its code units stood. */
export interface FoldedText {
  /** Lower case, single spaces, straight quotation marks, no zero-width characters, no marks of quotation or emphasis at the start of lines. */
  text: string;
  /** For each code unit of `text`, its offset in the source; one more entry for the end. */
  places: readonly number[];
}

const SILENT = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
const LEAD = /[>*|#_-]/;
const STRAIGHT: Readonly<Record<string, string>> = { '’': '\'', '‘': '\'', '“': '"', '”': '"' };

/** Folds at most `sight` code units of a text. Linear. */
export function foldText(source: string, sight: number): FoldedText {
  let text = '', fresh = true;
  const places: number[] = [];
  const end = Math.min(source.length, sight);
  for (let i = 0; i < end; i++) {
    const unit = source[i]!;
    if (SILENT.test(unit)) continue;
    if (/\s/.test(unit)) {
      if (unit === '\n') fresh = true;
      if (text && !text.endsWith(' ')) { text += ' '; places.push(i); }
      continue;
    }
    if (fresh && LEAD.test(unit)) continue;
    fresh = false;
    const low = STRAIGHT[unit] ?? unit.toLowerCase();
    text += low.length === 1 ? low : unit;
    places.push(i);
  }
  places.push(end);
  return { text, places };
}

/** A text in lower case, each code unit in its place: patterns that ignore case take many times as long to compile. Linear. */
export function lowered(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : Array.from({ length: text.length }, (_, i) => { const unit = text[i]!.toLowerCase(); return unit.length === 1 ? unit : text[i]!; }).join('');
}
