import type { Rule } from '../../model/rule.js';
import { domain, speaks } from '../jurisdiction-signs.js';

/** What tells that the law of the institutions of the Union applies. */
export const europeanJurisdiction: readonly Rule[] = [
  speaks('eu', 'regulation', 6, 'Regulation 1049/2001 is named.', /\b1049\/2001\b/, ['Regulation (EC) No 1049/2001'], ['Regulation (EU) 2016/679']),
  speaks('eu', 'ombudsman', 3, 'The European Ombudsman, or a confirmatory application.', /\beuropean ombudsman\b|\bconfirmatory application\b/i, ['You may complain to the European Ombudsman.'], ['the Ombudsman']),
  speaks('eu', 'domain', 4, 'A domain of the institutions, or the website for requests to them.', new RegExp(`${domain('europa\\.eu|asktheeu\\.org').source}|\\bgestdem\\b`, 'i'), ['sg-acc-doc@ec.europa.eu', 'GESTDEM 2019/1177'], ['foi@example.org']),
  speaks('eu', 'institution', 2, 'An institution of the Union.', /\beuropean (?:commission|parliament|central bank|council|investment bank|medicines agency|data protection supervisor)\b|\bcouncil of the european union\b/i, ['the European Commission'], ['a European city']),
];
