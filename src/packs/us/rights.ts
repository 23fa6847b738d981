import type { Rule } from '../../model/rule.js';
import { rights } from '../rights-rule.js';

/** How to have a decision reviewed, in the United States. */
export const americanRights: readonly Rule[] = [
  rights('us', 'administrative-appeal', 'How to appeal within the agency.', [
    [2, /\badministratively appeal\b|\badministrative appeal\b/], [2, /\bfoia appeals? (?:officer|authority|office)\b|\brecords access appeals? officer\b|\bchief foia officer\b/], [2, /\bpostmarked\b|\belectronically (?:submitted|transmitted) within (?:90|ninety) (?:calendar |working )?days\b/], [2, /\boffice of government information services\b|\bogis\b|\bfoia public liaison\b/], [1, /\b(?:90|ninety|60|30) (?:calendar |business |working )?days\b/], [1, /\b(?:not satisfied|dissatisfied|adverse) \b/],
    [-4, /\b(?:your|this) appeal (?:is|has|was) (?:denied|granted|been)\b/],
  ], ['If you are not satisfied you may administratively appeal to the FOIA Appeals Officer; your appeal must be postmarked within 90 days.'], ['Your appeal was denied by the FOIA appeals officer.', 'The appeal of the park is plain.'], '5 U.S.C. 552(a)(6)(A); state public records laws'),
];
