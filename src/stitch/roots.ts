import type { Draft } from '../model/draft.js';

/** The draft that no other quotes, for each draft. Every way up is walked once: quotations may be nested as deep as the text is long. */
export function rootsOf(drafts: readonly Draft[]): Map<Draft, Draft> {
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
