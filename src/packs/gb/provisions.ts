import type { Rule } from '../../model/rule.js';
import { citation } from '../citation.js';

/** Citations of the Acts of the United Kingdom. */
export const ukProvisions: readonly Rule[] = [
  citation('gb/provision/foia', 'A section of the Freedom of Information Act 2000.', 'section(s) LIST of the Act │ FOIA s.LIST │ the Act named once in the letter', ['The names are exempt under sections 31 and 40(2) of the Freedom of Information Act 2000.'], 'Freedom of Information Act 2000'),
  citation('gb/provision/eir', 'A regulation of the Environmental Information Regulations 2004.', 'regulation(s) LIST of the EIR │ EIR LIST', ['We refuse it under regulations 12(4)(b) to (e) of the EIR 2004.'], 'Environmental Information Regulations 2004'),
  citation('gb/provision/data-protection-act', 'A section of the Data Protection Act 2018.', 'section LIST of the DPA 2018', ['It is personal data as section 3(2) of the Data Protection Act 2018 has it.'], 'Data Protection Act 2018'),
  citation('gb/provision/uk-gdpr', 'An article of the UK GDPR.', 'Article LIST of the UK GDPR', ['Disclosure would breach Article 5(1)(a) of the UK GDPR.'], 'UK General Data Protection Regulation'),
];
