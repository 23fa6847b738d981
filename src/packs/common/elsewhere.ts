import type { Rule } from '../../model/rule.js';

/** Laws of places that we know nothing of; where they speak loudest, no place is named. */
export const elsewhere: readonly Rule[] = [
  { id: 'common/jurisdiction/elsewhere', description: 'The access law of another country is named.', when: { kind: 'span', pattern: /\b5 U\.?S\.?C\.?|\bofficial\s+information\s+act\b|\bLGOIMA\b|\bfreedom\s+of\s+information\s+act,?\s+1982|\baccess\s+to\s+information\s+act\b|\bpublic\s+records\s+(?:act|law)\b|\bright\s+to\s+information\s+act\b|\binformationsfreiheitsgesetz\b|\bIFG\b|\bFOIA (?:public liaison|appeals? officer|requester service)|\badministratively appeal|\bombudsman\.parliament\.nz|\.(?:govt\.nz|gov\.au)\b/i }, then: { weight: 6 }, examples: { hits: ['5 U.S.C. § 552', 'the Official Information Act 1982'], misses: ['the Freedom of Information Act 2000'] }, provenance: 'Names of the laws' },
];
