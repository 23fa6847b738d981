import type { Act } from '../../model/act.js';

/** The Environmental Information Regulations 2004. Titles in our words: `unchecked` against the headings. */
export const eir: Act = {
  label: 'EIR', unit: 'reg', regime: 'EIR', rule: 'gb/provision/eir', last: 21, source: 'https://www.legislation.gov.uk/uksi/2004/3391/contents',
  names: /environmental information regulations(?:,? 2004)?|eirs?(?: |-)2004/, short: /EIRs?|E\.I\.R\.?/,
  parts: {
    2: ['Interpretation', 'general'], 3: ['Application', 'general'], 4: ['Dissemination of environmental information', 'general'], 5: ['Duty to make environmental information available', 'duty'], 6: ['Form and format', 'general'],
    7: ['Extension of time', 'extension'], 8: ['Charging', 'fee'], 9: ['Advice and assistance', 'duty'], 10: ['Transfer of a request', 'general'], 11: ['Representations and reconsideration', 'rights'],
    12: ['Exceptions to the duty to disclose', 'exemption'], '12(1)': ['Exceptions and the public interest test', 'general'], '12(1)(b)': ['Public interest test', 'general'], '12(2)': ['Presumption in favour of disclosure', 'general'], '12(3)': ['Personal data', 'exemption'],
    '12(4)(a)': ['Information not held', 'not-held'], '12(4)(b)': ['Manifestly unreasonable request', 'exemption'], '12(4)(c)': ['Request too general', 'exemption'], '12(4)(d)': ['Material still in the course of completion', 'exemption'], '12(4)(e)': ['Internal communications', 'exemption'],
    '12(5)(a)': ['International relations, defence, national security or public safety', 'exemption'], '12(5)(b)': ['Course of justice and inquiries', 'exemption'], '12(5)(c)': ['Intellectual property rights', 'exemption'], '12(5)(d)': ['Confidentiality of proceedings', 'exemption'],
    '12(5)(e)': ['Confidentiality of commercial or industrial information', 'exemption'], '12(5)(f)': ['Interests of the person who provided the information', 'exemption'], '12(5)(g)': ['Protection of the environment', 'exemption'],
    '12(6)': ['Neither confirming nor denying', 'exemption'], '12(9)': ['Information on emissions', 'general'], 13: ['Personal data', 'exemption'], 14: ['Refusal to disclose information', 'duty'], 15: ['Ministerial certificates', 'general'], 16: ['Code of practice', 'general'], 18: ['Enforcement and appeal', 'rights'],
  },
};
