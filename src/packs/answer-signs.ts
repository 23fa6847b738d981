import type { Phrase } from '../model/rule.js';

/**
 * What an answer has and standing text has not: figures with what they count, sums of money, dates of events, what was asked and is held.
 * They speak against every family of standing text, and a sentence of them within a paragraph keeps the whole of it.
 */
export const ANSWER_SIGNS: readonly Phrase[] = [
  { weight: -2, pattern: /\byou (?:have )?(?:also )?(?:asked|requested|wrote|sought|wanted)\b|\byour (?:first|second|third|last) (?:question|point|request)\b|\bmy (?:request|question|complaint|letter)\b|\bthis case\b/ },
  { weight: -2, pattern: /\bwe (?:do not |also |currently )?(?:hold|held|have (?:\d|no record|redacted|withheld|searched)|spent|paid|withhold|received \d)\b|\bi (?:am|have|enclose|attach|can confirm)\b|\ba copy (?:is|of the)\b|\bdear\b|\bfind (?:attached|enclosed)\b|\b(?:is|are) (?:attached|enclosed)\b/ },
  { weight: -2, pattern: /[£$€] ?\d{1,3}(?:[.,]\d{3})|[£$€]\d[^.]{1,40}\bfor (?:the|its|each)\b|\bcosts? [£$€]|\b\d{1,3},\d{3}\b|(?<![£$€\d.,])\b\d{1,9} (?!working|calendar|business|school|consecutive)[a-z]{3,20}s\b(?<!days|weeks|months|years|hours|minutes|lines)|\b\d{1,9} of (?:the|which|whom|those|\d)/ },
  { weight: -2, pattern: /\b(?:in|since|during|by|of) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bon \d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:in|since|during|between) (?:19|20)\d\d\b|\bat the foot of our\b/ },
];
