import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, redacted as redactedBy } from '../../src/index.js';
import { resultSchema, type Result } from '../../src/model/result.js';
import { redact } from '../../src/write/redact/redact.js';
import { staying } from '../../src/write/redact/staying.js';
import { textsOf } from './tiles.js';

const NOTHING = staying([]);
const line = fc.constantFrom('', '\n', 'Dear Mr Quill,', 'Imelda Quill', '> On 3 May 2019, Imelda Quill <imelda@quill.example.org> wrote:', '> 3 Mill Lane, Wexcombe BX1 2AB', 'Tel: 01632 960123', 'Yours faithfully,', 'From: Imelda Quill', 'To: Borsetshire County Council',
  '24 June 2019', 'imelda\n> quill', '12\nHigh\nStreet', 'Will you say?', '14 Pond', 'Street, BX1', '-----Original Message-----', "QUILL'S", 'section 40(2)', 'https://example.org/user/imelda_quill', '01632\n960123');
const mess = fc.array(fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) }), { maxLength: 40 }).chain((lines) => fc.constantFrom('\n', ' ', '').map((between) => lines.join(between)));

/** What must hold of any redacted result: zones tile texts of the stated length, and the result is one of the contract. */
function holds(result: Result): Result {
  const { result: redacted } = redact(result, NOTHING);
  textsOf(redacted);
  expect(resultSchema.safeParse(redacted).error).toBeUndefined();
  return redacted;
}

test('zones of a redacted text tile it, whatever the text', async () => {
  await fc.assert(fc.asyncProperty(mess, async (text) => { holds(await parse(text.toWellFormed())); }), { numRuns: 150 });
}, 60_000);

test('and those of a mail', async () => {
  await fc.assert(fc.asyncProperty(mess, async (text) => { holds(await parse(`From: Imelda Quill <imelda@quill.example.org>\nTo: foi@wexcombe.gov.uk\nSubject: Lamps\n\n${text.toWellFormed()}`)); }), { numRuns: 150 });
}, 60_000);

const FIXTURES = readdirSync('fixtures').flatMap((name) => readdirSync(join('fixtures', name)).filter((file) => /^input.*\.(?:eml|txt|html)$/.test(file)).map((file) => join('fixtures', name, file)));

test.each(FIXTURES)('%s: tiles, and nobody who writes or is greeted is left', async (file) => {
  const result = await parse(readFileSync(file), { file: 'input' }), redacted = holds(result);
  // Redacted once more it stays as it is: a mark is no name.
  expect(redact(redacted, NOTHING).result.threads.map(({ messages }) => messages.map(({ text }) => text))).toEqual(redacted.threads.map(({ messages }) => messages.map(({ text }) => text)));
  const words = JSON.stringify(redacted.threads).toLowerCase();
  for (const { sender, role } of result.threads.flatMap(({ messages }) => messages)) {
    if (sender.email && !redacted.threads.some(({ messages }) => messages.some((one) => one.sender.email === sender.email))) expect(words).not.toContain(sender.email.toLowerCase());
    if (role === 'requester' && sender.name && sender.name.includes(' ') && !/anonymous/i.test(sender.name)) expect(words).not.toContain(sender.name.toLowerCase());
  }
});

test('the library gives what the command line prints, and keeps who is to stay', async () => {
  const result = await parse('From: Imelda Quill <imelda@quill.example.org>\nTo: foi@wexcombe.gov.uk\nSubject: Lamps\n\nDear Sir,\nPlease send me the list of lamps.\nYours faithfully,\nImelda Quill\n');
  const { result: without, redactions } = await redactedBy(result);
  expect(without).toEqual(redact(result, NOTHING).result);
  expect(redactions[0]!.replaced.length).toBeGreaterThan(1);
  expect((await redactedBy(result, ['Imelda Quill'])).result.threads[0]!.messages[0]!.sender.name).toBe('Imelda Quill');
});
