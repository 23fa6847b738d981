import { namesNobody } from '../../match/greetings.js';
import type { Line } from '../../match/lines.js';
import { nameWords, sameBody, samePerson } from '../../match/names.js';
import { looksLikeLowerName, looksLikeName } from '../../match/sign-offs.js';
import type { PageFacts } from '../../model/draft.js';
import type { Cues } from './cues.js';
import type { Known } from './headings.js';

/** The name under a closing: on its line, or on the first line with ink under it that could be a name. */
export function nameUnder(lines: readonly Line[], cues: readonly Cues[], signOff: number): string | null {
  const same = cues[signOff]?.signOff?.name;
  if (same) return same;
  for (let i = signOff + 1, ink = 0; i < lines.length && ink < 1 && i <= signOff + 6; i++) {
    const line = lines[i]!;
    if (line.blank) continue;
    // "Many thanks", then "Yours faithfully": the name stands under the second.
    if (cues[i]!.signOff) return nameUnder(lines, cues, i);
    ink++;
    const text = withoutLetters(line.text.trim().replace(/[,.]$/, ''));
    if (cues[i]!.salutation || cues[i]!.fold || cues[i]!.footer || cues[i]!.ruler) return null;
    if (looksLikeName(text) || looksLikeLowerName(text) || text.split(/\s+/).length <= 3 && text.length <= 40 && !/[@:/]/.test(text)) return text;
  }
  return null;
}

/** "Jo Hartley BSc(Hons), MRICS" is Jo Hartley: letters after a name are dropped, where two words stand before them. */
function withoutLetters(name: string): string {
  const words = name.split(/\s+/);
  const cut = words.findIndex((word, i) => i >= 1 && (/,$/.test(words[i - 1]!) || i >= 2 && /^[A-Z][A-Za-z]{0,6}[A-Z(]/.test(word)));
  return cut < 0 ? name : words.slice(0, cut).join(' ').replace(/,$/, '');
}

/**
 * Who asks and who answers, from what the page says and from its first letter:
 * the salutation of the first letter is to the authority, the name under its closing is the requester's.
 */
export function findParties(lines: readonly Line[], cues: readonly Cues[], firstLine: number, page: PageFacts): Known {
  const addressed = new Set<string>();
  let firstSalutation = -1, requester = page.requester?.name ?? null, authority = page.authority?.name ?? null;
  for (let i = firstLine; i < lines.length; i++) {
    const salutation = cues[i]!.salutation;
    if (!salutation?.strong) continue;
    if (firstSalutation < 0) firstSalutation = i;
    if (!namesNobody(salutation.addressee)) addressed.add(salutation.addressee.toLowerCase());
  }
  if (firstSalutation >= 0) {
    const addressee = cues[firstSalutation]!.salutation!.addressee;
    if (!authority && !namesNobody(addressee) && !/^(?:mr|mrs|ms|miss|mx|dr)\b/i.test(addressee)) authority = addressee;
    if (!requester) {
      for (let i = firstSalutation + 1; i < lines.length; i++) {
        if (cues[i]!.salutation?.strong && i > firstSalutation + 1) break;
        if (cues[i]!.signOff) { const name = nameUnder(lines, cues, i); if (name && !(authority && sameBody(name, authority))) { requester = name; break; } }
      }
    }
  }
  // Names that a dated heading gives are better than the one under a closing: see `refineByHeadings`.
  return { requester, authority, addressed };
}

/** Is this salutation to the requester, to the other side, or to nobody by name? */
export function spokenTo(addressee: string, known: Known, officers: readonly string[]): 'requester' | 'authority' | null {
  if (namesNobody(addressee)) return /requester|applicant|customer/i.test(addressee) ? 'requester' : null;
  if (known.authority && (sameBody(addressee, known.authority) || sharesMost(addressee, known.authority))) return 'authority';
  if (known.requester && samePerson(addressee, known.requester)) return 'requester';
  if (officers.some((officer) => samePerson(addressee, officer))) return 'authority';
  if (/\b(?:team|office|officer|council|department|requests?|desk|unit|authority|university|trust|police|service|nhs|freedom of information|foi|sir|madam)\b/i.test(addressee)) return 'authority';
  return null;
}

/** "Dear Borsetshire Council" to Borsetshire County Council. */
function sharesMost(a: string, b: string): boolean {
  const one = nameWords(a), two = new Set(nameWords(b));
  return one.length >= 2 && one.every((word) => two.has(word));
}
