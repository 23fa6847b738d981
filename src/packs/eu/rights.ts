import type { Rule } from '../../model/rule.js';
import { rights } from '../rights-rule.js';

/** How to have a decision reviewed, in the institutions of the European Union. */
export const europeanRights: readonly Rule[] = [
  rights('eu', 'confirmatory-application', 'How to have a refusal reconsidered, and how to complain to the European Ombudsman.', [
    [3, /\b(?:entitled|right|may|can|wish)\b[^.]{1,60}\b(?:make|submit|introduce|send) a confirmatory application\b|\bconfirmatory application\b[^.]{1,100}\bwithin (?:15|fifteen) working days\b/], [1, /\bconfirmatory application\b/], [1, /\bwithin (?:15|fifteen) working days\b/], [1, /\bregulation \(ec\) no\.? ?1049\/2001\b/], [3, /\b(?:complaint to|complain to|write to|bring a complaint before) the european ombudsman\b/],
    [-4, /\b(?:thank you for|i hereby|your confirmatory application (?:of|dated|has))\b/],
  ], ['In accordance with Article 7(2) of Regulation (EC) No 1049/2001 you may make a confirmatory application within 15 working days.'], ['Your confirmatory application of 3 May has been registered.', 'Regulation (EC) No 1049/2001 applies to all documents of the Agency.'], 'Regulation (EC) No 1049/2001 articles 7, 8'),
];
