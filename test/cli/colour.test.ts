import { expect, test } from '@jest/globals';
import { wantsColour } from '../../src/cli/colour.js';

test.each([
  ['auto', {}, true, true], ['auto', {}, false, false], ['auto', { TERM: 'dumb' }, true, false],
  ['auto', { NO_COLOR: '1' }, true, false], ['auto', { NO_COLOR: '' }, true, true], ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['auto', { FORCE_COLOR: '1' }, false, true], ['auto', { FORCE_COLOR: '0' }, true, false], ['auto', { FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
  ['always', { NO_COLOR: '1' }, false, true], ['never', { FORCE_COLOR: '1' }, true, false],
] as const)('%s %j terminal %s: %s', (flag, environment, terminal, colour) => {
  expect(wantsColour(flag, environment, terminal)).toBe(colour);
});
