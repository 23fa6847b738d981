import { addDays, addMonths } from '../../dates/days.js';
import { HOLIDAY_SETS, nthWorkingDay, type HolidaySetId } from '../../dates/working-days.js';
import type { Role } from '../../model/lists.js';
import type { DeadlineStep, StatedDeadline } from '../../model/request.js';
import { kindOfDeadline } from './kind-of-deadline.js';
import { pointInTime } from './point-in-time.js';
import { sentencesOf } from '../sentence.js';

/** A stretch of a message's own words, and what its times are reckoned from. */
export interface StatedFacts {
  role: Role;
  text: string;
  /** Offset of `text` in the document. */
  start: number;
  /** The day of the message, and the day on which the request was received (ISO), where they are sure. */
  day: string | null;
  received: string | null;
  /** Which days are no working days; null where the law is not known, and working days can't be counted. */
  holidays: HolidaySetId | null;
}

const DATE_ANCHOR = /\b(?:by|no later than|not later than|on or before|due(?: (?:on|by))?|deadline(?: (?:of|is))?:?|latest (?:date|day)(?: [\w ]{1,40})? is) +(?:(?:close of (?:business|play)|noon|midnight|5 ?pm) (?:on )?)?/gi;
const DURATION = /\bwithin (?:the |a period of |a further )?(\d{1,3}|[a-z]{3,7}(?:-[a-z]{3,5})?)(?: \(\d{1,3}\))? (working days|calendar days|days|weeks|(?:calendar )?months) (?:of|from|after|following) (?=[a-z\d])/gi;
const SPAN = /\b(?:within (?:the next |a period of )?|in the next )(\d{1,3}|[a-z]{3,7}(?:-[a-z]{3,5})?)(?: \(\d{1,3}\))? (working days|calendar days|days|weeks|(?:calendar )?months)\b(?! (?:of|from|after|following|before|prior|or (?:less|fewer|more))\b)/gi;
/** "We aim to respond within …": a time that the authority sets itself, before the span. */
const OWN_TIME = /\b(?:we|i|(?:the|this) (?:council|authority|body|office|team|department|university|trust|force|board|agency|ministry|service))(?: (?:will|shall|should|must|can|may|would|aim|hope|expect|intend|endeavour|try|is|are|am|be|able|required|obliged|due|have|has|then|also|normally|usually|to)){1,6} (?:respond|reply|answer|send|provide|write|contact|get back|come back|deal)\b|\byou (?:will|shall|should|can|may) (?:then |normally |usually )?(?:receive|hear|have|get|expect)\b|\b(?:will|shall|should|must) (?:then |normally |usually )?be (?:answered|processed|dealt|handled|sent|provided)\b/i;
/** "Once you have clarified it": the time runs from that, not from the letter. */
const FROM_ELSEWHERE = /\b(?:once|when|as soon as|(?:up)?on (?:receipt|receiving)|after (?:we|you|receipt|receiving|hearing)|(?:re)?starts?|(?:re)?begins?)\b/i;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10, fifteen: 15, twenty: 20, thirty: 30, forty: 40, sixty: 60, 'twenty-eight': 28 };
const OF_THIS = /^(?:(?:the )?(?:date|day|issue|receipt|date of receipt)(?: of)? |receiving )?(?:this|our|the date of our) (?:letter|e-?mail|message|response|reply|answer|decision|notice|correspondence)\b|^today\b/i;
const OF_RECEIPT = /^(?:(?:the )?(?:date|day) (?:of|on which) )?(?:(?:its )?receipt(?! of (?!your|the request))(?: of (?:your|the) (?:original )?request)?|receiving (?:your|the) (?:original )?request|we received (?:your|the) request|your (?:original )?request)\b/i;
const PAST = /\b(?:should have|ought to have|was due|were due|had to|expired|passed|has gone)\b/;
/** The word before "by": "permits issued by 31 March" is a time of the permits, "responded by" and "be sent by" are times of the answer. */
const VERB_BEFORE = /(?:\b(?<help>be|been) (?:\w{1,12} )?)?\b(?<verb>\w{2,14})(?: (?:to|of|in|for))? $/i;
const PARTICIPLE = /(?:ed|own|uilt|old|eld|ent|aid|ade)$/i;
const OURS = /^(?:received|extended|delayed|required|expected|interested|dissatisfied|concluded|completed|sent|paid|submitted|provided|responded|replied|answered)$/i;

function ofAnotherVerb(before: string): boolean {
  const { verb, help } = VERB_BEFORE.exec(before)?.groups ?? {};
  return verb !== undefined && help === undefined && PARTICIPLE.test(verb) && !OURS.test(verb);
}

/**
 * The deadlines that a message states: "by 22 July 2019", "no later than 19 July", "within 20 working days of receipt of your request".
 * A time counts where its sentence says what it is for, and where it is certain which day is meant; any other date (received, dated, of a meeting) is none.
 */
export function statedDeadlines(facts: StatedFacts): StatedDeadline[] {
  return sentencesOf(facts.text).flatMap(({ start, words }) => {
    const found = [...byDate(words, facts), ...byDuration(words, facts)], bare = [...bySpan(words, facts)];
    if (!found.length && !bare.length) return [];
    const kind = kindOfDeadline(words.toLowerCase(), facts.role);
    // Only what the requester is asked for runs from the letter that asks for it.
    const counted = kind === 'clarification' && !found.length ? bare : found;
    return kind ? counted.map(({ at, end, ...rest }) => ({ ...rest, kind, start: facts.start + start + at, end: facts.start + start + end, text: facts.text.slice(start + at, start + end) })) : [];
  }).sort((a, b) => a.start - b.start);
}

type Found = Omit<StatedDeadline, 'kind' | 'start' | 'end' | 'text'> & { at: number; end: number };

function* byDate(words: string, { day }: StatedFacts): Generator<Found> {
  for (const anchor of words.matchAll(DATE_ANCHOR)) {
    const before = words.slice(Math.max(0, anchor.index - 40), anchor.index);
    if (/^by /i.test(anchor[0]) && ofAnotherVerb(before)) continue;
    const from = anchor.index + anchor[0].length;
    const point = pointInTime(words.slice(from, from + 80), day, PAST.test(words));
    if (!point) continue;
    const steps = point.certainty === 'stated' ? [] : [{ date: day, what: 'the message was sent', because: point.certainty === 'guessed' ? 'day and month could change places' : 'the day is reckoned from it' }];
    yield { at: anchor.index, end: from + point.length, date: point.day, certainty: point.certainty, rule: 'common/deadline/date', steps };
  }
}

function* byDuration(words: string, facts: StatedFacts): Generator<Found> {
  for (const match of words.matchAll(DURATION)) {
    const count = NUMBERS[match[1]!.toLowerCase()] ?? Number(match[1]);
    const from = match.index + match[0].length, rest = words.slice(from, from + 100);
    const base = baseOf(rest, facts);
    if (!base || !(count >= 1)) continue;
    const end = endOf(base.day, count, match[2]!.toLowerCase(), facts.holidays);
    if (!end) continue;
    yield { at: match.index, end: from + base.length, date: end.day, certainty: 'implied', rule: 'common/deadline/duration', steps: [{ date: base.day, what: base.what, because: base.because }, { date: end.day, what: 'the last day', because: end.because }] };
  }
}

/** "Within 20 working days", of nothing, where it is the reader who has to act: from the day of the message. */
function* bySpan(words: string, { day, holidays }: StatedFacts): Generator<Found> {
  if (day === null || FROM_ELSEWHERE.test(words)) return;
  for (const match of words.matchAll(SPAN)) {
    if (OWN_TIME.test(words.slice(0, match.index))) continue;
    const count = NUMBERS[match[1]!.toLowerCase()] ?? Number(match[1]);
    const end = count >= 1 ? endOf(day, count, match[2]!.toLowerCase(), holidays) : null;
    if (end) yield { at: match.index, end: match.index + match[0].length, date: end.day, certainty: 'implied', rule: 'common/deadline/duration', steps: [{ date: day, what: 'the message was sent', because: 'the words name no other day to count from' }, { date: end.day, what: 'the last day', because: end.because }] };
  }
}

function baseOf(rest: string, { role, day, received }: StatedFacts): (DeadlineStep & { day: string; length: number }) | null {
  const explicit = pointInTime(rest, null, false);
  if (explicit?.certainty === 'stated') return { day: explicit.day, date: explicit.day, length: explicit.length, what: 'the day named', because: 'the words name it' };
  const own = OF_THIS.exec(rest);
  if (own) return day === null ? null : { day, date: day, length: own[0].length, what: 'the message was sent', because: 'its own date; a message is taken to be received on the day that it was sent' };
  const receipt = role === 'authority' ? OF_RECEIPT.exec(rest) : null;
  return receipt && received !== null ? { day: received, date: received, length: receipt[0].length, what: 'the request was received', because: 'the date of the request' } : null;
}

function endOf(day: string, count: number, unit: string, holidays: HolidaySetId | null): { day: string; because: string } | null {
  if (unit === 'working days') {
    const end = holidays ? nthWorkingDay(day, count, holidays) : null;
    return end && holidays ? { day: end.day, because: `working day ${count}, without Saturdays, Sundays and ${HOLIDAY_SETS[holidays].name}` } : null;
  }
  // The Irish Act means five weekdays by a week, letters may mean seven days.
  if (unit === 'weeks' && holidays === 'ireland') return null;
  const end = unit.endsWith('months') ? addMonths(day, count) : addDays(day, unit === 'weeks' ? 7 * count : count);
  return { day: end, because: `${count} ${unit} on` };
}
