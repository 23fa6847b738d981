import type { Rule } from '../model/rule.js';

const letter = (words: string): string => `From: Sam Reed <sam@wexcombe.example.org>\nTo: Jo Hartley <request-12-0a1b2c3d@foi.example.org>\nSubject: Lamps\nDate: Mon, 5 Jan 2015 14:03:00 +0000\n\nDear Jo Hartley,\n\n${words}\n\nYours sincerely,\n\nSam Reed\n`;
const ROAD = letter('Drivers must answer under section 172 of the Road Traffic Act 1988.');
/** The detector that stands for an Act's citations: which Act a section is of takes the letter to tell, and sometimes the thread. */
export const citation = (id: string, description: string, sees: string, hits: string[], provenance: string): Rule => ({ id, description, when: { kind: 'detector', sees }, then: {}, examples: { hits: hits.map(letter), misses: [ROAD, letter('There are 14 lamps.')] }, provenance });
