import type { Rule } from '../model/rule.js';
import type { ReferenceOwner } from '../model/facts.js';

/** Not within a longer word, number, path, or address; not the number of a mailbox that a website masked. */
const BEFORE = String.raw`(?<![\p{L}\p{N}/@._#-])`, AFTER = String.raw`(?![\p{L}\p{N}@(]|[./-][\p{L}\p{N}]| ?email\])`;
const NO_YEAR = String.raw`(?!(?:19|20)\d\d(?![\d/_.-]))`;

/** A form of reference that is known without a word like "ref" before it. `owner` is whose it is, whoever quotes it. */
const form = (id: string, description: string, pattern: string, owner: ReferenceOwner, hits: string[], misses: string[], provenance: string): Rule =>
  ({ id, description, when: { kind: 'span', pattern: new RegExp(`${BEFORE}(?:${pattern})${AFTER}`, 'gu') }, then: { owner }, examples: { hits, misses }, provenance });

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

/** Forms of the commissioner and the tribunals of the United Kingdom. */
export const ukReferences: readonly Rule[] = [
  form('gb/reference/commissioner-case', 'A case of the Information Commissioner.', String.raw`IC-\d{5,6}-[A-Z\d]{4}|(?:FS|FER|FAC|RFA|ENF|COM)\d{7,8}`, 'regulator', ['IC-155171-G3W9', 'FS50587581', 'FER0449366'], ['IC-15', 'FS12'], 'Decision notices of the Information Commissioner'),
  form('gb/reference/tribunal-appeal', 'An appeal to the First-tier or the Upper Tribunal.', String.raw`EA/\d{4}/\d{4}[A-Z]{0,3}|UA-\d{4}-\d{6}-[A-Z]{2,4}|GIA/\d{1,4}/\d{4}`, 'regulator', ['EA/2006/0049', 'EA/2021/0113P'], ['EA/2006', 'SEA/2006/0049'], 'Decisions of the Information Rights Tribunal'),
];

/** A decision of the Scottish Information Commissioner. */
export const scottishReferences: readonly Rule[] = [
  form('gb-sct/reference/decision', 'A decision of the Scottish Information Commissioner.', String.raw`Decision (?:Notice |No\.? )?\d{3}/20\d\d`, 'regulator', ['Decision 010/2005', 'Decision Notice 121/2019'], ['Decision 12', 'the decision 2019 of the board'], 'Decisions of the Scottish Information Commissioner'),
];

/** A case of the Irish Information Commissioner. */
export const irishReferences: readonly Rule[] = [
  form('ie/reference/commissioner-case', 'A case of the Irish Information Commissioner.', String.raw`OIC-\d{5,6}-[A-Z\d]{6}`, 'regulator', ['OIC-53062-Y9N3K7'], ['OIC-53062', 'IC-53062-Y9N3K7'], 'Decisions of the Irish Information Commissioner'),
];

/** Registers of the European Commission. */
export const europeanReferences: readonly Rule[] = [
  form('eu/reference/commission-register', 'A request in the Commission\'s registers.', String.raw`(?:GESTDEM|EASE) (?:No\.? )?\d{4}/\d{1,5}|Ares\(\d{4}\)\d{4,9}`, 'authority', ['GESTDEM 2019/1177', 'EASE 2023/0412', 'Ares(2019)1177812'], ['GESTDEM 12', 'Ares 2019'], 'Letters of the European Commission'),
];

/** Every form that needs no cue. */
export const referenceForms: readonly Rule[] = [...ukReferences, ...scottishReferences, ...irishReferences, ...europeanReferences, ...commonReferences];
