import type { Act } from '../model/act.js';
import type { Jurisdiction, LawTags, Question, ReferenceOwner, ThreadLaw } from '../model/facts.js';
import type { MessageType } from '../model/lists.js';
import type { Tags, Thread, ThreadMessage } from '../model/thread.js';
import { absenceOf } from './bounce/absence.js';
import { bounceOf } from './bounce/bounce.js';
import { feesIn } from './fees.js';
import { jurisdictionOf } from './jurisdiction.js';
import { provisionsIn } from './provisions/provisions.js';
import { answersIn } from './questions/answered.js';
import { questionsIn } from './questions/asked.js';
import { settledRegime, type SaidOfLaw } from './regime.js';
import { referencesIn, unionOf } from './references/references.js';
import { stretchesOf } from './stretches.js';

type Known = Omit<Tags, 'law'>;
const ASKS: ReadonlySet<MessageType> = new Set<MessageType>(['request', 'clarification']);
const ANSWERS: ReadonlySet<MessageType> = new Set<MessageType>(['disclosure', 'partial-disclosure', 'refusal', 'not-held', 'response', 'internal-review-outcome']);
const NOTICE = /^(?:auto(?:matic)?(?: reply|reply)?\b|out of (?:the )?office\b)/i;
const ACTS_REMEMBERED = 8;

/**
 * What the messages of a thread say in law and of their own delivery, once type, role and date of each are known, and what follows for the thread.
 * @param forced whose law applies, where the caller says so. Linear in the thread.
 */
export function tagLaw(thread: Thread, tags: ReadonlyMap<string, Known>, forced: Jurisdiction | null): { messages: Map<string, LawTags>; law: ThreadLaw } {
  const jurisdiction = jurisdictionOf(thread, forced);
  const place = jurisdiction.certainty === 'guessed' ? null : jurisdiction.value;
  const messages = new Map<string, LawTags>(), said: SaidOfLaw[] = [];
  const open: Question[] = [];
  let before: Act[] = [];
  for (const message of thread.messages) {
    const known = tags.get(message.id)!;
    const stretches = stretchesOf(message);
    const role = known.role.value;
    const { provisions, named } = provisionsIn(stretches, role, { before, place });
    said.push({ document: message.draft.document.id, provisions });
    before = [...new Set([...named.toReversed().flatMap((one) => one.act ?? []), ...before])].slice(0, ACTS_REMEMBERED);
    if (open.length && role !== 'requester' && ANSWERS.has(known.type.value)) answer(open, message);
    const questions = ASKS.has(known.type.value) && role !== 'authority' ? questionsIn(stretchesOf(message, BODY).filter((one) => !one.quoted)) : [];
    open.push(...questions);
    messages.set(message.id, { caseReferences: referencesIn(stretches, message.draft.headers || message.draft.document.exported ? message.draft.subject : null, role), provisions, fees: role === 'requester' ? [] : feesIn(stretches), questions, ...deliveryOf(message, known) });
  }
  return { messages, law: { jurisdiction, regime: settledRegime(thread, said, jurisdiction.value), caseReferences: unionOf([...messages.values()].map((one) => one.caseReferences), kept(thread)) } };
}

/** Numbers that a platform keeps for the request. */
const kept = ({ splits }: Thread): { value: string; owner: ReferenceOwner }[] => splits.flatMap(({ document }) => document.exported?.references ?? []);

const BODY: ReadonlySet<'body'> = new Set(['body'] as const);

/** Gives each question that has none the part of this message that names it. */
function answer(open: readonly Question[], { id, draft, zones }: ThreadMessage): void {
  const own = zones.filter((zone) => zone.zone === 'body' || zone.zone === 'quote' && zone.interleaved);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return;
  // How to complain is no part of an answer.
  const end = zones.find((zone) => zone.zone === 'rights' && zone.start > first.start)?.start ?? last.end;
  const found = answersIn(draft.document.text.slice(first.start, end), open);
  for (const [i, part] of found.entries()) if (part && !open[i]!.answer) open[i]!.answer = { message: id, start: first.start + part.start, end: first.start + part.end, rule: part.rule };
}

function deliveryOf({ draft, zones }: ThreadMessage, known: Known): Pick<LawTags, 'bounce' | 'absence'> {
  if (known.role.value === 'requester') return { bounce: null, absence: null };
  const first = zones[0]?.start ?? 0, last = zones.at(-1)?.end ?? 0;
  const text = draft.document.text.slice(first, last);
  const machine = known.automatic || known.type.value === 'bounce' || known.type.value === 'out-of-office';
  const notice = machine || NOTICE.test(draft.subject ?? '');
  return {
    bounce: bounceOf(text, draft.headers?.all ?? null, machine),
    absence: notice ? absenceOf(text, draft.subject, known.date.value?.slice(0, 10) ?? null) : null,
  };
}
