/** The fenced blocks of the documentation: what a reader would copy, and what it says is printed. */
import { readFileSync, readdirSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, bash, place, type Ran } from '../cli/run.js';

export interface Fence { file: string; line: number; language: string; text: string; marker: string | null }

/** Pages with commands. `many-machines.md` is run by `test/system/machines.test.ts`, with the hosts that it names. */
export const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md') && name !== 'many-machines.md').sort().map((name) => `docs/${name}`)];

/** Programs that a reader must have beside Node and a shell: blocks with them run in `test:system`. */
const PROGRAMS = /\b(?:jq|csv(?:cut|grep|look|sql|stat)|npm|parallel|python3|soffice|sqlite3)\b/;
export const needsPrograms = ({ language, text }: Fence): boolean => language === 'python' || language === 'sh' && PROGRAMS.test(text);

/**
 * The blocks of a page in their order. A comment on the line above a block says what it is: `<!-- prints -->` what the block before it prints,
 * `<!-- file NAME -->` the content of that file, `<!-- set-up -->` what `.ci/run` runs.
 */
export function fencesOf(file: string): Fence[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(/(?:^<!-- ([^>]{1,80}) -->\n)?^```(\w*)\n([\s\S]*?)^```$/gm)].map((found) => ({
    file, line: source.slice(0, found.index).split('\n').length, language: found[2]!, text: found[3]!, marker: found[1] ?? null,
  }));
}

/** A folder as the reader's own: the examples and fixtures of this repository by the same names, and foi-parse to import. */
export function readersFolder(): string {
  const folder = place({});
  for (const name of ['examples', 'fixtures']) symlinkSync(join(ROOT, name), join(folder, name));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules', 'foi-parse'));
  return folder;
}

/** How a block of a language is run. */
const PROGRAM_OF: Readonly<Record<string, readonly [file: string, command: string]>> = { sh: ['block.sh', 'bash -euo pipefail'], js: ['block.mjs', 'node'], python: ['block.py', 'python3'] };
export const isRun = ({ language, marker }: Fence): boolean => marker === null && language in PROGRAM_OF;

/** Runs a block as it stands: a shell's stops at the first command that fails. */
export function runFence({ language, text }: Fence, folder: string): Ran {
  const [file, command] = PROGRAM_OF[language]!;
  writeFileSync(join(folder, file), text);
  return bash(folder, `${command} ${file}`);
}

/** Runs the blocks of a page that are wanted, as `runFences` does. */
export const runPage = (file: string, wanted: (fence: Fence) => boolean): { ran: number; wrong: string[] } => runFences(fencesOf(file), wanted);

/** Runs blocks in one folder, one after the other. @returns how many were run, and what went otherwise than the page says, with the place. */
export function runFences(fences: readonly Fence[], wanted: (fence: Fence) => boolean): { ran: number; wrong: string[] } {
  const folder = readersFolder(), wrong: string[] = [];
  let ran = 0, last: Ran | null = null;
  for (const fence of fences) {
    const where = `${fence.file}:${fence.line}`, { marker, text } = fence;
    if (marker === 'prints' && last && last.out.trimEnd() !== text.trimEnd()) wrong.push(`${where} is not what is printed, which is:\n${last.out}`);
    if (marker?.startsWith('file ') && readFileSync(join(folder, marker.slice(5)), 'utf8').trimEnd() !== text.trimEnd()) wrong.push(`${where} is not the ${marker}`);
    last = isRun(fence) && wanted(fence) ? runFence(fence, folder) : null;
    if (!last) continue;
    ran++;
    if (last.code !== 0) wrong.push(`${where} ended with ${last.code}: ${last.err}`);
  }
  return { ran, wrong };
}
