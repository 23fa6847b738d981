import type { Draft } from '../model/draft.js';
import { subtractSpans } from '../model/span.js';

/** What a draft says, without its heading and other fixed zones. */
export function ownText(draft: Draft): string {
  return subtractSpans(draft.spans, draft.fixed).map((span) => draft.document.text.slice(span.start, span.end)).join('\n');
}
