import type { Rule } from '../../model/rule.js';
import { citation } from '../citation.js';

/** Citations of the Acts of Scotland. */
export const scottishProvisions: readonly Rule[] = [
  citation('gb-sct/provision/foisa', 'A section of the Freedom of Information (Scotland) Act 2002.', 'section(s) LIST of FOISA', ['The names are exempt under section 38(1)(b) of FOISA.'], 'Freedom of Information (Scotland) Act 2002'),
  citation('gb-sct/provision/eisr', 'A regulation of the Environmental Information (Scotland) Regulations 2004.', 'regulation(s) LIST of the EISRs', ['We refuse it under regulation 10(4)(b) of the EISRs.'], 'Environmental Information (Scotland) Regulations 2004'),
];
