import { copiedParagraphs } from '../match/additions.js';
import { readSalutation } from '../match/greetings.js';
import { samePerson } from '../match/names.js';
import { wordHashesOf, type WordHashes } from '../match/shingles.js';
import type { Paragraph } from '../match/lines.js';
import { RULER } from './rulers.js';
import type { Sheet } from './sheet.js';

/** A paragraph of fewer words proves nothing by itself; so many, in so many rows, are a name, a greeting or a short answer. */
const PROVES = 8, SHORT_ROWS = 4;
/** How much another letter must have of a paragraph's runs of words, of those of its beginning, and of its words. */
const RUNS = 0.5, BEGINS = 0.4, WORDS = 0.85;
/** A block of fewer words is none. */
const BLOCK_WORDS = 12;

/** A line that leads to what its author says, "We can confirm the following:", and one that leads to what he was asked: "You asked us to confirm:". */
const STATES = /\b(?:confirm|answers?|responses?|reply|replies|decision|decided|inform|advise|state)\b/i, RECITES = /\b(?:ask(?:ed|s|ing)?|request(?:ed|s|ing)|wrote|written|sought|want(?:ed)?|said|questions?)\b/i;

/** Neighbouring paragraphs of the body (indexes, inclusive) that copy one message. */
interface Block { first: number; last: number; words: number; id: string }

/**
 * Names blocks that copy what the other side said before, marked in no way: whole paragraphs, under a ruler or a colon, or at the end.
 * The first paragraph must begin with copied words: "Thank you for your request for …" before them makes a sentence of the author's own.
 * Nothing is taken that was not said: what stands between or under recited questions is their answer, and the recital of questions that
 * are answered one by one, or of what the author confirms, stays readable (`interleaved`).
 */
export function labelCopies(sheet: Sheet): void {
  if (!sheet.context.heard) return;
  const body = sheet.paragraphs.filter(({ first }) => !sheet.labels[first]);
  const blocks = blocksOf(sheet, body);
  for (const [b, { first, last, words, id }] of blocks.entries()) {
    if (words < BLOCK_WORDS) continue;
    const top = body[first]!.first, before = sheet.inkBefore(top);
    const introduced = before >= 0 && (RULER.test(sheet.seen(before)) || /[:：]$/.test(sheet.seen(before)) || sheet.labels[before]?.copyOf !== undefined);
    const end = endOf(sheet, body, last + 1, top);
    // Nothing of the author's own above it: the answer, in the words of the question.
    if (!introduced && body.slice(0, first).every((above) => above.first === above.last && readSalutation(sheet.seen(above.first)))) continue;
    const label = { zone: 'quote', rule: 'common/quote/said-before', copyOf: id } as const;
    const lead = before >= 0 ? sheet.seen(before) : '';
    if (introduced && STATES.test(lead) && !RECITES.test(lead)) sheet.put(top, body[last]!.last, { ...label, interleaved: true });
    else if (end !== null) sheet.put(top, end, label);
    else if (introduced) sheet.put(top, body[last]!.last, b + 1 < blocks.length ? { ...label, interleaved: true } : label);
  }
}

/** The last line of a block that nothing but closings and names follow: these are of what it copies where the author has closed above it, else the author's. Null where more follows. */
function endOf(sheet: Sheet, body: readonly Paragraph[], next: number, top: number): number | null {
  const rest = body.slice(next);
  const isKnown = (text: string): boolean => [...sheet.context.names].some((name) => samePerson(text, name));
  let closed = false;
  for (const { first, last } of rest) {
    closed ||= sheet.signOff(first) !== null;
    if (last - first >= SHORT_ROWS || wordHashesOf(sheet.rows(first, last).join(' ')).length >= PROVES || !closed && !isKnown(sheet.seen(first))) return null;
  }
  let above = top - 1;
  while (above >= 0 && !(sheet.free(above) && sheet.signOff(above))) above--;
  return body[above >= 0 ? body.length - 1 : next - 1]!.last;
}

function blocksOf(sheet: Sheet, body: readonly Paragraph[]): Block[] {
  const { context } = sheet;
  const paragraphs = body.map(({ first, last }) => sheet.rows(first, last));
  const words = paragraphs.map((rows) => wordHashesOf(rows.join(' ')));
  const hits = words.map((own) => {
    const hit = own.length >= PROVES && (context.copied(own.slice(0, PROVES))?.share ?? 0) > BEGINS ? context.copied(own) : null;
    return hit && hit.share >= RUNS && context.held(own, hit.id).filter(Boolean).length >= WORDS * own.length ? hit.id : null;
  });
  if (hits.every((id) => id === null)) return [];
  const ids = besideOf(hits, words);
  const copied = copiedParagraphs(paragraphs, (some, i) => (ids[i] ? context.held(some, ids[i]) : some.map(() => false))).map((is, i) => is && (hits[i] !== null || words[i]!.length < PROVES));
  const blocks: Block[] = [];
  for (let k = 0; k < body.length; k++) {
    const id = hits[k];
    if (!id || !copied[k]) continue;
    let first = k, last = k;
    while (first > (blocks.at(-1)?.last ?? -1) + 1 && copied[first - 1]) first--;
    while (last + 1 < body.length && copied[last + 1]) last++;
    // A greeting in other words, under a ruler.
    const above = body[first - 1];
    if (first === k && above && readSalutation(sheet.seen(above.first)) && above.first > 0 && RULER.test(sheet.seen(sheet.inkBefore(above.first)))) first--;
    blocks.push({ first, last, id, words: words.slice(first, last + 1).reduce((sum, own, i) => sum + (hits[first + i] ? own.length : 0), 0) });
    k = last;
  }
  return blocks;
}

/** What each paragraph may copy: a short one what its neighbour above copies, else the one below, through other short ones. */
function besideOf(hits: readonly (string | null)[], words: readonly WordHashes[]): (string | null)[] {
  const ids = [...hits];
  let near: string | null = null;
  for (const [i, id] of hits.entries()) { near = id ?? (words[i]!.length < PROVES ? near : null); ids[i] = near; }
  near = null;
  for (let i = hits.length - 1; i >= 0; i--) { near = hits[i] ?? (words[i]!.length < PROVES ? near : null); ids[i] ??= near; }
  return ids;
}
