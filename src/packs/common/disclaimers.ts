import type { Rule } from '../../model/rule.js';
/** stub */
export const disclaimerRules: readonly Rule[] = [];
