import { NO_PAGE, type Split } from '../model/draft.js';
import type { SourceDocument } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { splitMail } from './mail.js';
import { splitExport } from './page/exported.js';
import { giveEnclosures } from './page/enclosures.js';
import { splitMarkedPage } from './page/marked-page.js';
import { splitThreadText } from './page/thread-text.js';
import { unrollDraft } from './unroll.js';

/** Cuts one document into message drafts and furniture, which tile its text. Never throws on any text. */
export function splitDocument(document: SourceDocument): Split & { problems: Problem[] } {
  if (document.attached) return { document, layout: 'attachment', drafts: [], furniture: [{ zone: 'attachment', rule: 'common/attachment/text', start: 0, end: document.text.length }], page: NO_PAGE, problems: [] };
  const split = document.facts ? { document, layout: 'request-json' as const, drafts: [], furniture: [], page: document.facts.page } : document.exported ? splitExport(document, document.exported) : document.markup ? splitMarkedPage(document, document.markup) : document.format === 'thread-text' ? splitThreadText(document) : splitMail(document);
  const problems = document.enclosures ? giveEnclosures(split.drafts, document.enclosures) : [];
  return { ...split, drafts: split.drafts.flatMap(unrollDraft), problems };
}
