/** The documentation is true: what it shows is printed, what it names is there, what is made from the program is up to date. */
import { describe, expect, jest, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { picture } from '../../docs/terminal.js';
import { reference } from '../../docs/library.js';
import { ROOT, foi } from '../cli/run.js';
import { PAGES, type Fence, fencesOf, isRun, needsPrograms, readersFolder, runFence, runFences, runPage } from './fences.js';

jest.setTimeout(120_000);
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe.each(PAGES)('%s', (page) => {
  test('its commands end well and print what it says (those with programs of the system: test:system)', () => {
    const wanted = (fence: Fence): boolean => !needsPrograms(fence), { ran, wrong } = runPage(page, wanted);
    expect(wrong).toEqual([]);
    expect(ran).toBe(fencesOf(page).filter((fence) => isRun(fence) && wanted(fence)).length);
  });

  test('its links lead somewhere', () => {
    const targets = [...read(page).matchAll(/\]\(([^)\s]{1,200})\)/g)].map(([, target]) => target!.replace(/#.*/, '')).filter((target) => target && !/^https?:/.test(target));
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  test('every flag that it names exists', () => {
    const help = foi(ROOT, ['--help']).out, ofOthers = /(?:npm|npx|csv\w+|soffice|parallel|pip)\s[^`\n]*/g;
    const flags = [...read(page).replace(ofOthers, '').matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([flag]) => flag);
    expect([...new Set(flags)].filter((flag) => !help.includes(flag))).toEqual([]);
  });
});

test('a page that says what is not so is found out', () => {
  const folder = readersFolder(), fence: Fence = { file: 'x.md', line: 1, language: 'sh', text: 'foi-parse nowhere.eml\necho went on', marker: null };
  expect(runFence(fence, folder)).toMatchObject({ code: 2, out: '' });
  expect(runFences([{ ...fence, text: 'echo one' }, { ...fence, language: 'text', text: 'two', marker: 'prints' }, { ...fence, language: 'text', text: 'no', marker: 'file examples/reply.eml' }], () => true).wrong).toHaveLength(2);
});

test('the README shows commands, a mail and what becomes of it', () => {
  const fences = fencesOf('README.md');
  expect(fences.filter(({ language, marker }) => language === 'sh' && marker === null).length).toBeGreaterThan(8);
  expect(fences.map(({ marker }) => marker)).toEqual(expect.arrayContaining(['file examples/reply.eml', 'prints', 'set-up']));
});

test('docs/terminal.svg is what the program prints (npm run docs makes it)', () => { expect(read('docs/terminal.svg')).toBe(picture()); });

test('docs/library.md is what the docstrings say (npm run docs makes it)', () => { expect(read('docs/library.md')).toBe(reference()); });
