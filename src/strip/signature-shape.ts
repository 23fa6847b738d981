import { sameBody } from '../match/names.js';
import { looksLikeName } from '../match/sign-offs.js';

const CONTACT = /^(?:tel(?:ephone)?|phone|mob(?:ile)?|cell|fax|facsimile|ddi|ext(?:ension)?|direct(?: line| dial)?|e-?mail|web(?:site)?|www|skype|twitter|address|post|office|switchboard|minicom|text ?phone|[tmfewdpo])\b/i;
const SIGNS: readonly RegExp[] = [
  /\b[A-Z]{1,2}\d[A-Z\d]? {0,2}\d[A-Z]{2}\b/, // UK postcode
  /\b(?:tel(?:ephone)?|phone|mob(?:ile)?|fax|ddi|ext|switchboard|direct(?: line| dial)?)\b[ .:|]{0,4}[+(\d]/i, /(?:\+\d{1,3}|\b0\d{2,4})[ )-]{0,2}\d{3}[ -]?\d{3,4}\b/,
  /[\w.+-]@[\w-]+\.\w|\[email address\]|\[mobile number\]|\be-?mail ?:/i, /^(?:https?:\/\/|www\.)\S+$|\bwww\.[\w.-]+/i,
  /\b(?:officer|manager|director|head of|assistant|adviser|advisor|secretary|administrator|analyst|coordinator|co-ordinator|lead|clerk|solicitor|chief|executive|counsel|engineer|professor|lecturer|president|partner|associate|consultant)\b/i,
  /\b(?:team|department|directorate|division|unit|office|service|services|council|ministry|trust|university|police|agency|authority|commission|ltd|limited|plc|inc|llp|corp)\b/i,
  /\b(?:street|road|lane|avenue|house|building|floor|square|park|way|place|court|centre|drive|p\.?o\.? ?box)\b/i,
  /^\[\d{1,3}\]|\[cid:|\[image/i,
];

/**
 * How much a paragraph looks like a signature: 0 for prose, 1 for a block of short lines, more for each kind of
 * contact detail in it. A paragraph with a sentence in it is prose.
 */
export function signatureScore(rows: readonly string[], names: ReadonlySet<string>): number {
  // A web address alone is something that the sender points to.
  if (rows.length > 18 || rows.every((row) => /^<?https?:\/\/\S{1,400}$/.test(row.trim()))) return 0;
  let kinds = 0;
  const seen = new Set<number>();
  for (const row of rows) {
    const text = row.slice(0, 300).trim();
    // Figures and fields are what was asked for: "Lamps    14", "Reference : 12".
    if (/[$£€%]|\t.{0,60}\d.{0,60}\t|\S {3,40}[\d,.]{1,12}(?: |$)/.test(text) || /^[\w /-]{3,40} ?[:=] /.test(text) && !CONTACT.test(text)) return 0;
    if (text.length > 90 || /[a-z]{2}[.?!]$/.test(text) && text.split(/\s+/).length > 6 || /[?!:;]$/.test(text) || /^(?:please|i |we |you )/i.test(text)) return 0;
    // A wrapped line of prose: many words, most of them small.
    const words = text.split(/\s+/);
    if (words.length > 7 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length) return 0;
    const list = /^(?:[-•\uf0b7*]|\d+[.)]) /.test(text);
    if (list) return 0;
    SIGNS.forEach((sign, i) => { if (!seen.has(i) && sign.test(text)) { seen.add(i); kinds++; } });
    for (const name of names) if (sameBody(name, text)) kinds++;
    if (!seen.has(-1) && looksLikeName(text)) { seen.add(-1); }
  }
  const allShort = rows.every((row) => row.trim().length <= 45);
  if (!kinds) return allShort && rows.length <= 3 && rows.every((row) => looksLikeName(row)) ? 1 : 0;
  return kinds;
}
