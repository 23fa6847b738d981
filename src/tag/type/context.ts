import type { Evidence } from '../../model/claim.js';
import type { MessageType } from '../../model/lists.js';
import type { TypeFacts } from './decide.js';

/** What is added to a type's score, and the rule that says why. */
export interface Lean { type: MessageType; weight: number; evidence: Evidence }

const NOWHERE = { start: 0, end: 0, text: '' };
const AFTER_REVIEW: ReadonlySet<MessageType> = new Set<MessageType>(['internal-review-outcome']);
/** What an authority has said when it has answered the request. */
const ANSWERS: ReadonlySet<MessageType> = new Set<MessageType>(['disclosure', 'partial-disclosure', 'refusal', 'not-held', 'response']);

const OUTCOMES: readonly MessageType[] = ['disclosure', 'partial-disclosure', 'refusal', 'not-held', 'response', 'transfer', 'fee-notice', 'extension', 'clarification-request', 'internal-review-outcome', 'internal-review-acknowledgement', 'out-of-office', 'auto-reply'];
/** Words of names of covering letters and of pictures in signatures; a name with another word says what is sent: "Minutes May.pdf". */
const COVER = /^(?:foi|foia|eir|rfi|ir|request|response|reply|letter|final|decision|answer|ref|reference|freedom|of|information|act|the|to|re|our|your|disclosure|image|logo|signature|scan|doc|document|attachment|untitled|signed|copy|email|message|part|and|for|notice|internal|review|acknowledge?ment|outcome|refusal|bescheid|ablehnung|ablehnungsbescheid|antwort|antwortschreiben|anschreiben|schreiben|brief|anlage|geschwaerzt|geschw|rzt|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|dr|mr|ms|mrs)$/;

function namesContent(name: string): boolean {
  const words = name.toLowerCase().replace(/\.[a-z0-9]{2,5}$/, '').match(/[a-z]{3,}/g) ?? [];
  return words.some((word) => !COVER.test(word)) && !words.some((word) => /^(?:response|reply|letter|decision|answer|acknowledge?ment|outcome|notice)$/.test(word));
}

/**
 * What place in the thread, standing text and attachments speak for, whatever the words are. `said` is what the words have scored.
 * Standing text is evidence: rights and re-use paragraphs belong to answers.
 */
export function leanings(facts: TypeFacts, said: ReadonlyMap<MessageType, number>): Lean[] {
  const leans: Lean[] = [];
  const lean = (type: MessageType, weight: number, slug: string, place = NOWHERE): void => { leans.push({ type, weight, evidence: { rule: `common/type/${slug}`, ...place } }); };
  const { previous } = facts;
  const words = facts.written.trim().split(/\s+/).length;
  const last = previous.at(-1);
  if (facts.role === 'requester') {
    if (last?.role === 'authority' && last.type === 'clarification-request') lean('clarification', 4, 'after-a-question');
    return leans;
  }
  if (facts.role !== 'authority') return leans;
  const earlier = previous.filter(({ role }) => role === 'authority').map(({ type }) => type);
  const { rights } = facts;
  const answered = earlier.some((type) => ANSWERS.has(type));
  const asked = previous.filter(({ role }) => role === 'requester').at(-1)?.type;
  const reviewing = previous.some(({ role, type }) => role === 'requester' && type === 'internal-review-request') && !earlier.some((type) => AFTER_REVIEW.has(type));
  if (reviewing) {
    const decides = ['internal-review-outcome', 'refusal', 'disclosure', 'partial-disclosure', 'not-held', 'response'].reduce((sum, type) => sum + Math.max(0, said.get(type as MessageType) ?? 0), 0);
    const receives = Math.max(0, said.get('acknowledgement') ?? 0) + Math.max(0, said.get('internal-review-acknowledgement') ?? 0);
    if ((said.get('internal-review-outcome') ?? 0) >= 4 || decides > receives && decides >= 3 && asked === 'internal-review-request') lean('internal-review-outcome', 6, 'after-a-review-request');
    else if (asked === 'internal-review-request' && receives === 0 && words > 15 && (said.get('holding-reply') ?? 0) < 3) lean('internal-review-outcome', 3, 'after-a-review-request');
    else if (receives > 0 && asked === 'internal-review-request') lean('internal-review-acknowledgement', 6, 'after-a-review-request');
  }
  if (!earlier.includes('acknowledgement') && !answered) lean('acknowledgement', 0.5, 'first-word-of-authority');
  if (asked === 'chaser' || earlier.includes('acknowledgement')) lean('holding-reply', 1, 'after-the-receipt');
  if (earlier.includes('acknowledgement') && previous.at(-1)?.role === 'requester' && asked === 'chaser') lean('acknowledgement', -2, 'after-the-receipt');
  if ((said.get('auto-reply') ?? 0) > 0 && !/^\W{0,5}(?:dear|hi|hello|good|kia|t[ēe]n[āa]|mr|mrs|ms|miss|dr)\b/i.test(facts.written.trimStart().slice(0, 40)) && words < 200) lean('auto-reply', 1.5, 'greets-nobody');
  if (rights) {
    for (const type of ['disclosure', 'partial-disclosure', 'refusal', 'not-held', 'response'] as const) if ((said.get(type) ?? 0) > 0) lean(type, 2, 'with-rights', rights);
    for (const type of ['holding-reply', 'acknowledgement', 'auto-reply'] as const) if ((said.get(type) ?? 0) > 0) lean(type, -1, 'with-rights');
    lean('response', 1.5, 'with-rights', rights);
  }
  const told = OUTCOMES.reduce((most, type) => Math.max(most, said.get(type) ?? 0), 0);
  // After the receipt, a short letter that tells nothing and encloses nothing says that it is not ready.
  if (earlier.includes('acknowledgement') && !answered && told < 2 && (said.get('holding-reply') ?? 0) >= 0 && !rights && !facts.attachments.length && words < 90) lean('holding-reply', 2, 'after-the-receipt');
  const names = facts.attachments.map(({ name }) => name ?? '').join(' ; ').toLowerCase().replace(/[_-]/g, ' ');
  if (/\bnot held\b|\bno information held\b|\binformation not held\b/.test(names)) lean('not-held', 3, 'attachment-name');
  if (/\bredact/.test(names)) lean('partial-disclosure', 4, 'attachment-name');
  if (/\brefus|\bexempt/.test(names)) lean('refusal', 2, 'attachment-name');
  if (/\backnowledge?ment\b/.test(names)) lean('acknowledgement', 2, 'attachment-name');
  if (/\b(?:internal review|ir) (?:outcome|response|decision|letter)\b/.test(names)) lean('internal-review-outcome', 4, 'attachment-name');
  if (/\b(?:response|reply|decision|letter|final|answer)\b/.test(names)) lean('response', 2, 'attachment-name');
  if (/\.(?:xlsx?|csv|ods)\b/.test(names) || names && facts.attachments.every(({ name }) => namesContent(name ?? ''))) lean('disclosure', 2, 'attachment-name');
  return leans;
}
