import type { DeadlineKind, Role } from '../../model/lists.js';

const PAY = /\bplease pay\b|\bpayment\b|\b(?:fee|charge|cheque)s?\b/;
/** A tax, a bill or a bid of somebody else is no fee of the request. */
const OTHER_BUSINESS = /\b(?:consultation|tenders?|contractors?|suppliers?|bidders?|scheme|works|planning|council tax|invoices?|rates|policy|tenants?)\b/;
const REVIEW = /\breview\b/;
const OUTCOME = /\b(?:complet\w{1,4}|conclud\w{1,3}|outcome|result|carr(?:y|ied) out|decision|let you (?:know|have)|(?:send|reply to|respond to|write to) you)\b/;
const MAY_ASK = /\b(?:ask|request(?:s|ing)?|apply|applications?|seek|submit(?:ted)?|write|complain|appeal|contact|unhappy|dissatisfied|not (?:content|satisfied|happy))\b/;
const REGULATOR = /\b(?:information commissioner|commissioner|ico|ombudsman)\b/;
const COURT = /\b(?:tribunal|court of session|high court|general court)\b/;
const CLARIFY = /\bclarif\w{1,8}\b|\bhea(?:r|rd) from you\b|\bfrom you\b|\bplease (?:could you )?(?:reply|respond|confirm|let (?:me|us) know|tell (?:me|us)|get back|answer)\b/;
const EXTEND = /\bexten(?:d|ded|ding|sion)\b|\bpublic interest test\b|\b(?:further|additional|more) time\b/;
const ANSWER = /\b(?:respon(?:d|ds|ded|se)|repl(?:y|ies|ied)|answer(?:ed)?|decision|hear from us|(?:send|sent to|provide|supply|let|give|get back to|write to|come back to|contact|update) (?:to )?(?:you|me)|information (?:will|should|must|can) be (?:sent|provided|supplied))\b/;
/** Whose business it is: the letter speaks to its reader, of the request. */
const OURS = /\b(?:you|your|me|my|us|request|response|reply)\b/;
const WILL = /\b(?:will|shall|should|must|may|aim|hope|hoping|expect|intend|due|required|needs?|endeavour|deadline|latest|please|ought|have to|look forward|if|would|extended|be|can)\b/;

/**
 * What a deadline in a sentence (lower case, straight quotation marks) is for; null where it is a time of something else.
 * The regulator and the courts first, as sentences on reviews name them; then money, questions, extensions, and the answer.
 */
export function kindOfDeadline(sentence: string, role: Role): DeadlineKind | null {
  if (OTHER_BUSINESS.test(sentence) || !WILL.test(sentence)) return null;
  const authority = role !== 'requester';
  if (authority && COURT.test(sentence) && MAY_ASK.test(sentence)) return 'court';
  if (authority && REGULATOR.test(sentence) && MAY_ASK.test(sentence) && !REVIEW.test(sentence)) return 'appeal';
  if (REVIEW.test(sentence)) {
    if (OUTCOME.test(sentence)) return 'review';
    return authority && MAY_ASK.test(sentence) ? 'review-request' : null;
  }
  if (authority && PAY.test(sentence)) return 'payment';
  if (authority && CLARIFY.test(sentence)) return 'clarification';
  if (authority && EXTEND.test(sentence) && OURS.test(sentence)) return 'extension';
  return ANSWER.test(sentence) && OURS.test(sentence) ? 'response' : null;
}
