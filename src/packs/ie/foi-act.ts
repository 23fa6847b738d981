import type { Act } from '../../model/act.js';

/** The Irish Freedom of Information Act 2014. The Acts of 1997 and 2003 are not in our tables. Titles in our words: `unchecked` against the headings. */
export const irishFoiAct: Act = {
  label: 'FOI Act 2014', unit: 's', regime: 'FOI-IE', rule: 'ie/provision/foi-act', last: 56, source: 'https://www.irishstatutebook.ie/eli/2014/act/30/enacted/en/html',
  names: /freedom of information act,? 2014|foi act,? 2014|the 2014 act/, short: /FOIA 2014/,
  parts: {
    8: ['Publication schemes', 'general'], 9: ['Amendment of records of personal information', 'rights'], 10: ['Right to reasons for acts that affect a person', 'rights'], 11: ['Right of access to records', 'duty'], 12: ['Requests for access to records', 'general'], 13: ['Decisions on requests', 'duty'], 14: ['Extension of time', 'extension'],
    15: ['Refusal on administrative grounds', 'exemption'], '15(1)(a)': ['Record does not exist or cannot be found', 'not-held'], 16: ['Deferral of access', 'exemption'], 17: ['Manner of access', 'general'], 18: ['Access to parts of records', 'general'], 21: ['Internal review', 'rights'], 22: ['Review by the Commissioner', 'rights'], 24: ['Appeal to the High Court', 'rights'], 27: ['Fees and charges', 'fee'],
    28: ['Meetings of the Government', 'exemption'], 29: ['Deliberations of FOI bodies', 'exemption'], 30: ['Functions and negotiations of FOI bodies', 'exemption'], 31: ['Parliamentary, court and certain other matters', 'exemption'], 32: ['Law enforcement and public safety', 'exemption'], 33: ['Security, defence and international relations', 'exemption'],
    35: ['Information obtained in confidence', 'exemption'], 36: ['Commercially sensitive information', 'exemption'], 37: ['Personal information', 'exemption'], 38: ['Consultation of third parties', 'general'], 39: ['Research and natural resources', 'exemption'], 40: ['Financial and economic interests of the State', 'exemption'], 41: ['Enactments that forbid disclosure', 'exemption'], 42: ['Records to which the Act does not apply', 'exemption'],
  },
};
