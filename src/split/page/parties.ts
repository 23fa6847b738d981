import { namesNobody } from '../../match/greetings.js';
import type { Line } from '../../match/lines.js';
import { nameWords, sameBody, samePerson } from '../../match/names.js';
import { looksLikeLowerName, looksLikeName } from '../../match/sign-offs.js';
import type { Segment } from './boundaries.js';
import type { Cues } from './cues.js';
import { BODY_WORDS, type Heading } from './headings.js';
import { inkAfter, type Known } from './surroundings.js';
import type { Top } from './top.js';

/** How many closings in a row may have one name, and lines under the last of them in which it is looked for. */
const CLOSINGS = 8, NAME_REACH = 6;

/** The name under a closing: on its line, or on the first line with ink under it that could be a name. */
export function nameUnder(lines: readonly Line[], cues: readonly Cues[], signOff: number): string | null {
  const same = cues[signOff]?.signOff?.name;
  if (same) return same;
  for (let i = signOff + 1, ink = 0, end = signOff + NAME_REACH, closings = 1; i < lines.length && ink < 1 && i <= end; i++) {
    const line = lines[i]!;
    if (line.blank) continue;
    // "Many thanks", then "Yours faithfully": the name stands under the second.
    const next = cues[i]!.signOff;
    if (next) {
      if (next.name || ++closings > CLOSINGS) return next.name;
      end = i + NAME_REACH;
      continue;
    }
    // "Mit freundlichen Grüßen⏎Im Auftrag⏎Jo Hartley".
    if (/^(?:im auftrag|i\. ?a\.|on behalf of|for and on behalf of)$/i.test(line.text.trim())) continue;
    ink++;
    const text = withoutLetters(line.text.trim().replace(/[,.]$/, ''));
    if (cues[i]!.salutation || cues[i]!.fold || cues[i]!.footer || cues[i]!.ruler || cues[i]!.attachments) return null;
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
 * Who asks and who answers, from what the page says and from its first letter: the salutation of the first letter is to the authority, the name
 * under its closing is the requester's. A body that neither names heads the letter under the first closing.
 */
export function findParties(lines: readonly Line[], cues: readonly Cues[], top: Top): Known {
  const { firstLine, facts } = top;
  const addressed = new Set<string>();
  let firstCall = lines.length, footers = 0, greeting = -1, closing = -1, requester = facts.requester?.name ?? null, later: string | null = null;
  for (let i = firstLine; i < lines.length; i++) {
    const { salutation, signOff, footer } = cues[i]!;
    if (footer) footers++;
    if ((salutation || signOff) && firstCall > i) firstCall = i;
    if (salutation && greeting < 0 && closing < 0) greeting = i;
    // "Dear Example Council" again: the first letter is at its end, whether it closes or not.
    if (closing < 0 && (signOff || salutation?.strong && greeting >= 0 && i > greeting + 1)) closing = i;
    if (!salutation?.strong || namesNobody(salutation.addressee)) continue;
    addressed.add(salutation.addressee.toLowerCase());
    if (BODY_WORDS.test(salutation.addressee)) later ??= salutation.addressee;
  }
  const to = greeting < 0 ? null : cues[greeting]!.salutation!, name = closing >= 0 && cues[closing]!.signOff ? nameUnder(lines, cues, closing) : null;
  const named = to && !namesNobody(to.addressee) && !/^(?:mr|mrs|ms|miss|mx|dr|there)\b/i.test(to.addressee) && (to.strong || BODY_WORDS.test(to.addressee)) ? to.addressee : null;
  const authority = facts.authority?.name ?? named ?? (closing < 0 ? null : bodyUnderFirstLetter(lines, cues, closing));
  if (name && !(authority && sameBody(name, authority))) requester ??= name;
  return { title: facts.title, requester, authority, later, addressed, firstLine, firstCall, footed: footers >= 2, closed: cues.some(({ closer }) => closer?.certain) };
}

/** "Records Team, Office for Blackboards, Chalk and Dusters" without the team: the team's name has no comma, the body's may. */
const withoutTeam = (author: string): string => author.replace(/^(?:[^,()]{1,80}|[^,()]{0,60}\([^()]{1,60}\)[^,()]{0,40}), (?=\p{Lu})/u, '');

/**
 * "Dear Sir or Madam": the first line of its own under the first letter that could be a body's, where a letter opens right below it, or where
 * it stands so again.
 */
function bodyUnderFirstLetter(lines: readonly Line[], cues: readonly Cues[], closing: number): string | null {
  const alone = (i: number): boolean => lines[i - 1]?.blank === true && (lines[i + 1] === undefined || lines[i + 1]!.blank || cues[i + 1]!.attachments);
  for (let i = closing + 1, ink = 0; i < lines.length && ink < 6; i++) {
    if (lines[i]!.blank) continue;
    ink++;
    const text = lines[i]!.text.trim(), next = inkAfter(lines, i, 4);
    if (cues[i]!.salutation) return null;
    if (!BODY_WORDS.test(text) || text.length > 200 || /[.:;?!,]$/.test(text) || !alone(i) || next < 0) continue;
    const opens = !!cues[next]!.salutation || cues[next]!.opening || cues[next]!.caseHeading || cues[next]!.attachments;
    if (opens || lines.some((line, k) => k > i && !line.blank && line.text.trim() === text && alone(k))) return withoutTeam(text);
  }
  return null;
}

/** Completes the parties by what headings say: who speaks first asks, and the body is named with an officer, or under one, or as the addressee. */
export function partiesOfHeadings(headings: readonly Heading[], lines: readonly Line[], known: Known): void {
  const letters = headings.filter((one) => !one.annotation), first = letters[0];
  if (first && first.role !== 'authority' && (!known.requester || first.date) && first.author && !(known.authority && sameBody(first.author, known.authority))) known.requester = first.author;
  if (known.authority) return;
  known.authority = first?.role !== 'authority' && first?.to || letters.find((one) => one.organisation)?.organisation || null;
  if (known.authority) return;
  const votes = new Map<string, number>();
  const vote = (name: string | undefined): boolean => {
    if (!name || !BODY_WORDS.test(name) || name.length > 200 || /[.:;?!,]$/.test(name)) return false;
    votes.set(name, (votes.get(name) ?? 0) + 1);
    return true;
  };
  for (const { author, last, date } of letters) {
    if (!author || known.requester && samePerson(author, known.requester)) continue;
    // The body on a line of its own under "From: Sam Reed".
    if (date || !vote(lines[last + 1]?.text.trim())) vote(withoutTeam(author));
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  known.authority = best && (best[1] > 1 || letters.some(({ author }) => author && withoutTeam(author) === best[0])) ? best[0] : known.later;
}

/**
 * The name that the requester goes by where the page does not say it: the one under most closings; of several, the one under the site's own
 * closing (Alaveteli app/models/outgoing_message/template puts the account's name there), else the first. A given name alone is completed by a
 * salutation that has it in full.
 */
export function requesterSigned(lines: readonly Line[], cues: readonly Cues[], segments: readonly Segment[], known: Known): string | null {
  const headed = segments.find(({ heading, role }) => role === 'requester' && heading?.author && !heading.annotation)?.heading?.author;
  if (headed) return headed;
  const votes = new Map<string, { count: number; template: number }>();
  for (const { role, heading, firstLine, lastLine } of segments) {
    if (role !== 'requester' || heading?.annotation) continue;
    for (let i = lastLine; i >= firstLine; i--) {
      const name = cues[i]!.signOff ? nameUnder(lines, cues, i) : null;
      if (!name) continue;
      const vote = votes.get(name) ?? { count: 0, template: 0 };
      votes.set(name, { count: vote.count + 1, template: vote.template + (/^Yours (?:faithfully|sincerely),$/.test(lines[i]!.text.trim()) && lines[i + 1]?.blank ? 1 : 0) });
      break;
    }
  }
  const best = [...votes].sort(([, a], [, b]) => b.count - a.count || b.template - a.template)[0]?.[0] ?? known.requester;
  if (!best || /\s/.test(best)) return best;
  for (const { role, firstLine, lastLine } of segments) {
    if (role !== 'authority') continue;
    for (let i = firstLine; i <= Math.min(lastLine, firstLine + 12); i++) {
      const addressee = cues[i]!.salutation?.addressee ?? '';
      if (addressee.startsWith(`${best} `) && /^\p{Lu}[\p{L}'’-]{0,40}$/u.test(addressee.slice(best.length + 1))) return addressee;
    }
  }
  return best;
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
