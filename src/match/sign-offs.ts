/** Closings of letters: the phrase, and the name lines under it. */

const PHRASES = [
  'yours? (?:very )?(?:faithfully|sincerely|truly|ever|respectfully|cordially)', '(?:very )?(?:sincerely|faithfully|respectfully|cordially)(?: yours)?',
  '(?:with |my |our )?(?:very )?(?:kind(?:est)?|best|warm(?:est)?|many|sincere|cordial|good) (?:regards|wishes)', '(?:with )?regards', 'regs', 'rgds', 'kr', 'br', 'v/r',
  '(?:many|best|kind(?:est)?) (?:thanks|best)', '(?:thanks|thank you|thx|ta|cheers)(?: again)?(?: (?:and|&) (?:kind |best |warm )?(?:regards|wishes))?',
  '(?:thanks|thank you|many thanks|thanks very much|thank you very much)(?: (?:in advance|for your (?:time|help|assistance)(?: (?:and|with) [a-z ]{1,30})?|so much|very much))?',
  'best', 'all the best', 'best of luck', 'yours', 'in anticipation', 'ng[āa] mihi(?: nui)?', 'm[ie] gyda ph[oô]b dymuniad da', 'cofion(?: (?:gorau|cynnes))?', 'yn gywir', 'yn ddiffuant', 'le meas', 'is mise le meas',
  'mit freundlichen gr(?:ü|ue)(?:ß|ss)en', 'cordialement', 'bien à vous', 'saludos', 'cordiali saluti', 'met vriendelijke groet(?:en)?', 'med vänlig hälsning', 'med venlig hilsen', 'med vennlig hilsen',
];
const ALONE = new RegExp(`^[\\W_]{0,3}(?:${PHRASES.join('|')})[\\s,.;:!–—*-]{0,6}$`, 'i');
const WITH_NAME = new RegExp(`^[\\W_]{0,3}(?:${PHRASES.join('|')})[,.!]? {0,3}[-–—,]? {0,3}(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}),?$`, 'u');
const WITH_NAME_ANYCASE = new RegExp(`^[\\W_]{0,3}(?:${PHRASES.join('|')})\\b`, 'i');

/**
 * Reads a trimmed line as a closing phrase.
 * @returns the name that stands on the same line ("" where none does), or null for anything else.
 */
export function readSignOff(line: string): { name: string } | null {
  const text = line.slice(0, 120).trim();
  if (!text || text.length > 90) return null;
  if (ALONE.test(text)) return { name: '' };
  if (!WITH_NAME_ANYCASE.test(text)) return null;
  const match = WITH_NAME.exec(text.replace(/^[\p{L}]/u, (c) => c.toLowerCase()).replace(/^(\S+ )(\p{Lu})(?=\p{Ll}+[,.]? )/u, (_, a: string, b: string) => a + b.toLowerCase()));
  const name = match?.[1]?.trim();
  return name ? { name } : null;
}

const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|da|di|la|le|al|bin|ap|of|and|&|the|for|in|on)$/u;

/** A line that could be a person's or a team's name: a few capitalised words, no end of sentence. */
export function looksLikeName(line: string): boolean {
  const text = line.trim().replace(/[,]$/, '');
  if (text.length < 2 || text.length > 80 || /[@:;?!<>=]|\d{3}/.test(text)) return false;
  if (/[a-z]{3}\.$/.test(text)) return false;
  const words = text.replace(/[()"“”,/]/g, ' ').split(/\s+/).filter(Boolean);
  return words.length <= 10 && words.every((word) => NAME_WORD.test(word)) && /^\p{Lu}/u.test(words[0] ?? '');
}

/** A name line without what people put round it: "-- Jo,", "*Jo Hartley*", "/Jo", "Jo x31647". */
export function bareName(line: string): string {
  return line.replace(/[*_]/g, '').replace(/^[-–—~/> ]{1,4}/, '').replace(/,? \(?(?:x|ext\.?) ?\d[\d-]{2,6}\)?$/i, '').replace(/[.,] ?$/, '').trim();
}

/** A lower-case sign of oneself: "pip", "sam b". */
export function looksLikeLowerName(line: string): boolean {
  return line.length <= 60 && /^\p{Ll}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){0,2}$/u.test(line.trim());
}
