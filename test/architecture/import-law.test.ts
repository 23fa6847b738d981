import { expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const SRC = 'src';
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts')).map((f) => f.replaceAll('\\', '/'));
const GROUND = ['model', 'dates', 'match', 'packs'];
const STAGES = ['read', 'split', 'stitch', 'strip', 'tag', 'write'];
/** Who may import whom (type imports count too): the ground in its order, a stage the ground and itself. */
const ALLOWED: Record<string, string[]> = {
  model: ['model'], dates: ['dates', 'model'], match: ['match', 'model', 'dates'], packs: ['packs', 'model', 'match', 'dates'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, [...GROUND, stage]])),
  'pipeline.ts': [...GROUND, ...STAGES], 'index.ts': [...GROUND, 'write', 'pipeline.ts'],
  batch: [...GROUND, 'batch', 'read', 'write', 'pipeline.ts', 'index.ts'], cli: [...GROUND, 'cli', 'batch', 'write', 'pipeline.ts', 'index.ts'],
};
const part = (file: string): string => file.split('/')[0]!;
/** Types vanish when the program is built: they tie nothing to a library. */
const importsOf = (file: string, types = true): string[] => [...readFileSync(join(SRC, file), 'utf8').matchAll(/^(?:import|export) (type )?(?:[^;']* from )?'([^']+)'|(?<!typeof )import\('([^']+)'\)/gm)]
  .filter(([, type]) => types || !type).map(([, , fixed, lazy]) => fixed ?? lazy ?? '');

test('a stage imports the ground and its own folder, never another stage', () => {
  const broken = files.flatMap((file) => importsOf(file).filter((name) => name.startsWith('.')).flatMap((name) => {
    const target = relative('.', normalize(join(dirname(file), name))).replaceAll('\\', '/').replace(/\.js$/, '.ts');
    return ALLOWED[part(file)]?.includes(part(target)) ? [] : [`${file} imports ${target}`];
  }));
  expect(broken).toEqual([]);
});

test('only cli and batch touch the disk, the process and the terminal', () => {
  const outside = files.filter((file) => !['cli', 'batch'].includes(part(file)));
  const broken = outside.flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    const bad = importsOf(file).filter((name) => ['node:fs', 'node:fs/promises', 'node:child_process', 'node:net', 'node:http', 'node:https', 'node:os', 'chalk', 'commander'].includes(name));
    if (/\bprocess\.|Date\.now\(|new Date\(\)/.test(text)) bad.push('process or the current time');
    return bad.map((name) => `${file}: ${name}`);
  });
  expect(broken).toEqual([]);
});

test('each outside library is imported in one place', () => {
  const places = new Map<string, Set<string>>();
  for (const file of files) for (const name of importsOf(file, false)) if (!name.startsWith('.') && !name.startsWith('node:')) {
    const library = name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
    places.set(library, (places.get(library) ?? new Set()).add(file));
  }
  const several = [...places].filter(([library, where]) => where.size > 1 && library !== 'zod').map(([library, where]) => `${library}: ${[...where].join(', ')}`);
  expect(several).toEqual([]);
});
