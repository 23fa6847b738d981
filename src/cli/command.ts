import { existsSync } from 'node:fs';
import { Given, flagNamed, type Value } from './given.js';
import { helpAfter, helpBefore } from './help.js';
import { FLAGS, type Flag } from './options.js';
import { UsageError } from './settings.js';
import { nearest } from './suggest.js';
import { version } from './version.js';
import { wrongWith } from './value-checks.js';
import type { Command, Option } from 'commander';

type Commander = typeof import('commander');

/** What the arguments come to: text to print on standard output and be done, or what was given. */
export type Asked = { print: string } | { given: Given };

/**
 * Reads the arguments (without node and the script). Help wins over everything else.
 * @throws UsageError with a line for standard error.
 */
export async function readArguments(argv: readonly string[]): Promise<Asked> {
  const commander = await import('commander');
  const command = build(commander, argv.some((argument) => argument.startsWith('--no-')));
  if (asksFor(argv, 'h', 'help')) return { print: `${helpBefore()}\n${command.helpInformation()}${helpAfter()}` };
  if (asksFor(argv, 'V', 'version')) return { print: `foi-parse ${await version()}\n` };
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof commander.CommanderError) throw new UsageError(reworded(error.code, error.message));
    throw error;
  }
  return { given: new Given(command.args, valuesOf(command)) };
}

/** Whether a flag stands among the arguments before `--`, whatever stands round it. */
function asksFor(argv: readonly string[], short: string, long: string): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end === -1 ? argv.length : end).some((argument) => argument === `-${short}` || argument === `--${long}`);
}

/** @param takesBack whether `--no-…` stands among the arguments: most runs need none of these. */
function build({ Command, Option }: Commander, takesBack: boolean): Command {
  const command = new Command('foi-parse')
    .argument('[inputs...]', 'files, directories, or - for standard input')
    .usage('[options] [FILE|DIRECTORY|-]...')
    .helpOption(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
    .configureHelp({ visibleArguments: () => [] });
  for (const flag of FLAGS) command.addOption(asOption(flag, Option));
  if (takesBack) for (const { name } of FLAGS.filter(takenBack)) command.addOption(new Option(`--no-${name}`).hideHelp());
  return command;
}

/** A switch that a config file may set can be taken back: `--no-redact`. */
export const takenBack = (flag: Flag): boolean => flag.config && flag.value === null;

function asOption(flag: Flag, OptionClass: typeof Option): Option {
  const names = `${flag.short === null ? '' : `-${flag.short}, `}--${flag.name}`;
  const option = new OptionClass(flag.value === null ? names : `${names} <${flag.value}>`, flag.help).helpGroup(flag.group);
  if (flag.default !== null) option.default(flag.default);
  if (flag.value === null) return option;
  if (flag.choices !== null && !flag.many) option.choices(flag.choices);
  const checked = (value: string): string => {
    const wrong = wrongWith(flag, value) ?? flagInPlaceOfValue(flag, value);
    if (wrong !== null) throw new UsageError(`--${flag.name}: ${wrong}`);
    return value;
  };
  if (!flag.many) return option.argParser<string>(checked);
  return option.argParser<string[]>((value, before = []) => [...before, ...value.split(',').map((name) => checked(name.trim()))]);
}

/** `--output --json a.eml` would write a file called `--json`. */
function flagInPlaceOfValue(flag: Flag, value: string): string | null {
  return value.startsWith('--') && flagNamed(value.slice(2)) ? `needs ${flag.value} before ${value}; what is really called so is ./${value}` : null;
}

/** commander's words in ours, with what to do about it. */
function reworded(code: string, message: string): string {
  const name = /'([\s\S]*)'/.exec(message)?.[1] ?? '';
  if (code === 'commander.optionMissingArgument') {
    const [, long = '', placeholder = ''] = /--(\w[\w-]{0,40}) <([^>]{0,40})>/.exec(name) ?? [];
    return `--${long} needs ${placeholder}, and nothing stands after it`;
  }
  if (code !== 'commander.unknownOption') return message.replace(/^error: /, '');
  const [given = ''] = name.split('=', 1);
  if (flagNamed(given.slice(2))) return `${given} is a switch and takes no value: leave out '${name.slice(given.length)}'`;
  const meant = given.startsWith('--') ? nearest(given.slice(2), FLAGS.map((flag) => flag.name)) : null;
  const help = meant === null ? "'foi-parse --help' lists them" : `Did you mean --${meant}?`;
  return `unknown option '${given}'${meant === null ? '; ' : '. '}${existsSync(name) ? `a file of that name is read as ./${name}` : help}`;
}

/** What the command line itself says, by the names of flags. */
function valuesOf(command: Command): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const flag of FLAGS) {
    const [, taken] = /^no-(.*)/.exec(flag.name) ?? [];
    const key = (taken ?? flag.name).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (command.getOptionValueSource(key) !== 'cli') continue;
    const value = command.getOptionValue(key) as Value;
    if (taken === undefined && (value !== false || takenBack(flag))) values.set(flag.name, value);
    if (taken !== undefined && value === false) values.set(flag.name, true);
  }
  return values;
}
