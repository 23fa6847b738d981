import type { Rule } from '../../model/rule.js';
import { citation } from '../citation.js';

/** Citations of the Regulation on access to documents. */
export const europeanProvisions: readonly Rule[] = [
  citation('eu/provision/access-regulation', 'An article of Regulation (EC) No 1049/2001.', 'Article LIST, ORDINAL indent, of Regulation 1049/2001', ['Access is refused under Article 4(2), third indent, of Regulation (EC) No 1049/2001.'], 'Regulation (EC) No 1049/2001'),
];
