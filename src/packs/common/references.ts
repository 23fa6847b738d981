import type { Rule } from '../../model/rule.js';
import { NO_YEAR, form } from '../reference-form.js';

const LETTERS = '(?:FOIA?|FoIA?|Foi|foi|FOISA|EIR|RFI|SAR|OIA|LGOIMA)';

/** Forms that bodies anywhere give to requests. */
export const commonReferences: readonly Rule[] = [
  form('common/reference/foi-and-number', 'FOI, EIR, RFI or SAR, with a number of its own.',
    `${LETTERS}(?:[-/_.]${NO_YEAR}\\d{2,13}(?:[-/_.]\\d{1,8}[A-Z]?){0,3}|[-/_.](?:19|20)\\d\\d(?:[-/_.]\\d{1,8}[A-Z]?){1,3}|\\d{4,13}(?:[-/_]\\d{1,8}){0,2}| #?${NO_YEAR}\\d{4,13}(?:[-/_.]\\d{1,8}){0,2})`,
    'authority', ['FOI-2023-0001', 'FOI/2023/123', 'FOI2023/01234', 'FOI 12345', 'FOI 0169-08', 'RFI20191234'], ['FOI 2000', 'EIR 2004', 'FOI 40(2)', '[FOI #770728 email]', 'FOI Team'], 'Letters of UK, Irish, New Zealand and US bodies'),
  form('common/reference/number-foi-number', 'FOI or EIR between numbers.', String.raw`\d{1,4}[./-](?:FOI|EIR|RFI|SAR|FOIA)[./-]\d{1,5}(?:[./-]\d{3,7})?`, 'authority', ['01.FOI.22.024049', '01/FOI/20/012345', '2019-FOI-0447'], ['12.05.2019', '2019/FOI'], 'Letters of police forces and councils'),
  form('common/reference/case-system', 'What case systems give: CAS and a number.', String.raw`CAS-\d{5,7}(?:-[A-Z\d]{4,8})?`, 'authority', ['CAS-118823-K9J2L1', 'CAS-118823'], ['CAS-12', 'CASE-118823'], 'Letters of UK departments'),
  form('common/reference/new-zealand-police', 'IR, place, year and number.', String.raw`IR-\d\d-\d\d-\d{3,6}`, 'authority', ['IR-01-22-12345'], ['IR-01', 'IR 22'], 'Letters of the New Zealand Police'),
  form('common/reference/us-agency', 'An agency\'s code, a year, a number.', String.raw`(?:19|20)\d\d-[A-Z]{4}-\d{5}|[A-Z]{3,5}-(?:20)?\d\d-\d{5}`, 'authority', ['2021-ICFO-12345', 'FFRA-23-00175'], ['COVID-19', 'AB-12-345'], 'Letters of US agencies'),
  form('common/reference/canada', 'A, year, number: a request under the Access to Information Act.', String.raw`A-20\d\d-\d{5}`, 'authority', ['A-2023-01089'], ['A-2023', 'A-12-01089'], 'Letters of Canadian institutions'),
];
