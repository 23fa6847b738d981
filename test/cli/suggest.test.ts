import { expect, test } from '@jest/globals';
import { nearest } from '../../src/cli/suggest.js';

test.each([['jsno', 'json'], ['txt', 'text'], ['JSON', 'json'], ['ndjsn', 'ndjson'], ['', null], ['x', null], ['yaml', null], ['q'.repeat(10_000), null]])('%j: %j', (given, meant) => {
  expect(nearest(given, ['text', 'json', 'ndjson', 'csv'])).toBe(meant);
});
