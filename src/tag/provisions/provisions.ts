import type { Act, PartKind } from '../../model/act.js';
import type { Provision } from '../../model/facts.js';
import type { Role } from '../../model/lists.js';
import type { Stretch } from '../stretches.js';
import { citationsIn, type Cited } from './citations.js';
import { fold, mentionsIn, type KnownLaw, type Mention } from './mentions.js';
import { endWithAct, resolveActs } from './resolve.js';
import { useOf } from './use.js';

/** The provisions that some stretches of one message cite, in order, and the Acts that they name, the first first. */
export function provisionsIn(stretches: readonly Stretch[], role: Role, known: KnownLaw): { provisions: Provision[]; named: (Mention & { text: string })[] } {
  const provisions: Provision[] = [], named: (Mention & { text: string })[] = [];
  // What one part of a letter calls "the Act" another may have defined: the stretches are read as one text.
  const joined = stretches.map((stretch) => stretch.text).join('\n\n');
  const lines = fold(joined), text = joined.replace(/[’‘]/g, "'");
  const mentions = mentionsIn(lines, known);
  const citations = citationsIn(lines, mentions.flatMap((one) => (one.act?.regime ? [one.end] : [])));
  const acts = resolveActs(text, lines, citations, mentions, known);
  const place = placesOf(stretches);
  for (const one of mentions) { const at = place(one.start); named.push({ ...one, start: at.offset(one.start), end: at.offset(one.end), text: joined.slice(one.start, one.end) }); }
  let done = 0, next = 0;
  for (const [i, citation] of citations.entries()) {
    const act = acts[i];
    if (!act || citation.start < done) continue;
    done = citation.end;
    while (next < mentions.length && mentions[next]!.start < citation.end) next++;
    const cited = citation.items.flatMap((item) => withRange(act, item));
    const at = place(citation.start);
    const { use, rule } = useOf(text, citation.start, endWithAct(lines, citation, mentions[next]), cited.map((item) => partOf(act, item)?.[1] ?? 'general'), role, at.stretch.quoted);
    for (const item of cited) {
      const kind = partOf(act, item)?.[1] ?? 'general';
      const own = use === 'ground' && !GROUNDS.has(kind) ? 'explained' : use;
      provisions.push({ provision: nameOf(act, item), title: partOf(act, item)?.[0] ?? null, use: own, start: at.offset(item.start), end: at.offset(item.end), text: joined.slice(item.start, item.end), rule: act.rule, useRule: own === use ? rule : null });
    }
  }
  return { provisions, named };
}

const GROUNDS: ReadonlySet<PartKind> = new Set<PartKind>(['exemption', 'cost', 'vexatious', 'extension', 'fee', 'not-held']);

/** "FOIA s.40(2)", "EIR reg.12(4)(b)", "Regulation 1049/2001 art.4(2), third indent". */
function nameOf(act: Act, item: Cited): string {
  return `${act.label} ${act.unit}.${item.path.join('')}${item.indent}`;
}

/** The entry of the Act's table that is the longest beginning of what is cited. */
export function partOf(act: Act, item: Pick<Cited, 'path' | 'indent'>): Act['parts'][string] | null {
  const exact = act.parts[item.path.join('') + item.indent];
  if (exact) return exact;
  for (let length = item.path.length; length > 0; length--) {
    const part = act.parts[item.path.slice(0, length).join('')];
    if (part) return part;
  }
  return null;
}

/** "21 to 24": each number of the Act's table from one to the other. */
function withRange(act: Act, item: Cited): Cited[] {
  if (item.through === null) return [item];
  const order = (number: string): number => parseInt(number, 10) + (/[A-Z]/.test(number) ? (number.charCodeAt(number.length - 1) - 64) / 100 : 0);
  const from = order(item.path[0]!), to = order(item.through);
  const numbers = Object.keys(act.parts).filter((part) => /^\d+[A-Z]?$/.test(part) && order(part) >= from && order(part) <= to).sort((a, b) => order(a) - order(b));
  return numbers.map((number) => ({ ...item, path: [number], through: null }));
}

/** Which stretch an index of the joined text is in, and where that is in the document. */
function placesOf(stretches: readonly Stretch[]): (index: number) => { stretch: Stretch; offset(index: number): number } {
  const starts: number[] = [];
  let at = 0;
  for (const stretch of stretches) { starts.push(at); at += stretch.text.length + 2; }
  return (index) => {
    let low = 0, high = starts.length - 1;
    while (low < high) { const mid = (low + high + 1) >> 1; if (starts[mid]! <= index) low = mid; else high = mid - 1; }
    const stretch = stretches[low]!, from = starts[low]!;
    return { stretch, offset: (i) => Math.min(stretch.start + stretch.text.length, stretch.start + Math.max(0, i - from)) };
  };
}
