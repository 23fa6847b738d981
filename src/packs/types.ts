import type { Rule } from '../model/rule.js';
import { otherTypeRules } from './common/other-types.js';
import { germanTypeRules } from './de/types.js';
import { answerTypeRules } from './gb/answer-types.js';
import { receiptTypeRules } from './gb/receipt-types.js';
import { requesterTypeRules } from './gb/requester-types.js';

/** Every rule that speaks for or against a type. */
export const typeRules: readonly Rule[] = [...requesterTypeRules, ...receiptTypeRules, ...answerTypeRules, ...otherTypeRules, ...germanTypeRules];

export { hintRules } from './gb/hints.js';
