import type { Rule } from '../../model/rule.js';
import { citation } from '../citation.js';

/** Citations of the Irish Act. */
export const irishProvisions: readonly Rule[] = [
  citation('ie/provision/foi-act', 'A section of the Irish FOI Act 2014.', 'section(s) LIST of the FOI Act 2014', ['Access is refused under section 37(1) of the FOI Act 2014.'], 'Freedom of Information Act 2014'),
];
