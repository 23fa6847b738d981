/** Those faults that need nothing but Node and sh, on a small mailbox; `npm run test:faults` does all. */
import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../cli/run.js';

test.each([['disk'], ['straits']])('%s', (group) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'test/faults/faults.js'), '--messages', '20', '--jobs', '1', '--only', group], { encoding: 'utf8' });
  expect({ failed: stdout.split('\n').filter((line) => line.startsWith('FAILED')), stderr, status }).toEqual({ failed: [], stderr: '', status: 0 });
  expect(stdout).toMatch(/^[1-9]\d* held, 0 failed, 0 left out$/m);
}, 600_000);
