import type { Rule } from '../../model/rule.js';
/** stub */
export const rightsRules: readonly Rule[] = [];
