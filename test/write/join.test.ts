import { expect, test } from '@jest/globals';
import { joinResults, withDistinctIds } from '../../src/write/join.js';
import { sample } from './sample.js';

test('documents and problems follow one another, indices are shifted', () => {
  const joined = joinResults([sample(), sample()]);
  expect(joined.threads.map((thread) => thread.messages.map((message) => message.document))).toEqual([[0, 0, 0], [1, 1, 1]]);
  expect(joined.documents).toHaveLength(2);
  const elsewhere = sample();
  elsewhere.threads[0]!.messages[0]!.why.date.evidence.push({ rule: 'r', start: 0, end: 0, text: '', document: 0 });
  expect(joinResults([sample(), elsewhere]).threads[1]!.messages[0]!.why.date.evidence.at(-1)!.document).toBe(1);
  elsewhere.threads[0]!.jurisdiction = { value: 'gb', certainty: 'stated', evidence: [{ rule: 'r', start: 0, end: 0, text: '', document: 0 }] };
  expect(joinResults([sample(), elsewhere]).threads[1]!.jurisdiction!.evidence[0]!.document).toBe(1);
  expect(joined.problems).toHaveLength(2);
});

test('ids that were met before get a number, and what refers to them follows', () => {
  const met = new Set<string>();
  expect(withDistinctIds(sample(), met)).toEqual(sample());
  const second = withDistinctIds(sample(), met);
  expect(second.threads[0]!.id).toBe('t1~2');
  expect(second.threads[0]!.messages.map((message) => message.id)).toEqual(['m1~2', 'm2~2', 'm3~2']);
  expect(second.threads[0]!.messages[2]!.zones!.at(-1)!.copyOf).toBe('m1~2');
  expect(withDistinctIds(sample(), met).documents[0]!.id).toBe('d1~3');
  const asked = sample();
  asked.threads[0]!.messages[0]!.questions = [{ number: '1', start: 0, end: 1, text: 'x', rule: 'r', answer: { message: 'm2', start: 0, end: 1, rule: 'r' } }];
  expect(withDistinctIds(asked, met).threads[0]!.messages[0]!.questions[0]!.answer!.message).toBe('m2~4');
});
