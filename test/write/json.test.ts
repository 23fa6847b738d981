import { expect, test } from '@jest/globals';
import { writeJson } from '../../src/write/json.js';
import { writeNdjson } from '../../src/write/ndjson.js';
import { inOrder } from '../../src/write/order.js';
import { resultSchema, recordSchema } from '../../src/model/result.js';
import { message, sample } from './sample.js';
import type { Result } from '../../src/model/result.js';

const json = (result: Result): string => [...writeJson(result)].join('');
const hostile = 'a\u001b \u0085 \u009b \u202e \u2028 \ud800 "\\';

test('it is what JSON.stringify gives with an indentation of two', () => {
  expect(json(sample())).toBe(`${JSON.stringify(sample(), null, 2)}\n`);
  const empty: Result = { schema: 'foi-parse/1', threads: [], documents: [], problems: [] };
  expect(json(empty)).toBe(`${JSON.stringify(empty, null, 2)}\n`);
});

test('the sample and what is printed of it keep to the schema', () => {
  expect(resultSchema.parse(JSON.parse(json(sample())))).toEqual(sample());
  for (const line of writeNdjson(sample())) recordSchema.parse(JSON.parse(line));
});

test('the order of keys does not depend on how a result was put together', () => {
  const turned = JSON.parse(JSON.stringify(sample()), (_key, value: unknown) =>
    (value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value)) as Result;
  expect(json(turned)).toBe(json(sample()));
});

test('keys that the contract does not name come last', () => {
  expect(JSON.stringify(inOrder({ new: 1, line: 2, code: 3 }, ['code', 'line']))).toBe('{"code":3,"line":2,"new":1}');
});

test('what a terminal would act on is escaped, and comes back as it was', () => {
  const result = sample();
  result.threads[0]!.messages = [message(1, 0, [['body', hostile]])];
  const printed = json(result);
  expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/);
  expect(printed).toContain('a\\u001b \\u0085 \\u009b \\u202e \\u2028 \\ud800');
  expect((JSON.parse(printed) as Result).threads[0]!.messages[0]!.text).toBe(hostile);
});

test('NDJSON: a record a line, the document before its messages, by id', () => {
  const lines = [...writeNdjson(sample())];
  for (const line of lines) expect(line.indexOf('\n')).toBe(line.length - 1);
  const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(records.map((record) => record['record'])).toEqual(['document', 'message', 'message', 'message', 'problem']);
  expect(records[1]).toMatchObject({ document: 'd1', thread: { id: 't1', title: 'Parking permits' }, source: { file: 'thread.txt', ordinal: 0, byteStart: null, byteEnd: null } });
  expect(Object.keys(records[1]!).slice(0, 3)).toEqual(['record', 'id', 'position']);
});
