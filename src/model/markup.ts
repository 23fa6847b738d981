import type { Attachment } from './document.js';
import type { PageFacts } from './draft.js';
import type { FurnitureZone, MessageZone } from './lists.js';
import type { Span, Zone } from './span.js';

/** One message, comment or event as a page's markup delimits it. Spans are of the document's text (the page as text). */
export interface MarkedMessage extends Span {
  /** The element's id: "incoming-12", "outgoing-12", "comment-3"; null where it has none. */
  id: string | null;
  direction: 'incoming' | 'outgoing' | 'comment';
  author: { name: string | null; organisation: string | null };
  /** ISO 8601 with the zone stated, as the page's `time` element has it; a day where only a day is printed; null where neither is. */
  date: { value: string; span: Span } | null;
  /** What became of it, as the page says: "delivered", "sent", "failed", "unknown". */
  delivery: string | null;
  attachments: Attachment[];
  /** Zones that the markup itself tells: heading, attachment-list, platform. Sorted, inside the message. */
  fixed: Zone<MessageZone>[];
  /** The source withholds part of it (a fold link, a hidden message). */
  hidden: boolean;
}

/** What the markup of a saved page says of its text. Messages and furniture tile the text. */
export interface PageMarkup { messages: MarkedMessage[]; furniture: Zone<FurnitureZone>[]; facts: PageFacts }
