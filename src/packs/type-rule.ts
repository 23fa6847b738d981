import type { MessageType, Role } from '../model/lists.js';
import type { Rule } from '../model/rule.js';

export const AUTHORITY: readonly Role[] = ['authority', 'unknown'];
export const REQUESTER: readonly Role[] = ['requester', 'unknown'];

/**
 * A family of phrases that speaks for a type (or, with a negative weight, against it). It sees folded text: lower case, straight quotation marks, single spaces.
 * Five is plain words, two a hint that needs another.
 */
export const says = (type: MessageType, slug: string, weight: number, from: readonly Role[] | null, pattern: RegExp, hits: string[], misses: string[] = ['How many parking permits were issued in 2019?'], pack = 'gb'): Rule => ({
  id: `${pack}/type/${slug}`, description: `Speaks ${weight < 0 ? 'against' : 'for'} ${type}.`, when: { kind: 'text', pattern, ...(from ? { from } : {}) }, then: { type, weight }, examples: { hits, misses },
  provenance: 'Phrases of FOI correspondence in the UK, Ireland, New Zealand, Australia and the EU; the definitions of the closed list',
});

/** The same, of the subject line alone. */
export const subjectSays = (type: MessageType, slug: string, weight: number, pattern: RegExp, hits: string[], misses: string[] = ['Lamps']): Rule => ({
  id: `common/type/${slug}`, description: `A subject line that speaks for ${type}.`, when: { kind: 'header', name: 'subject', pattern }, then: { type, weight }, examples: { hits, misses }, provenance: 'Subject lines that mail systems write',
});
