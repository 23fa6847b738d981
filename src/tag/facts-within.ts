import { toRaise } from '../model/limits.js';
import { problem, type Problem } from '../model/problem.js';
import type { RequestTags } from '../model/request.js';
import type { Thread, ThreadTags } from '../model/thread.js';

/**
 * Of the messages of each document so many facts are told, the first of each message: a text of nothing but numbers of cases would make a result of many
 * times its length. @returns a problem for each document that says more.
 */
export function factsWithin({ messages }: Pick<Thread, 'messages'>, { messages: tags, law }: ThreadTags, { stated }: Pick<RequestTags, 'stated'>, most: number): Problem[] {
  const left = new Map<string, number>(), beyond = new Map<string, string | null>();
  for (const { id, draft: { document } } of messages) {
    const { caseReferences, provisions, fees, questions } = tags.get(id)!.law;
    for (const facts of [provisions, caseReferences, fees, questions, stated.get(id) ?? []]) {
      const room = left.get(document.id) ?? most;
      if (facts.length > room) { beyond.set(document.id, document.file); facts.splice(room); }
      left.set(document.id, room - facts.length);
    }
  }
  law.caseReferences.splice(most);
  return [...beyond.values()].map((file) => problem('warning', 'too-many-facts', `it states more than ${most} provisions, references, fees, questions and deadlines: the others are in its text only`, { file, hint: toRaise('facts') }));
}
