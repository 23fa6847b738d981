import type { Rule } from '../../model/rule.js';
import { form } from '../reference-form.js';

/** A case of the Irish Information Commissioner. */
export const irishReferences: readonly Rule[] = [
  form('ie/reference/commissioner-case', 'A case of the Irish Information Commissioner.', String.raw`OIC-\d{5,6}-[A-Z\d]{6}`, 'regulator', ['OIC-53062-Y9N3K7'], ['OIC-53062', 'IC-53062-Y9N3K7'], 'Decisions of the Irish Information Commissioner'),
];
