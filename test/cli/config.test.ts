import { describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIL, REPLY, foi, place } from './run.js';

/** A directory with a config file and a folder in it, from which the program is run. */
function work(config: unknown, name = '.foi-parserc.json'): { top: string; folder: string } {
  const top = place({ [name]: typeof config === 'string' ? config : JSON.stringify(config) }), folder = join(top, 'letters');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.eml'), MAIL);
  writeFileSync(join(folder, 'b.eml'), REPLY);
  return { top, folder };
}
const said = (folder: string, ...args: string[]): Record<string, { value: unknown; from: string }> => (JSON.parse(foi(folder, ['--print-config', '--json', ...args]).out) as { options: Record<string, { value: unknown; from: string }> }).options;

describe('where it is looked for', () => {
  test('upwards; --no-config does without; --config takes another', () => {
    const { folder } = work({ strip: ['request'] });
    expect(foi(folder, ['a.eml']).out).not.toContain('parking permits issued');
    expect(foi(folder, ['--no-config', 'a.eml']).out).toContain('parking permits issued');
    writeFileSync(join(folder, 'other.json'), '\uFEFF{"strip": ["greeting"]}\r\n');
    const { out } = foi(folder, ['--config', 'other.json', 'a.eml']);
    expect([out.includes('parking permits issued'), out.includes('Dear Borsetshire')]).toEqual([true, false]);
  });

  test('the nearest counts alone, a package.json only if it has the key', () => {
    const { folder } = work({ by: 'thread', strip: ['bounce'] });
    writeFileSync(join(folder, 'package.json'), '{"name": "letters", "dependencies": {"foi-parse": "0"}}');
    expect(said(folder)['by']).toEqual({ value: 'thread', from: 'file: ../.foi-parserc.json' });
    writeFileSync(join(folder, 'package.json'), '{"name": "letters", "foi-parse": {"strip": ["thanks"]}}');
    expect(said(folder)).toMatchObject({ by: { value: 'message', from: 'default' }, strip: { value: ['thanks'], from: 'file: package.json' } });
  });

  test('it ends at the top of a repository and at the home directory', () => {
    const { folder } = work({ by: 'thread' });
    expect(foi(folder, ['--print-config'], { env: { HOME: folder } }).out).toContain('config file: none\n');
    mkdirSync(join(folder, '.git'));
    expect(foi(folder, ['--print-config']).out).toContain('config file: none\n');
  });
});

describe('flags win', () => {
  test('a list replaces that of the file, a switch is taken back, the opposite name leaves it', () => {
    const { folder } = work({ strip: ['request', 'bounce'], 'csv-bom': true, limit: ['parts=7'], requester: 'alex@example.org' });
    expect(said(folder, '--strip', 'thanks', '--no-csv-bom')).toMatchObject({ strip: { value: ['thanks'], from: 'flag' }, 'csv-bom': { value: false, from: 'flag' }, limit: { value: ['parts=7'], from: 'file: ../.foi-parserc.json' }, requester: { value: ['alex@example.org'] }, jobs: { value: null, from: 'default' } });
    expect(foi(folder, ['--keep', 'request', 'a.eml']).out).toContain('parking permits issued');
    expect(foi(folder, ['--format', 'csv', 'a.eml']).out).toMatch(/^\ufeff/);
    expect(foi(folder, ['--format', 'csv', '--no-csv-bom', 'a.eml']).out).toMatch(/^thread/);
  });

  test('the environment wins over a file, a flag over both', () => {
    const { folder } = work({ color: 'always' });
    expect(foi(folder, ['a.eml']).out).toContain('\u001b');
    expect(foi(folder, ['a.eml'], { env: { NO_COLOR: '1' } }).out).not.toContain('\u001b');
    expect(foi(folder, ['--print-config'], { env: { NO_COLOR: '1' } }).out).toMatch(/^color +auto +environment: NO_COLOR$/m);
    expect(foi(folder, ['--no-color', 'a.eml']).out).not.toContain('\u001b');
    expect(foi(folder, ['--print-config', '--no-color', '--format', 'csv']).out).toMatch(/^color +never +flag$/m);
  });
});

test.each<[unknown, string]>([
  [{ strp: ['request'] }, "../.foi-parserc.json: there is no option 'strp'. Did you mean strip?"],
  [{ xyzzyplugh: 1 }, "there is no option 'xyzzyplugh'. Choose of input-format, jurisdiction"],
  [{ output: 'x' }, 'output cannot stand in a file: say --output on the command line'],
  [{ quiet: true }, 'quiet cannot stand in a file'],
  [{ 'redact-keep': ['staff'] }, 'redact-keep cannot stand in a file'],
  [{ strip: ['auto-replies'] }, "../.foi-parserc.json: strip: there is no 'auto-replies'. Did you mean auto-reply?"],
  [{ by: 'row' }, "by: 'row' is none of message, thread."],
  [{ summary: 'yes' }, 'summary: takes true or false, not "yes"'],
  [{ strip: [1, {}] }, 'strip: takes a list of texts like ["request"]'],
  [{ jobs: 0 }, 'jobs: takes a whole number from 1 to 256'],
  [{ limit: ['part=1'] }, 'Did you mean parts?'],
  [['strip'], 'holds no options: write an object like {"jurisdiction": "gb"'],
  ['{\n  // no\n  "by": "thread"\n}', '../.foi-parserc.json:2:3: is not JSON here'],
  ['{"by": "thread",}', 'no comma after the last'],
])('%j is one line with file and key', (config, says) => {
  const { folder } = work(config);
  const { code, out, err } = foi(folder, ['a.eml']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^foi-parse: [^\n]+\n$/);
  expect(err).toContain(says);
});

test('help, version and the manual page do not look at it', () => {
  const { top } = work('{');
  for (const flag of ['--help', '--version', '--man']) expect(foi(top, [flag])).toMatchObject({ code: 0, err: '' });
});
