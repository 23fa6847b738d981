/** Rows that need a terminal (`script`) or another program. A program that is missing fails the test: a row that was not tried has not passed. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIL, REPLY, bash, place } from '../cli/run.js';

const here = place({ 'a.eml': MAIL, 'b.eml': REPLY, 'hostile.eml': 'Subject: a\u001b]0;x\u0007\n\nb\u001b[2J \u202e\n' });
const ESC = '\u001b';
const ASK = `import sqlite3
db = sqlite3.connect('file:x.db?mode=ro', uri=True)
one = lambda sql: db.execute(sql).fetchone()[0]
print(one('PRAGMA integrity_check'), db.execute('PRAGMA foreign_key_check').fetchall(), one('PRAGMA user_version'))
print(db.execute("SELECT m.type FROM messages_fts f JOIN messages m ON m.key = f.rowid WHERE messages_fts MATCH 'issuing permit' ORDER BY m.position").fetchall())
print([len(db.execute(f'SELECT * FROM {view}').fetchall()) for view in ('late_answers', 'waiting', 'by_authority', 'grounds')])
`;
/** A command with a terminal for input, output and errors. */
const terminal = (command: string): string => bash(here, `script -qec '${command}' /dev/null`).out;

beforeAll(() => {
  for (const program of ['script', 'jq', 'python3', 'unshare']) expect({ program, ...bash(here, `command -v ${program}`) }).toMatchObject({ program, code: 0 });
});

describe('at a terminal', () => {
  test('row 3: no input: says so and does not hang', () => {
    const { code, out } = bash(here, `timeout 20 script -qec foi-parse /dev/null`);
    expect(code).toBe(2);
    expect(out).toContain('foi-parse --help');
  });

  test('rows 21 and 23: colour, unless NO_COLOR or TERM=dumb', () => {
    expect(terminal('TERM=xterm foi-parse a.eml')).toContain(ESC);
    expect(terminal('TERM=xterm NO_COLOR=1 foi-parse a.eml')).not.toContain(ESC);
    expect(terminal('TERM=dumb foi-parse a.eml')).not.toContain(ESC);
  });

  test('row 19: a pipe changes decoration, never the format', () => {
    expect(terminal('COLUMNS=80 foi-parse --color=never a.eml').replaceAll('\r', '')).toBe(bash(here, 'COLUMNS=80 foi-parse a.eml').out);
  });

  test('a config file that sets something is named to a person, in one line, and to nobody else', () => {
    const dir = place({ 'a.eml': MAIL, '.foi-parserc.json': '{ "strip": ["bounce"], "jobs": "1" }' });
    const shown = (command: string): string => bash(dir, `script -qec '${command}' /dev/null`).out;
    expect(shown('TERM=dumb foi-parse a.eml')).toContain('foi-parse: .foi-parserc.json sets strip, jobs (--print-config shows how, --no-config does without)');
    for (const command of ['foi-parse -q a.eml', 'foi-parse --no-config a.eml', 'foi-parse --strip thanks --jobs 2 a.eml', 'foi-parse a.eml 2>/dev/null']) expect(shown(command)).not.toContain('foi-parserc');
    expect(bash(dir, 'foi-parse a.eml').err).toBe('');
  });

  test('row 29: mail cannot drive it', () => {
    const out = terminal('foi-parse --input-format eml --color=never hostile.eml');
    expect(out).toContain('u001b[2J');
    expect(out).not.toContain(ESC);
    expect(out).not.toContain('\u202e');
  });
});

test('Ctrl-C while a named pipe waits for its writer', () => {
  const there = place({});
  expect(bash(there, 'mkfifo waits; timeout --kill-after 9 --preserve-status -s INT 1 foi-parse waits')).toMatchObject({ code: 130, err: '' });
});

describe('with other programs', () => {
  test('rows 15 and 30: jq reads JSON, NDJSON and the schema', () => {
    expect(bash(here, 'foi-parse --format json a.eml b.eml | jq -r .schema').out).toBe('foi-parse/1\n');
    expect(bash(here, 'foi-parse --schema | jq -e . > /dev/null').code).toBe(0);
    expect(bash(here, 'test $(foi-parse --format ndjson a.eml b.eml | wc -l) = $(foi-parse --format ndjson a.eml b.eml | jq -c . | wc -l)').code).toBe(0);
  });

  test('row 32: python reads CSV with rows of one width', () => {
    for (const flags of ['', '--by thread', '--csv-bom --csv-raw']) {
      expect(bash(here, `foi-parse --format csv ${flags} a.eml b.eml | python3 -c 'import csv,sys;assert len({len(r) for r in csv.reader(sys.stdin)})==1'`)).toEqual({ code: 0, out: '', err: '' });
    }
  });

  test('python reads the database, and searches it', () => {
    writeFileSync(join(here, 'ask.py'), ASK);
    expect(bash(here, 'foi-parse --format sqlite -o x.db a.eml b.eml && python3 ask.py')).toEqual({ code: 0, err: '', out: "ok [] 1\n[('request',), ('disclosure',)]\n[0, 0, 1, 0]\n" });
  });

  test('a disk that fills up: one line, and no half file is left under the name', () => {
    const { out } = bash(here, `unshare -m sh -c 'mount -t tmpfs -o size=4k none /mnt && for i in 1 2 3 4 5 6 7 8 9; do cat a.eml; done | foi-parse --json -o /mnt/o.json 2>&1; echo $?; ls -A /mnt'`);
    expect(out).toBe('foi-parse: /mnt/o.json: no space left on device\n2\n');
  });

  test('row 35: no network is needed', () => {
    expect(bash(here, 'unshare -rn foi-parse a.eml')).toEqual({ ...bash(here, 'foi-parse a.eml'), code: 0 });
  });
});
