import { NO_PAGE, type PageFacts, type Split } from '../model/draft.js';

/** What the documents of one correspondence say of the request as a whole: for each fact the first that states it, pages with markup before texts. */
export function pageFactsOf(splits: readonly Split[]): PageFacts {
  const order = [...splits].sort((a, b) => Number(Boolean(b.document.markup)) - Number(Boolean(a.document.markup)) || Number(Boolean(a.document.facts)) - Number(Boolean(b.document.facts)));
  const first = <K extends keyof PageFacts>(name: K): PageFacts[K] => order.find(({ page }) => page[name] !== null)?.page[name] ?? NO_PAGE[name];
  const facts = { title: first('title'), status: first('status'), requester: first('requester'), authority: first('authority'), deadline: first('deadline'), url: first('url') };
  // A sentence that no rule knows leaves the state open; the request's JSON names it.
  if (facts.status && facts.status.value === null) facts.status = { ...facts.status, value: order.find(({ page }) => page.status?.value)?.page.status?.value ?? null };
  return facts;
}
