import type { Rule } from '../../model/rule.js';
/** stub */
export const pageRules: readonly Rule[] = [];
