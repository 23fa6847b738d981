import type { Claim } from './claim.js';
import type { LawTags, ThreadLaw } from './facts.js';
import type { Draft, PageFacts, Split } from './draft.js';
import type { MessageType, Role, MessageZone } from './lists.js';
import type { Zone } from './span.js';

/** A message in its thread, as it goes through strip and tag. */
export interface ThreadMessage {
  id: string;
  draft: Draft;
  zones: Zone<MessageZone>[];
  duplicateOf: string | null;
}

/** The text of an attachment, with zones as a message has them. */
export type AttachedLetter = Pick<ThreadMessage, 'draft' | 'zones'>;

/** Messages of one correspondence, in order, and what is known of it as a whole. */
export interface Thread {
  id: string;
  page: PageFacts;
  splits: Split[];
  messages: ThreadMessage[];
}

/** What tag says of one message. */
export interface Tags {
  type: Claim<MessageType>;
  tags: MessageType[];
  role: Claim<Role>;
  date: Claim<string | null>;
  automatic: boolean;
  law: LawTags;
}

/** What tag says of a thread: of each message, by its id, and of the whole. */
export interface ThreadTags {
  messages: Map<string, Tags>;
  law: ThreadLaw;
}
