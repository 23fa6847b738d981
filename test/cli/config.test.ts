import { describe, expect, test } from '@jest/globals';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIL, foi, place } from './run.js';

interface Printed { file: string | null; options: Record<string, { value: unknown; from: string }> }
const config = (directory: string, ...args: string[]): Printed => JSON.parse(foi(directory, ['--print-config', '--json', ...args]).out) as Printed;

describe('a config file', () => {
  test('the nearest upwards counts, flags win, a switch can be taken back', () => {
    const top = place({ '.foi-parserc.json': '{ "strip": ["auto-reply"], "summary": true, "jobs": 1 }' }), deep = join(top, 'deep');
    mkdirSync(deep);
    writeFileSync(join(deep, 'package.json'), '{ "name": "other" }'); // has no key "foi-parse": passed over
    writeFileSync(join(deep, 'a.eml'), MAIL);
    expect(config(deep)).toMatchObject({ file: '../.foi-parserc.json', options: { strip: { value: ['auto-reply'], from: 'file: ../.foi-parserc.json' }, jobs: { value: '1' }, by: { value: 'message', from: 'default' } } });
    expect(config(deep, '--strip', 'quote', '--no-summary').options).toMatchObject({ strip: { value: ['quote'], from: 'flag' }, summary: { value: false, from: 'flag' } });
    expect(config(deep, '--no-config')).toMatchObject({ file: null, options: { summary: { value: false, from: 'default' } } });
    expect(foi(deep, ['a.eml']).err).toContain('1 messages in 1 threads');
    expect(foi(deep, ['--no-config', 'a.eml']).err).toBe('');
    mkdirSync(join(deep, '.git')); // the top of a repository
    expect(config(deep).file).toBeNull();
  });

  test('package.json has a key, --config names any file, the environment wins over colour', () => {
    const there = place({ 'package.json': '{ "foi-parse": { "zones": "none", "color": "always" } }', 'other.json': '{ "by": "thread" }' });
    expect(config(there).options).toMatchObject({ zones: { value: 'none', from: 'file: package.json' }, color: { value: 'always' } });
    expect(config(there, '--config', 'other.json')).toMatchObject({ file: 'other.json', options: { by: { value: 'thread' }, zones: { value: 'all' } } });
    expect(foi(there, ['--print-config'], { env: { NO_COLOR: '1' } }).out).toMatch(/^color +auto +environment: NO_COLOR$/m);
  });

  test.each([
    ['{ "strp": ["auto-reply"] }', ".foi-parserc.json: there is no option 'strp'. Did you mean strip?"],
    ['{ "strip": ["auto-replies"] }', 'Did you mean auto-reply?'],
    ['{ "output": "a.eml" }', 'output cannot stand in a file: say --output on the command line'],
    ['{ "output-dir": "out" }', 'output-dir cannot stand in a file'],
    ['{ "save-attachments": "out" }', 'save-attachments cannot stand in a file'],
    ['{ "redaction-list": "out" }', 'redaction-list cannot stand in a file'],
    ['{ "csv-raw": true }', 'csv-raw cannot stand in a file'],
    ['{ "quiet": true }', 'quiet cannot stand in a file'],
    ['{ "summary": "yes" }', 'summary: takes true or false, not "yes"'],
    ['{ "requester": [["x"]] }', 'requester: takes a list of texts'],
    ['{ "__proto__": { "summary": true } }', "there is no option '__proto__'"],
    ['[]', 'holds no options'],
    ['{\n  "by": "thread",\n}', '.foi-parserc.json:3:1: is not JSON here'],
    ['{ "limit": ["depht=3"] }', 'Did you mean depth?'],
  ])('%s is refused in one line, and nothing is written', (text, says) => {
    const there = place({ 'a.eml': MAIL, '.foi-parserc.json': text });
    const { code, out, err } = foi(there, ['a.eml']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(there).sort()).toEqual(['.foi-parserc.json', 'a.eml']);
    expect(foi(there, ['--no-config', 'a.eml']).code).toBe(0);
  });
});
