import type { Rule } from '../../model/rule.js';
import { form } from '../reference-form.js';

/** Forms of the commissioner and the tribunals of the United Kingdom. */
export const ukReferences: readonly Rule[] = [
  form('gb/reference/commissioner-case', 'A case of the Information Commissioner.', String.raw`IC-\d{5,6}-[A-Z\d]{4}|(?:FS|FER|FAC|RFA|ENF|COM)\d{7,8}`, 'regulator', ['IC-155171-G3W9', 'FS50587581', 'FER0449366'], ['IC-15', 'FS12'], 'Decision notices of the Information Commissioner'),
  form('gb/reference/tribunal-appeal', 'An appeal to the First-tier or the Upper Tribunal.', String.raw`EA/\d{4}/\d{4}[A-Z]{0,3}|UA-\d{4}-\d{6}-[A-Z]{2,4}|GIA/\d{1,4}/\d{4}`, 'regulator', ['EA/2006/0049', 'EA/2021/0113P'], ['EA/2006', 'SEA/2006/0049'], 'Decisions of the Information Rights Tribunal'),
];
