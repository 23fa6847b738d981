import type { Rule } from '../model/rule.js';
import type { ReferenceOwner } from '../model/facts.js';

/** Not within a longer word, number, path, or address; not the number of a mailbox that a website masked. */
const BEFORE = String.raw`(?<![\p{L}\p{N}/@._#-])`, AFTER = String.raw`(?![\p{L}\p{N}@(]|[./-][\p{L}\p{N}]| ?email\])`;
/** A number that is a year alone is none. */
export const NO_YEAR = String.raw`(?!(?:19|20)\d\d(?![\d/_.-]))`;

/** A form of reference that is known without a word like "ref" before it. `owner` is whose it is, whoever quotes it. */
export const form = (id: string, description: string, pattern: string, owner: ReferenceOwner, hits: string[], misses: string[], provenance: string): Rule =>
  ({ id, description, when: { kind: 'span', pattern: new RegExp(`${BEFORE}(?:${pattern})${AFTER}`, 'gu') }, then: { owner }, examples: { hits, misses }, provenance });
