import type { Act } from '../../model/act.js';
import { foia, foisa, irishFoiAct } from '../../packs/acts.js';
import type { Jurisdiction } from '../../model/facts.js';
import { LEGAL_WORDS } from '../../packs/gb/provision-uses.js';
import { sentenceRound } from '../sentence.js';
import type { Citation } from './citations.js';
import type { KnownLaw, Mention } from './mentions.js';

/** What may stand between a list of parts and the Act that it is of. */
const TO_ACT = /^ {0,3}(?:\([\p{L} ,'-]{3,60}\) {0,2})?[,–-]? {0,2}(?:(?:of|under|in|within|from) {1,4})?(?:both )?(?:the |that |this )?(?:above |same |said |UK )?["( ]{0,3}$/u;
/** What may stand between an Act and a list of its parts. */
const FROM_ACT = /^(?:'s)?[ ,:;(")–-]{0,6}(?:the )?(?:exemptions?|exceptions?)? {0,2}(?:at|under|in|by|of|is|,)? {0,3}$/;
const CHAINED = /^[ ,;()]{0,4}(?:(?:and|or|also|&|by virtue of|read with|read together with|together with|in conjunction with|as well as|along with|under|with) {0,2}){0,3}(?:the exemptions? (?:at|in|under) )?$/;
/** How many Acts' names before and after a citation are asked for the one that is meant. */
const NEAR = 40;
/** "of the report", "of PACE", "of your letter": a part of something that is no Act of ours. */
const OF_SOMETHING = /^ {0,2}(?:of|to|in (?:the|our|your|this)) {1,3}(?!\p{Lu}\p{Ll}{2,12} (?:applies|is|are)\b)/u;

/**
 * Which Act each citation is of; null where it is of none that we know, or of nothing that the letter tells.
 * Looked for in this order: right after the list ("of the Act"), right before it ("FOIA, s."), further on in the sentence after "under", before it in the sentence,
 * and last the Act that the letter, the thread or the place stands under, where the sentence speaks of law.
 * @param text with its line ends, which sentences need; `folded` is the same, folded. @param mentions in order. Linear but for looks of bounded length round each citation.
 */
export function resolveActs(text: string, folded: string, citations: readonly Citation[], mentions: readonly Mention[], known: KnownLaw): (Act | null)[] {
  const acts: (Act | null)[] = new Array<Act | null>(citations.length).fill(null);
  const settled: boolean[] = new Array<boolean>(citations.length).fill(false);
  let m = mentions.length - 1;
  for (let i = citations.length - 1; i >= 0; i--) {
    const citation = citations[i]!;
    while (m >= 0 && mentions[m]!.start >= citation.end) m--;
    const beside = besides(folded, citation, mentions[m], mentions[m + 1]);
    if (beside) { acts[i] = beside.act; settled[i] = true; continue; }
    const next = citations[i + 1];
    if (next && settled[i + 1] && CHAINED.test(folded.slice(citation.end, Math.min(next.start, citation.end + 80))) && next.start - citation.end < 80) { acts[i] = acts[i + 1]!; settled[i] = true; continue; }
    if (OF_SOMETHING.test(folded.slice(citation.end, citation.end + 60))) { settled[i] = true; continue; }
    acts[i] = bySentence(text, folded, citation, mentions, m, known);
  }
  return acts.map((act, i) => (act && fits(act, citations[i]!) ? act : null));
}

/** Where the Act that is named right after a citation ends ("section 12 of the FOIA"); the citation's own end where none is. @param after the first mention that begins later. */
export function endWithAct(folded: string, citation: Citation, after: Mention | undefined): number {
  return after && after.start - citation.end < 80 && TO_ACT.test(folded.slice(citation.end, after.start)) ? after.end : citation.end;
}

/** The Act that stands next to a citation. @param before the last mention that begins before the citation ends. @param after the first that begins later. */
function besides(folded: string, citation: Citation, before: Mention | undefined, after: Mention | undefined): Mention | null {
  if (after && endWithAct(folded, citation, after) > citation.end) return after;
  if (before && before.end <= citation.start && citation.start - before.end < 50 && FROM_ACT.test(folded.slice(before.end, citation.start))) return before;
  // "a section 21 notice under the Housing Act", "the section 45 code under FOIA".
  return after && after.start - citation.end < 60 && /^ [\p{L} ]{2,50}\b(?:of|under|in|by) (?:the )?$/u.test(folded.slice(citation.end, after.start)) ? after : null;
}

function bySentence(text: string, folded: string, citation: Citation, mentions: readonly Mention[], m: number, known: KnownLaw): Act | null {
  const sentence = sentenceRound(text, citation.start, citation.end);
  const words = `${folded.slice(sentence.start, citation.start)}@${folded.slice(citation.end, sentence.end)}`.toLowerCase();
  const last = mentions[m]?.end !== undefined && mentions[m].end <= citation.start ? mentions[m] : mentions[m - 1];
  const within = last && last.start >= sentence.start ? last : null;
  if (within?.act && fits(within.act, citation)) return within.act;
  const legal = LEGAL_WORDS.test(words) || citation.items.some((item) => item.path.length > 1);
  if (!legal || within && within.act === null && !/\bexempt|\bwithh|\bengaged/.test(words)) return null;
  const named = [...mentions.slice(Math.max(0, m - NEAR), m + 1).reverse(), ...mentions.slice(m + 1, m + NEAR)].map((one) => one.act);
  const candidates = [...named, ...known.before, known.place ? PLACE_ACTS[known.place] ?? null : null];
  const act = candidates.find((one): one is Act => one !== null && one.regime !== null && fits(one, citation)) ?? candidates.find((one): one is Act => one !== null && fits(one, citation)) ?? null;
  return act && citation.items.every((item) => item.path[0]! in act.parts) ? act : null;
}

const PLACE_ACTS: Readonly<Partial<Record<Jurisdiction, Act>>> = { gb: foia, 'gb-nir': foia, 'gb-wls': foia, 'gb-sct': foisa, ie: irishFoiAct };

/** Could this Act have these parts: the right unit, and numbers that it reaches? */
function fits(act: Act, citation: Citation): boolean {
  return (citation.unit === null || citation.unit === act.unit) && citation.items.every((item) => { const number = parseInt(item.path[0]!, 10); return number >= 1 && number <= act.last; });
}
