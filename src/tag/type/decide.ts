import { foldText } from '../../match/folded-text.js';
import { PatternSet } from '../../match/pattern-set.js';
import type { Claim, Evidence } from '../../model/claim.js';
import type { TypeSign } from '../../model/exported.js';
import type { MessageType, Role } from '../../model/lists.js';
import type { Rule, Then, When } from '../../model/rule.js';
import { hintRules, typeRules } from '../../packs/types.js';
import { leanings } from './context.js';
import { machineOf } from './machine.js';

const subjectRules = typeRules.filter(({ when }) => when.kind === 'header');
/** Phrases of rules, found together. */
class Phrases {
  private readonly rules: readonly { id: string; when: Extract<When, { kind: 'text' }>; then: Then }[];
  private readonly patterns: PatternSet;
  constructor(rules: readonly Rule[]) {
    this.rules = rules.flatMap(({ id, when, then }) => (when.kind === 'text' ? [{ id, when, then }] : []));
    this.patterns = new PatternSet(this.rules.map(({ when }) => when.pattern));
  }
  in(text: string): { id: string; when: Extract<When, { kind: 'text' }>; then: Then; index: number; length: number }[] { return this.patterns.firstMatches(text).map(({ pattern, index, length }) => ({ ...this.rules[pattern]!, index, length })); }
}
const PLAIN_WORDS = new Phrases(typeRules), HINTS = new Phrases(hintRules);

/** What is known of a message when its type is decided. `offsetOf` turns an index into `written` into an offset of the document. */
export interface TypeFacts {
  role: Role; annotation: boolean; written: string; offsetOf(index: number): number;
  /** Where the first paragraph of rights stands; null where there is none. */
  rights: { start: number; end: number; text: string } | null;
  headers: readonly (readonly [string, string])[] | null; subject: string | null;
  attachments: readonly { name: string | null; mediaType: string | null }[]; position: number; firstOfRole: boolean;
  previous: readonly { role: Role; type: MessageType }[];
  /** What the platform that the message was exported from says of its kind. */
  signs: readonly TypeSign[];
  /** Attachments whose text was read, with the id of the document that it is. */
  enclosed: readonly (Pick<TypeFacts, 'written' | 'offsetOf' | 'rights'> & { document: string })[];
}
export interface TypeDecision { type: Claim<MessageType>; tags: MessageType[]; automatic: boolean }

const AUTOMATIC: ReadonlySet<MessageType> = new Set<MessageType>(['auto-reply', 'out-of-office', 'bounce', 'platform-notice']);
/** Rules see so many code units of a letter. */
const SIGHT = 20_000;
/** A type needs this much to be said at all, and this much to be said plainly. */
const ENOUGH = 2, PLAIN = 5;
/** Words that say so much leave nothing to hints. */
const TOLD_PLAINLY = 4;
/** A letter of an authority with so many words, greeting and name included, is some answer. */
const SOME_WORDS = 6;
/** Where nothing tells who speaks, one hint is not enough. */
const SURE_WITHOUT_ROLE = 4;

/** Type, further types that are also true, and whether a machine sent it; each from headers, phrases, standing text, attachments and place in the thread. */
export function decideType(facts: TypeFacts): TypeDecision {
  if (facts.annotation) return { type: { value: 'annotation', certainty: 'stated', because: [] }, tags: [], automatic: false };
  const board = new Scores();
  scoreWords(facts, board);
  const machine = machineOf(facts.headers ?? []);
  if (machine?.sure) {
    const type: MessageType = machine.type === 'auto-reply' && board.of('out-of-office') >= ENOUGH ? 'out-of-office' : machine.type;
    return { type: { value: type, certainty: 'stated', because: [machine.evidence] }, tags: [], automatic: true };
  }
  if (machine) board.add(machine.type, 4, machine.evidence);
  for (const { type, weight, evidence } of facts.signs) board.add(type, weight, evidence);
  const repliesLate = repliesToSomething(facts) && LATER.has(board.best()[0]) && board.best()[1] >= PLAIN;
  if (facts.role === 'requester' && facts.firstOfRole && board.of('complaint') < PLAIN && !repliesLate && facts.signs.every(({ type }) => type === 'request')) return decided('request', facts.position === 1 ? 'implied' : 'guessed', 'common/type/first-of-requester');
  weigh(facts, board);
  if (facts.role === 'authority' || facts.role === 'unknown') heedEnclosed(facts, board);
  // A machine that says that somebody is away says so of itself as well.
  if (board.of('out-of-office') >= PLAIN) board.add('out-of-office', Math.max(0, board.of('auto-reply')));
  const [best, score] = board.best();
  if (score >= ENOUGH && (facts.role !== 'unknown' || score >= SURE_WITHOUT_ROLE)) {
    return { type: { value: best, certainty: score >= PLAIN ? 'stated' : 'implied', because: board.evidence(best) }, tags: board.alsoTrue(best), automatic: AUTOMATIC.has(best) };
  }
  const words = facts.written.trim().split(/\s+/).length;
  if (facts.role === 'requester' && facts.previous.length && words >= 3) return decided('follow-up', 'guessed', 'common/type/later-of-requester');
  if (facts.role === 'authority' && (words >= SOME_WORDS || facts.attachments.length)) return decided('response', 'guessed', 'common/type/some-answer');
  return { type: { value: 'unknown', certainty: 'unknown', because: [] }, tags: [], automatic: false };
}

/** What a requester only writes later in a thread. */
const LATER: ReadonlySet<MessageType> = new Set<MessageType>(['clarification', 'chaser', 'internal-review-request', 'thanks', 'withdrawal']);
/** A mail that answers another, which is not among those that are read: it is no first letter. */
const repliesToSomething = ({ headers, subject }: TypeFacts): boolean => headers !== null && (headers.some(([name, value]) => (name === 'in-reply-to' || name === 'references') && value !== '') || /^(?:re|aw|sv|fw|fwd):/i.test(subject ?? ''));

const opens = (facts: TypeFacts): boolean => facts.role === 'requester' && facts.firstOfRole && !repliesToSomething(facts);

/** What the place in the thread, standing text and attachments speak for, and what several outcomes come to together. */
function weigh(facts: TypeFacts, board: Scores): void {
  for (const { type, weight, evidence } of leanings(facts, board.all())) board.add(type, weight, evidence);
  if (facts.role === 'authority' || facts.role === 'unknown') combine(board);
}

/** What an enclosed letter can tell that its covering note does not. */
const TOLD: readonly MessageType[] = ['disclosure', 'partial-disclosure', 'refusal', 'not-held', 'internal-review-outcome', 'fee-notice', 'extension', 'clarification-request', 'transfer', 'internal-review-acknowledgement', 'acknowledgement', 'holding-reply'];
/** What a covering note says of the outcome where it says no more than that something is enclosed. */
const COVERING: ReadonlySet<MessageType> = new Set<MessageType>(['response', 'disclosure', 'acknowledgement', 'holding-reply', 'internal-review-acknowledgement', 'unknown']);
/** A letter of answer: it speaks to the requester, of the request. Records that are sent along do not. */
const SPEAKS_TO_REQUESTER = /\byour (?:\w{1,20} ){0,3}(?:request|e-?mail|letter|correspondence|complaint|appeal|enquiry|application)\b|\byou (?:have )?(?:asked|requested)\b|\bthank you for\b|\binternal review\b|(?:^|\n)[ \t]{0,8}dear /i;

/**
 * A covering note whose enclosed letter tells the outcome has the outcome's type. Each letter is weighed as a message of the same place would be;
 * the surest of them speaks; a note that tells another outcome itself is not overruled.
 */
function heedEnclosed(facts: TypeFacts, board: Scores): void {
  const letters = facts.enclosed.filter(({ written }) => SPEAKS_TO_REQUESTER.test(written.slice(0, 4000))).map(({ document, ...said }) => {
    const own = new Scores(document);
    const letter: TypeFacts = { ...facts, ...said, role: 'authority', subject: null, headers: null, attachments: [], enclosed: [], signs: [] };
    scoreWords(letter, own);
    weigh(letter, own);
    const type = TOLD.reduce((best, one) => (own.of(one) > own.of(best) ? one : best));
    return { own, type, score: own.of(type) };
  });
  const best = letters.sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < PLAIN) return;
  const [said, score] = board.best();
  if (score >= PLAIN && !COVERING.has(said) && said !== best.type) return;
  // What the place in the thread tells, the note has been told as well.
  const known = new Set(board.evidence(best.type).map(({ rule }) => rule));
  board.add(best.type, Math.max(best.score, score + 1 - board.of(best.type)), ...best.own.evidence(best.type).filter(({ rule, start, end }) => end > start || !known.has(rule)));
}

const sameEvidence = (a: Evidence, b: Evidence): boolean => a.rule === b.rule && a.start === b.start && a.end === b.end && a.document === b.document;

/** Sums of weights, with what speaks for each. */
class Scores {
  /** @param document where what speaks for them stands, if not in the message's own. */
  constructor(private readonly document: string | null = null) {}
  private readonly sums = new Map<MessageType, number>();
  private readonly because = new Map<MessageType, Evidence[]>();
  of(type: MessageType): number { return this.sums.get(type) ?? 0; }
  all(): ReadonlyMap<MessageType, number> { return this.sums; }
  evidence(type: MessageType): Evidence[] { return this.because.get(type) ?? []; }
  add(type: MessageType, weight: number, ...evidence: Evidence[]): void {
    this.sums.set(type, this.of(type) + weight);
    if (weight <= 0) return;
    const known = this.evidence(type), here = evidence.map((one) => (this.document === null || one.end === one.start ? one : { ...one, document: this.document }));
    // What speaks for two types that come to a third speaks for it once.
    this.because.set(type, [...known, ...here.filter((one, i) => ![...known, ...here.slice(0, i)].some((other) => sameEvidence(one, other)))]);
  }
  best(): [MessageType, number] { return [...this.sums].sort((a, b) => b[1] - a[1])[0] ?? ['unknown', 0]; }
  alsoTrue(best: MessageType): MessageType[] { return [...this.sums].filter(([type, score]) => type !== best && score >= PLAIN - 1).map(([type]) => type); }
}

/** Words between quotation marks are the requester's: full stops take their place, so that every offset stays. */
const RECITAL = /(?<=^|[\s:(])["“][^"“”]{20,1500}["”]/g;
const withoutRecital = (written: string): string => written.slice(0, SIGHT).replace(RECITAL, (said) => '.'.repeat(said.length));

/** What the subject and the words say; hints count only where no plainer words tell anything or speak against the type, and where it is known who speaks. */
function scoreWords(facts: TypeFacts, board: Scores): void {
  const folded = foldText(facts.role === 'authority' ? withoutRecital(facts.written) : facts.written, SIGHT);
  for (const { id, when, then } of subjectRules) {
    if (when.kind === 'header' && then.type) {
      const hit = facts.subject && when.pattern.exec(facts.subject.slice(0, 500));
      if (hit) board.add(then.type, then.weight ?? 1, { rule: id, start: 0, end: 0, text: hit[0].slice(0, 120) });
    }
  }
  const score = (phrases: Phrases, not: ReadonlySet<MessageType> = new Set()): void => {
    for (const { id, when, then, index, length } of phrases.in(folded.text)) {
      if (then.type && !not.has(then.type) && (!when.from || when.from.includes(facts.role))) board.add(then.type, then.weight ?? 1, evidenceOf(facts, id, index, length, folded.places));
    }
  };
  score(PLAIN_WORDS);
  const spokenAgainst = new Set([...board.all()].filter(([, sum]) => sum < 0).map(([type]) => type));
  // Of a first letter of the requester hints would change nothing.
  if (facts.role !== 'unknown' && !opens(facts) && board.best()[1] < TOLD_PLAINLY) score(HINTS, spokenAgainst);
}

/** Where the phrase stands in the document, and its words as they stand there. */
function evidenceOf(facts: TypeFacts, rule: string, index: number, length: number, places: readonly number[]): Evidence {
  const from = places[index] ?? 0, start = facts.offsetOf(from);
  let to = Math.max(from, (places[index + length - 1] ?? from - 1) + 1);
  // It ends where something that the sender did not write stands between.
  while (to > from && facts.offsetOf(to - 1) - start !== to - 1 - from) to--;
  return { rule, start, end: start + to - from, text: facts.written.slice(from, Math.min(to, from + 160)) };
}

/** Something is given and something kept back, or not held: both at once is a disclosure in part. */
function combine(board: Scores): void {
  const given = board.of('disclosure'), refused = board.of('refusal'), lacking = board.of('not-held');
  if (given >= 3 && refused >= 3) board.add('partial-disclosure', refused + given, ...board.evidence('refusal'), ...board.evidence('disclosure'));
  else if (board.of('partial-disclosure') >= PLAIN && (refused >= 3 || given >= 3)) board.add('partial-disclosure', Math.max(refused, given, 0));
  else if (given >= 3 && lacking >= PLAIN) board.add('partial-disclosure', Math.max(lacking, given) + 1, ...board.evidence('disclosure'), ...board.evidence('not-held'));
  // "We must refuse it, for the records do not exist": the ground is that nothing is held.
  // "We do not hold it. My formal response is attached": the outcome is told, the letter only repeats it.
  if (Math.max(refused, lacking) >= PLAIN) board.add('response', -4);
  if (refused >= 3 && lacking >= PLAIN && given < 3) board.add('not-held', Math.max(0, refused - lacking) + 1);
  // A review that says that it is complete: what it found and gave is its outcome.
  const outcome = board.of('internal-review-outcome');
  if (outcome >= 2 * PLAIN) board.add('internal-review-outcome', Math.max(0, board.best()[1] - outcome + 1));
}

const decided = (value: MessageType, certainty: Claim<MessageType>['certainty'], rule: string): TypeDecision => ({ type: { value, certainty, because: [{ rule, start: 0, end: 0, text: '' }] }, tags: [], automatic: false });
