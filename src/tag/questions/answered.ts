import { indexLines } from '../../match/lines.js';
import { SaidBefore, shinglesOf, wordHashesOf, wordsOf } from '../../match/shingles.js';
import type { Question } from '../../model/facts.js';
import { sentenceRound } from '../sentence.js';

const QUESTION = String.raw`(?:questions?|q|items?|points?|parts?|query|queries)`;
const NAMED = new RegExp(String.raw`^[ \t>*_]{0,12}(?:(?:(?:in|with|our|as|for|re|answer|response|reply|regarding|concerning)\b[ \w]{0,30} )?${QUESTION}[ \t]?(?:no\.?|number)?[ \t]?#?(?<named>\d{1,2}[a-h]?)\b|\(?(?<listed>\d{1,2}[a-h]?)[.):](?!\d))`, 'i');
const WITHIN = new RegExp(String.raw`(?<![\p{L}\p{N}])${QUESTION} (?:no\.? |number )?(\d{1,2}[a-h]?)(?![\p{L}\p{N}])`, 'giu');
/** How much of a question's runs of five words a paragraph must hold to be a recital of it. */
const RECITED = 0.6;

/** Where an answer names a question: the line, and which question (index). */
interface Naming { index: number; at: number; rule: string }

/**
 * For each question that has no answer yet, the stretch of this text that names it: by its number at the head of a line, by its own words, or by its number within a
 * sentence. A stretch that only recites the question is no answer. Offsets of the result are into `text`.
 * @param text what the answer says, from its first line to the end of its body. Linear but for the recital, which is linear by shingles.
 */
export function answersIn(text: string, questions: readonly Question[]): ({ start: number; end: number; rule: string } | null)[] {
  const byNumber = new Map<string, number>();
  for (const [i, question] of questions.entries()) if (question.rule === 'common/question/numbered' && !byNumber.has(question.number)) byNumber.set(question.number, i);
  const namings = namingsIn(text, questions, byNumber);
  const found: ({ start: number; end: number; rule: string } | null)[] = questions.map(() => null);
  const last = new Map(namings.map((naming, k) => [naming.index, k]));
  for (const [k, naming] of namings.entries()) {
    if (found[naming.index]) continue;
    let end = namings[k + 1]?.at ?? text.length;
    end = naming.at + text.slice(naming.at, end).trimEnd().length;
    const question = questions[naming.index]!;
    // Named again further on: where this is a list of what was asked ("You asked: …"), the answers stand there.
    const first = text.slice(naming.at, end).split('\n\n', 1)[0]!;
    const again = last.get(naming.index)! > k;
    if (!onlyRecites(again ? first : text.slice(naming.at, end), question)) found[naming.index] = { start: naming.at, end, rule: naming.rule };
  }
  for (const match of text.matchAll(WITHIN)) {
    const index = byNumber.get(match[1]!.toLowerCase());
    if (index === undefined || found[index]) continue;
    const sentence = sentenceRound(text, match.index, match.index + match[0].length);
    found[index] = { start: sentence.start, end: sentence.start + text.slice(sentence.start, sentence.end).trimEnd().length, rule: 'common/answer/names-number' };
  }
  return found;
}

function namingsIn(text: string, questions: readonly Question[], byNumber: ReadonlyMap<string, number>): Naming[] {
  const said = new SaidBefore();
  for (const [i, question] of questions.entries()) said.add(i, wordHashesOf(question.text));
  const sizes = questions.map((question) => shinglesOf(wordHashesOf(question.text)).length);
  const namings: Naming[] = [];
  for (const line of indexLines(text)) {
    if (line.blank) continue;
    const { named, listed } = NAMED.exec(line.text)?.groups ?? {};
    const index = byNumber.get((named ?? listed ?? '').toLowerCase());
    if (index !== undefined) { namings.push({ index, at: line.start + (line.text.length - line.text.trimStart().length), rule: 'common/answer/names-number' }); continue; }
    const words = wordHashesOf(line.content.slice(0, 2000));
    const copied = said.copied(words, () => true);
    if (!copied) continue;
    const shared = copied.share * shinglesOf(words).length;
    // A wrapped question stands on several lines: the first of them counts.
    if (shared >= RECITED * sizes[copied.key]! || copied.share >= 0.9 && shared >= 2) {
      if (namings.at(-1)?.index !== copied.key) namings.push({ index: copied.key, at: line.start, rule: 'common/answer/recites' });
    }
  }
  return namings;
}

/** Nothing but the question's own words and its number. */
function onlyRecites(text: string, question: Question): boolean {
  const left = new Map<string, number>();
  for (const word of wordsOf(question.text)) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0, more = 0;
  for (const word of wordsOf(text)) {
    const count = left.get(word) ?? 0;
    if (count) { left.set(word, count - 1); shared++; } else if (word !== question.number && !/^(?:q|question|item|point|part|number|no)$/.test(word)) more++;
  }
  return more === 0 && (shared === 0 || [...left.values()].every((count) => count === 0));
}
