import { foldParagraph, scoreParagraph } from '../match/paragraph-score.js';
import { SaidBefore, wordsOf } from '../match/shingles.js';
import type { Draft } from '../model/draft.js';
import { subtractSpans } from '../model/span.js';
import { boilerplateParagraphRules } from '../packs/boilerplate.js';
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
  drafts.forEach((draft, key) => { if (draft.origin === 'message' || draft.origin === 'attached') said.add(key, wordsOf(ownText(draft))); });
  for (const [key, draft] of drafts.entries()) {
    if (draft.origin === 'quote' || draft.origin === 'forward') {
      const root = roots.get(draft);
      const words = wordsOf(ownText(draft));
      const may = (other: number): boolean => other !== key && drafts[other] !== root;
      let hit = words.length >= 8 ? said.copied(words, may) : null;
      // What the site or the sender's server put under the letter is no part of what is copied.
      if (hit && hit.share < COPY_SHARE && hit.share >= COPY_SHARE / 3) hit = said.copied(wordsOf(withoutStandingText(ownText(draft))), may);
      if (hit && hit.share >= COPY_SHARE && draft.parent) { foldInto(draft, draft.parent, drafts[hit.key]!.id); continue; }
      said.add(key, words);
    }
    kept.push(draft);
  }
  return kept;
}

function withoutStandingText(text: string): string {
  return text.split(/\n[^\S\n]{0,20}\n/).filter((paragraph) => !scoreParagraph(foldParagraph(paragraph), boilerplateParagraphRules)).join('\n\n');
}

/** Gives a copied draft's lines back to the message that quotes it, as one zone each. */
function foldInto(copy: Draft, home: Draft, copyOf: string): void {
  const inner = subtractSpans(copy.spans, copy.fixed);
  home.spans = [...home.spans, ...copy.spans].sort((a, b) => a.start - b.start);
  home.fixed = [...home.fixed, ...copy.fixed, ...inner.map((span) => ({ zone: 'quote' as const, ...span, rule: 'common/quote/said-before', copyOf }))].sort((a, b) => a.start - b.start);
}
