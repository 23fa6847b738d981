import { answersWithin } from '../match/additions.js';
import { indexLines, paragraphsOf } from '../match/lines.js';
import { SaidBefore, wordHashesOf, type WordHashes } from '../match/shingles.js';
import type { Draft } from '../model/draft.js';
import { subtractSpans, type Zone } from '../model/span.js';
import type { MessageZone } from '../model/lists.js';
import { isFrame, isStanding } from '../packs/boilerplate.js';
import { ownText } from './own-text.js';
import { rootsOf } from './roots.js';

const COPY_SHARE = 0.7;

/** The drafts without those quoted ones that copy a message which the thread has anyway: their lines go back to the message that quotes them. */
export function foldCopies(drafts: readonly Draft[]): Draft[] {
  if (!drafts.some(({ origin }) => origin === 'quote' || origin === 'forward')) return [...drafts];
  const said = new SaidBefore();
  const kept: Draft[] = [];
  const roots = rootsOf(drafts);
  // Messages of the page itself first: a quotation of any of them is a copy, wherever it stands.
  drafts.forEach((draft, key) => { if (draft.origin === 'message' || draft.origin === 'attached') said.add(key, wordHashesOf(ownText(draft))); });
  for (const [key, draft] of drafts.entries()) {
    if (draft.origin === 'quote' || draft.origin === 'forward') {
      const root = roots.get(draft);
      const words = wordHashesOf(ownText(draft));
      const may = (other: number): boolean => other !== key && drafts[other] !== root;
      let hit = words.length >= 8 ? said.copied(words, may) : null;
      // What the site or the sender's server put under the letter is no part of what is copied.
      if (hit && hit.share < COPY_SHARE && hit.share >= COPY_SHARE / 3) hit = said.copied(wordHashesOf(withoutStandingText(ownText(draft))), may);
      if (hit && hit.share >= COPY_SHARE && draft.parent) { const { key: from } = hit; foldInto(draft, draft.parent, drafts[from]!.id, (some) => said.held(some, from)); continue; }
      said.add(key, words);
    }
    kept.push(draft);
  }
  return kept;
}

const withoutStandingText = (text: string): string => text.split(/\n[^\S\n]{0,20}\n/).filter((paragraph) => !isStanding(paragraph)).join('\n\n');

/**
 * Gives a copied draft's lines back to the message that quotes it, as zones of a quotation. What is written between them and was not said
 * in what they copy is the answer of whoever quotes: his own words, or, behind marks of quotation, lines that stay readable.
 */
function foldInto(copy: Draft, home: Draft, copyOf: string, held: (words: WordHashes) => boolean[]): void {
  const lines = subtractSpans(copy.spans, copy.fixed).flatMap((span) => indexLines(copy.document.text, span.start, span.end));
  const paragraphs = paragraphsOf(lines);
  const rows = paragraphs.map(({ first, last }) => lines.slice(first, last + 1).map((line) => line.content));
  const answers = answersWithin(rows, held, isFrame);
  // They answer what stands above them, and between them.
  const first = answers.indexOf(true) - 1, last = answers.lastIndexOf(true), readable = (p: number): boolean => last >= 0 && p >= first && p <= last;
  const quoted: Zone<MessageZone>[] = [];
  for (let i = 0, p = -1; i < lines.length; i++) {
    // Blank lines are of the paragraph above them.
    if (p + 1 < paragraphs.length && paragraphs[p + 1]!.first <= i) p++;
    const { start, next: end, depth } = lines[i]!, answer = p >= 0 && answers[p]!, before = quoted.at(-1);
    if (answer && !depth) continue;
    const zone = { zone: 'quote', start, end, rule: 'common/quote/said-before', ...(answer ? {} : { copyOf }), ...(readable(p) ? { interleaved: true } : {}) } as const;
    if (before && before.end === start && before.copyOf === zone.copyOf && before.interleaved === zone.interleaved) quoted[quoted.length - 1] = { ...before, end };
    else quoted.push(zone);
  }
  home.spans = [...home.spans, ...copy.spans].sort((a, b) => a.start - b.start);
  home.fixed = [...home.fixed, ...copy.fixed, ...quoted].sort((a, b) => a.start - b.start);
}
