import { RuleSet } from '../../match/rule-set.js';
import type { Rule } from '../../model/rule.js';

/** A status sentence of a request page and Alaveteli's name of the state; `body` and `user` in the sentence are variables. Apostrophes are straight by then. */
const status = (slug: string, state: string, pattern: RegExp, hits: string[], misses: string[] = ['Dear Borsetshire County Council,', 'The request was refused in 2015, and I ask again.']): Rule => ({
  id: `wdtk/status/${slug}`, description: `The page says that the request is ${state}.`, when: { kind: 'line', pattern }, then: { zone: 'status', state },
  examples: { hits, misses }, provenance: 'Alaveteli app/views/request/_describe_state and the WhatDoTheyKnow theme, 2008 to 2026',
});

/** Every status sentence that WhatDoTheyKnow and other Alaveteli sites in English print. */
export const statusRules: readonly Rule[] = [
  status('waiting-response', 'waiting_response', /^Currently waiting for a response from .{2,200}, they (?:should|must) respond promptly/i, ['Currently waiting for a response from Borsetshire County Council, they should respond promptly and normally no later than 3 May 2021 (details).', 'Currently waiting for a response from Borsetshire County Council, they must respond promptly and normally, in term time, no later than 3 May 2011 (details).']),
  status('overdue', 'waiting_response_overdue', /^(?:Response to this request is delayed\.|Although not legally required to do so, we would have expected .{2,200} to have responded|Currently overdue a response from .{2,200})/i, ['Response to this request is delayed. By law, Borsetshire County Council should normally have responded promptly and by 3 May 2021 (details)', 'Currently overdue a response from Borsetshire County Council, they should have responded by 3 May 2009.']),
  status('very-overdue', 'waiting_response_very_overdue', /^Response to this request is long overdue\./i, ['Response to this request is long overdue. By law, under all circumstances, Borsetshire County Council should have responded by now (details).']),
  status('not-held', 'not_held', /^.{2,200} did not have the information requested\.?$/i, ['Borsetshire County Council did not have the information requested.']),
  status('rejected', 'rejected', /^The request was (?:refused|rejected) by .{2,200}$/i, ['The request was refused by Borsetshire County Council.', 'The request was rejected by Borsetshire County Council.']),
  status('successful', 'successful', /^The request was successful\.?$/i, ['The request was successful.'], ['The request was successful in part, as you told me.']),
  status('partially-successful', 'partially_successful', /^The request was partially successful\.?$/i, ['The request was partially successful.']),
  status('waiting-clarification', 'waiting_clarification', /^(?:.{2,200} is waiting for your clarification\.|The request is waiting for clarification\.)/i, ['The request is waiting for clarification. If you are Jo Hartley, please sign in to send a follow up message.', 'Borsetshire County Council is waiting for your clarification. Please send a follow up message.']),
  status('gone-postal', 'gone_postal', /^The authority (?:would like to|has) (?:respond|responded) by (?:postal mail|post) to this request\.?/i, ['The authority would like to respond by postal mail to this request.', 'The authority has responded by post to this request.']),
  status('internal-review', 'internal_review', /^Waiting for an internal review by .{2,200} of their handling of this request\.?$/i, ['Waiting for an internal review by Borsetshire County Council of their handling of this request.']),
  status('error-message', 'error_message', /^There was a delivery error or similar, which needs fixing by the .{2,80} team\./i, ['There was a delivery error or similar, which needs fixing by the WhatDoTheyKnow team.']),
  status('requires-admin', 'requires_admin', /^This request has had an unusual response, and requires attention from the .{2,80} team\.?$/i, ['This request has had an unusual response, and requires attention from the WhatDoTheyKnow team.']),
  status('user-withdrawn', 'user_withdrawn', /^This request has been withdrawn by the person who made it\./i, ['This request has been withdrawn by the person who made it. There may be an explanation in the correspondence below.']),
  status('attention-requested', 'attention_requested', /^This request has been reported as needing administrator attention/i, ['This request has been reported as needing administrator attention (perhaps because it is vexatious).']),
  status('vexatious', 'vexatious', /^This request has been reviewed by an administrator and is considered to be vexatious/i, ['This request has been reviewed by an administrator and is considered to be vexatious']),
  status('not-foi', 'not_foi', /^This request has been reviewed by an administrator and is considered not to be an FOI request/i, ['This request has been reviewed by an administrator and is considered not to be an FOI request']),
  status('waiting-classification', 'waiting_classification', /^(?:This request has an unknown status\.|We're waiting for .{1,120} to read (?:a )?recent responses? and update the status|Please read the recent responses? and update the status|We don't know whether the most recent response to this request contains information)/i, ["We're waiting for Jo Hartley to read a recent response and update the status.", 'This request has an unknown status.', "We don't know whether the most recent response to this request contains information or not – if you are Jo Hartley please sign in and let everyone know."]),
];

/** The status sentences, to be tried on line after line. */
export const statusSentences = new RuleSet(statusRules);
