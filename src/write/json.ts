import { escapeJson } from './escape.js';
import { DOCUMENT, PROBLEM, THREAD, inOrder } from './order.js';
import type { Result } from '../model/result.js';

/**
 * The result as one JSON document, indented by two, keys in the order of the contract, ended by a line feed.
 * Comes in pieces, a thread or document each, so that a large result never has to be one string.
 */
export function* writeJson(result: Result): Generator<string> {
  yield `{\n  "schema": ${JSON.stringify(result.schema)},\n`;
  yield* list('threads', result.threads.map((thread) => () => inOrder(thread, THREAD)), ',');
  yield* list('documents', result.documents.map((document) => () => inOrder(document, DOCUMENT)), ',');
  yield* list('problems', result.problems.map((problem) => () => inOrder(problem, PROBLEM)), '');
  yield '}\n';
}

function* list(name: string, members: readonly (() => unknown)[], after: string): Generator<string> {
  if (members.length === 0) {
    yield `  "${name}": []${after}\n`;
    return;
  }
  yield `  "${name}": [\n`;
  for (const [index, member] of members.entries()) {
    const json = escapeJson(JSON.stringify(member(), null, 2)).replaceAll('\n', '\n    ');
    yield `    ${json}${index + 1 < members.length ? ',' : ''}\n`;
  }
  yield `  ]${after}\n`;
}
