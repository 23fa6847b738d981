import type { Result, ResultMessage } from '../model/result.js';

/** A result that says nothing but these problems. */
export function onlyProblems(problems: Result['problems']): Result {
  return { schema: 'foi-parse/1', threads: [], documents: [], problems };
}

/** Results of several inputs as one: threads, documents and problems in order, `document` indices shifted to match. */
export function joinResults(results: readonly Result[]): Result {
  const joined = onlyProblems([]);
  for (const result of results) {
    const shift = joined.documents.length;
    const at = (index: number | string): number | string => (typeof index === 'number' ? index + shift : index);
    const claim = <T extends Pick<ResultMessage['why']['type'], 'evidence'>>(one: T): T => ({ ...one, evidence: one.evidence.map((said) => (said.document === undefined ? said : { ...said, document: at(said.document) })) });
    const moved = ({ why, ...message }: ResultMessage): ResultMessage => ({
      ...message, document: at(message.document),
      why: { ...why, type: claim(why.type), role: claim(why.role), date: claim(why.date), ...(why.exports ? { exports: claim(why.exports) } : {}) },
    });
    for (const thread of result.threads) joined.threads.push({ ...thread, state: thread.state && claim(thread.state), jurisdiction: thread.jurisdiction && claim(thread.jurisdiction), why: { ...thread.why, regime: claim(thread.why.regime) }, messages: thread.messages.map(moved) });
    joined.documents.push(...result.documents);
    joined.problems.push(...result.problems);
  }
  return joined;
}

/**
 * Makes the ids of one result differ from those of the results before it, as the same file may be given twice: an id
 * that was met before gets a number ("…~2"), and whatever refers to it follows. Results must come in a stable order.
 * @param met ids given so far; those of this result are added.
 */
export function withDistinctIds(result: Result, met: { has(key: string): boolean; add(key: string): unknown }): Result {
  const fresh = new Map<string, string>();
  const name = (kind: string, id: string): string => {
    const key = `${kind} ${id}`;
    const known = fresh.get(key);
    if (known !== undefined) return known;
    let given = id;
    for (let n = 2; met.has(`${kind} ${given}`); n++) given = `${id}~${n}`;
    fresh.set(key, given);
    return given;
  };
  const reference = (id: string | null): string | null => (id === null ? null : name('message', id));
  const renamed: Result = {
    ...result,
    threads: result.threads.map((thread) => ({
      ...thread,
      id: name('thread', thread.id),
      state: thread.state && { ...thread.state, message: reference(thread.state.message) },
      deadlines: thread.deadlines.map((deadline) => ({ ...deadline, message: reference(deadline.message), met: deadline.met && { ...deadline.met, message: name('message', deadline.met.message) } })),
      messages: thread.messages.map((message) => ({
        ...message,
        id: name('message', message.id),
        duplicateOf: reference(message.duplicateOf),
        questions: message.questions.map((question) => (question.answer ? { ...question, answer: { ...question.answer, message: name('message', question.answer.message) } } : question)),
        ...(message.zones === undefined ? {} : { zones: message.zones.map((zone) => (zone.copyOf === null ? zone : { ...zone, copyOf: reference(zone.copyOf) })) }),
        ...(typeof message.document === 'string' ? { document: name('document', message.document) } : {}),
      })),
    })),
    documents: result.documents.map((document) => ({
      ...document,
      id: name('document', document.id),
      furniture: document.furniture.map((piece) => (typeof piece.copyOf === 'string' ? { ...piece, copyOf: reference(piece.copyOf) } : piece)),
    })),
  };
  for (const [key, given] of fresh) met.add(`${key.slice(0, key.indexOf(' '))} ${given}`);
  return renamed;
}
