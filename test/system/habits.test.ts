/** The rows of a good command line that need another program or a terminal: completion in its shells, the manual page, no hint of colour or progress where nobody looks. A program that is missing fails its test. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { MAIL, REPLY, bash, place } from '../cli/run.js';

const MBOX = [MAIL, REPLY].map((mail) => `From x Mon Jun 24 21:09:19 2019\n${mail}\n`).join('');
const here = place({ 'a.eml': MAIL, 'a.mbox': MBOX });

beforeAll(() => {
  for (const program of ['man', 'mandoc', 'zsh', 'fish', 'jq']) expect({ program, ...bash(here, `command -v ${program}`) }).toMatchObject({ program, code: 0 });
});

test('row 17: progress only where standard error is a terminal', () => {
  expect(bash(here, "foi-parse a.mbox 2>err >/dev/null; grep -c $'\\r' err").out).toBe('0\n');
});

test('row 27: Ctrl-C while standard input is awaited', () => {
  expect(bash(here, 'sleep 9 | timeout --preserve-status -s INT 3 foi-parse').code).toBe(130);
});

test('row 31: NDJSON streams: the first record is there before the writer has ended', () => {
  expect(bash(here, '(cat a.mbox; sleep 60) | foi-parse --stream --format ndjson | timeout 30 head -1 | jq -r .record; exit 0').out).toBe('document\n');
});

describe('row 35: completion, manual page', () => {
  test.each(['bash', 'zsh', 'fish'])('%s reads its script without complaint', (shell) => {
    expect(bash(here, `foi-parse --completion ${shell} > c.${shell} && ${shell} -n c.${shell}`)).toEqual({ code: 0, out: '', err: '' });
  });

  test('bash completes flags, values after = and in a list', () => {
    const tried = (words: string): string => bash(here, `source <(foi-parse --completion bash); COMP_WORDS=(foi-parse ${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _foi_parse; echo "\${COMPREPLY[@]}"`).out.trim();
    expect([tried('--forma'), tried('--format = js'), tried('--strip quote,discla'), tried('--limit dep'), tried('a.e')]).toEqual(['--format', 'json', 'quote,disclaimer', 'depth=', 'a.eml']);
  });

  test('fish completes flags and values', () => {
    const tried = (line: string): string => bash(here, `foi-parse --completion fish > c.fish; fish -c 'source c.fish; complete -C "foi-parse ${line}"'`).out;
    expect(tried('--format js')).toContain('json');
    expect(tried('--forma')).toContain('--format');
    expect(tried('--strip quote,discla')).toContain('quote,disclaimer');
  });

  test('man shows the page, mandoc finds nothing to warn of', () => {
    const { code, out } = bash(here, 'foi-parse --man | man -l - | col -b');
    expect(code).toBe(0);
    for (const part of ['NAME', 'OPTIONS', '--save-attachments', 'CONFIGURATION', 'EXIT STATUS']) expect(out).toContain(part);
    // No date stands in the page, so that the same source always builds the same bytes.
    expect(bash(here, "foi-parse --man | mandoc -Tlint -Wwarning | grep -v 'missing date'").out).toBe('');
  });
});
