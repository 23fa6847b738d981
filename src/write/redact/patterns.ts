import { ROLE_LOCAL_PART } from '../../packs/names/no-person.js';

/** What is told by its shape, beside names. `kept`: an address of mail that stays whole, whoever's name is in it. */
type ShapeKind = 'kept' | 'email' | 'phone' | 'address' | 'postcode';
export interface Shaped { start: number; end: number; kind: ShapeKind }

const LOCAL = String.raw`[\p{L}\p{N}.!#$%'*+^_\x60{|}~-]{1,64}`, LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
/** "jo@example.org", "jo%40example.org", "jo [at] example.org", and broken over two lines after the sign. */
const EMAIL = new RegExp(String.raw`(${LOCAL})(?:@|%40| ?[[(] ?at ?[\])] ?)(?:\n[> ]{0,4})?(${LABEL}(?:(?:\.| ?[[(] ?dot ?[\])] ?)${LABEL}){0,8})`, 'giu');

/** Ofcom's and other countries' numbers: "+44 (0)1632 960123", "0044 1632 960 123". */
const ABROAD = /(?<![\w.])(?:\+|00)\d{1,3}[\s()./-]{0,3}\d(?:[\s()./-]{0,3}\d){6,12}(?!\d)/g;
/** "01632 960123", "(020) 7946 0123", "07700900123". */
const NATIONAL = /(?<![\w./-])\(?0\d{2,4}\)?[\s.-]{0,2}\d{2,4}(?:[\s.-]?\d{2,4}){1,3}(?![\w]|[-/]\d)/g;
const AMERICAN = /(?<![\w.])(?:\(\d{3}\)[ .-]?|\d{3}[ .-])\d{3}[.-]\d{4}(?!\d)/g;
/** After its name any number is one: "Tel: 960123", "Ext. 4412". */
const LABELLED = /\b(?:tel(?:ephone)?|phone|mob(?:ile)?|fax|ext(?:ension|n)?|direct (?:line|dial)|ddi|switchboard|whatsapp|ff[oô]n)\.?(?: ?(?:no|number)\b\.?)?[ :]{0,4}(\+?\(?\d[\d ().-]{2,20}\d)/gi;
const DATE = /^\(?\d{1,2}([./-])\d{1,2}\1\d{2,4}/;

/** Royal Mail's postcodes, and Eircodes. */
const POSTCODE = /(?<![\p{L}\p{N}])(?:GIR ?0AA|[A-Z]{1,2}\d[\dA-Z]?[ \u00a0]{1,2}\d[A-Z]{2}|[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKMNP-Y]?[ \u00a0]{0,2}\d[ABD-HJLNP-UW-Z]{2}|[AC-FHKNPRTV-Y]\d[\dW] ?(?=[\dA-Z]{0,3}[A-Z])[AC-FHKNPRTV-Y\d]{4})(?![\p{L}\p{N}])/gu;
const LOW_POSTCODE = /(?<![\p{L}\p{N}])[a-pr-uwyz][a-hk-y]\d[\da-hjkmnp-y]?[ \u00a0]{0,2}\d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/gu;

const WAYS = 'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Crescent|Cres|Terrace|Grove|Gardens|Gdns|Square|Place|Court|Row|Hill|Mews|Walk|Parade|Green|Park|Rise|View|Mount|Yard|Wharf|Quay|Embankment|Boulevard|Broadway|Circus|Esplanade|Gate|Croft|Meadow|Meadows|Fold|Vale|Dale|Buildings|Cottages|Villas|Rd\\.|St\\.';
/** "Flat 3, 12b Lower Mill Lane": a number and a way. */
const STREET = new RegExp(String.raw`(?:\b(?:flat|apartment|apt\.?|unit|room|suite|floor)\s?\d{1,4}[a-z]?[,\s]{1,3})?(?<![\p{L}\p{N}/.-])\d{1,4}(?:[-–]\d{1,4})?[A-Za-z]?,?[ \n]{1,2}(?!(?:Download|January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:\p{Lu}[\p{L}'’.-]{0,25}[ \n]){1,3}(?:${WAYS})(?![\p{L}])|\bP\.?O\.? ?Box ?\d{1,6}`, 'gu');
const WAY = new RegExp(String.raw`\b(?:${WAYS})\b|\b(?:House|Lodge|Cottage|Farm|Manor|Rectory|Vicarage|Barn|Hall|Tower|Towers|Point|Mansions)\b|^\s*(?:flat|unit|suite)?\s?\d{1,4}[a-z]?\b|\bBox\b`, 'iu');
const PLACE = /^[>\s*|]*\p{Lu}[\p{L}'’.-]*(?:[ -](?:\p{Lu}[\p{L}'’.-]*|upon|on|in|the|le|of|by|under|next|and|cum)){0,4}[\s,]*$/u;

const BODY = /\b(?:council|office|officer|department|ministry|team|agency|university|trust|manager|service|services|authority|regards|unit)\b/i;

/** The end of a sentence's piece that can be of an address: "… towed from 14 Mill Lane". */
const TAIL = /(?:\d{1,4}[a-z]? )?(?:\p{Lu}[\p{L}'’-]{1,20} ?){1,4}$/u;
/** A word that no address has. */
const PROSE = /(?:^|\s)(?!of |the |on |in |le |la |upon |under |and |by |flat |unit |suite )\p{Ll}[\p{L}'’]*\s/u;

/** Whether an address of mail is a post's or a team's ("foi@…", "freedom.of.information@…"). */
export const isRoleAddress = (email: string): boolean => ROLE_LOCAL_PART.test(email.slice(0, email.indexOf('@')).replace(/^[._-]{0,3}/, '').replaceAll('.of.', '.').replaceAll('-of-', '-').slice(0, 64));

/** Everything of a shape in a text: sorted by kind, then place; may overlap. Linear: every repeat has a bound. @param stays whether an address of mail is left, and whether names within it are looked for. */
export function shapesIn(text: string, stays: (email: string) => 'whole' | 'but names' | null): Shaped[] {
  const found: Shaped[] = [];
  const all = (pattern: RegExp, kind: ShapeKind, test: (said: string) => boolean = () => true): void => { for (const { 0: said, index } of text.matchAll(pattern)) if (test(said)) found.push({ start: index, end: index + said.length, kind }); };
  if (/@|%40|\bat\b/i.test(text)) for (const { 0: said, 1: local, 2: domain, index } of text.matchAll(EMAIL)) {
    const lead = /^[.'*_{|~!#%^-]*/.exec(local!)![0].length, end = said.length - /[.-]{0,5}$/.exec(said)![0].length;
    if (local!.length <= lead) continue;
    const left = stays(`${local!.slice(lead)}@${domain!}`);
    if (left !== 'but names') found.push({ start: index + lead, end: index + end, kind: left === 'whole' ? 'kept' : 'email' });
  }
  if (!/\d/.test(text)) return found;
  addresses(text, found);
  all(ABROAD, 'phone');
  all(NATIONAL, 'phone', (said) => { const digits = said.replace(/\D/g, '').length; return digits >= 10 && digits <= 11 && !DATE.test(said); });
  all(AMERICAN, 'phone');
  for (const { 0: said, 1: number, index } of text.matchAll(LABELLED)) { const start = index + said.length - number!.length; if (!DATE.test(number!)) found.push({ start, end: index + said.length, kind: 'phone' }); }
  return found;
}

/** Streets with a number, and what stands before a postcode as far as it belongs to the address. */
function addresses(text: string, found: Shaped[]): void {
  for (const { 0: said, index } of text.matchAll(STREET)) found.push({ start: index, end: index + said.length, kind: 'address' });
  for (const pattern of [POSTCODE, LOW_POSTCODE]) {
    for (const { 0: said, index } of text.matchAll(pattern)) {
      const start = addressStart(text, index);
      found.push({ start, end: index + said.length, kind: start < index ? 'address' : 'postcode' });
    }
  }
}

/** Where the address begins that a postcode ends: at the farthest of the six pieces before it that has a way or a house; else at the town. */
function addressStart(text: string, postcode: number): number {
  const from = Math.max(0, postcode - 240), before = text.slice(from, postcode);
  const pieces = before.split(/([,\n])/);
  let at = before.length, start = at, town = at, together = true;
  for (let i = pieces.length - 1, n = 0; i >= 0 && n < 7; i--) {
    const piece = pieces[i]!;
    at -= piece.length;
    // "The Old Forge, Nettle End, Wexcombe, BX4 7QT": one line, or lines that a comma ends, are one address, whatever the house is called.
    if (piece === '\n' && (pieces[i - 1]?.trim() !== '' || pieces[i - 2] !== ',')) together = n === 0;
    if (piece === ',' || piece === '\n' || !piece.trim()) { if (i > 0 && pieces[i - 1] === '\n' && piece === '' && n > 0) break; continue; }
    n++;
    if (piece.length > 60 || /[.?!:] |@|\b(?:tel|email|http)/i.test(piece)) { const tail = TAIL.exec(piece.trimEnd().slice(-80)); if (tail && n === 1) town = Math.min(town, at + piece.trimEnd().length - tail[0].length); else if (tail && WAY.test(tail[0])) start = at + piece.trimEnd().length - tail[0].length; break; }
    const lead = /^[>\s*|]*/.exec(piece)![0].length;
    if (WAY.test(piece.slice(lead))) {
      if (!PROSE.test(piece)) { start = at + lead; continue; }
      start = at + piece.trimEnd().length - (TAIL.exec(piece.trimEnd().slice(-80))?.[0].length ?? 0);
      break;
    }
    if (!PLACE.test(piece)) break;
    if (BODY.test(piece)) together = false;
    else if (n === 1 || together) town = at + lead;
  }
  return from + Math.min(start, town);
}
