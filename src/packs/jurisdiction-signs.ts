import type { Jurisdiction } from '../model/facts.js';
import type { Rule } from '../model/rule.js';

const PROVENANCE = 'Names of the laws, commissioners, bodies and post towns of each place';
/** What speaks for a place, and how loudly: 5 its law, 4 its commissioner, 3 its bodies and their addresses of mail, 2 a post town or nation, 1 what its neighbours share. */
export const speaks = (place: Jurisdiction, slug: string, weight: number, description: string, pattern: RegExp, hits: string[], misses: string[] = ['There are 14 lamps in the square.']): Rule =>
  ({ id: `${place}/jurisdiction/${slug}`, description, when: { kind: 'span', pattern }, then: { jurisdiction: place, weight }, examples: { hits, misses }, provenance: PROVENANCE });
/** A family of domains, in an address of mail or of the web. */
export const domain = (source: string): RegExp => new RegExp(`(?:@|//|\\bwww\\.)(?:[\\w-]{1,60}\\.){0,5}(?:${source})(?![\\w-]|\\.\\w)`, 'i');
