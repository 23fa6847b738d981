import type { Draft, Split } from '../model/draft.js';
import { NO_PAGE } from '../model/draft.js';
import type { SourceDocument } from '../model/document.js';

/** One email's body is one draft; what it quotes is unrolled afterwards. Its date and author are read from the headers by `tag`. */
export function splitMail(document: SourceDocument): Split {
  const draft: Draft = {
    id: `${document.id}-1`, document, spans: document.text ? [{ start: 0, end: document.text.length }] : [], fixed: [], parent: null,
    origin: document.parent === null ? 'message' : 'attached',
    author: document.headers?.from ?? null, role: null, date: null, subject: document.headers?.subject ?? null,
    recipients: document.headers?.recipients ?? [], headers: document.headers, attachments: document.attachments, hidden: false, annotation: false,
  };
  return { document, layout: 'mail', drafts: [draft], furniture: [], page: NO_PAGE };
}
