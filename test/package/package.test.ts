/** The package as a user gets it: packed, installed into an empty folder with production dependencies alone, on each Node that it is for. */
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, lstatSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../cli/run.js';

jest.setTimeout(600_000);
/** Megabytes that the package and what it needs may take, without its optional dependencies. */
const MOST = 40;
const top = mkdtempSync(join(tmpdir(), 'foi-parse-package-')), project = join(top, 'project');

function run(program: string, args: readonly string[], cwd = project): string {
  const done = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${done.status}\n${done.stdout}${done.stderr}`);
  return done.stdout;
}
const bytesUnder = (path: string): number => { const what = lstatSync(path); return what.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesUnder(join(path, name)), 0) : what.size; };

const CONSUMER = `import { parse, parseStream, parseTogether, type Result } from 'foi-parse';
const result: Result = await parse('Dear Wexcombe Town Council,\\n\\nHow many lamps are lit?\\n\\nYours faithfully,\\nJo Hartley\\n', { file: 'letter.txt' });
const date: string | null | undefined = result.threads[0]?.messages[0]?.date;
const both = await parseTogether([{ input: new TextEncoder().encode('Subject: x\\n\\nHello.\\n'), file: 'a.eml' }]);
async function* bytes(): AsyncGenerator<Uint8Array> { yield new TextEncoder().encode('Subject: x\\n\\nHello.\\n'); }
let records = 0;
for await (const record of parseStream(bytes(), { file: 'a.eml' })) records += record.record === 'message' ? 1 : 0;
console.log(JSON.stringify([result.schema, result.threads[0]?.messages[0]?.type, date, both.documents.length, records]));
`;

beforeAll(() => {
  mkdirSync(project);
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', top], ROOT)) as [{ filename: string; files: { path: string }[] }];
  expect(packed.files.map(({ path }) => path)).toEqual(expect.arrayContaining(['bin/foi-parse.js', 'bin/package.json', 'dist/run/main.cjs', 'dist/run/main.cache', 'dist/index.d.ts', 'dist/foi-parse.1', 'LICENSE']));
  expect(packed.files.filter(({ path }) => !/^(?:bin|dist)\/|^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(path))).toEqual([]);
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', '--omit=dev', '--omit=optional', join(top, packed.filename)]);
  cpSync(join(ROOT, 'fixtures/thread-example/input.txt'), join(project, 'thread.txt'));
});

test(`installed, it takes at most ${MOST} MB`, () => {
  const megabytes = bytesUnder(join(project, 'node_modules')) / 1024 / 1024;
  process.stdout.write(`installed without optional dependencies: ${megabytes.toFixed(1)} MB\n`);
  expect(megabytes).toBeLessThanOrEqual(MOST);
});

test('installed for all users, man finds its page', () => {
  const page = join(project, 'node_modules/foi-parse', (JSON.parse(readFileSync(join(project, 'node_modules/foi-parse/package.json'), 'utf8')) as { man: string }).man);
  expect(readFileSync(page, 'utf8')).toBe(run(join(project, 'node_modules/.bin/foi-parse'), ['--man']));
});

test('a consumer in strict TypeScript is type-checked against what is installed', () => {
  writeFileSync(join(project, 'consumer.ts'), CONSUMER);
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, target: 'es2022', module: 'nodenext', skipLibCheck: false, types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] }, files: ['consumer.ts'] }));
  run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.']);
});

describe.each(['20', '22', '24'])('on Node %s', (version) => {
  let node = '';
  beforeAll(() => {
    const folder = join(top, `node-${version}`);
    mkdirSync(folder);
    run('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `node@${version}`], folder);
    node = join(folder, 'node_modules/node/bin/node');
    expect(run(node, ['--version'])).toMatch(new RegExp(`^v${version}\\.`));
  });

  test('the demonstration runs, and a program that imports the library', () => {
    const foi = (...args: string[]): string => run(node, [join(project, 'node_modules/foi-parse/bin/foi-parse.js'), ...args]);
    expect(foi('thread.txt')).toContain('Borsetshire');
    expect(JSON.parse(foi('--json', 'thread.txt'))).toMatchObject({ schema: 'foi-parse/1' });
    for (const format of ['ndjson', 'csv', 'markdown', 'html']) expect(foi('--format', format, 'thread.txt').length).toBeGreaterThan(100);
    expect(JSON.parse(run(node, ['consumer.js']))).toEqual(['foi-parse/1', 'request', null, 1, 1]);
  });
});
