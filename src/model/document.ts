import type { RequestExport } from './exported.js';
import type { DocumentFormat } from './lists.js';
import type { PageFacts } from './draft.js';
import type { PageMarkup } from './markup.js';

/** A person, body or mail system as a heading or header names it. */
export interface Party { name: string | null; email: string | null; organisation?: string | null }

/** Something sent along with a message. */
export interface Attachment {
  name: string | null;
  mediaType: string | null;
  /** Length in bytes of the decoded content, where the content was seen. */
  bytes: number | null;
  /** The size as the source prints it: "113K". */
  size: string | null;
  /** Lower-case hex of the decoded content, where it was seen. */
  sha256: string | null;
  /** Where a page links to it; not resolved. */
  url?: string | null;
  /** The name of the file that its content was saved as, where the caller keeps attachments. */
  savedAs?: string;
}

/** What the headers of an email say. Headers are evidence, not text. */
export interface MailHeaders {
  from: Party | null;
  recipients: { name: string | null; email: string | null; field: 'to' | 'cc' | 'bcc' }[];
  subject: string | null;
  /** The Date header as written: mailparser turns what it cannot parse into the current time. */
  rawDate: string | null;
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  /** Every header line, name in lower case, in order, unfolded. */
  all: readonly (readonly [name: string, value: string])[];
}

/**
 * A file of the zip of all correspondence, named INDEX_PART_name (Alaveteli's request_controller): which incoming message it came with,
 * counted from 1, and which part of it it was.
 */
export interface Enclosure { index: number; part: number; attachment: Attachment; file: string }

/** A text that is read: a thread page, one email's body as shown, an attached email. */
export interface SourceDocument {
  id: string;
  file: string | null;
  ordinal: number;
  format: DocumentFormat;
  /** Decoded, LF line ends, no byte order mark; never changed afterwards. */
  text: string;
  /** Of an email; null for a page or a bare body. */
  headers: MailHeaders | null;
  attachments: Attachment[];
  /** The document that this one was attached to (index within the same read), or null. */
  parent: number | null;
  /** Where it stands in its file, where that holds several; in bytes. */
  place?: { byteStart: number; byteEnd: number };
  /** What a saved page's markup says; absent for plain text. */
  markup?: PageMarkup | null;
  /** What a platform's export says of a request beside its texts; absent for other formats. */
  exported?: RequestExport;
  /** Files that came with it in its archive. */
  enclosures?: readonly Enclosure[];
  /** The page stood in a file of another kind. */
  packed?: 'mhtml';
  /** The attachment whose text this is: it holds no message. */
  attached?: { name: string | null; sha256: string };
  /** What a source without text says of a request (its JSON); such a document has length 0. */
  facts?: RequestFacts | null;
}

/** One dated event of a request, as its JSON lists it. */
export interface RequestEvent {
  id: string | null;
  /** Who acts: outgoing is the requester's side. `other` events (status changes, edits) date no message. */
  direction: 'incoming' | 'outgoing' | 'comment' | 'other';
  /** The source's own name of the event: "sent", "response", "followup_sent", "comment", … */
  kind: string;
  /** ISO 8601 with its zone. */
  date: string;
}

/** A request's facts without its text (`/request/SLUG.json`). */
export interface RequestFacts {
  page: PageFacts; slug: string | null; regime: string | null; events: RequestEvent[];
  /** Given to date the other inputs, whatever they say of themselves. */
  forced?: boolean;
}
