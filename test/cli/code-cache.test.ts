import { describe, expect, test } from '@jest/globals';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { ROOT, place } from './run.js';

const THREAD = join(ROOT, 'fixtures/thread-example/input.txt');

/** A copy of the built program, whose code cache may be spoilt. */
function copied(): { folder: string; cache: string; parsed: () => { code: number | null; out: string; err: string } } {
  const folder = place({});
  for (const name of ['bin', 'dist/run', 'package.json']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const parsed = (): { code: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/foi-parse.js'), '--format', 'json', THREAD], { encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
  };
  return { folder, cache: join(folder, 'dist/run/main.cache'), parsed };
}

/** Whether V8 refused the code cache in that folder. */
const refused = (folder: string): unknown =>
  JSON.parse(spawnSync(process.execPath, ['-p', `require(${JSON.stringify(join(folder, 'bin/program.js'))}).program().script.cachedDataRejected ?? null`], { encoding: 'utf8' }).stdout);

describe('the code cache', () => {
  const whole = copied();
  const expected = whole.parsed();

  test('that the build left is taken', () => {
    expect(expected).toMatchObject({ code: 0, err: '' });
    expect(refused(whole.folder)).toBe(false);
  });

  test.each([
    ['missing', (cache: string): void => { rmSync(cache); }, null],
    ['empty', (cache: string): void => { writeFileSync(cache, ''); }, true],
    ['cut', (cache: string): void => { writeFileSync(cache, readFileSync(cache).subarray(0, 5000)); }, true],
    ['of another version of V8', (cache: string): void => { const bytes = readFileSync(cache); bytes.writeUInt32LE(bytes.readUInt32LE(4) + 1, 4); writeFileSync(cache, bytes); }, true],
    ['no code cache at all', (cache: string): void => { writeFileSync(cache, 'Dear Council,\n'.repeat(500)); }, true],
  ])('%s changes nothing', (_, change, is) => {
    const { folder, cache, parsed } = copied();
    change(cache);
    expect(parsed()).toEqual(expected);
    expect(refused(folder)).toBe(is);
  });
});
