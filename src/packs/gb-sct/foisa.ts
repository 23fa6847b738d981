import type { Act } from '../../model/act.js';

/** The Freedom of Information (Scotland) Act 2002. Titles in our words: `unchecked` against the headings. */
export const foisa: Act = {
  label: 'FOISA', unit: 's', regime: 'FOISA', rule: 'gb-sct/provision/foisa', last: 76, source: 'https://www.legislation.gov.uk/asp/2002/13/contents',
  names: /freedom of information \(?scotland\)? act(?:,? 2002)?|foi ?\(scotland\) act(?:,? 2002)?|the 2002 act/, short: /FOISA|FoISA|FOI\(S\)A|FoI\(S\)A|FOI\(S\) Act/,
  parts: {
    1: ['General entitlement', 'duty'], 2: ['Effect of exemptions', 'general'], 3: ['Scottish public authorities', 'general'], 8: ['Requesting information', 'general'], 9: ['Fees', 'fee'], 10: ['Time for compliance', 'duty'], 11: ['Means of providing information', 'general'],
    12: ['Excessive cost of compliance', 'cost'], 13: ['Fees in excess of the cost limit', 'fee'], 14: ['Vexatious or repeated requests', 'vexatious'], 15: ['Duty to give advice and assistance', 'duty'], 16: ['Refusal of a request', 'duty'], 17: ['Notice that information is not held', 'not-held'], 18: ['Neither confirming nor denying', 'exemption'],
    19: ['Content of certain notices', 'general'], 20: ['Requirement for review of a refusal', 'rights'], 21: ['Review by the authority', 'rights'], 22: ['Notices after a review', 'general'], 23: ['Publication schemes', 'general'],
    25: ['Information otherwise accessible', 'exemption'], 26: ['Prohibitions on disclosure', 'exemption'], 27: ['Information intended for future publication', 'exemption'], '27(2)': ['Research', 'exemption'], 28: ['Relations within the United Kingdom', 'exemption'], 29: ['Formulation of Scottish Administration policy', 'exemption'],
    30: ['Prejudice to effective conduct of public affairs', 'exemption'], 31: ['National security and defence', 'exemption'], 32: ['International relations', 'exemption'], 33: ['Commercial interests and the economy', 'exemption'], 34: ['Investigations by Scottish public authorities', 'exemption'], 35: ['Law enforcement', 'exemption'],
    36: ['Confidentiality', 'exemption'], 37: ['Court records', 'exemption'], 38: ['Personal information', 'exemption'], 39: ['Health, safety and the environment', 'exemption'], 40: ['Audit functions', 'exemption'], 41: ['Communications with the Sovereign, and honours', 'exemption'],
    42: ['The Scottish Information Commissioner', 'general'], 47: ['Application for a decision by the Commissioner', 'rights'], 49: ['The Commissioner\'s decision', 'general'], 56: ['Appeal to the Court of Session', 'rights'], 60: ['Code of practice on handling requests', 'general'], 61: ['Code of practice on records management', 'general'],
    65: ['Offence of altering records to prevent disclosure', 'general'], 73: ['Interpretation', 'general'],
  },
};
