import type { InputFormat } from '../../model/lists.js';
import type { Attachment, SourceDocument } from '../../model/document.js';
import type { Limits } from '../../model/limits.js';
import type { OpenOutlook } from '../../model/outlook.js';
import type { Problem } from '../../model/problem.js';
import type { Result } from '../../model/result.js';
import type { ArchiveLimits, ArchiveUse } from '../archives/limits.js';

/** What reading one input gives: its documents (ids are set by `readInput`), and what went wrong. */
export interface ReadResult {
  documents: SourceDocument[];
  problems: Problem[];
  /** What went down the whole road before (our own output, read back): nothing is done to it. */
  finished?: Result[];
}

/** What a format gets beside the bytes: the name that documents and problems carry, and the ordinal of its first document. */
export interface ReadContext {
  file: string | null;
  ordinal: number;
  /** How many containers (archives, attached mails) this input stands in. */
  depth: number;
  /** Reads a member of a container by its own content; used by archives and mailboxes. */
  readMember(bytes: Uint8Array, file: string | null, format?: InputFormat): Promise<ReadResult>;
  /** What a member would be read as; null for a kind of file that is no correspondence. */
  formatOf(bytes: Uint8Array, file: string | null): Exclude<InputFormat, 'auto'> | null;
  /** How much is read at most. */
  limits: Limits;
  /** How many mails attached to this one, or to those attached to it, were read. */
  attachedMails: { count: number };
  /** Archives round this input, what all archives of the input have unpacked, and what they may. */
  archives: { depth: number; use: ArchiveUse; limits: ArchiveLimits };
  /** Saves an attachment and reads its text, where the caller wants either and it can be done; what went wrong with it is returned. `content` gives its decoded bytes. */
  readAttachment(attachment: Attachment, content: () => Uint8Array): Promise<Problem[]>;
  /** Opens Outlook files where the caller of the parser gave something that can. */
  openOutlook: OpenOutlook | null;
}

/** So many bytes from the start of an input tell its format. */
export const HEAD = 65_536;

/** What a format may look at to know its own: the first bytes, and the first 64 KiB of them decoded. */
export interface Head { bytes: Uint8Array; text: string; file: string | null }

/** One way of writing correspondence down. `read` never throws on any content: what cannot be read is a problem. */
export interface Format {
  /** Null: recognised, and not read. */
  name: Exclude<InputFormat, 'auto'> | null;
  looksLike(head: Head): boolean;
  read(bytes: Uint8Array, context: ReadContext): Promise<ReadResult>;
}
