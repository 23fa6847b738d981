import type { Split } from '../../model/draft.js';
import type { SourceDocument } from '../../model/document.js';
import type { PageMarkup } from '../../model/markup.js';

/** A saved page, cut where its markup says. */
export function splitMarkedPage(document: SourceDocument, markup: PageMarkup): Split {
  return { document, layout: 'saved-html', drafts: [], furniture: markup.furniture, page: markup.facts };
}
