import type { Rule } from '../../model/rule.js';

const mail = (words: string, more = '', subject = 'Lamps'): string => `From: Sam Reed <sam@wexcombe.example.org>\nTo: Jo Hartley <request-12-0a1b2c3d@foi.example.org>\nSubject: ${subject}\nDate: Mon, 5 Jan 2015 14:03:00 +0000\n${more}\n${words}\n`;
const page = (asked: string, answered: string): string => `Lamps lit\n\nThe request was successful.\n\nDear Wexcombe Town Council,\n\nI would like to ask about lamps.\n\n${asked}\n\nYours faithfully,\n\nJo Hartley\n\nWexcombe Town Council\n\nDear Jo Hartley,\n\nWe hold this information, and it is as follows.\n\n${answered}\n\nYours sincerely,\n\nSam Reed\n`;
const detector = (id: string, description: string, sees: string, hits: string[], misses: string[], provenance = 'Letters of public bodies'): Rule => ({ id: `common/${id}`, description, when: { kind: 'detector', sees }, then: {}, examples: { hits, misses }, provenance });
const PLAIN = mail('There are 14 lamps in the square.');

/** What letters and mail systems say of references, questions, sums and delivery, where a pattern alone cannot tell. Each example is a whole input. */
export const lawDetectors: readonly Rule[] = [
  detector('reference/cue', 'A reference after a word that announces one; telephones, postcodes, dates, invoices and plans are none.', 'Our ref: X │ Case number X │ quoting X', [mail('Our ref: WX/2019/7\n\nThere are 14 lamps.')], [PLAIN, mail('Our ref: 01632 960001\n\nInvoice ref: 20441')]),
  detector('reference/subject', 'A reference in brackets, in the subject of a mail.', 'Subject: … [T3241/8]', [mail('There are 14.', '', 'Street lamps [T3241/8]')], [PLAIN, mail('There are 14.', '', 'Street lamps (2019)')]),
  detector('question/numbered', 'A question of a request, numbered.', '1. …⏎2. … │ 1) … a) …', [page('1. How many are lit?\n2. What do they cost?', 'There are 14.')], [page('How many are lit?', 'There are 14.')]),
  detector('question/bulleted', 'A question of a request, bulleted; counted.', '- …⏎- …', [page('- How many are lit?\n- What do they cost?', 'There are 14.')], [page('How many are lit?', 'There are 14.')]),
  detector('answer/names-number', 'A part of an answer that names a question by its number.', '1. … │ Question 1 │ As to question 2, …', [page('1. How many are lit?\n2. What do they cost?', '1. There are 14.\n2. They cost £20.')], [page('1. How many are lit?\n2. What do they cost?', 'There are 14.')]),
  detector('answer/recites', 'A part of an answer that begins with the words of a question.', 'the same runs of five words', [page('1. How many lamps are lit in the square at night?\n2. Where?', 'How many lamps are lit in the square at night? There are fourteen of them in all, and each of them is lit until two in the morning.')], [page('1. How many lamps are lit in the square at night?\n2. Where?', 'There are 14.')]),
  detector('fee/sum', 'A sum that is asked for, or waived, to answer a request; limits, rates and sums of the answer are none.', 'a fee of £40 for this request', [mail('There is a fee of £40 for this request.')], [PLAIN, mail('The appropriate limit is £450. A parking permit costs £60.')]),
  detector('bounce/delivery-status', 'The fields of a delivery status.', 'Final-Recipient: …⏎Action: failed⏎Status: 5.1.1', [mail('It was not delivered.\n\nFinal-Recipient: rfc822; jo@example.net\nAction: failed\nStatus: 5.1.1')], [PLAIN], 'RFC 3464 section 2.3; RFC 3463'),
  detector('bounce/failed-recipients', 'The header with which Exim names who was not reached.', 'X-Failed-Recipients: ADDRESS', [mail('We could not get it there.', 'X-Failed-Recipients: jo@example.net\n')], [PLAIN], 'Exim'),
  detector('absence/until', 'A machine tells that somebody is away.', 'I am out of the office until 18 May', [mail('I am out of the office until 18 May 2015.', 'Auto-Submitted: auto-replied\n')], [PLAIN, mail('Sam was on leave until 18 May 2015, and so this is late.')]),
];
