import { html } from './markup.js';
import type { Markup, Piece } from './markup.js';

/** An address as RFC 3986 spells it, so without any character that a page or a reader could take for another: the rest of it stays text. */
const ADDRESS = /\bhttps?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]{1,2000}/gi;
const ONE_ADDRESS = /^https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]{1,2000}$/i;
/** What a mark of `--redact` within an address leaves of itself behind the end of the match: "…/user/[person" and " 2]". */
const CUT_MARK = /\[[a-z-]{4,10}$/, REST_OF_MARK = /^ \d{1,9}\]/;
const CLOSES_A_SENTENCE = new Set('.,;:!?\'*)]');

/** Text with its http and https addresses made links, which say nothing of the page they are followed from; no other scheme becomes one. */
export function linked(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const bracketed = found[0].includes('('); // https://example.org/a_(b): the last bracket belongs to the address
    let end = found[0].length;
    while (CLOSES_A_SENTENCE.has(found[0].charAt(end - 1)) && !(bracketed && found[0].charAt(end - 1) === ')')) end--;
    const address = found[0].slice(0, end);
    if (!URL.canParse(address) || CUT_MARK.test(address) && REST_OF_MARK.test(text.slice(found.index + end, found.index + end + 12))) continue;
    pieces.push(text.slice(at, found.index), anchor(address, address));
    at = found.index + end;
  }
  return [...pieces, text.slice(at)];
}

/** A name that links to an address, where the address is http or https; else the name alone. */
export function namedLink(name: string, address: string | null | undefined): Piece {
  return typeof address === 'string' && ONE_ADDRESS.test(address) && URL.canParse(address) ? anchor(name, address) : name;
}

function anchor(name: string, address: string): Markup {
  return html`<a href="${address}" rel="noopener noreferrer">${name}</a>`;
}
