import { expect, test } from '@jest/globals';
import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOfFile } from '../../src/batch/file.js';
import { place } from '../cli/run.js';

const MEGA = 1024 * 1024;
/** Reads a file of three megabytes to which something happens after the first. */
async function readWhile(change: (file: string) => void): Promise<number> {
  const file = join(place({}), 'long');
  writeFileSync(file, Buffer.alloc(3 * MEGA));
  let length = 0;
  for await (const bytes of bytesOfFile(Buffer.from(file))) {
    if (!length) change(file);
    length += bytes.length;
  }
  return length;
}

test('a file that grows is read as far as it was', async () => { expect(await readWhile((file) => { appendFileSync(file, 'more'); })).toBe(3 * MEGA); });
test('a file that shrinks is not taken for a whole one', async () => { await expect(readWhile((file) => { truncateSync(file, 2 * MEGA); })).rejects.toThrow('it became shorter while it was read'); });
test('what states no size is read to its end', async () => {
  let length = 0;
  for await (const bytes of bytesOfFile(Buffer.from('/proc/self/status'))) length += bytes.length;
  expect(length).toBeGreaterThan(100);
});
