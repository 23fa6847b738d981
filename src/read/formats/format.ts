import type { InputFormat } from '../../model/lists.js';
import type { SourceDocument } from '../../model/document.js';
import type { Problem } from '../../model/problem.js';

/** What reading one input gives: its documents (ids are set by `readInput`), and what went wrong. */
export interface ReadResult { documents: SourceDocument[]; problems: Problem[] }

/** What a format gets beside the bytes: the name that documents and problems carry, and the ordinal of its first document. */
export interface ReadContext {
  file: string | null;
  ordinal: number;
  /** How many containers (archives, attached mails) this input stands in. */
  depth: number;
  /** Reads a member of a container by its own content; used by archives and mailboxes. */
  readMember(bytes: Uint8Array, file: string | null, format?: InputFormat): Promise<ReadResult>;
}

/** What a format may look at to know its own: the first bytes, and the first 64 KiB of them decoded. */
export interface Head { bytes: Uint8Array; text: string; file: string | null }

/** One way of writing correspondence down. `read` never throws on any content: what cannot be read is a problem. */
export interface Format {
  name: Exclude<InputFormat, 'auto'>;
  looksLike(head: Head): boolean;
  read(bytes: Uint8Array, context: ReadContext): Promise<ReadResult>;
}
