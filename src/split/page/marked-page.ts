import type { Draft, Split } from '../../model/draft.js';
import type { SourceDocument } from '../../model/document.js';
import type { PageMarkup } from '../../model/markup.js';

/** A saved page, cut where its markup says: each message with its author, exact time and attachments. Messages and furniture tile the text. */
export function splitMarkedPage(document: SourceDocument, markup: PageMarkup): Split {
  const drafts = markup.messages.map((message, i): Draft => {
    const { start, end, direction, author, date } = message;
    const text = (span: { start: number; end: number }): string => document.text.slice(span.start, span.end).trim().slice(0, 160);
    const head = message.fixed.find(({ zone }) => zone === 'heading') ?? { start, end: start };
    return {
      id: `${document.id}-${i + 1}`, document, spans: [{ start, end }], fixed: message.fixed, parent: null, origin: 'message',
      author: author.name ?? author.organisation ? { name: author.name, email: null, organisation: author.organisation } : null,
      role: direction === 'comment' ? null : { value: direction === 'incoming' ? 'authority' : 'requester', certainty: 'stated', evidence: { rule: `wdtk/markup/${direction}`, start: head.start, end: head.end, text: text(head) } },
      date: date && { value: date.value, certainty: 'stated', evidence: { rule: 'wdtk/markup/time', start: date.span.start, end: date.span.end, text: text(date.span) } },
      subject: null, recipients: [], headers: null, attachments: message.attachments, hidden: message.hidden, annotation: direction === 'comment',
    };
  });
  return { document, layout: document.packed ?? 'saved-html', drafts, furniture: markup.furniture, page: markup.facts };
}
