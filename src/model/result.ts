/**
 * The output contract as zod schemas: the one source of types, validation and the published JSON Schema.
 * Only code that validates imports this module at run time (zod costs start-up); all else imports types.
 */
import { z } from 'zod';
import { JURISDICTIONS, PROVISION_USES, REFERENCE_OWNERS } from './facts.js';
import { CERTAINTIES, DEADLINE_KINDS, HOLIDAY_SET_IDS, MESSAGE_TYPES, REGIMES, REQUEST_STATES, MESSAGE_ZONES, FURNITURE_ZONES, ORIGINS, ROLES, LAYOUTS } from './lists.js';

export const SCHEMA_NAME = 'foi-parse/1';

const offset = z.int().min(0).describe('UTF-16 code units into the text of the document');
const isoDate = z.string().regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/)
  .describe('ISO 8601: a day, or a time with the zone where one is stated');
const text = z.string();
const nullableText = z.string().nullable();

export const evidenceSchema = z.object({ rule: text.describe('id of the rule that it speaks for; --show-rule prints it'), start: offset, end: offset, text, document: z.union([z.int().min(0), z.string()]).optional().describe('where it stands in another document than the message: index into documents; in NDJSON the id of the document') });
export const whySchema = z.object({ certainty: z.enum(CERTAINTIES).describe('stated: the source says so; implied: it follows from what the source says; guessed: it is likely; unknown'), evidence: z.array(evidenceSchema) });
export const partySchema = z.object({ name: nullableText, email: nullableText });
const said = { start: offset, end: offset, text, rule: text };
export const caseReferenceSchema = z.object({ value: text, owner: z.enum(REFERENCE_OWNERS) });

export const zoneSchema = z.object({
  zone: z.enum(MESSAGE_ZONES), start: offset, end: offset, rule: nullableText.describe('id of the rule that named it; null for what no rule named'), text,
  copyOf: nullableText.describe('on a quote: id of the message that it copies'), interleaved: z.boolean().describe('a quote that is answered line by line, and so stays in the text'),
});
export const furnitureSchema = z.object({
  zone: z.enum(FURNITURE_ZONES), start: offset, end: offset, rule: nullableText, text,
  copyOf: nullableText.optional(),
});
export const attachmentSchema = z.object({ name: nullableText, mediaType: nullableText, bytes: z.int().min(0).nullable(), size: nullableText, sha256: nullableText, url: nullableText.optional(), savedAs: text.optional().describe('the file that it was saved as, in the directory of --save-attachments') });
export const provisionSchema = z.object({ provision: text, title: nullableText, use: z.enum(PROVISION_USES), ...said, useRule: nullableText });
export const feeSchema = z.object({ amount: z.number().min(0), currency: z.enum(['GBP', 'EUR', 'USD']), ...said });
export const questionSchema = z.object({
  number: text.describe('as the list numbers it; counted from 1 where it is bulleted'), ...said,
  answer: z.object({ message: text.describe('id of the message that names the question'), start: offset, end: offset, rule: text }).nullable()
    .describe('the first stretch of a later message of the authority that names the question; offsets are into the document of that message'),
});
const undeliveredSchema = z.object({ address: nullableText, kind: z.enum(['permanent', 'temporary']).nullable(), status: nullableText.describe('RFC 3463: "5.1.1"'), diagnostic: nullableText });
export const bounceSchema = undeliveredSchema.extend({ rule: text, others: z.array(undeliveredSchema).describe('the other addresses that the same notice names') });
export const absenceSchema = z.object({
  until: isoDate.nullable(), untilSays: nullableText.describe('the words that tell until when, also where they give no certain day'),
  instead: z.array(partySchema), rule: text,
});
export const stepSchema = z.object({ date: isoDate.nullable(), what: text, because: text }).describe('one step of a computation: the day, what happens on it, and why');
export const deadlineSchema = z.object({
  date: isoDate, kind: z.enum(DEADLINE_KINDS), start: offset, end: offset, text,
  certainty: z.enum(CERTAINTIES), rule: text, steps: z.array(stepSchema).describe('how the day was reckoned, where the words do not name it'),
});
/** A deadline of the request as a whole: what a law, guidance or the page sets. No legal advice. */
export const requestDeadlineSchema = z.object({
  kind: z.enum(DEADLINE_KINDS).describe('response, extension, review: the authority\'s; clarification, payment, review-request, appeal, court: the requester\'s'),
  date: isoDate.nullable().describe('null where it can not be computed: why says what is missing'),
  why: nullableText,
  certainty: z.enum(CERTAINTIES),
  basis: z.enum(['law', 'guidance', 'page']),
  whose: z.enum(['authority', 'requester']),
  regime: z.enum(REGIMES).nullable(),
  holidays: z.enum(HOLIDAY_SET_IDS).nullable().describe('which days were not counted beside Saturdays and Sundays; null where calendar days, weeks or months count'),
  source: text,
  message: nullableText.describe('id of the message from which the time runs'),
  steps: z.array(stepSchema),
  met: z.object({ date: isoDate, message: text, workingDays: z.int().min(0).nullable() }).nullable().describe('the message that did it, and how many working days after the start'),
});
export const stateSchema = z.object({
  value: z.enum(REQUEST_STATES).describe('awaiting-answer: nothing of substance yet; answered: an answer whose outcome no message tells; disclosed, partly-disclosed, refused, not-held: what the last answer was; reviewed: the outcome of a review came; decided: the regulator\'s decision came'),
  certainty: z.enum(CERTAINTIES),
  evidence: z.array(evidenceSchema),
  message: nullableText.describe('id of the message that decides it'),
  agreesWithPage: z.boolean().nullable().describe('whether the status of the page fits; null where it can not be compared'),
});

export const messageSchema = z.object({
  id: text.describe('the same for the same input, whatever its file is called'),
  position: z.int().min(1).describe('in the order of the correspondence, from 1'),
  type: z.enum(MESSAGE_TYPES).describe('what kind of letter; unknown where the text does not tell'),
  tags: z.array(z.enum(MESSAGE_TYPES)).describe('other types that are true of it as well'),
  role: z.enum(ROLES).describe('who speaks'),
  sender: z.object({ name: nullableText, email: nullableText, organisation: nullableText }),
  recipients: z.array(z.object({ name: nullableText, email: nullableText, field: z.enum(['to', 'cc', 'bcc']) })),
  date: isoDate.nullable().describe('ISO 8601, as exact as the source; null where no heading, header or introduction states it'),
  subject: nullableText,
  messageId: nullableText,
  inReplyTo: nullableText,
  sourceId: nullableText.optional().describe('the id that the source gives the message: "incoming-12" of a page'),
  delivery: nullableText.optional().describe('what became of it, as the page says: delivered, sent, failed, unknown'),
  automatic: z.boolean().describe('sent by a machine'),
  hidden: z.boolean().describe('the source withholds part of it'),
  origin: z.enum(ORIGINS).describe('message, or where it was found: in a quotation, forwarded, attached'),
  duplicateOf: nullableText.describe('id of the message that is the same'),
  text: text.describe('what its sender wrote: the zones greeting, body and sign-off, and quotes that are answered line by line'),
  zones: z.array(zoneSchema).optional().describe('these and the furniture of the document cover its whole text'),
  attachments: z.array(attachmentSchema),
  caseReferences: z.array(caseReferenceSchema.extend(said)),
  provisions: z.array(provisionSchema),
  deadlines: z.array(deadlineSchema),
  fees: z.array(feeSchema),
  questions: z.array(questionSchema),
  bounce: bounceSchema.nullable(),
  absence: absenceSchema.nullable(),
  why: z.object({ type: whySchema, role: whySchema, date: whySchema, exports: whySchema.optional().describe('other exports of the same correspondence that have this message') }).loose(),
  document: z.union([z.int().min(0), z.string()]).describe('index into documents; in NDJSON the id of the document'),
});

export const threadSchema = z.object({
  id: text.describe('the same for the same input'),
  title: nullableText,
  status: z.object({ value: nullableText, text }).nullable().describe('what the page says; the value is the name that Alaveteli gives the state'),
  state: stateSchema.nullable().describe('what the messages say'),
  requester: partySchema,
  authority: partySchema,
  url: nullableText,
  regime: nullableText.describe('the law that it stands under'),
  jurisdiction: z.object({ value: z.enum(JURISDICTIONS), certainty: z.enum(CERTAINTIES), evidence: z.array(evidenceSchema) }).nullable().describe('whose law it stands under; null where nothing tells'),
  caseReferences: z.array(caseReferenceSchema),
  deadlines: z.array(requestDeadlineSchema),
  why: z.object({ regime: whySchema }).loose(),
  messages: z.array(messageSchema),
});

export const documentSchema = z.object({
  id: text, file: nullableText, ordinal: z.int().min(0).describe('its number within its file, from 0'), format: text, layout: z.enum(LAYOUTS), length: offset,
  furniture: z.array(furnitureSchema).describe('zones that belong to no message'),
  attached: z.object({ name: nullableText, sha256: text }).optional().describe('the attachment whose text it is, with the sha256 that the message gives it'),
  byteStart: z.int().min(0).optional().describe('where it stands in a file that holds several, in bytes'), byteEnd: z.int().min(0).optional(),
});

export const problemSchema = z.object({
  severity: z.enum(['error', 'warning', 'info']), code: text, message: text, file: nullableText,
  line: z.int().nullable().describe('from 1'), column: z.int().nullable().describe('from 1, in UTF-16 code units'), byte: z.int().nullable().describe('from 0'), hint: nullableText,
});

/** The JSON document that `--format json` prints and `parse()` returns. */
export const resultSchema = z.object({
  schema: z.literal(SCHEMA_NAME),
  threads: z.array(threadSchema),
  documents: z.array(documentSchema),
  problems: z.array(problemSchema),
});

const sourceSchema = z.object({ file: nullableText, ordinal: z.int(), byteStart: z.int().nullable(), byteEnd: z.int().nullable() });
/** One line of NDJSON. */
export const recordSchema = z.discriminatedUnion('record', [
  documentSchema.extend({ record: z.literal('document') }),
  messageSchema.extend({ record: z.literal('message'), thread: threadSchema.pick({ id: true, title: true, authority: true, requester: true, status: true }), source: sourceSchema }),
  problemSchema.extend({ record: z.literal('problem') }),
]);

export type Result = z.infer<typeof resultSchema>;
export type ResultThread = z.infer<typeof threadSchema>;
export type ResultMessage = z.infer<typeof messageSchema>;
export type ResultDocument = z.infer<typeof documentSchema>;
export type ResultZone = z.infer<typeof zoneSchema>;
export type ResultRecord = z.infer<typeof recordSchema>;
