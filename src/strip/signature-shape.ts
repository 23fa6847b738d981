import { sameBody } from '../match/names.js';
import { looksLikeName } from '../match/sign-offs.js';

const CONTACT = /^(?:tel(?:ephone)?|phone|mob(?:ile)?|cell|home|fax|facsimile|ph|ddi|ext(?:ension)?|direct(?: line| dial)?|e-?mail|web(?:site)?|blog|www|skype|twitter|address|post|office|switchboard|minicom|text ?phone|telefon|téléphone|teléfono|telefono|telefone|puhelin|тел|[tmfewdpo])\b/i;
const SIGNS: readonly RegExp[] = [
  /\b[A-Z]{1,2}\d[A-Z\d]? {0,2}\d[A-Z]{2}\b/, // UK postcode
  /\b(?:tel(?:ephone)?|phone|mob(?:ile)?|cell|fax|ph|ddi|ext|switchboard|direct(?: line| dial)?|telefon|téléphone|teléfono|telefono|telefone|puhelin)\b[ .:|]{0,4}[+(\d]|тел[.:]{1,2} ?[+(\d]/i, /(?:\+\d{1,3}|\b0\d{2,4})[ )-]{0,2}\d{3}[ -]?\d{3,4}\b|^(?:x|ext)[. ]{0,2}\d[\d-]{2,6}$|(?:^|[ :])(?:\(\d{3}\) ?|\d{3}[ ./-]{1,2})\d{3}[ .-]\d{4}(?!\d)/i,
  /[\w.+-]@[\w-]+\.\w|\[email address\]|\[mobile number\]|\be-?mail ?:/i, /^<?(?:https?:\/\/|www\.)\S+$|\bwww\.[\w.-]+/i,
  /\b(?:officer|manager|director|head of|assistant|adviser|advisor|secretary|administrator|analyst|coordinator|co-ordinator|lead|clerk|solicitor|chief|executive|counsel|engineer|architect|developer|specialist|professor|lecturer|president|partner|associate|consultant)\b/i,
  /\b(?:team|department|dept|directorate|division|unit|office|service|services|council|ministry|trust|university|police|agency|authority|commission|ltd|limited|plc|inc|llp|l\.l\.p|corp|gmbh)\b/i,
  /\b(?:street|road|lane|avenue|house|building|floor|square|park|way|place|court|centre|drive|suite|p\.?o\.? ?box)\b/i,
  /\[cid:/i,
];
/** Kinds of contact: a postcode, a telephone, an address of mail or of the web, in the order of `SIGNS`. */
const WEB = 4;

/** Which kinds of contact detail a row of a signature shows; null for what is no such row: a sentence, a figure, a field, an item of a list. */
function kindsIn(row: string): number[] | null {
  const text = row.slice(0, 300).trim();
  // Figures and fields are what was asked for: "Lamps    14", "Reference : 12".
  if (/[$£€%]|\t.{0,60}\d.{0,60}\t|\S {3,40}[\d,.]{1,12}(?: |$)/.test(text) || /^[\w /-]{1,40} ?[:=] /.test(text) && !CONTACT.test(text)) return null;
  if (text.length > 90 || /\p{Ll}{2}[.?!]$/u.test(text) && text.split(/\s+/).length > 6 || /[?!:;。？！]$/.test(text) || /^(?:please|i |we |you )/i.test(text)) return null;
  // A wrapped line of prose: many words, most of them small.
  const words = text.split(/\s+/);
  if (words.length > 7 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length) return null;
  if (/^(?:[-•\uf0b7*]|\d+[.)]) /.test(text)) return null;
  // A site is a signature's; a page deep in one, or a numbered reference, is what the sender points to.
  if (/^<?(?:https?:\/\/|www\.)\S+$/i.test(text)) return /^<?(?:https?:\/\/)?[^/\s]{1,80}(?:\/[\w.@~-]{0,40}){0,2}\/?>?$/i.test(text) ? [WEB] : null;
  if (/^\[\d{1,3}\] ?(?:https?:|www\.)/i.test(text)) return null;
  return SIGNS.flatMap((sign, i) => (sign.test(text) ? [i] : []));
}

/** Could this row stand in a signature? */
export const signatureRow = (row: string): boolean => kindsIn(row) !== null;

/**
 * How much a paragraph looks like a signature: 0 for prose, 1 for a block of short lines, more for each kind of
 * contact detail in it. A paragraph with a sentence in it is prose.
 */
export function signatureScore(rows: readonly string[], names: ReadonlySet<string>): number {
  // A web address alone is something that the sender points to.
  if (rows.length > 18 || rows.every((row) => /^<?https?:\/\/\S{1,400}$/.test(row.trim()))) return 0;
  const seen = new Set<number>();
  let bodies = 0;
  for (const row of rows) {
    const kinds = kindsIn(row);
    if (!kinds) return 0;
    for (const kind of kinds) seen.add(kind);
    for (const name of names) if (sameBody(name, row)) bodies++;
  }
  if (seen.size + bodies) return seen.size + bodies;
  return rows.length <= 3 && rows.every((row) => row.trim().length <= 45 && looksLikeName(row)) ? 1 : 0;
}

/** Does a block show nothing but an address of the web? */
export const onlyWeb = (rows: readonly string[]): boolean => rows.every((row) => (kindsIn(row) ?? [0]).every((kind) => kind === WEB));

/** A row that says post, body or address rather than a name. */
export const saysPost = (row: string): boolean => !!kindsIn(row)?.length;
