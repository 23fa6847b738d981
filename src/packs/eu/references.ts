import type { Rule } from '../../model/rule.js';
import { form } from '../reference-form.js';

/** Registers of the European Commission. */
export const europeanReferences: readonly Rule[] = [
  form('eu/reference/commission-register', 'A request in the Commission\'s registers.', String.raw`(?:GESTDEM|EASE) (?:No\.? )?\d{4}/\d{1,5}|Ares\(\d{4}\)\d{4,9}`, 'authority', ['GESTDEM 2019/1177', 'EASE 2023/0412', 'Ares(2019)1177812'], ['GESTDEM 12', 'Ares 2019'], 'Letters of the European Commission'),
];
