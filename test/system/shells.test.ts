/** What a shell and a terminal are given: completion, the manual page, progress. A program that is missing fails the test. */
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIL, bash, foi, place } from '../cli/run.js';

jest.setTimeout(120_000);
const here = place({ 'README.md': 'x', 'a.eml': MAIL });

beforeAll(() => {
  for (const program of ['script', 'man', 'groff', 'mandoc', 'zsh', 'fish', 'python3']) expect({ program, ...bash(here, `command -v ${program}`) }).toMatchObject({ program, code: 0 });
  for (const shell of ['bash', 'zsh', 'fish']) writeFileSync(join(here, `complete.${shell}`), foi(here, ['--completion', shell]).out);
});

/** What a Tab gives after a line, the shell's own completion asked. */
const TABS: readonly (readonly [line: string, gives: readonly string[]])[] = [
  ['--form', ['--format']], ['--format js', ['json']], ['-f nd', ['ndjson']], ['--jurisdiction gb-n', ['gb-nir']], ['--strip sign', ['sign-off', 'signature']],
  ['--strip auto-reply,boun', ['auto-reply,bounce']], ['--limit zip-e', ['zip-entries=', 'zip-entry=']], ['--output RE', ['README.md']], ['REA', ['README.md']],
  ['--no-red', ['--no-redact']], ['--completion f', ['fish']],
];

describe('row 35: completion', () => {
  test('each shell reads its script', () => {
    for (const shell of ['bash', 'zsh', 'fish']) expect({ shell, ...bash(here, `foi-parse --completion ${shell} | ${shell} -n`) }).toEqual({ shell, code: 0, out: '', err: '' });
  });

  test('bash', () => {
    const asked = TABS.map(([line]) => `COMP_WORDS=(foi-parse ${line}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _foi_parse; echo "$(printf '%s\\n' "\${COMPREPLY[@]}" | sort | tr '\\n' ' ')"`);
    const { out, err } = bash(here, ['source complete.bash', ...asked, 'COMP_WORDS=(foi-parse --format = js); COMP_CWORD=3; _foi_parse; echo "${COMPREPLY[*]} "'].join('\n'));
    expect({ err, given: out.trimEnd().split('\n').map((line) => line.trim().split(' ')) }).toEqual({ err: '', given: [...TABS.map(([, gives]) => gives), ['json']] });
  });

  test('fish', () => {
    writeFileSync(join(here, 'ask.fish'), ['source complete.fish', ...TABS.map(([line]) => `complete -C 'foi-parse ${line}' | cut -f 1 | sort | string join ' '`), 'true'].join('\n'));
    expect(bash(here, `HOME=${here} fish ask.fish`)).toEqual({ code: 0, err: '', out: TABS.map(([, gives]) => `${gives.join(' ')}\n`).join('') });
  });

  test('zsh, in a terminal of its own', () => {
    // Only what completes to one word: that word then stands in the line.
    const one = TABS.filter(([, gives]) => gives.length === 1);
    writeFileSync(join(here, 'ask.zsh'), `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'PS1=; unsetopt beep; autoload -Uz compinit; compinit -u -D; source ./complete.zsh; bindkey "^T" kill-whole-line; show() { print -r -- "<<$BUFFER>>" }; zle -N show; bindkey "^X" show; print REA""DY'
zpty -r z out '*READY*'
for line in ${one.map(([line]) => `'${line}'`).join(' ')}; do
  zpty -w -n z "foi-parse $line"$'\\t\\x18'
  zpty -r z out '*>>*'; print -r -- "\${\${out##*<<}%%>>*}"
  zpty -w -n z $'\\x14'
done
zpty -d z
`);
    const { out } = bash(here, 'TERM=dumb timeout 60 zsh -f ask.zsh');
    expect(out.trimEnd().split('\n').map((line) => line.trim().split(' ').at(-1)!.replace(/[,=]$/, ''))).toEqual(one.map(([, [gives]]) => gives));
  });
});

describe('row 35: the manual page', () => {
  test('man, groff and mandoc have nothing to say against it, and it names every flag of the help', () => {
    expect(bash(here, "foi-parse --man | mandoc -Tlint -Wwarning | grep -v 'missing date'").out).toBe(''); // no date stands in it, so that a source always builds the same bytes
    expect(bash(here, 'foi-parse --man | groff -man -ww -z')).toEqual({ code: 0, out: '', err: '' });
    const page = bash(here, 'foi-parse --man | MANWIDTH=100 man --warnings -l - | col -b');
    expect(page).toMatchObject({ code: 0, err: '' });
    for (const [flag] of foi(here, ['--help']).out.matchAll(/(?<=^ {2}(?:-\w, )?)--[\w-]+/gm)) expect(page.out).toMatch(new RegExp(`^ +(?:-\\w, )?${flag}\\b`, 'm'));
  });
});

test('row 17: progress goes to a terminal alone', () => {
  const there = place({ 'big.mbox': `From alex@example.org Mon Jun 24 21:09:19 2019\n${MAIL}\n`.repeat(8000) });
  expect(bash(there, `foi-parse --format ndjson big.mbox 2>err >/dev/null; grep -c $'\\r' err`).out).toBe('0\n');
  expect(bash(there, `script -qec 'foi-parse --format ndjson big.mbox >/dev/null' /dev/null | grep -c $'\\r'`).out).not.toBe('0\n');
});

test('row 27: Ctrl-C while standard input is awaited', () => {
  expect(bash(here, 'sleep 9 | timeout --preserve-status -s INT 3 foi-parse').code).toBe(130);
});

test('row 31: NDJSON streams: the first record comes while the writer is still writing', () => {
  const there = place({ 'a.mbox': `From alex@example.org Mon Jun 24 21:09:19 2019\n${MAIL}\nFrom alex@example.org Mon Jun 24 21:09:19 2019\n${MAIL}\n` });
  // The writer waits for the reader to have had a record, so that a program that waits for the end would hang.
  const { code, out } = bash(there, `mkfifo had; (cat a.mbox; timeout 60 cat had > seen) | timeout 90 foi-parse --format ndjson | { head -1; echo yes > had; cat > /dev/null; }; cat seen`);
  expect({ code, end: out.slice(-4) }).toEqual({ code: 0, end: 'yes\n' });
  expect(JSON.parse(out.split('\n')[0]!)).toMatchObject({ record: 'document' });
});
