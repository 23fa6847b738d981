import type { Act } from '../../model/act.js';

/** The Environmental Information (Scotland) Regulations 2004. Titles in our words, compared with the headings of SSI 2004/520. */
export const eisr: Act = {
  label: 'EISR', unit: 'reg', regime: 'EISR', rule: 'gb-sct/provision/eisr', last: 22, source: 'https://www.legislation.gov.uk/ssi/2004/520/contents',
  names: /environmental information \(?scotland\)? regulations(?:,? 2004)?/, short: /EISRs?|EI\(S\)Rs?|EIR\(S\)/,
  parts: {
    2: ['Interpretation', 'general'], 4: ['Active dissemination of environmental information', 'general'], 5: ['Duty to make environmental information available', 'duty'], 6: ['Form and format', 'general'], 7: ['Extension of time', 'extension'], 8: ['Charging', 'fee'], 9: ['Advice and assistance', 'duty'],
    10: ['Exceptions to the duty to disclose', 'exemption'], '10(1)': ['Exceptions and the public interest test', 'general'], '10(2)': ['Presumption in favour of disclosure', 'general'], '10(3)': ['Personal data', 'exemption'],
    '10(4)(a)': ['Information not held', 'not-held'], '10(4)(b)': ['Manifestly unreasonable request', 'exemption'], '10(4)(c)': ['Request too general', 'exemption'], '10(4)(d)': ['Material still in the course of completion', 'exemption'], '10(4)(e)': ['Internal communications', 'exemption'],
    '10(5)(a)': ['International relations, defence, national security or public safety', 'exemption'], '10(5)(b)': ['Course of justice and inquiries', 'exemption'], '10(5)(c)': ['Intellectual property rights', 'exemption'], '10(5)(d)': ['Confidentiality of proceedings', 'exemption'],
    '10(5)(e)': ['Confidentiality of commercial or industrial information', 'exemption'], '10(5)(f)': ['Interests of the person who provided the information', 'exemption'], '10(5)(g)': ['Protection of the environment', 'exemption'],
    11: ['Personal data', 'exemption'], 13: ['Refusal to make information available', 'duty'], 16: ['Review by the authority', 'rights'], 17: ['Enforcement and appeal', 'rights'],
  },
};
