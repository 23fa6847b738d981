import type { Attachment, MailHeaders, Party } from './document.js';
import type { Evidence } from './claim.js';
import type { TypeSign } from './exported.js';
import type { Certainty, Layout, MessageZone, FurnitureZone, Origin, Role } from './lists.js';
import type { SourceDocument } from './document.js';
import type { Span, Zone } from './span.js';

/** A date as a heading states it. */
export interface StatedDate {
  /** "2019-06-24", "2019-06-24T21:09" (no zone stated) or "2019-06-24T21:09:19+01:00"; null where the words give no certain day. */
  value: string | null;
  certainty: Certainty;
  evidence: Evidence;
}

/** A message as `split` finds it in one document. Spans, because inline answers interrupt a quotation. */
export interface Draft {
  /** Place of the first character: unique within a document, stable for the same input. */
  id: string;
  document: SourceDocument;
  /** Everything that this message owns, heading and fixed zones included, sorted. */
  spans: Span[];
  /** Zones that split itself named: heading lines, attachment blocks, platform lines. Sorted, inside `spans`. */
  fixed: Zone<MessageZone>[];
  /** The draft that quotes or forwards this one. */
  parent: Draft | null;
  origin: Origin;
  author: Party | null;
  /** Who the layout says is speaking, where it says so. */
  role: { value: Role; certainty: Certainty; evidence: Evidence } | null;
  date: StatedDate | null;
  subject: string | null;
  recipients: MailHeaders['recipients'];
  headers: MailHeaders | null;
  attachments: Attachment[];
  /** The id that the source gives it: "incoming-12" of a page. */
  sourceId?: string | null;
  /** What became of it, as the page says: "delivered", "sent", "failed", "unknown". */
  delivery?: string | null;
  /** What the platform says of its kind, and that a machine of the platform wrote it. */
  signs?: TypeSign[];
  automatic?: boolean;
  /** The source withholds part of it ("show quoted sections", a hidden message). */
  hidden: boolean;
  /** A comment left on the page rather than a letter. */
  annotation: boolean;
  /** Where other exports of the same correspondence have the same message. */
  seenIn?: Evidence[];
}

/** What a page says of the request as a whole. */
export interface PageFacts {
  title: string | null;
  status: { value: string | null; text: string } | null;
  requester: Party | null;
  authority: Party | null;
  deadline: string | null;
  url: string | null;
}

/** One document, split. Drafts and furniture tile its text. */
export interface Split {
  document: SourceDocument;
  layout: Layout;
  drafts: Draft[];
  furniture: Zone<FurnitureZone>[];
  page: PageFacts;
}

/** A page that says nothing. */
export const NO_PAGE: PageFacts = { title: null, status: null, requester: null, authority: null, deadline: null, url: null };
