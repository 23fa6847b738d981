import type { Rule } from '../../model/rule.js';
/** stub */
export const platformRules: readonly Rule[] = [];
