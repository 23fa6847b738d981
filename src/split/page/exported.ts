import type { Draft, Split } from '../../model/draft.js';
import type { SourceDocument } from '../../model/document.js';
import type { RequestExport } from '../../model/exported.js';

/** A platform's export, cut where it says: each message with its author, time, role and attachments. Messages and furniture tile the text. */
export function splitExport(document: SourceDocument, { layout, messages, furniture, page }: RequestExport): Split {
  const drafts = messages.map(({ start, end, id, role, date, ...message }, i): Draft => ({
    id: `${document.id}-${i + 1}`, document, spans: start < end ? [{ start, end }] : [], parent: null, origin: 'message', headers: null, sourceId: id,
    role: role && { ...role, certainty: 'stated' }, date: date && { ...date, certainty: 'stated' }, ...message,
  }));
  return { document, layout, drafts, furniture, page };
}
