import type { Rule } from '../../model/rule.js';

const detector = (id: string, description: string, sees: string, hits: string[], misses: string[], provenance: string): Rule => ({ id: `common/${id}`, description, when: { kind: 'detector', sees }, then: {}, examples: { hits, misses }, provenance });
const mail = (body: string, to = 'alex@example.com'): string => `From: Jo Hartley <jo@example.com>\nTo: ${to}\nSubject: Bins\nDate: Mon, 24 Jun 2019 10:00:00 +0100\n\nDear Alex,\n\n${body}\n\nKind regards,\n\nJo Hartley\n`;
const ASKED = 'Please send me the number of lamps that were lit in May.';

/** What code sees of time, and of whose law it is. Each example is a whole input; a hit names the rule somewhere in the result. */
export const deadlineDetectors: readonly Rule[] = [
  detector('deadline/date', 'A day by which something has to be done, in a sentence that says what.', 'by 22 July 2019 │ no later than Friday 19 July │ due on 19/07/2019 │ by the end of this month', [mail('You should receive our response by 22 July 2019.'), mail('We will answer your request no later than Friday.')], [mail('The permits that were issued by 31 March 2019 are listed below.'), mail('We received your request on 20 June 2019.'), mail('You will hear from us by the end of next week.')], 'Letters under the Freedom of Information Act 2000 since 2005'),
  detector('deadline/duration', 'So many days, working days, weeks or months from a day that is known.', 'within 40 working days of the date of this letter │ within 20 working days from 7 May 2019', [mail('If you are unhappy with our answer you may ask for an internal review within two months of the date of this letter.')], [mail('We will answer your request within 20 working days.')], 'Letters under the Freedom of Information Act 2000 since 2005'),
  detector('regime/scottish-domain', 'An address of a Scottish public body.', '@….gov.scot, nhs.scot, scot.nhs.uk, police.scot', [mail(ASKED, 'foi@wexcombe.gov.scot')], [mail(ASKED)], 'Naming rules of the registries'),
  detector('regime/irish-domain', 'An address in Ireland.', '@….ie', [mail(ASKED, 'foi@wexcombe.ie')], [mail(ASKED)], 'Naming rules of the registries'),
  detector('regime/eu-domain', 'An address of an institution of the European Union.', '@….europa.eu', [mail(ASKED, 'foi@wexcombe.europa.eu')], [mail(ASKED)], 'Naming rules of the registries'),
  detector('regime/uk-domain', 'An address of a British public body outside Scotland, or of WhatDoTheyKnow.', '@….gov.uk, nhs.uk, police.uk, ac.uk', [mail(ASKED, 'foi@wexcombe.gov.uk')], [mail(ASKED)], 'Naming rules of the registries'),
];
