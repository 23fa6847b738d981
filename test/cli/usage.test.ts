import { describe, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIL, ROOT, bash, foi, place } from './run.js';

const here = place();

describe('help and version', () => {
  test('row 1: help leads with examples, lists exit codes and docs', () => {
    const { code, out, err } = foi(here, ['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').filter((line) => /^ {2}(?:cat .*)?foi-parse /.test(line)).length).toBeGreaterThanOrEqual(3);
    for (const part of ['Examples:', 'Exit codes:', 'Docs:', 'Input:', 'Output:', '--strip', 'auto-reply', 'disclaimer']) expect(out).toContain(part);
  });

  test('row 2: help wins over other arguments', () => {
    expect(foi(here, ['x.eml', '--nope', '--help'])).toMatchObject({ code: 0, err: '', out: foi(here, ['-h']).out });
    expect(foi(here, ['--format', 'yaml', '--version', '-h']).out).toContain('Examples:');
  });

  test('row 4: version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(foi(here, ['-V'])).toEqual({ code: 0, out: `foi-parse ${version}\n`, err: '' });
    expect(foi(here, ['--version']).out).toBe(`foi-parse ${version}\n`);
  });

  test('neither loads what is heavy', () => {
    for (const flag of ['--help', '--version']) {
      const coverage = join(place({}), 'coverage'); // it names every module that was loaded
      foi(here, [flag], { env: { NODE_V8_COVERAGE: coverage } });
      const loaded = readdirSync(coverage).map((name) => readFileSync(join(coverage, name), 'utf8')).join('');
      expect(loaded).toContain('/dist/run/main.cjs');
      expect(loaded).not.toMatch(/node_modules\/(?:zod|chrono-node|mailparser|chalk|csv-stringify|iconv-lite|htmlparser2)\//);
    }
  });

  test('every example in the help text runs', () => {
    const there = place({ 'thread.txt': 'Dear Council,\n\nHow many?\n\nYours,\nAlex\n', 'mail.eml': MAIL });
    mkdirSync(join(there, 'letters'));
    writeFileSync(join(there, 'letters', 'mail.eml'), MAIL);
    const examples = foi(here, ['--help']).out.split('\n').filter((line) => /^ {2}(?:cat .*)?foi-parse /.test(line)).map((line) => line.slice(2, 55));
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const example of examples) expect({ example, ...bash(there, `set -o pipefail; ${example}`) }).toMatchObject({ code: 0, err: '' });
  });
});

describe('rows 11 and 12: wrong usage is 2, one line on standard error that says what to do', () => {
  test.each([
    [['--frmat', 'json', 'a.eml'], 'Did you mean --format?'],
    [['--format', 'yaml', 'a.eml'], 'text, json, ndjson, csv'],
    [['--format', 'jsno', 'a.eml'], 'Did you mean json?'],
    [['--strip', 'auto-replies', 'a.eml'], 'Did you mean auto-reply?'],
    [['--keep', 'greeting,xyzzyplugh', 'a.eml'], 'request, clarification'],
    [['--keep', 'quote', '--strip', 'quote', 'a.eml'], 'contradict'],
    [['--json', '--format', 'csv', 'a.eml'], 'contradict'],
    [['--explain', '--json', 'a.eml'], '--explain'],
    [['--output'], '--output needs FILE'],
    [['--output='], '--output: is empty'],
    [['--output', '--json', 'a.eml'], 'needs FILE before --json'],
    [['--output', '.', 'a.eml'], 'is a directory: name a file in it'],
    [['--output', 'a.eml', 'a.eml'], 'is one of the inputs: give it a name of its own'],
    [['--output-dir', 'a.eml', 'a.eml'], 'is a file: name a directory'],
    [['--json=yes', 'a.eml'], "takes no value: leave out '=yes'"],
    [['--frmat=json', 'a.eml'], "unknown option '--frmat'. Did you mean --format?"],
    [['--xyzzyplugh', 'a.eml'], "'foi-parse --help' lists them"],
    [['-Z', 'a.eml'], "unknown option '-Z'"],
    [['--limit', 'zip-enry=5', 'a.eml'], 'Did you mean zip-entry?'],
    [['--limit', 'parts=many', 'a.eml'], 'like parts=500'],
    [['--today', '2019-02-30', '--due', 'a.eml'], 'a day like 2019-07-22'],
    [['--requester', 'jo', 'a.eml'], 'an address like jo@example.org'],
    [['--authority', 'a b', 'a.eml'], 'a domain like example.org'],
    [['--jobs', '0', 'a.eml'], 'from 1 to 256'],
    [['--shard', '5/4', 'a.eml'], 'like 1/4'],
    [['--completion', 'tcsh'], 'bash, zsh, fish'],
    [['--list-rules', '--format', 'csv'], 'text, json or ndjson'],
    [['--resume', 'a.eml'], '--format ndjson and --output FILE'],
    [['--fail-on', 'fatal', 'a.eml'], 'error, warning, info'],
    [['--show-rule', 'no/such/rule'], "no rule 'no/such/rule'"],
    [['--\u001b[2J', 'a.eml'], '\\u001b[2J'],
  ])('%j', (args, says) => {
    const { code, out, err } = foi(here, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err).toMatch(/^foi-parse: [^\n]+\n$/);
    expect(err).not.toMatch(/\n {4}at |\u001b/);
  });
});

describe('what can be asked without an input', () => {
  test('row 30: the schema', () => {
    expect(JSON.parse(foi(here, ['--schema']).out)).toMatchObject({ title: 'foi-parse/1', type: 'object' });
    expect(foi(here, ['--schema', '--format', 'ndjson']).out).toContain('"record"');
  });

  test('row 34: the rules, and each of the first few by its id', () => {
    const { code, out } = foi(here, ['--list-rules']);
    expect(code).toBe(0);
    const ids = out.trimEnd().split('\n').map((line) => line.split(' ')[0]!);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids).toEqual([...ids].sort());
    for (const id of ids.slice(0, 3)) for (const part of [id, 'Hits:', 'Misses:', 'Provenance:']) expect(foi(here, ['--show-rule', id]).out).toContain(part);
    expect(JSON.parse(foi(here, ['--list-rules', '--json']).out)).toHaveLength(ids.length);
  });
});

test.each([['--by', 'thread'], ['--csv-bom'], ['--csv-raw']])('%s without --format csv would do nothing, and says so', (...flags) => {
  expect(foi(place(), [...flags, 'a.eml'])).toMatchObject({ code: 2, out: '', err: `foi-parse: ${flags[0]!} is about CSV: add --format csv, or leave it out\n` });
});
