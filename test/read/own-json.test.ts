import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from '../../src/index.js';
import { writeJson } from '../../src/write/json.js';
import { writeNdjson } from '../../src/write/ndjson.js';

const HEAD = 'From: Sam Reed <sam@example.org>\r\nTo: Jo Hartley <jo@example.com>\r\nSubject: Lamps\r\nDate: Mon, 5 Jan 2015 14:03:00 +0000\r\nMIME-Version: 1.0\r\n';
const ATTACHED = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee below.\r\n\r\nOn Sun, 4 Jan 2015 at 09:00, Jo Hartley wrote:\r\n> How many lamps are lit in the square at night?\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${HEAD}\r\nThe pond has one.\r\n--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+Ig==\r\n--b--\r\n`;
const inputs: [string, string | Buffer][] = [['a thread', readFileSync('fixtures/thread-example/input.txt')], ['a mail with a mail attached and a problem', ATTACHED], ['nothing', '']];

test.each(inputs)('the JSON of %s comes back as it was', async (_name, input) => {
  const first = await parse(input, { file: 'x' });
  const json = [...writeJson(first)].join('');
  expect([...writeJson(await parse(json, { file: 'x.json' }))].join('')).toBe(json);
  expect(await parse(JSON.stringify(first))).toEqual(first);
});

test.each(inputs)('the NDJSON of %s comes back as JSON', async (_name, input) => {
  const first = await parse(input, { file: 'x' });
  const again = await parse([...writeNdjson(first)].join(''), { file: 'x.ndjson' });
  // What a record does not say of its thread.
  expect(again).toEqual({ ...first, threads: first.threads.map((thread) => ({ ...thread, url: null, state: null, regime: null, jurisdiction: null, caseReferences: [], deadlines: [], why: { regime: { certainty: 'unknown', evidence: [] } } })) });
});

test.each([
  ['another version', '{"schema":"foi-parse/2","threads":[]}', 'other-schema'],
  ['JSON that is cut short', [...writeJson(await parse(ATTACHED))].join('').slice(0, 900), 'broken-json'],
  ['JSON of another shape', '{"schema":"foi-parse/1","threads":7,"documents":[],"problems":[]}', 'broken-json'],
  ['JSON of something else', '{"name":"foi-parse","version":"1"}', 'other-json'],
])('%s is a problem', async (_name, text, code) => {
  expect((await parse(text, { file: 'x.json' })).problems).toMatchObject([{ severity: 'error', code, file: 'x.json' }]);
});

test('of NDJSON whose last line was cut off the others come', async () => {
  const text = [...writeNdjson(await parse(ATTACHED))].join('');
  const { threads, problems } = await parse(text.slice(0, -40), { file: 'x' });
  expect(threads[0]?.messages).toHaveLength(3);
  expect(problems.at(-1)).toMatchObject({ code: 'broken-record', line: text.trim().split('\n').length });
});

test('keys that would reach a prototype are data', async () => {
  const result = await parse('{"schema":"foi-parse/1","threads":[],"documents":[],"problems":[],"__proto__":{"polluted":true}}');
  expect([...writeJson(result)].join('')).toContain('"threads": []');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
