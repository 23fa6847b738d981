import type { Rule } from '../../model/rule.js';
import { rights } from '../rights-rule.js';

/** How to have a decision reviewed, in Australia. */
export const australianRights: readonly Rule[] = [
  rights('au', 'review', 'How to have a decision reviewed by the agency or the Information Commissioner.', [
    [2, /\b(?:apply|application|ask) (?:to [^.]{1,40} )?for (?:an )?internal review\b[^.]{1,60}\b(?:30|thirty|20|twenty) (?:working )?days\b/], [2, /\boffice of the australian information commissioner\b|\boaic\b/], [2, /\bsection 5[34][a-z]?\b[^.]{1,60}\bfoi act\b/], [1, /\bif you (?:disagree|are (?:dissatisfied|not satisfied|unhappy)) with\b/], [1, /\binformation commissioner review\b|\breview (?:rights|by the information commissioner)\b|\bseek review\b/],
    [-4, /\bi (?:have|will|wish)\b/],
  ], ['If you disagree with this decision you may apply for an internal review within 30 days, or for Information Commissioner review by the OAIC.'], ['The OAIC moved to Sydney.', 'We applied for an internal review of the accounts.'], 'Freedom of Information Act 1982 (Cth) part VI'),
];
