import { escapeControls } from '../escape.js';

/** HTML that was built here; anything else that goes into a page is text and is escaped. Only `html` makes one. */
export class Markup {
  constructor(private readonly source: string) {}
  toString(): string { return this.source; }
}

/** What a template takes: text and numbers are escaped, markup stands as it is, lists are joined, null is nothing. */
export type Piece = string | number | Markup | null | readonly Piece[];

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

/**
 * Markup from a template, for text and for attributes in double quotes: html`<p title="${name}">${text}</p>`.
 * Whatever is put in is escaped unless it is markup itself, and what would act on a reader's screen (controls, bidi overrides, lone surrogates) is shown as `\u202e`.
 */
export function html(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(template.map((fixed, at) => `${fixed}${at < pieces.length ? sourceOf(pieces[at] as Piece) : ''}`).join(''));
}

function sourceOf(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.toString();
  if (typeof piece === 'string') return escapeControls(piece).replace(/[&<>"']/g, (character) => NAMED[character] as string);
  return typeof piece === 'number' ? String(piece) : piece.map(sourceOf).join('');
}

/** Markup with a separator of text between its parts. */
export function separated(parts: readonly Piece[], separator: string): Piece[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [separator, part]));
}
