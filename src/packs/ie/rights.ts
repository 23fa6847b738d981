import type { Rule } from '../../model/rule.js';
import { DONE } from '../gb/rights.js';
import { rights } from '../rights-rule.js';

/** How to have a decision reviewed, in Ireland. */
export const irishRights: readonly Rule[] = [
  rights('ie', 'internal-review', 'How to have a decision reviewed by the body, and then by the Commissioner.', [
    [2, /\byou may (?:appeal|seek (?:an )?internal review)\b|\bmay appeal this decision\b|\bright of (?:internal )?(?:review|appeal)\b/], [2, /\bwithin (?:four|4) weeks\b|\b(?:20|twenty) working days of\b|\blate appeal\b/], [2, /\bcomplete reconsideration\b|\bmore senior member of (?:the )?staff\b/], [2, /€(?:30|10|50|15)\b[^.]{1,80}(?:internal review|medical card|appeal)|\bfee of €\d{2}\b[^.]{1,60}review|\bmedical card\b/], [1, /\binternal review\b/], [2, /\boffice of the information commissioner\b|\boic\.ie\b|\blower leeson street\b|\bearlsfort terrace\b|\bfenian street\b/],
    DONE,
  ], ['You may appeal this decision within four weeks. The appeal will be dealt with by a more senior member of staff.', 'A fee of €30 applies to an internal review (€10 for medical card holders).'], ['The appeal for the church roof ran for four weeks.', 'The repair cost €30.'], 'Freedom of Information Act 2014 (Ireland) sections 21, 22 and 27'),
];
