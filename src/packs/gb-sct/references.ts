import type { Rule } from '../../model/rule.js';
import { form } from '../reference-form.js';

/** A decision of the Scottish Information Commissioner. */
export const scottishReferences: readonly Rule[] = [
  form('gb-sct/reference/decision', 'A decision of the Scottish Information Commissioner.', String.raw`Decision (?:Notice |No\.? )?\d{3}/20\d\d`, 'regulator', ['Decision 010/2005', 'Decision Notice 121/2019'], ['Decision 12', 'the decision 2019 of the board'], 'Decisions of the Scottish Information Commissioner'),
];
