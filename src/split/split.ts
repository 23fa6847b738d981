import { NO_PAGE, type Split } from '../model/draft.js';
import type { SourceDocument } from '../model/document.js';
import { DEFAULT_LIMITS, toRaise, type Limits } from '../model/limits.js';
import { problem, type Problem } from '../model/problem.js';
import { splitMail } from './mail.js';
import { splitExport } from './page/exported.js';
import { giveEnclosures } from './page/enclosures.js';
import { splitMarkedPage } from './page/marked-page.js';
import { splitThreadText } from './page/thread-text.js';
import { unrollDraft } from './unroll.js';

/** Cuts one document into message drafts and furniture, which tile its text. Never throws on any text. @param limits how many messages its quotations make at most. */
export function splitDocument(document: SourceDocument, limits: Pick<Limits, 'quotations'> = DEFAULT_LIMITS): Split & { problems: Problem[] } {
  if (document.attached) return { document, layout: 'attachment', drafts: [], furniture: [{ zone: 'attachment', rule: 'common/attachment/text', start: 0, end: document.text.length }], page: NO_PAGE, problems: [] };
  const split = document.facts ? { document, layout: 'request-json' as const, drafts: [], furniture: [], page: document.facts.page } : document.exported ? splitExport(document, document.exported) : document.markup ? splitMarkedPage(document, document.markup) : document.format === 'thread-text' ? splitThreadText(document) : splitMail(document);
  const problems = document.enclosures ? giveEnclosures(split.drafts, document.enclosures) : [];
  const room = { left: limits.quotations }, drafts = split.drafts.flatMap((draft) => unrollDraft(draft, room));
  if (room.left < 0) problems.push(problem('warning', 'too-many-quotations', `more than ${limits.quotations} quoted messages: ${-room.left} others are told as quotations of the message that shows them`, { file: document.file, hint: toRaise('quotations') }));
  return { ...split, drafts, problems };
}
