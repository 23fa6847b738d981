/** Several machines: two sshd of our own. Where a program is missing (Debian: parallel, openssh-server) the rows are skipped, by name. */
import { describe, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { generate } from '../bench/generate.js';
import { place } from '../cli/run.js';
import { whole } from '../faults/killed.js';
import { machines, missingPrograms } from '../faults/machines.js';

jest.setTimeout(300_000);
const missing = missingPrograms();

(missing.length ? describe.skip : describe)(`docs/many-machines.md as it stands${missing.length ? ` (skipped: ${missing.join(', ')} missing)` : ''}`, () => {
  test('shares, shares over ssh hosts and files give what one run gives', async () => {
    const directory = place({}), mailbox = join(directory, 'in.mbox'), wholeOut = join(directory, 'whole.ndjson');
    await generate(mailbox, { kind: 'mixed', messages: 60, bytes: Infinity, damaged: 0.05, seed: 5 });
    await whole({ mailbox, out: wholeOut, jobs: 1 });
    const right = { missing: 0, repeated: 0, misplaced: 0, torn: 0, threadsRight: 1, parts: 4, same: true };
    expect(await machines({ directory, mailbox, wholeOut, seed: 5 })).toMatchObject({ shares: right, ssh: right, files: { same: true } });
  });
});
