import type { Act } from '../../model/act.js';

/** Regulation (EC) No 1049/2001 on public access to European Parliament, Council and Commission documents. Titles in our words: `unchecked` against the headings. */
export const accessRegulation: Act = {
  label: 'Regulation 1049/2001', unit: 'art', regime: 'EU-1049', rule: 'eu/provision/access-regulation', last: 19, source: 'https://eur-lex.europa.eu/eli/reg/2001/1049/oj',
  names: /reg(?:ulation|\.) ?(?:\(e[cu]\) ?)?(?:no\.? ?)?1049\/2001/, short: /1049\/2001/,
  parts: {
    1: ['Purpose', 'general'], 2: ['Who may ask, and for what', 'general'], 3: ['Definitions', 'general'], 4: ['Exceptions', 'exemption'],
    '4(1)(a)': ['Exceptions: public interest', 'exemption'], '4(1)(a), first indent': ['Exceptions: public security', 'exemption'], '4(1)(a), second indent': ['Exceptions: defence and military matters', 'exemption'], '4(1)(a), third indent': ['Exceptions: international relations', 'exemption'], '4(1)(a), fourth indent': ['Exceptions: financial, monetary or economic policy', 'exemption'],
    '4(1)(b)': ['Exceptions: privacy and the integrity of the individual', 'exemption'], '4(2)': ['Exceptions: commercial interests, legal advice, inspections', 'exemption'], '4(2), first indent': ['Exceptions: commercial interests', 'exemption'], '4(2), second indent': ['Exceptions: court proceedings and legal advice', 'exemption'], '4(2), third indent': ['Exceptions: inspections, investigations and audits', 'exemption'],
    '4(3)': ['Exceptions: decision-making process', 'exemption'], '4(4)': ['Consultation of third parties', 'general'], '4(5)': ['Documents of Member States', 'general'], '4(6)': ['Partial access', 'general'], '4(7)': ['How long exceptions last', 'general'],
    5: ['Documents in the Member States', 'general'], 6: ['Applications', 'general'], 7: ['Processing of initial applications', 'duty'], '7(2)': ['Confirmatory application', 'rights'], '7(3)': ['Initial applications: extension of time', 'extension'], 8: ['Processing of confirmatory applications', 'rights'], '8(2)': ['Confirmatory applications: extension of time', 'extension'],
    9: ['Sensitive documents', 'exemption'], 10: ['Access following an application', 'general'], 11: ['Registers', 'general'], 12: ['Direct access', 'general'],
  },
};
