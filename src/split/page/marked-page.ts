import { samePerson } from '../../match/names.js';
import type { Draft, Split } from '../../model/draft.js';
import type { SourceDocument } from '../../model/document.js';
import type { MarkedMessage, PageMarkup } from '../../model/markup.js';

/** A saved page, cut where its markup says: each message with its author, exact time and attachments. Messages and furniture tile the text. */
export function splitMarkedPage(document: SourceDocument, markup: PageMarkup): Split {
  const drafts = markup.messages.map((message, i): Draft => {
    const { start, end, author, date } = message;
    const said = (span: { start: number; end: number }): string => document.text.slice(span.start, span.end).trim().slice(0, 160);
    const head = message.fixed.find(({ zone }) => zone === 'heading') ?? { start, end: start };
    return {
      id: `${document.id}-${i + 1}`, document, spans: [{ start, end }], fixed: message.fixed, parent: null, origin: 'message',
      author: author.name ?? author.organisation ? { name: author.name, email: null, organisation: author.organisation } : null,
      role: { value: roleOf(message, markup), certainty: 'stated', evidence: { rule: `wdtk/markup/${message.direction}`, start: head.start, end: head.end, text: said(head) } },
      date: date && { value: date.value, certainty: 'stated', evidence: { rule: 'wdtk/markup/time', start: date.span.start, end: date.span.end, text: said(date.span) } },
      subject: null, recipients: [], headers: null, attachments: message.attachments, sourceId: message.id, delivery: message.delivery,
      hidden: message.hidden, annotation: message.direction === 'comment',
    };
  });
  return { document, layout: document.packed ?? 'saved-html', drafts, furniture: markup.furniture, page: markup.facts };
}

/** The direction of a letter tells who speaks; a comment is anybody's, the requester's own where the name is theirs. */
function roleOf({ direction, author }: MarkedMessage, { facts }: PageMarkup): 'requester' | 'authority' | 'third-party' {
  if (direction === 'incoming') return 'authority';
  if (direction === 'outgoing') return 'requester';
  return author.name && facts.requester?.name && samePerson(author.name, facts.requester.name) ? 'requester' : 'third-party';
}
