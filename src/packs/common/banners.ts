import type { Rule } from '../../model/rule.js';
/** stub */
export const bannerRules: readonly Rule[] = [];
