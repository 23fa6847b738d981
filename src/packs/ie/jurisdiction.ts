import type { Rule } from '../../model/rule.js';
import { domain, speaks } from '../jurisdiction-signs.js';

/** What tells that Irish law applies. */
export const irishJurisdiction: readonly Rule[] = [
  speaks('ie', 'act', 6, 'The Irish FOI Act is named.', /\b(?:freedom\s+of\s+information|FOI)\s+act,?\s+2014|\b(?:freedom\s+of\s+information|FOI)\s+acts?,?\s+1997\b|\bAIE\s+regulations\b|\baccess\s+to\s+information\s+on\s+the\s+environment\)?\s+regulations/i, ['the Freedom of Information Act 2014', 'the FOI Act 2014'], ['the Freedom of Information Act 2000']),
  speaks('ie', 'commissioner', 4, 'The Irish Information Commissioner.', /\boffice of the information commissioner\b|\bearlsfort terrace\b|\b(?:www\.)?oic\.(?:gov\.)?ie\b|\bocei\.ie\b/i, ['Office of the Information Commissioner, 6 Earlsfort Terrace', 'www.oic.ie'], ['the Information Commissioner\'s Office']),
  speaks('ie', 'domain', 3, 'A domain of Ireland.', domain('ie'), ['foi@wexcombe.gov.ie', 'foi@wexcombe.ie'], ['foi@example.org']),
  speaks('ie', 'internal-review', 2, 'How an internal review is told of under Irish law.', /\bmore senior member of (?:the )?staff\b|\bcomplete reconsideration of the matter\b/i, ['a complete reconsideration of the matter by a more senior member of the staff'], ['a senior member of staff']),
  speaks('ie', 'body', 3, 'A body of Ireland.', /\b(?:an garda s[ií]och[áa]na|an bord plean[áa]la|an coimisi[úu]n|oireachtas|office of public works|health service executive|uisce [éeÉ]ireann|an roinn|FOI body|decision[- ]maker,? FOI)(?![\p{L}])/iu, ['An Garda Síochána', 'the Office of Public Works'], ['a garden party']),
];
