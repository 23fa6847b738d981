import { foldParagraph } from '../../match/paragraph-score.js';
import type { Claim, Evidence } from '../../model/claim.js';
import type { MessageType, Role } from '../../model/lists.js';
import { typeRules } from '../../packs/gb/types.js';

/** What is known of a message when its type is decided. `offsetOf` turns an index into `written` into an offset of the document. */
export interface TypeFacts {
  role: Role; annotation: boolean; written: string; offsetOf(index: number): number;
  stripped: { zone: string; rule: string | null }[]; headers: readonly (readonly [string, string])[] | null; subject: string | null;
  attachments: readonly { name: string | null; mediaType: string | null }[]; position: number; firstOfRole: boolean;
  previous: readonly { role: Role; type: MessageType }[];
}
export interface TypeDecision { type: Claim<MessageType>; tags: MessageType[]; automatic: boolean }

const AUTOMATIC: ReadonlySet<MessageType> = new Set<MessageType>(['auto-reply', 'out-of-office', 'bounce', 'platform-notice']);
/** Headers with which machines say that they are machines (RFC 3834 section 5, and what Exchange and others add). */
const MACHINE: readonly { name: string; pattern: RegExp; type: MessageType; rule: string }[] = [
  { name: 'auto-submitted', pattern: /^auto-(?:replied|generated|notified)/i, type: 'auto-reply', rule: 'common/type/auto-submitted' },
  { name: 'x-auto-response-suppress', pattern: /\b(?:all|oof|autoreply)\b/i, type: 'auto-reply', rule: 'common/type/x-auto-response-suppress' },
  { name: 'x-autoreply', pattern: /./, type: 'auto-reply', rule: 'common/type/x-autoreply' },
  { name: 'precedence', pattern: /^auto[_-]reply/i, type: 'auto-reply', rule: 'common/type/precedence' },
  { name: 'x-post-messageclass', pattern: /\b9;/, type: 'auto-reply', rule: 'common/type/x-post-messageclass' },
  { name: 'x-failed-recipients', pattern: /\S/, type: 'bounce', rule: 'common/type/x-failed-recipients' },
  { name: 'content-type', pattern: /^multipart\/report\b.+delivery-status/is, type: 'bounce', rule: 'common/type/multipart-report' },
];

/** Type, further types that are also true, and whether a machine sent it; each from phrases, headers, attachments and place in the thread. */
export function decideType(facts: TypeFacts): TypeDecision {
  if (facts.annotation) return { type: { value: 'annotation', certainty: 'stated', because: [] }, tags: [], automatic: false };
  for (const [name, value] of facts.headers ?? []) {
    const hit = MACHINE.find((m) => m.name === name && m.pattern.test(value.slice(0, 500)));
    if (!hit) continue;
    const type: MessageType = hit.type === 'auto-reply' && /\bout of (?:the )?office\b/i.test(`${facts.subject ?? ''} ${facts.written.slice(0, 2000)}`) ? 'out-of-office' : hit.type;
    return { type: { value: type, certainty: 'stated', because: [{ rule: hit.rule, start: 0, end: 0, text: `${name}: ${value}`.slice(0, 120) }] }, tags: [], automatic: true };
  }
  const folded = foldParagraph(facts.written);
  const scores = new Map<MessageType, number>(), because = new Map<MessageType, Evidence[]>();
  const add = (type: MessageType, weight: number, evidence?: Evidence): void => {
    scores.set(type, (scores.get(type) ?? 0) + weight);
    if (evidence && weight > 0) because.set(type, [...because.get(type) ?? [], evidence]);
  };
  for (const rule of typeRules) {
    if (rule.when.kind !== 'text' || !rule.then.type || rule.when.from && !rule.when.from.includes(facts.role)) continue;
    const match = rule.when.pattern.exec(folded);
    if (match) add(rule.then.type, rule.then.weight ?? 1, evidenceOf(facts, rule.id, match[0]));
  }
  const names = facts.attachments.map((a) => a.name ?? '').join(' ; ').toLowerCase();
  if (facts.role === 'authority') {
    if (/\bnot held\b|\bno information held\b/.test(names)) add('not-held', 3);
    if (/\brefus|exempt\b/.test(names)) add('refusal', 2);
    if (!facts.previous.some((p) => p.role === 'authority' && p.type === 'acknowledgement')) add('acknowledgement', 0.5);
  }
  const last = facts.previous.at(-1);
  const words = folded.split(' ').length;
  if (facts.role === 'requester' && facts.firstOfRole && !facts.previous.some((p) => p.role === 'requester')) return decided('request', facts.position === 1 ? 'implied' : 'guessed', 'common/type/first-of-requester');
  if (facts.role === 'requester' && last?.type === 'clarification-request') add('clarification', 4);
  // Something is given and something kept back: both at once is a disclosure in part.
  const refused = scores.get('refusal') ?? 0, given = scores.get('disclosure') ?? 0;
  if (facts.role === 'authority' && refused >= 3 && given >= 3) {
    add('partial-disclosure', refused + given);
    because.set('partial-disclosure', [...because.get('partial-disclosure') ?? [], ...because.get('refusal') ?? [], ...because.get('disclosure') ?? []]);
  }
  const [best, score] = [...scores].sort((a, b) => b[1] - a[1])[0] ?? ['unknown', 0];
  if (score >= 2) {
    const tags = [...scores].filter(([type, s]) => type !== best && s >= 4).map(([type]) => type);
    return { type: { value: best, certainty: score >= 5 ? 'stated' : 'implied', because: because.get(best) ?? [] }, tags, automatic: AUTOMATIC.has(best) };
  }
  if (facts.role === 'requester' && facts.previous.length && words >= 3) return decided('follow-up', 'guessed', 'common/type/later-of-requester');
  if (facts.role === 'authority' && (words >= 12 || facts.attachments.length)) return decided('response', 'guessed', 'common/type/some-answer');
  return { type: { value: 'unknown', certainty: 'unknown', because: [] }, tags: [], automatic: false };
}

const decided = (value: MessageType, certainty: Claim<MessageType>['certainty'], rule: string): TypeDecision => ({ type: { value, certainty, because: [{ rule, start: 0, end: 0, text: '' }] }, tags: [], automatic: false });

/** Where the folded words stand in the document: the first and last of them are looked up in order. */
function evidenceOf(facts: TypeFacts, rule: string, said: string): Evidence {
  const words = said.trim().split(' ').slice(0, 3).join(' ').replace(/[^\p{L}\p{N} ]/gu, '.').trim();
  const at = words ? facts.written.toLowerCase().replace(/[\s\u00a0]/g, ' ').indexOf(words.split('.')[0] ?? '') : -1;
  const start = facts.offsetOf(Math.max(0, at));
  return { rule, start, end: at < 0 ? start : facts.offsetOf(Math.min(facts.written.length - 1, at + said.length)), text: said.slice(0, 120) };
}
