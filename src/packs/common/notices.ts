import type { Rule } from '../../model/rule.js';
/** stub */
export const noticeRules: readonly Rule[] = [];
