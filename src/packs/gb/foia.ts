import type { Act } from '../../model/act.js';

/** The Freedom of Information Act 2000. Titles in our words: `unchecked` against the headings. */
export const foia: Act = {
  label: 'FOIA', unit: 's', regime: 'FOIA', rule: 'gb/provision/foia', last: 88, source: 'https://www.legislation.gov.uk/ukpga/2000/36/contents',
  names: /freedom of information act(?:,? 2000)|foia? act(?:,? 2000)|foia?(?: |-)2000|the 2000 act/, short: /FOIA|FoIA|F\.O\.I\.A\.?/,
  parts: {
    1: ['General right of access to information', 'duty'], '1(1)(a)': ['Right to be told whether information is held', 'not-held'], 2: ['Effect of the exemptions and the public interest test', 'general'],
    3: ['Public authorities', 'general'], 8: ['What a request is', 'general'], 9: ['Fees', 'fee'], 10: ['Time for compliance', 'duty'], '10(3)': ['Time for compliance: public interest test', 'extension'],
    11: ['Means by which information is given', 'general'], '11A': ['Release of datasets for re-use', 'general'], 12: ['Cost of compliance exceeds the appropriate limit', 'cost'], 13: ['Fees where the cost exceeds the appropriate limit', 'fee'],
    14: ['Vexatious or repeated requests', 'vexatious'], 15: ['Public records transferred to the Public Record Office', 'general'], 16: ['Duty to give advice and assistance', 'duty'], 17: ['Refusal of a request', 'duty'],
    18: ['The Information Commissioner', 'general'], 19: ['Publication schemes', 'general'], 20: ['Model publication schemes', 'general'],
    21: ['Information accessible by other means', 'exemption'], 22: ['Information intended for future publication', 'exemption'], '22A': ['Research', 'exemption'], 23: ['Bodies dealing with security matters', 'exemption'], 24: ['National security', 'exemption'],
    25: ['Certificates under sections 23 and 24', 'general'], 26: ['Defence', 'exemption'], 27: ['International relations', 'exemption'], 28: ['Relations within the United Kingdom', 'exemption'], 29: ['The economy', 'exemption'],
    30: ['Investigations and proceedings by public authorities', 'exemption'], 31: ['Law enforcement', 'exemption'], 32: ['Court records', 'exemption'], 33: ['Audit functions', 'exemption'], 34: ['Parliamentary privilege', 'exemption'],
    35: ['Formulation of government policy', 'exemption'], 36: ['Prejudice to effective conduct of public affairs', 'exemption'], 37: ['Communications with the Sovereign, and honours', 'exemption'], 38: ['Health and safety', 'exemption'],
    39: ['Environmental information', 'exemption'], 40: ['Personal information', 'exemption'], 41: ['Information provided in confidence', 'exemption'], 42: ['Legal professional privilege', 'exemption'], 43: ['Commercial interests', 'exemption'], 44: ['Prohibitions on disclosure', 'exemption'],
    45: ['Code of practice on handling requests', 'general'], 46: ['Code of practice on records management', 'general'], 47: ['General functions of the Commissioner', 'general'], 48: ['Recommendations as to good practice', 'general'],
    50: ['Application for a decision by the Commissioner', 'rights'], 51: ['Information notices', 'general'], 52: ['Enforcement notices', 'general'], 53: ['Exception from the duty to comply with a notice', 'general'], 54: ['Failure to comply with a notice', 'general'],
    57: ['Appeal against the Commissioner\'s notices', 'rights'], 58: ['Determination of appeals', 'general'], 63: ['Removal of exemptions: historical records', 'general'], 77: ['Offence of altering records to prevent disclosure', 'general'], 84: ['Interpretation', 'general'],
  },
};
