import type { Rule } from '../../model/rule.js';
import { domain, speaks } from '../jurisdiction-signs.js';

/** What tells that Scots law of access applies. */
export const scottishJurisdiction: readonly Rule[] = [
  speaks('gb-sct', 'act', 6, 'FOISA 2002 or the EISR 2004 is named.', /\bfreedom\s+of\s+information\s+\(?scotland\)?\s+act|\bFOISA\b|\bFOI\(S\)A\b|\benvironmental\s+information\s+\(?scotland\)?\s+regulations|\bEI\(S\)Rs?\b|\bEISRs?\b/i, ['the Freedom of Information (Scotland) Act 2002', 'FOISA'], ['the Freedom of Information Act 2000']),
  speaks('gb-sct', 'commissioner', 4, 'The Scottish Information Commissioner.', /\bscottish information commissioner\b|\bitspublicknowledge\.info\b|\bfoi\.scot\b|\bkinburn castle\b/i, ['the Scottish Information Commissioner, Kinburn Castle'], ['the Information Commissioner']),
  speaks('gb-sct', 'domain', 3, 'A domain of Scottish public bodies.', domain('scot|scot\\.nhs\\.uk|scotland\\.gov\\.uk|scotland\\.pnn\\.police\\.uk|scotland\\.police\\.uk|[a-z]{3,15}scotland\\.gov\\.uk'), ['foi@wexcombe.gov.scot', 'foi@nhsx.scot.nhs.uk'], ['foi@wexcombe.gov.uk']),
  speaks('gb-sct', 'body', 3, 'A body of Scotland.', /\b(?:scottish (?:government|ministers|parliament|water|police authority|environment protection agency|prison service)|police scotland|transport scotland|historic environment scotland|crown office and procurator fiscal service|court of session)\b/i, ['Police Scotland', 'the Scottish Ministers'], ['a Scottish firm']),
];
