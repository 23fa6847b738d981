import { colourAsked } from './colour.js';
import { FLAGS, type Flag } from './options.js';
import type { Given } from './given.js';
import type { Palette } from '../write/palette.js';

/** Flags that are no options of a run: they ask, or say what this table says of another. */
const NOT_LISTED: ReadonlySet<string> = new Set(['list-rules', 'show-rule', 'schema', 'print-config', 'config', 'no-config', 'no-color', 'completion', 'man', 'version', 'help']);

interface Row { option: string; value: boolean | string | readonly string[] | null; from: string }

/** Every option with its value and where that comes from, a line each; with `--json` as one object. */
export function printConfig(given: Given, environment: Readonly<Record<string, string | undefined>>, paint: Palette): string {
  const rows = FLAGS.filter(({ name }) => !NOT_LISTED.has(name)).map((flag) => rowOf(given, flag, environment));
  if (given.on('json')) return `${JSON.stringify({ file: given.config?.file ?? null, options: Object.fromEntries(rows.map(({ option, value, from }) => [option, { value, from }])) }, null, 2)}\n`;
  const names = Math.max(...rows.map(({ option }) => option.length)), values = Math.max(...rows.map(({ value }) => shown(value).length));
  return [`config file: ${given.config?.file ?? 'none'}`, ...rows.map(({ option, value, from }) => `${paint.accent(option.padEnd(names))}  ${shown(value).padEnd(values)}  ${from === 'default' ? paint.faint(from) : from}`)].map((line) => `${line}\n`).join('');
}

function rowOf(given: Given, flag: Flag, environment: Readonly<Record<string, string | undefined>>): Row {
  const value = given.value(flag);
  if (flag.name === 'color') { const { colour, by } = colourAsked(given, environment); return { option: 'color', value: colour, from: named(by, given) }; }
  if (flag.name === 'format' && given.on('json')) return { option: 'format', value: 'json', from: 'flag' };
  return { option: flag.name, value, from: named(given.origin(flag.name), given) };
}

const named = (origin: string, given: Given): string => (origin === 'file' ? `file: ${given.config!.file}` : origin);

function shown(value: Row['value']): string {
  if (value === null || Array.isArray(value) && value.length === 0) return '-';
  return typeof value === 'boolean' ? value ? 'on' : 'off' : typeof value === 'string' ? value : value.join(',');
}
