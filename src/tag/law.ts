import type { Jurisdiction, LawTags, ThreadLaw } from '../model/facts.js';
import { unknownClaim } from '../model/claim.js';
import type { Tags, Thread } from '../model/thread.js';

/** What the messages of a thread say in law, once type, role and date of each are known. */
export function tagLaw(_thread: Thread, tags: ReadonlyMap<string, Omit<Tags, 'law'>>, _forced: Jurisdiction | null): { messages: Map<string, LawTags>; law: ThreadLaw } {
  const messages = new Map([...tags.keys()].map((id): [string, LawTags] => [id, { caseReferences: [], provisions: [], fees: [], questions: [], bounce: null, absence: null }]));
  return { messages, law: { jurisdiction: unknownClaim(null), regime: unknownClaim(null), caseReferences: [] } };
}
