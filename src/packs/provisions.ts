import type { Rule } from '../model/rule.js';

const letter = (words: string): string => `From: Sam Reed <sam@wexcombe.example.org>\nTo: Jo Hartley <request-12-0a1b2c3d@foi.example.org>\nSubject: Lamps\nDate: Mon, 5 Jan 2015 14:03:00 +0000\n\nDear Jo Hartley,\n\n${words}\n\nYours sincerely,\n\nSam Reed\n`;
const ROAD = letter('Drivers must answer under section 172 of the Road Traffic Act 1988.');
const citation = (id: string, description: string, sees: string, hits: string[], provenance: string): Rule => ({ id, description, when: { kind: 'detector', sees }, then: {}, examples: { hits: hits.map(letter), misses: [ROAD, letter('There are 14 lamps.')] }, provenance });

/** Citations of the Acts of the United Kingdom: what tells which Act a section is of takes the letter, and sometimes the thread. */
export const ukProvisions: readonly Rule[] = [
  citation('gb/provision/foia', 'A section of the Freedom of Information Act 2000.', 'section(s) LIST of the Act │ FOIA s.LIST │ the Act named once in the letter', ['The names are exempt under sections 31 and 40(2) of the Freedom of Information Act 2000.'], 'Freedom of Information Act 2000'),
  citation('gb/provision/eir', 'A regulation of the Environmental Information Regulations 2004.', 'regulation(s) LIST of the EIR │ EIR LIST', ['We refuse it under regulations 12(4)(b) to (e) of the EIR 2004.'], 'Environmental Information Regulations 2004'),
  citation('gb/provision/data-protection-act', 'A section of the Data Protection Act 2018.', 'section LIST of the DPA 2018', ['It is personal data as section 3(2) of the Data Protection Act 2018 has it.'], 'Data Protection Act 2018'),
  citation('gb/provision/uk-gdpr', 'An article of the UK GDPR.', 'Article LIST of the UK GDPR', ['Disclosure would breach Article 5(1)(a) of the UK GDPR.'], 'UK General Data Protection Regulation'),
];
export const scottishProvisions: readonly Rule[] = [
  citation('gb-sct/provision/foisa', 'A section of the Freedom of Information (Scotland) Act 2002.', 'section(s) LIST of FOISA', ['The names are exempt under section 38(1)(b) of FOISA.'], 'Freedom of Information (Scotland) Act 2002'),
  citation('gb-sct/provision/eisr', 'A regulation of the Environmental Information (Scotland) Regulations 2004.', 'regulation(s) LIST of the EISRs', ['We refuse it under regulation 10(4)(b) of the EISRs.'], 'Environmental Information (Scotland) Regulations 2004'),
];
export const irishProvisions: readonly Rule[] = [
  citation('ie/provision/foi-act', 'A section of the Irish FOI Act 2014.', 'section(s) LIST of the FOI Act 2014', ['Access is refused under section 37(1) of the FOI Act 2014.'], 'Freedom of Information Act 2014'),
];
export const europeanProvisions: readonly Rule[] = [
  citation('eu/provision/access-regulation', 'An article of Regulation (EC) No 1049/2001.', 'Article LIST, ORDINAL indent, of Regulation 1049/2001', ['Access is refused under Article 4(2), third indent, of Regulation (EC) No 1049/2001.'], 'Regulation (EC) No 1049/2001'),
];
