import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse, resultSchema } from '../../src/index.js';
import { safeName } from '../../src/batch/attachments/safe-name.js';
import { rtfBody } from '../../src/read/rtf-text.js';

/** Every object answers to these, so that a table would, too. */
const NAMES = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];
const TIME = '2019-06-24T21:09:19.000Z';
const froide = (more: object, request: object = {}): object => ({ id: 9, title: 'Lamps', is_foi: true, messages: [{ id: 1, is_response: true, timestamp: TIME, content: 'Vierzehn.', ...more }], ...request });
const alaveteli = (more: object, event: object = {}): object => ({ url_title: 'lamps', title: 'Lamps', info_request_events: [{ event_type: 'sent', created_at: TIME, ...event }], ...more });

/** A field of each export that is looked up in a table, with the word that stands in it. */
const FIELDS: readonly (readonly [string, (word: string) => object])[] = [
  ['the state of a Froide request', (status) => froide({}, { status })], ['its resolution', (resolution) => froide({}, { resolution })], ['the state of a letter in it', (status) => froide({ status })],
  ['the state of an Alaveteli request', (state) => alaveteli({ described_state: state })], ['its state as shown', (status) => alaveteli({ display_status: status })], ['an event', (kind) => alaveteli({}, { event_type: kind })],
];

describe('a word that every object answers to is a word like any other', () => {
  test.each(FIELDS)('%s', async (_name, make) => {
    const plain = JSON.stringify(await parse(JSON.stringify(make('lamplight'))));
    for (const name of NAMES) {
      const result = await parse(JSON.stringify(make(name)));
      expect(resultSchema.safeParse(result).success).toBe(true);
      // Ids are of the bytes.
      expect(JSON.stringify(result).replace(/[0-9a-f]{12}/g, 'ID').replaceAll(name, 'lamplight')).toBe(plain.replace(/[0-9a-f]{12}/g, 'ID'));
    }
  });

  test.each(['__proto__', 'constructor'])('the class of a saved page that tells its state: %s', async (name) => {
    const page = readFileSync('fixtures/page-2016-letters/input.html', 'utf8').replace(/(request-status-message--|icon_)[a-z_]+/g, `$1${name}`);
    const result = await parse(page);
    expect([resultSchema.safeParse(result).success, result.threads[0]?.status?.value]).toEqual([true, name]);
  });

  test.each(NAMES.slice(1))('a control word of RTF: %s', (name) => {
    expect(rtfBody(`{\\rtf1\\ansi Fourteen\\${name} lamps}`)).toMatchObject({ content: 'Fourteenlamps' });
  });

  test.each(NAMES)('the kind of an attachment: %s', (mediaType) => {
    expect(safeName({ name: 'list', mediaType }, 'a'.repeat(64))).toBe('list-aaaaaaaaaaaa');
  });
});
