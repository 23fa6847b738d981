import type { MessageType } from '../../model/lists.js';
import type { TypeFacts } from './decide.js';

/** What is added to a type's score, and the rule that says why. */
export interface Lean { type: MessageType; weight: number; rule: string }

const AFTER_REVIEW: ReadonlySet<MessageType> = new Set<MessageType>(['internal-review-outcome']);
/** What an authority has said when it has answered the request. */
const ANSWERS: ReadonlySet<MessageType> = new Set<MessageType>(['disclosure', 'partial-disclosure', 'refusal', 'not-held', 'response']);

/**
 * What place in the thread, standing text and attachments speak for, whatever the words are. `said` is what the words have scored.
 * Standing text is evidence: rights and re-use paragraphs belong to answers.
 */
export function leanings(facts: TypeFacts, said: ReadonlyMap<MessageType, number>): Lean[] {
  const leans: Lean[] = [];
  const lean = (type: MessageType, weight: number, slug: string): void => { leans.push({ type, weight, rule: `common/type/${slug}` }); };
  const { previous } = facts;
  const last = previous.at(-1);
  if (facts.role === 'requester') {
    if (last?.role === 'authority' && last.type === 'clarification-request') lean('clarification', 4, 'after-a-question');
    return leans;
  }
  if (facts.role !== 'authority') return leans;
  const earlier = previous.filter(({ role }) => role === 'authority').map(({ type }) => type);
  const rights = facts.stripped.some(({ zone }) => zone === 'rights');
  const answered = earlier.some((type) => ANSWERS.has(type));
  const asked = previous.filter(({ role }) => role === 'requester').at(-1)?.type;
  const reviewing = previous.some(({ role, type }) => role === 'requester' && type === 'internal-review-request') && !earlier.some((type) => AFTER_REVIEW.has(type));
  if (reviewing) {
    const decides = ['internal-review-outcome', 'refusal', 'disclosure', 'partial-disclosure', 'not-held', 'response'].reduce((sum, type) => sum + Math.max(0, said.get(type as MessageType) ?? 0), 0);
    const receives = Math.max(0, said.get('acknowledgement') ?? 0) + Math.max(0, said.get('internal-review-acknowledgement') ?? 0);
    if ((said.get('internal-review-outcome') ?? 0) >= 4 || decides > receives && decides >= 4 && asked === 'internal-review-request') lean('internal-review-outcome', 6, 'after-a-review-request');
    else if (receives > 0 && asked === 'internal-review-request') lean('internal-review-acknowledgement', 6, 'after-a-review-request');
  }
  if (!earlier.includes('acknowledgement') && !answered) lean('acknowledgement', 0.5, 'first-word-of-authority');
  if (asked === 'chaser' || earlier.includes('acknowledgement')) lean('holding-reply', 1, 'after-the-receipt');
  if (earlier.includes('acknowledgement') && previous.at(-1)?.role === 'requester' && asked === 'chaser') lean('acknowledgement', -2, 'after-the-receipt');
  if (rights) {
    for (const type of ['disclosure', 'partial-disclosure', 'refusal', 'not-held', 'response'] as const) if ((said.get(type) ?? 0) > 0) lean(type, 2, 'with-rights');
    for (const type of ['holding-reply', 'acknowledgement', 'auto-reply'] as const) if ((said.get(type) ?? 0) > 0) lean(type, -1, 'with-rights');
    lean('response', 1.5, 'with-rights');
  }
  const names = facts.attachments.map(({ name }) => name ?? '').join(' ; ').toLowerCase().replace(/[_-]/g, ' ');
  if (/\bnot held\b|\bno information held\b|\binformation not held\b/.test(names)) lean('not-held', 3, 'attachment-name');
  if (/\brefus|\bexempt/.test(names)) lean('refusal', 2, 'attachment-name');
  if (/\backnowledge?ment\b/.test(names)) lean('acknowledgement', 2, 'attachment-name');
  if (/\b(?:internal review|ir) (?:outcome|response|decision|letter)\b/.test(names)) lean('internal-review-outcome', 4, 'attachment-name');
  if (/\b(?:response|reply|decision|letter|final|answer)\b/.test(names)) lean('response', 2, 'attachment-name');
  if (/\.(?:xlsx?|csv|ods)\b/.test(names)) lean('disclosure', 2, 'attachment-name');
  return leans;
}
