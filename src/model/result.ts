/**
 * The output contract as zod schemas: the one source of types, validation and the published JSON Schema.
 * Only code that validates imports this module at run time (zod costs start-up); all else imports types.
 */
import { z } from 'zod';
import { CERTAINTIES, MESSAGE_TYPES, MESSAGE_ZONES, FURNITURE_ZONES, ORIGINS, ROLES, LAYOUTS } from './lists.js';

export const SCHEMA_NAME = 'foi-parse/1';

const offset = z.int().min(0).describe('UTF-16 code units into the text of the document');
const isoDate = z.string().regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/)
  .describe('ISO 8601: a day, or a time with the zone where one is stated');
const text = z.string();
const nullableText = z.string().nullable();

export const evidenceSchema = z.object({ rule: text, start: offset, end: offset, text, document: z.union([z.int().min(0), z.string()]).optional().describe('where it stands in another document than the message: index into documents; in NDJSON the id of the document') });
export const whySchema = z.object({ certainty: z.enum(CERTAINTIES), evidence: z.array(evidenceSchema) });
export const partySchema = z.object({ name: nullableText, email: nullableText });
export const caseReferenceSchema = z.object({ value: text, owner: z.enum(['authority', 'requester', 'regulator', 'unknown']) });

export const zoneSchema = z.object({
  zone: z.enum(MESSAGE_ZONES), start: offset, end: offset, rule: nullableText, text,
  copyOf: nullableText, interleaved: z.boolean(),
});
export const furnitureSchema = z.object({
  zone: z.enum(FURNITURE_ZONES), start: offset, end: offset, rule: nullableText, text,
  copyOf: nullableText.optional(),
});
export const attachmentSchema = z.object({ name: nullableText, mediaType: nullableText, bytes: z.int().min(0).nullable(), size: nullableText, sha256: nullableText, url: nullableText.optional() });
export const provisionSchema = z.object({ provision: text, title: nullableText, use: z.enum(['ground', 'explained', 'quoted']), start: offset, end: offset, text });
export const deadlineSchema = z.object({ date: isoDate, kind: text, start: offset, end: offset, text }).loose();

export const messageSchema = z.object({
  id: text,
  position: z.int().min(1),
  type: z.enum(MESSAGE_TYPES),
  tags: z.array(z.enum(MESSAGE_TYPES)),
  role: z.enum(ROLES),
  sender: z.object({ name: nullableText, email: nullableText, organisation: nullableText }),
  recipients: z.array(z.object({ name: nullableText, email: nullableText, field: z.enum(['to', 'cc', 'bcc']) })),
  date: isoDate.nullable(),
  subject: nullableText,
  messageId: nullableText,
  inReplyTo: nullableText,
  sourceId: nullableText.optional().describe('the id that the source gives the message: "incoming-12" of a page'),
  delivery: nullableText.optional().describe('what became of it, as the page says: delivered, sent, failed, unknown'),
  automatic: z.boolean(),
  hidden: z.boolean(),
  origin: z.enum(ORIGINS),
  duplicateOf: nullableText,
  text,
  zones: z.array(zoneSchema).optional(),
  attachments: z.array(attachmentSchema),
  caseReferences: z.array(caseReferenceSchema),
  provisions: z.array(provisionSchema),
  deadlines: z.array(deadlineSchema),
  fees: z.array(z.unknown()),
  questions: z.array(z.unknown()),
  bounce: z.unknown().nullable(),
  why: z.object({ type: whySchema, role: whySchema, date: whySchema, exports: whySchema.optional().describe('other exports of the same correspondence that have this message') }).loose(),
  document: z.union([z.int().min(0), z.string()]).describe('index into documents; in NDJSON the id of the document'),
});

export const threadSchema = z.object({
  id: text,
  title: nullableText,
  status: z.object({ value: nullableText, text }).nullable(),
  state: z.object({ value: text, certainty: z.enum(CERTAINTIES), evidence: z.array(evidenceSchema) }).nullable(),
  requester: partySchema,
  authority: partySchema,
  url: nullableText,
  regime: nullableText,
  caseReferences: z.array(caseReferenceSchema),
  messages: z.array(messageSchema),
});

export const documentSchema = z.object({
  id: text, file: nullableText, ordinal: z.int().min(0), format: text, layout: z.enum(LAYOUTS), length: offset,
  furniture: z.array(furnitureSchema),
  byteStart: z.int().min(0).optional().describe('where it stands in a file that holds several, in bytes'), byteEnd: z.int().min(0).optional(),
});

export const problemSchema = z.object({
  severity: z.enum(['error', 'warning', 'info']), code: text, message: text, file: nullableText,
  line: z.int().nullable(), column: z.int().nullable(), byte: z.int().nullable(), hint: nullableText,
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
