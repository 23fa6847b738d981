import type { Rule } from '../../model/rule.js';
import { domain, speaks } from '../jurisdiction-signs.js';

/** What tells that the law of the United Kingdom applies. */
export const ukJurisdiction: readonly Rule[] = [
  speaks('gb', 'act', 5, 'FOIA 2000 or the EIR 2004 is named with its year.', /\bfreedom\s+of\s+information\s+act,?\s+2000|\bFOIA? (?:Act )?2000|\benvironmental\s+information\s+regulations,?\s+2004|\bEIR 2004/i, ['under the Freedom of Information Act 2000', 'the Environmental Information Regulations 2004'], ['under the Freedom of Information Act 2014', 'the Environmental Information (Scotland) Regulations 2004']),
  speaks('gb', 'act-by-name', 1, 'A Freedom of Information Act is named with no year.', /\bfreedom\s+of\s+information\s+act\b(?!,?\s+\d)|\bFOIA\b|\bEIRs\b/i, ['under the Freedom of Information Act', 'FOIA'], ['the Freedom of Information (Scotland) Act', 'the Freedom of Information Act 1982']),
  speaks('gb', 'commissioner', 4, 'The Information Commissioner\'s Office in Wilmslow, or its website.', /\bwycliffe house\b|\bico\.(?:org|gov)\.uk\b|\bWater Lane,?\s+Wilmslow|\bInformation Commissioner['’]?s Office\b/i, ['Wycliffe House, Water Lane', 'https://ico.org.uk'], ['the Scottish Information Commissioner']),
  speaks('gb', 'domain', 2, 'A domain of British public bodies.', domain('gov\\.uk|nhs\\.uk|nhs\\.net|police\\.uk|ac\\.uk|mod\\.uk|parliament\\.uk'), ['foi@wexcombe.gov.uk'], ['foi@example.org', 'foi@example.gov.uk.example.org']),
  speaks('gb', 'platform', 1, 'The website for requests to British bodies.', /\bwhatdotheyknow\b/i, ['www.whatdotheyknow.com'], ['www.example.org']),
];
