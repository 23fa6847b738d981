import type { Act } from '../../model/act.js';

/** The Data Protection Act 2018: what makes section 40 of FOIA; no ground of its own. The Act of 1998 is not in our tables. Titles in our words: `unchecked` against the headings. */
export const dataProtectionAct: Act = {
  label: 'DPA 2018', unit: 's', regime: null, rule: 'gb/provision/data-protection-act', last: 215, source: 'https://www.legislation.gov.uk/ukpga/2018/12/contents',
  names: /data protection act(?:,? 2018)?(?! ?,? ?(?:19|2000))/, short: /DPA(?: 2018)?(?! ?(?:19|2000))/,
  parts: {
    1: ['Overview', 'general'], 2: ['Protection of personal data', 'general'], 3: ['Terms relating to the processing of personal data', 'general'], 8: ['Lawfulness of processing: public interest', 'general'], 10: ['Special categories of personal data and criminal convictions', 'general'], 11: ['Special categories: supplementary', 'general'],
    15: ['Exemptions from the UK GDPR', 'general'], 21: ['Definitions', 'general'], 34: ['Law enforcement: the data protection principles', 'general'], 35: ['Law enforcement: the first principle', 'general'], 45: ['Right of access (law enforcement)', 'rights'], 165: ['Complaints by data subjects', 'rights'],
    170: ['Unlawful obtaining of personal data', 'general'], 171: ['Re-identification of de-identified personal data', 'general'], 173: ['Alteration of personal data to prevent disclosure', 'general'],
  },
};

/** The UK General Data Protection Regulation. Titles in our words: `unchecked` against the headings. */
export const ukGdpr: Act = {
  label: 'UK GDPR', unit: 'art', regime: null, rule: 'gb/provision/uk-gdpr', last: 99, source: 'https://www.legislation.gov.uk/eur/2016/679/contents',
  names: /(?:uk |eu )?general data protection regulation|regulation \(eu\) 2016\/679/, short: /(?:UK |EU |UK-)?GDPR/,
  parts: {
    4: ['Definitions', 'general'], 5: ['Principles relating to processing of personal data', 'general'], '5(1)(a)': ['Principles: lawfulness, fairness and transparency', 'general'], '5(1)(b)': ['Principles: purpose limitation', 'general'],
    6: ['Lawfulness of processing', 'general'], '6(1)(a)': ['Lawfulness of processing: consent', 'general'], '6(1)(c)': ['Lawfulness of processing: legal obligation', 'general'], '6(1)(e)': ['Lawfulness of processing: public task', 'general'], '6(1)(f)': ['Lawfulness of processing: legitimate interests', 'general'],
    9: ['Special categories of personal data', 'general'], 10: ['Criminal convictions and offences', 'general'], 12: ['Transparent information and modalities', 'general'], 13: ['Information where data are collected from the data subject', 'general'], 14: ['Information where data are obtained elsewhere', 'general'],
    15: ['Right of access', 'rights'], 16: ['Right to rectification', 'rights'], 17: ['Right to erasure', 'rights'], 18: ['Right to restriction of processing', 'rights'], 20: ['Right to data portability', 'rights'], 21: ['Right to object', 'rights'], 86: ['Public access to official documents', 'general'],
  },
};
