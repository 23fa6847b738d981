/** The closed lists of the output contract. A name here is fixed: it may be joined by others, never renamed. */

export const MESSAGE_TYPES = [
  'request', 'clarification', 'follow-up', 'chaser', 'internal-review-request', 'complaint', 'thanks', 'withdrawal',
  'auto-reply', 'out-of-office', 'acknowledgement', 'clarification-request', 'fee-notice', 'extension', 'holding-reply',
  'transfer', 'disclosure', 'partial-disclosure', 'refusal', 'not-held', 'response',
  'internal-review-acknowledgement', 'internal-review-outcome', 'recall',
  'bounce', 'decision-notice', 'regulator-correspondence', 'annotation', 'platform-notice', 'unknown',
] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

export const MESSAGE_ZONES = [
  'heading', 'greeting', 'body', 'sign-off', 'signature', 'quote-header', 'quote', 'disclaimer', 'notice', 'rights',
  'banner', 'platform', 'attachment-list', 'separator',
] as const;
export type MessageZone = (typeof MESSAGE_ZONES)[number];

export const FURNITURE_ZONES = ['title', 'status', 'party', 'deadline', 'event', 'page', 'copy', 'separator', 'attachment'] as const;
export type FurnitureZone = (typeof FURNITURE_ZONES)[number];
export type ZoneName = MessageZone | FurnitureZone;

export const ROLES = ['requester', 'authority', 'regulator', 'platform', 'third-party', 'unknown'] as const;
export type Role = (typeof ROLES)[number];

export const CERTAINTIES = ['stated', 'implied', 'guessed', 'unknown'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const ORIGINS = ['message', 'quote', 'forward', 'attached'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What one text that is read can be. */
const SINGLE_TEXTS = ['thread-text', 'email-body', 'eml', 'saved-html', 'request-json', 'atom', 'muckrock', 'fragdenstaat', 'msg', 'pst'] as const;
/** The same, and the text of a file attached to one of them, which is never an input of its own. */
export type DocumentFormat = (typeof SINGLE_TEXTS)[number] | 'attachment';
/** What `--input-format` takes: the formats of single texts, and what holds several of them. `json` is our own output, read back. */
export const INPUT_FORMATS = ['auto', ...SINGLE_TEXTS, 'mhtml', 'json', 'mbox', 'zip', 'tar', 'gz'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

export const OUTPUT_FORMATS = ['text', 'json', 'ndjson', 'csv', 'ics', 'markdown', 'html', 'sqlite'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** How a document is laid out; `src/split/README.md` shows a sample of each. */
export const LAYOUTS = [
  'headed-undated', 'headed-dated', 'headerless', 'browser-2008', 'browser-2009', 'browser-2011', 'browser-2016',
  'correspondence-txt', 'from-undated', 'attachment-page', 'blog-post', 'transcript', 'fragdenstaat', 'saved-html', 'mhtml', 'request-json', 'atom', 'muckrock', 'fragdenstaat-json', 'mail', 'attachment', 'unknown',
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Zones that make up a message's `text`: what its sender wrote. */
export const WRITTEN_ZONES: readonly ZoneName[] = ['greeting', 'body', 'sign-off'];

/** Which days are no working days beside Saturdays and Sundays; `weekends-only` where an institution's own holidays are not known. */
export const HOLIDAY_SET_IDS = ['any-part-of-the-uk', 'scotland', 'ireland', 'weekends-only'] as const;
export type HolidaySetId = (typeof HOLIDAY_SET_IDS)[number];

/** The laws under which a request can be made: Freedom of Information Act 2000, Environmental Information Regulations 2004, their Scottish counterparts of 2002 and 2004, the Irish Act of 2014, Regulation (EC) 1049/2001. */
export const REGIMES = ['FOIA', 'EIR', 'FOISA', 'EISR', 'FOI-IE', 'EU-1049'] as const;
export type Regime = (typeof REGIMES)[number];

/**
 * What a day is the last day for. The authority's: `response` to the request, `extension` the response where the time was extended, `review` the outcome of a review.
 * The requester's: `clarification` and `payment` that were asked for, `review-request` to ask for a review, `appeal` to the Commissioner or Ombudsman, `court` to a tribunal or court.
 */
export const DEADLINE_KINDS = ['response', 'extension', 'review', 'clarification', 'payment', 'review-request', 'appeal', 'court'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/**
 * Where a request stands by its messages. awaiting-answer: nothing of substance yet · awaiting-clarification, awaiting-payment: the authority waits for the
 * requester · answered: an answer whose outcome no message tells · disclosed, partly-disclosed, refused, not-held: what the last answer was · transferred ·
 * under-review: a review was asked for · reviewed: its outcome came · with-regulator: complained of · decided: the regulator's decision came · withdrawn ·
 * undelivered: the request bounced · unknown.
 */
export const REQUEST_STATES = [
  'awaiting-answer', 'awaiting-clarification', 'awaiting-payment', 'answered', 'disclosed', 'partly-disclosed', 'refused', 'not-held', 'transferred',
  'under-review', 'reviewed', 'with-regulator', 'decided', 'withdrawn', 'undelivered', 'unknown',
] as const;
export type RequestStateName = (typeof REQUEST_STATES)[number];
