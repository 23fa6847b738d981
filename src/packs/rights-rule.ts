import type { Phrase, Rule } from '../model/rule.js';
import { ANSWER_SIGNS } from './answer-signs.js';

/** A family of rights paragraphs: phrases with weights (3 nothing else says, 2 hardly anything else, 1 shared with answers); three make one. */
export const rights = (pack: string, slug: string, description: string, phrases: readonly (readonly [number, RegExp])[], hits: string[], misses: string[], provenance: string): Rule => ({
  id: `${pack}/rights/${slug}`, description, when: { kind: 'paragraph', atLeast: 3, phrases: [...phrases.map(([weight, pattern]): Phrase => ({ weight, pattern })), ...ANSWER_SIGNS] },
  then: { zone: 'rights' }, examples: { hits, misses }, provenance,
});
