import { lowered } from '../../match/folded-text.js';
import { PatternSet } from '../../match/pattern-set.js';
import type { Act } from '../../model/act.js';
import type { Jurisdiction } from '../../model/facts.js';
import { acts, foia, foisa, irishFoiAct } from '../../packs/acts.js';

/** An Act that a letter names: one of ours, or null for any other. */
export interface Mention { start: number; end: number; act: Act | null }

/** As it is written: an Act by name, freedom of information with no year, "the Act" and its kin, or another law. */
interface Named { start: number; end: number; is: Act | 'foi' | 'other' | Pronoun }
type Pronoun = 'act' | 'that' | 'regulations' | 'regulation';

/** A space in a name may be a line's end and an indent. */
const spaced = (pattern: RegExp, flags: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern.source.replace(/ (?![?{])/g, ' {1,4}')})(?![\\p{L}\\p{N}])`, flags);
/** Names are looked for in lower case (a pattern that ignores case takes many times as long to compile), short forms as they are written. */
const OURS = acts.flatMap((act) => [{ act, low: true, pattern: spaced(act.names, 'gu') }, { act, low: false, pattern: spaced(act.short, 'gu') }]);
const names = new PatternSet(OURS.map(({ pattern }) => pattern));
const PLAIN_FOI = spaced(/freedom of information act(?! ?,? ?(?:19|20))|foia? acts?(?! ?,? ?(?:19|20))|freedom of information(?! {1,4}\(?(?:scotland|act))(?: requests?)?|foi requests?/, 'gu'), SHORT_FOI = spaced(/(?:FOI|FoI)(?! Acts? )/, 'gu');
const PRONOUNS = /(?<![\p{L}\p{N}])(?:the|this|that|said|same|above) {1,4}(?<what>act|legislation|regulations|regulation)(?![\p{L}\p{N}])/gu;
const LAW_WORD = /(?<![\p{L}\p{N}])(?:Acts?|Regulations|Order|Rules|Convention|Treat(?:y|ies)|Measure|Directive|Charter)(?![\p{L}\p{N}])(?: {1,3}(?:19|20)\d\d)?/gu;
const OTHER_SHORT = /(?<![\p{L}\p{N}])(?:PACE|RIPA|ECHR|TFEU|TEU|CPR|HRA|PECR|LGA|(?:DPA|FOIA?) (?:19|20)\d\d|[Rr]egulation \(E(?:U|C|EC)\) (?:No\.? )?\d{2,4}\/\d{2,4})(?![\p{L}\p{N}])/gu;

/**
 * Every law that a letter names, in order. @param folded the text with each white-space character made a space, quotation marks straight; same length.
 */
function named(folded: string): Named[] {
  const found: Named[] = [];
  const low = lowered(folded);
  const add = (text: string, pattern: RegExp, is: Named['is']): void => { for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length, is }); };
  for (const i of names.possible(folded)) add(OURS[i]!.low ? low : folded, OURS[i]!.pattern, OURS[i]!.act);
  add(low, PLAIN_FOI, 'foi');
  add(folded, SHORT_FOI, 'foi');
  add(folded, OTHER_SHORT, 'other');
  for (const match of folded.matchAll(LAW_WORD)) {
    const start = titleBefore(folded, match.index);
    if (start !== null || /^(?:Order|Rules|Convention|Treat|Measure|Directive|Charter)/.test(match[0])) found.push({ start: start ?? match.index, end: match.index + match[0].length, is: 'other' });
  }
  for (const match of low.matchAll(PRONOUNS)) {
    const what = match.groups!['what']!;
    const is = match[0].startsWith('that') ? 'that' : what === 'regulations' || what === 'regulation' ? what : 'act';
    found.push({ start: match.index, end: match.index + match[0].length, is });
  }
  // Ours before others, the longer before the shorter; what lies within one that was kept is not another.
  const rank = (one: Named): number => (typeof one.is === 'object' ? 0 : one.is === 'foi' ? 1 : one.is === 'other' ? 2 : 3);
  found.sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start));
  const taken = new Uint8Array(folded.length);
  const kept = found.filter(({ start, end }) => {
    for (let i = start; i < end; i++) if (taken[i]) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** Where the title of an Act begins, read back from its last word: "Road Traffic" Act, "the 2015" Regulations; null where it has none. At most twelve words. */
function titleBefore(folded: string, at: number): number | null {
  const words = folded.slice(Math.max(0, at - 140), at).split(' ').filter(Boolean).slice(-12);
  let start: string | null = null;
  for (const word of words.reverse()) {
    if (/^(?:The|This|That|An?|Under|By|In|Of|See)$/.test(word)) break;
    if (/^\(?\p{Lu}[\p{L}'-]*\)?,?$/u.test(word) || /^(?:19|20)\d\d$/.test(word) && start === null) { start = word; continue; }
    if (!/^(?:of|and|the|for|to|in|etc\.?|&)$/.test(word)) break;
  }
  return start === null ? null : folded.lastIndexOf(start, at - 1);
}

/** What a letter's own words and the thread before it say of which law is meant. */
export interface KnownLaw { before: readonly Act[]; place: Jurisdiction | null }

/**
 * Every law that a letter names, each resolved: "the Act" as the letter defines it, or the one that it named last; an FOI Act with no year as the letter, the thread, or the
 * place has it. Linear in the text.
 * @param folded see `fold`. @param known Acts that the thread named before, the latest first, and whose law applies where that is known.
 */
export function mentionsIn(folded: string, known: KnownLaw): Mention[] {
  const all = named(folded);
  const foi = all.find((one) => isFoiAct(one.is))?.is ?? known.before.find(isFoiAct) ?? foiActOf(known.place);
  const defined = new Map<string, Act | null>();
  const mentions: Mention[] = [];
  const namesFoi = all.some((one) => isFoiAct(one.is) || one.is === 'foi');
  // The last that "the Act", "the Regulations" and "the Regulation" can mean.
  const last: Record<Exclude<Pronoun, 'that'>, Act | null> = {
    act: known.before.find(isFoiAct) ?? (known.place || namesFoi ? foi as Act : null),
    regulations: known.before.find((act) => act.unit === 'reg') ?? null, regulation: known.before.find((act) => act.unit === 'art') ?? null,
  };
  for (const { start, end, is } of all) {
    let act: Act | null;
    if (typeof is === 'object') act = is;
    else if (is === 'foi') act = foi as Act;
    else if (is === 'other') act = null;
    else if (is === 'that') act = mentions.at(-1)?.act ?? null;
    else if (defined.has(is)) act = defined.get(is)!;
    else act = last[is];
    mentions.push({ start, end, act });
    if (act && (act.unit !== 's' || isFoiAct(act))) last[act.unit === 's' ? 'act' : act.unit === 'reg' ? 'regulations' : 'regulation'] = act;
    if (typeof is === 'object' || is === 'foi' || is === 'other') {
      const name = /^[^.;()]{0,20}\( ?["']?(?:hereafter |hereinafter )?(?:the )?(act|regulations?)["']?\)/i.exec(folded.slice(end, end + 60))?.[1];
      if (name) defined.set(name.toLowerCase(), act);
    }
  }
  // "that Act, the Licensing Act 2003": what follows says which.
  for (const [i, one] of all.entries()) {
    const next = mentions[i + 1];
    if (one.is === 'that' && next && /^,? {1,3}(?:the {1,3})?$/.test(folded.slice(one.end, next.start))) mentions[i]!.act = next.act;
  }
  return mentions;
}

/** A text as the readers of law see it: each white-space character a space, quotation marks straight; offsets stay. */
export function fold(text: string): string {
  return text.replace(/[^\S ]+/g, (run) => ' '.repeat(run.length)).replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

const isFoiAct = (is: unknown): is is Act => is === foia || is === foisa || is === irishFoiAct;
const foiActOf = (place: Jurisdiction | null): Act => (place === 'gb-sct' ? foisa : place === 'ie' ? irishFoiAct : foia);
