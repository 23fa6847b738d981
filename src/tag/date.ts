import { parseStrictDate } from '../dates/strict.js';
import type { Claim } from '../model/claim.js';
import { unknownClaim } from '../model/claim.js';
import type { Draft } from '../model/draft.js';

/**
 * When the message was sent: what its heading or its introduction states, or the Date header (RFC 5322 section 3.6.1).
 * Never a date mentioned in the text; where nothing states one it is null.
 * Forms that our strict reader does not know go to chrono-node, which counts only where day, month and year are certain.
 */
export async function dateOf(draft: Draft): Promise<Claim<string | null>> {
  if (draft.date?.value) return { value: draft.date.value, certainty: draft.date.certainty, because: [draft.date.evidence] };
  const raw = draft.date?.evidence.text ?? draft.headers?.rawDate ?? null;
  if (!raw) return unknownClaim(null);
  const evidence = draft.date?.evidence ?? { rule: 'common/date/header', start: 0, end: 0, text: raw.slice(0, 160) };
  const strict = parseStrictDate(raw);
  if (strict) return { value: strict.value, certainty: strict.ambiguous ? 'guessed' : 'stated', because: [evidence] };
  const { parseLooseDate } = await import('../dates/loose.js');
  const loose = await parseLooseDate(raw);
  return loose ? { value: loose, certainty: 'implied', because: [{ ...evidence, rule: 'common/date/chrono' }] } : unknownClaim(null);
}
