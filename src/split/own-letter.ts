import { indexLines } from '../match/lines.js';
import { readSalutation } from '../match/greetings.js';
import { samePerson } from '../match/names.js';
import { bareName, looksLikeName, readSignOff } from '../match/sign-offs.js';
import type { Draft } from '../model/draft.js';
import type { Span } from '../model/span.js';
import type { QuotedPart } from './quotations.js';

/** So many lines with ink under a closing may hold its name. */
const NAME_LINES = 2;
/** The first line of a letter stands within so many code units. */
const HEAD = 2000;

/**
 * "On 3 May the contractor wrote:⏎⏎We replaced 12 lamps.⏎⏎That is all we hold.⏎⏎Yours sincerely,⏎Sam Reed", in a letter from Sam Reed: what seems
 * a quotation to the end is his letter, whose closing comes once, at its end. Such parts are left out and their lines are the author's; what is
 * quoted further down stays. Linear in the draft.
 */
export function withoutOwnLetter(parts: readonly QuotedPart[], draft: Draft): QuotedPart[] {
  const author = draft.author?.name, first = parts[0];
  if (!author || !first?.header || closings(draft, [{ start: draft.spans[0]?.start ?? 0, end: first.header.start }]).length) return [...parts];
  const beside: QuotedPart[][] = [parts.slice(1)];
  for (let part: QuotedPart | undefined = first; part && isToldOf(part, draft) && !samePerson(part.from?.name ?? '', author);) {
    // The first closing that is signed: a letter that somebody else closed was quoted.
    const signed = closings(draft, part.spans).find(({ names }) => names.some((name) => samePerson(name, author)) || looksLikeName(names[0] ?? ''));
    // Right under the name of whom he quotes stands nothing but his signature, as some programs put it under a quotation.
    const from = part.from?.name, isHis = signed?.names.some((name) => samePerson(name, author)) && !(from && looksLikeName(signed.above) && samePerson(signed.above, from));
    if (signed) return isHis ? [...part.children, ...beside.reverse().flat()] : [...parts];
    const [next, ...others]: QuotedPart[] = part.children;
    beside.push(others);
    part = next;
  }
  return [...parts];
}

/** An attribution in words, above lines without marks that begin with no greeting: under one stands a whole letter. */
function isToldOf({ rule, marked, header, spans }: QuotedPart, { document: { text } }: Draft): boolean {
  if (rule !== 'common/quotation/attribution' || marked || !header) return false;
  const first = spans.flatMap(({ start, end }) => indexLines(text, start, Math.min(end, start + HEAD))).find(({ blank }) => !blank);
  return !first || readSalutation(first.content.slice(0, 120).trim()) === null;
}

/** A closing: what may be its name, within it or in the lines under it, and the line with ink above it. */
interface Closing { names: string[]; above: string }

/** The closings in some stretches of the document. */
function closings({ document: { text } }: Draft, spans: readonly Span[]): Closing[] {
  const found: Closing[] = [];
  let left = 0, above = '';
  for (const { content, blank } of spans.flatMap(({ start, end }) => indexLines(text, start, end))) {
    if (blank) continue;
    const line = content.slice(0, 120).trim(), closing = readSignOff(line);
    if (closing) { found.push({ names: closing.name ? [closing.name] : [], above }); left = closing.name ? 0 : NAME_LINES; } else if (left-- > 0) found.at(-1)!.names.push(bareName(line));
    above = line;
  }
  return found;
}
