import type { Regime } from '../../model/lists.js';
import type { Rule } from '../../model/rule.js';

const speaks = (regime: Regime, slug: string, weight: number, pattern: RegExp, hits: string[], misses: string[], provenance: string): Rule => ({
  id: `common/regime/${slug}`, description: `Speaks for a request under ${regime}.`, when: { kind: 'text', pattern }, then: { regime, weight }, examples: { hits, misses }, provenance,
});

/**
 * Words that tell under which law a request was made. They see folded text: lower case, straight quotation marks, single spaces.
 * Standing letters name FOIA and the EIR side by side, so the EIR want more than their name.
 */
export const regimeRules: readonly Rule[] = [
  speaks('FOIA', 'foia-named', 3, /\b(?:freedom of information act|foia|foi act),? 2000\b/, ['under the freedom of information act 2000'], ['under the freedom of information act 2014'], 'Freedom of Information Act 2000'),
  speaks('FOIA', 'foia-short', 2, /\bfreedom of information act\b(?!,? (?:2014|1997|2003|1982))|\bfoia\b/, ['a request under the freedom of information act.', 'under foia'], ['the freedom of information act 2014', 'the freedom of information (scotland) act 2002'], 'The name as most letters have it'),
  speaks('FOIA', 'foi-request', 1, /\b(?:freedom of information|foi) request\b/, ['thank you for your foi request.'], ['thank you for your request.'], 'The name as most letters have it'),
  speaks('FOIA', 'commissioner', 2, /\b(?:wycliffe house|ico\.(?:org|gov)\.uk)\b/, ['write to wycliffe house, water lane'], ['write to kinburn castle'], 'Freedom of Information Act 2000 section 50'),
  speaks('EIR', 'eir-applied', 8, /\b(?:request|it|this) (?:has been|is being|will be|was|is|falls to be|must be) (?:handled|dealt with|considered|processed|treated|answered)[^.]{1,80}\bunder the (?:environmental information regulations|eirs?\b)(?! \(scotland\))/, ['your request has been dealt with under the environmental information regulations 2004.'], ['requests under the freedom of information act or the environmental information regulations 2004 are answered in 20 working days.', 'it was considered under the environmental information (scotland) regulations 2004'], 'Environmental Information Regulations 2004'),
  speaks('EIR', 'eir-provision', 4, /\b(?:regulation|reg\.?) (?:5\([12]\)|7\(1\)|9\(2\)|12\([3-9]\)(?:\([a-g]\))?|13\(1\)|14\(\d\)) of the (?:environmental information regulations|eirs?\b)(?! \(scotland\))/, ['withheld under regulation 12(5)(b) of the eir'], ['regulation 10(5)(b) of the environmental information (scotland) regulations'], 'Environmental Information Regulations 2004'),
  speaks('EIR', 'eir-asked', 4, /\b(?:under|pursuant to|in accordance with) the environmental information regulations(?: 2004)?,? (?:please|i (?:request|would|ask|am)|could you|can you)/, ['under the environmental information regulations 2004, please send me the survey.'], ['the environmental information regulations 2004 may apply.'], 'Environmental Information Regulations 2004'),
  speaks('FOISA', 'foisa-named', 5, /\bfreedom of information \(scotland\) act\b|\bfoisa\b|\bfoi\(s\)a\b/, ['under the freedom of information (scotland) act 2002', 'under foisa', 'under foi(s)a'], ['under foia'], 'Freedom of Information (Scotland) Act 2002'),
  speaks('FOISA', 'scottish-commissioner', 3, /\bscottish information commissioner\b|\bkinburn castle\b|\bitspublicknowledge\.info\b|\bfoi\.scot\b/, ['you may apply to the scottish information commissioner'], ['you may apply to the information commissioner'], 'Freedom of Information (Scotland) Act 2002 section 47'),
  speaks('EISR', 'eisr-applied', 9, /\b(?:request|it|this|information)\b[^.]{1,80}\b(?:handled|dealt with|considered|processed|treated|answered|withheld|exempt|excepted|asked for)\b[^.]{1,80}\bunder (?:the|regulation [^.]{1,30} of the) environmental information \(scotland\) regulations/, ['your request was dealt with under the environmental information (scotland) regulations 2004.'], ['your request was dealt with under the environmental information regulations 2004.'], 'Environmental Information (Scotland) Regulations 2004'),
  speaks('EISR', 'eisr-named', 3, /\benvironmental information \(scotland\) regulations\b/, ['the environmental information (scotland) regulations 2004'], ['the environmental information regulations 2004'], 'Environmental Information (Scotland) Regulations 2004'),
  speaks('FOI-IE', 'irish-act', 6, /\b(?:freedom of information|foi) acts?,? (?:2014|1997)\b/, ['under the freedom of information act 2014', 'under the foi act 2014'], ['under the freedom of information act 2000'], 'Freedom of Information Act 2014 (Ireland)'),
  speaks('FOI-IE', 'irish-commissioner', 4, /\bearlsfort terrace\b|\boic\.ie\b|\boffice of the information commissioner\b[^.]{1,40}\bdublin\b/, ['office of the information commissioner, 6 earlsfort terrace, dublin 2'], ["the information commissioner's office, wilmslow"], 'Freedom of Information Act 2014 (Ireland) section 22'),
  speaks('EU-1049', 'eu-regulation', 6, /\bregulation (?:\((?:ec|eu)\) )?(?:no\.? ?)?1049\/2001\b|\bconfirmatory application\b/, ['under regulation (ec) no 1049/2001', 'you may make a confirmatory application'], ['regulation 12(4)'], 'Regulation (EC) 1049/2001'),
];
