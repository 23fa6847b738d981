import { SaidBefore, wordsOf } from '../match/shingles.js';
import { sameBody } from '../match/names.js';
import type { Draft, Split } from '../model/draft.js';
import { NO_PAGE } from '../model/draft.js';
import { subtractSpans } from '../model/span.js';
import type { Thread, ThreadMessage } from '../model/thread.js';

/** What a draft says, without its heading and other fixed zones. */
export function ownText(draft: Draft): string {
  return subtractSpans(draft.spans, draft.fixed).map((span) => draft.document.text.slice(span.start, span.end)).join('\n');
}

const COPY_SHARE = 0.7;

/**
 * Joins what was split into threads: one for each page, one for each email with what it quotes and what is attached to it.
 * A quoted draft that copies a message which the thread already has becomes a `quote` zone of the message that quotes it.
 */
export function stitch(splits: readonly Split[]): Thread[] {
  const groups: Split[][] = [];
  const groupOf = new Map<string, Split[]>();
  for (const split of splits) {
    const parent = split.document.parent;
    const home = parent === null ? undefined : groupOf.get(splits[parent]?.document.id ?? '');
    if (home) home.push(split); else groups.push([split]);
    groupOf.set(split.document.id, home ?? groups[groups.length - 1]!);
  }
  return groups.map(threadOf);
}

function threadOf(splits: Split[]): Thread {
  const drafts = splits.flatMap((split) => split.drafts);
  const said = new SaidBefore();
  const kept: Draft[] = [];
  const roots = rootsOf(drafts);
  // Messages of the page itself first: a quotation of any of them is a copy, wherever it stands.
  drafts.forEach((draft, key) => { if (draft.origin === 'message' || draft.origin === 'attached') said.add(key, wordsOf(ownText(draft))); });
  for (const [key, draft] of drafts.entries()) {
    if (draft.origin === 'quote' || draft.origin === 'forward') {
      const root = roots.get(draft);
      const words = wordsOf(ownText(draft));
      const hit = words.length >= 8 ? said.copied(words, (other) => other !== key && drafts[other] !== root) : null;
      if (hit && hit.share >= COPY_SHARE) { foldInto(draft, drafts[hit.key]!.id); continue; }
      said.add(key, words);
    }
    kept.push(draft);
  }
  const page = splits[0]?.page ?? NO_PAGE;
  const messages: ThreadMessage[] = kept.map((draft) => ({ id: draft.id, draft, zones: [], duplicateOf: null }));
  for (const message of messages) {
    const author = message.draft.author;
    if (author?.name && page.authority?.name && !author.organisation && sameBody(author.name, page.authority.name)) message.draft.author = { ...author, name: null, organisation: page.authority.name };
  }
  return { id: `t-${splits[0]?.document.id ?? '0'}`, page, splits, messages };
}

/** The draft that no other quotes, for each draft. Every way up is walked once: quotations may be nested as deep as the text is long. */
function rootsOf(drafts: readonly Draft[]): Map<Draft, Draft> {
  const roots = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const way: Draft[] = [];
    let at = draft;
    while (!roots.has(at) && at.parent) { way.push(at); at = at.parent; }
    const root = roots.get(at) ?? at;
    for (const step of way) roots.set(step, root);
    roots.set(at, root);
  }
  return roots;
}

/** Gives a copied draft's lines back to the message that quotes it, as one zone each. */
function foldInto(copy: Draft, copyOf: string): void {
  const home = copy.parent;
  if (!home) return;
  const inner = subtractSpans(copy.spans, copy.fixed);
  home.spans = [...home.spans, ...copy.spans].sort((a, b) => a.start - b.start);
  home.fixed = [...home.fixed, ...copy.fixed, ...inner.map((span) => ({ zone: 'quote' as const, ...span, rule: 'common/quote/said-before', copyOf }))].sort((a, b) => a.start - b.start);
}
