import type { Fee } from '../model/facts.js';
import { sentenceRound } from './sentence.js';
import type { Stretch } from './stretches.js';

const SUM = /(?<![\p{L}\p{N}.,])(?:(?<sign>[£€$])|(?<code>GBP|EUR|USD)) {0,2}(?<whole>\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?<part>\.\d\d)?(?![\p{N}]|[.,]\d|[mkb]n?\b| ?(?:million|billion))/gu;
const CURRENCIES: Readonly<Record<string, Fee['currency']>> = { '£': 'GBP', '€': 'EUR', $: 'USD', GBP: 'GBP', EUR: 'EUR', USD: 'USD' };
/** It is asked for, and it is for information. */
const ASKED = /\bfees?\b|\bcharg(?:e|es|ing)\b|\bpay(?:able|ment|ing)?\b|\bcheque\b|\bdeposit\b|\bpostage\b|\bdisbursements?\b/i;
const FOR_INFORMATION = /\brequest|\binformation\b|\brecords?\b|\bcop(?:y|ies|ying)\b|\bphotocop|\bdocuments?\b|\bfees? notice\b|\bsearch and retrieval\b|\binternal review\b|\bpostage\b|\bsheet\b|\bpayable\b/i;
/** A ceiling, a rate, or what something else cost. */
const OTHERWISE = /\b(?:appropriate|cost|costs|upper|fees?) limit\b|\blimit\b|\bthreshold\b|\bexceed|\bcapped\b|\bpenalt|\bfines?\b|\bpermits?\b|\bschools?\b|\btuition\b|\bcontractor|\bconsultan|\bsalar|\bbudget|\bwould cost\b/i;
const RATE = /^ {0,2}(?:per|an?|each|\/) {0,2}(?:hour|sheet|page|day|year|term)\b/i;

/** The sums that a message asks for, or gives up asking for, to answer a request. Sums of the answer itself are none. */
export function feesIn(stretches: readonly Stretch[]): Fee[] {
  return stretches.filter((one) => !one.quoted).flatMap(({ start, text }) => [...text.matchAll(SUM)].flatMap((match): Fee[] => {
    const from = match.index, to = from + match[0].length;
    const sentence = sentenceRound(text, from, to);
    const words = text.slice(sentence.start, sentence.end);
    const before = text.slice(Math.max(0, from - 250), sentence.start);
    if (!ASKED.test(words) || OTHERWISE.test(words) || RATE.test(text.slice(to, to + 20)) || !FOR_INFORMATION.test(words) && !/\bfees? notice\b|\b(?:appeal|internal review|your request)\b/i.test(before)) return [];
    const { sign, code, whole, part } = match.groups as Record<string, string | undefined>;
    return [{ amount: Number(whole!.replaceAll(',', '') + (part ?? '')), currency: CURRENCIES[sign ?? code!]!, start: start + from, end: start + to, text: match[0], rule: 'common/fee/sum' }];
  }));
}
