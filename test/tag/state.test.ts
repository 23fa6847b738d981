import { expect, test } from '@jest/globals';
import type { MessageType, RequestStateName, Role } from '../../src/model/lists.js';
import { stateOf } from '../../src/tag/state/state.js';

const FROM_REQUESTER: ReadonlySet<MessageType> = new Set<MessageType>(['request', 'clarification', 'follow-up', 'chaser', 'internal-review-request', 'complaint', 'thanks', 'withdrawal']);
const roleOf = (type: MessageType): Role => (FROM_REQUESTER.has(type) ? 'requester' : type === 'bounce' ? 'third-party' : type === 'decision-notice' || type === 'regulator-correspondence' ? 'regulator' : 'authority');
const state = (types: readonly MessageType[], page: string | null = null): ReturnType<typeof stateOf> =>
  stateOf(types.map((type, i) => ({ id: `m${i + 1}`, role: roleOf(type), type: { value: type, certainty: 'implied', because: [] } })), page);

/** What the messages are, where they leave the request, and which of them decides. Argued from the meaning of the states. */
test.each<[readonly MessageType[], RequestStateName, string | null]>([
  [[], 'unknown', null],
  [['request'], 'awaiting-answer', 'm1'],
  [['request', 'auto-reply', 'acknowledgement', 'chaser', 'holding-reply'], 'awaiting-answer', 'm1'],
  [['request', 'extension'], 'awaiting-answer', 'm1'],
  [['request', 'clarification-request'], 'awaiting-clarification', 'm2'],
  [['request', 'clarification-request', 'clarification'], 'awaiting-answer', 'm3'],
  [['request', 'clarification-request', 'clarification', 'disclosure'], 'disclosed', 'm4'],
  [['request', 'fee-notice'], 'awaiting-payment', 'm2'],
  [['request', 'disclosure', 'thanks'], 'disclosed', 'm2'],
  [['request', 'partial-disclosure'], 'partly-disclosed', 'm2'],
  [['request', 'refusal'], 'refused', 'm2'],
  [['request', 'not-held'], 'not-held', 'm2'],
  [['request', 'response'], 'answered', 'm2'],
  // The outcome is told once; a covering note does not hide it, a new outcome does.
  [['request', 'refusal', 'response'], 'refused', 'm2'],
  [['request', 'response', 'refusal'], 'refused', 'm3'],
  [['request', 'refusal', 'disclosure'], 'disclosed', 'm3'],
  // Part of it was withheld; giving the answer to a further question does not give that part.
  [['request', 'partial-disclosure', 'follow-up', 'disclosure'], 'partly-disclosed', 'm2'],
  [['request', 'disclosure', 'request'], 'disclosed', 'm2'],
  [['request', 'disclosure', 'clarification'], 'disclosed', 'm2'],
  [['request', 'refusal', 'internal-review-request'], 'under-review', 'm3'],
  [['request', 'refusal', 'internal-review-request', 'internal-review-acknowledgement'], 'under-review', 'm4'],
  [['request', 'refusal', 'internal-review-request', 'internal-review-outcome'], 'reviewed', 'm4'],
  [['request', 'internal-review-request', 'disclosure'], 'disclosed', 'm3'],
  [['request', 'refusal', 'complaint'], 'with-regulator', 'm3'],
  [['request', 'refusal', 'complaint', 'regulator-correspondence', 'decision-notice'], 'decided', 'm5'],
  [['request', 'refusal', 'decision-notice', 'disclosure'], 'decided', 'm3'],
  [['request', 'transfer'], 'transferred', 'm2'],
  [['request', 'withdrawal'], 'withdrawn', 'm2'],
  [['request', 'bounce'], 'undelivered', 'm2'],
  [['request', 'disclosure', 'thanks', 'bounce'], 'disclosed', 'm2'],
  [['disclosure'], 'disclosed', 'm1'],
  [['annotation', 'platform-notice', 'unknown'], 'unknown', null],
])('%j: %s, by %s', (types, value, message) => {
  expect(state(types)).toMatchObject({ value, message, certainty: value === 'unknown' ? 'unknown' : 'implied', agreesWithPage: null });
});

test.each<[readonly MessageType[], string, boolean | null]>([
  [['request'], 'waiting_response_overdue', true],
  [['request', 'disclosure'], 'waiting_response', false],
  [['request', 'disclosure'], 'successful', true],
  [['request', 'response'], 'successful', true],
  [['request', 'response'], 'rejected', true],
  [['request', 'refusal'], 'successful', false],
  [['request', 'not-held'], 'not_held', true],
  [['request'], 'successful', false],
  [['request', 'clarification-request'], 'waiting_clarification', true],
  [['request', 'refusal', 'internal-review-request'], 'internal_review', true],
  [['request', 'refusal'], 'internal_review', false],
  [['request', 'bounce'], 'error_message', true],
  // What the site says of its own affairs, or of the post, is nothing to compare with.
  [['request', 'disclosure'], 'waiting_classification', null],
  [['request', 'disclosure'], 'gone_postal', null],
  [['request'], 'vexatious', null],
  [[], 'successful', null],
])('%j and a page that says %s: %s', (types, page, agrees) => { expect(state(types, page).agreesWithPage).toBe(agrees); });

test('a guessed type makes a guessed state', () => {
  expect(stateOf([{ id: 'm1', role: 'requester', type: { value: 'request', certainty: 'guessed', because: [] } }], null)).toMatchObject({ certainty: 'guessed' });
});
