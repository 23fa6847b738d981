import { expect, test } from '@jest/globals';
import { EVERYTHING, select, selection, writtenText } from '../../src/write/select.js';
import { message, sample } from './sample.js';

test('nothing asked, nothing changed', () => {
  expect(select(sample(), EVERYTHING)).toEqual(sample());
});

test('a stripped type goes, and positions stay', () => {
  const { threads } = select(sample(), selection([], ['auto-reply'], true));
  expect(threads[0]!.messages.map((one) => one.position)).toEqual([1, 3]);
});

test('a stripped zone leaves the text, a kept one joins it; zones stay listed', () => {
  const { threads } = select(sample(), selection(['rights'], ['greeting'], true));
  expect(threads[0]!.messages[0]!.text).toBe('How many permits?\n\nYours,\nAlex Morgan');
  expect(threads[0]!.messages[0]!.zones).toHaveLength(4);
  expect(threads[0]!.messages[2]!.text).toBe('We refuse.\n\nYou may complain.');
});

test('--zones none', () => {
  const chosen = select(sample(), selection([], [], false));
  expect('zones' in chosen.threads[0]!.messages[0]!).toBe(false);
  expect(chosen.documents[0]!.furniture).toEqual([]);
});

test('lines answered point by point are written, unless stripped; zones cut out of a line leave a break', () => {
  const { zones = [] } = message(1, 0, [['quote', '> a?\n', { interleaved: true }], ['body', 'yes. '], ['notice', 'We are nice.'], ['body', 'And no.\n'], ['quote', '> b\n']]);
  expect(writtenText(zones, EVERYTHING)).toBe('> a?\nyes. \nAnd no.');
  expect(writtenText(zones, selection([], ['quote'], true))).toBe('yes. \nAnd no.');
});
