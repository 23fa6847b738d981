/** A text as rules of phrases see it, and where each of its code units stood. */
export interface FoldedText {
  /** Lower case, single spaces, straight quotation marks, no zero-width characters, no marks of quotation or emphasis at the start of lines. */
  text: string;
  /** For each code unit of `text`, its offset in the source; one more entry for the end. */
  places: readonly number[];
}

const SILENT = /[\u200b-\u200f\u2060\ufeff\u00ad]/, WHITE = /\s/;
const LEAD = new Set([...'>*|#_-'].map((sign) => sign.charCodeAt(0)));
const STRAIGHT: Readonly<Record<string, string>> = { '’': '\'', '‘': '\'', '“': '"', '”': '"' };

/** Folds at most `sight` code units of a text. Linear. */
export function foldText(source: string, sight: number): FoldedText {
  const low = lowered(source.slice(0, sight)), places: number[] = [];
  // `text` is what is folded; `from` begins the stretch that can be taken over as it stands.
  let text = '', from = 0, fresh = true, spaced = true;
  const instead = (at: number, sign: string): void => { text += low.slice(from, at) + sign; from = at + 1; };
  for (let i = 0; i < low.length; i++) {
    const unit = low.charCodeAt(i);
    if (unit < 128 ? unit === 32 || unit >= 9 && unit <= 13 : WHITE.test(low[i]!) && !SILENT.test(low[i]!)) {
      if (unit === 10) fresh = true;
      if (spaced) { instead(i, ''); continue; }
      if (unit !== 32) instead(i, ' ');
      spaced = true;
    } else {
      if (unit < 128 ? fresh && LEAD.has(unit) : SILENT.test(low[i]!)) { instead(i, ''); continue; }
      fresh = spaced = false;
      const straight = unit < 128 ? undefined : STRAIGHT[low[i]!];
      if (straight) instead(i, straight);
    }
    places.push(i);
  }
  instead(low.length, '');
  places.push(low.length);
  return { text, places };
}

/** A text in lower case, each code unit in its place: patterns that ignore case take many times as long to compile. Linear. */
export function lowered(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : Array.from({ length: text.length }, (_, i) => { const unit = text[i]!.toLowerCase(); return unit.length === 1 ? unit : text[i]!; }).join('');
}
