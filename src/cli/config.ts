import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { codeOf, inWords } from '../batch/failure.js';
import { FLAGS, type Flag } from './options.js';
import { UsageError } from './settings.js';
import { nearest } from './suggest.js';
import { wrongWith } from './value-checks.js';
import type { Config, Given, Value } from './given.js';

const RC = '.foi-parserc.json', PACKAGE = 'package.json', KEY = 'foi-parse';
/** What may be said in a file, by name. */
const ALLOWED: readonly Flag[] = FLAGS.filter((flag) => flag.config);

/**
 * The config file that a run goes by: the one that `--config` names, else the nearest upwards from the working directory, else none.
 * @throws UsageError with file and key where it says something that it may not, or cannot be read.
 */
export function configFor(given: Given, directory: string, home: string | undefined): Config | null {
  if (given.on('no-config')) return null;
  const named = given.text('config');
  return named === null ? nearestConfig(directory, home) : configIn(named, named, true);
}

/**
 * Looks for `.foi-parserc.json`, or a package.json with a key "foi-parse", in a directory and upwards. It ends at the first found, at the top of a repository (`.git`), at
 * the home directory and at the root: what lies beyond was not put there for this work. A few look-ups, nothing is opened that is not there.
 */
function nearestConfig(from: string, home: string | undefined): Config | null {
  for (let directory = from; ; directory = dirname(directory)) {
    for (const name of [RC, PACKAGE]) {
      const path = join(directory, name);
      if (!existsSync(path)) continue;
      const config = configIn(path, relative(from, path), false);
      if (config === null) continue;
      refusePlanted(path, config.file);
      return config;
    }
    if (existsSync(join(directory, '.git')) || directory === home || directory === dirname(directory)) return null;
  }
}

/** In a directory that anyone may write to (/tmp), a file of somebody else would decide what we see. */
function refusePlanted(path: string, shown: string): void {
  const ours = process.getuid?.();
  if (ours === undefined) return; // Windows has no such mode
  const anyone = (statSync(dirname(path)).mode & 0o002) !== 0, owner = statSync(path).uid;
  if (anyone && owner !== ours && owner !== 0) throw new UsageError(`${shown}: belongs to somebody else and lies where anyone may write: --config ${shown} goes by it, --no-config does without`);
}

/** What a file says; null where a package.json has no such key. @param asked by name, so that a file without it is an error. */
function configIn(path: string, shown: string, asked: boolean): Config | null {
  const isPackage = basename(path) === PACKAGE;
  const text = textOf(path, shown);
  if (isPackage && !asked && !text.includes(`"${KEY}"`)) return null;
  const whole = parsed(text, shown);
  const said = isPackage ? isObject(whole) && Object.hasOwn(whole, KEY) ? whole[KEY] : undefined : whole;
  if (said === undefined && !asked) return null;
  const where = isPackage ? `${shown}: "${KEY}"` : shown;
  if (!isObject(said)) throw new UsageError(`${where}: holds no options: write an object like {"jurisdiction": "gb", "strip": ["auto-reply"]}`);
  return { file: shown, values: new Map(Object.entries(said).map(([key, value]) => valueOf(key, value, where))) };
}

function textOf(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`${shown}: ${inWords(error).what}${codeOf(error) === 'ENOENT' ? ': --config takes the name of a file that is there' : ': --no-config does without it'}`);
  }
}

function parsed(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = /position (\d{1,9})/.exec(error instanceof Error ? error.message : '');
    const before = text.slice(0, place ? Number(place[1]) : text.length).split('\n');
    throw new UsageError(`${shown}:${before.length}:${before.at(-1)!.length + 1}: is not JSON here: no comments, names and texts in double quotes, no comma after the last`);
  }
}

function valueOf(key: string, value: unknown, where: string): [string, Value] {
  const flag = ALLOWED.find(({ name }) => name === key);
  if (flag === undefined) throw new UsageError(`${where}: ${notAllowed(key)}`);
  const wrong = (words: string): UsageError => new UsageError(`${where}: ${key}: ${words}`);
  if (flag.value === null) {
    if (typeof value !== 'boolean') throw wrong(`takes true or false, not ${JSON.stringify(value)}`);
    return [key, value];
  }
  const list = flag.many && Array.isArray(value) ? value : [value];
  const words = list.map((one: unknown) => (typeof one === 'number' ? String(one) : one));
  if (!words.every((one) => typeof one === 'string')) throw wrong(`takes ${flag.many ? `a list of texts like ["${example(flag)}"]` : `a text like "${example(flag)}"`}, not ${JSON.stringify(value)}`);
  for (const one of words) { const why = wrongWith(flag, one); if (why !== null) throw wrong(why); }
  return [key, flag.many ? words : words[0]!];
}

const example = (flag: Flag): string => flag.choices?.[0] ?? flag.value!.replace(/\|.*/, '');

function notAllowed(key: string): string {
  if (FLAGS.some(({ name }) => name === key)) return `${key} cannot stand in a file: say --${key} on the command line, where you see it`;
  const meant = nearest(key, ALLOWED.map(({ name }) => name));
  return `there is no option '${key}'.${meant === null ? ` Choose of ${ALLOWED.map(({ name }) => name).join(', ')}.` : ` Did you mean ${meant}?`}`;
}

function isObject(value: unknown): value is Record<string, unknown> { return typeof value === 'object' && value !== null && !Array.isArray(value); }
