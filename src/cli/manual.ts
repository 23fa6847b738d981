/** The manual page in roff (groff_man(7)): `foi-parse --man | man -l -`; the build writes it to dist/foi-parse.1 as well. */
import { MESSAGE_TYPES, MESSAGE_ZONES } from '../model/lists.js';
import { LIMITS, LIMIT_NAMES } from '../model/limits.js';
import { takenBack } from './command.js';
import { EXAMPLES, EXIT_CODES, INPUTS, WHAT } from './help.js';
import { shortly } from './limit-values.js';
import { FLAGS, type Flag, type Group } from './options.js';

/** The whole page. @param version as package.json states it. */
export function manual(version: string): string {
  const groups = [...new Set(FLAGS.map(({ group }) => group))];
  return `${[
    `.TH FOI\\-PARSE 1 "" "foi\\-parse ${version}" "User Commands"`,
    '.nh', '.ad l', // names are looked for as they stand: never broken, never spread
    section('Name'), 'foi\\-parse \\- turn freedom\\-of\\-information correspondence into typed, dated messages',
    section('Synopsis'), '.B foi\\-parse\n.RI [ options ]\n.RI [ FILE | DIRECTORY | \\- ].\\|.\\|.',
    section('Description'), roff(`${WHAT.join(' ')} ${INPUTS}`),
    section('Examples'), ...EXAMPLES.map(([command, gives]) => tagged(`.B ${roff(command)}`, gives)),
    section('Options'), ...groups.flatMap((group) => [`.SS ${group.slice(0, -1)}`, ...optionsOf(group)]),
    section('Types and zones'), roff('What --keep and --strip take. Types:'), roff(`${MESSAGE_TYPES.join(', ')}.`), '.PP', roff('Zones:'), roff(`${MESSAGE_ZONES.join(', ')}.`),
    section('Limits'), roff('What --limit takes, and where it stands. K, M and G are thousands, Ki, Mi and Gi multiples of 1024.'),
    ...LIMIT_NAMES.map((name) => tagged(`.B ${roff(`${name}=${shortly(LIMITS[name].most)}`)}`, `${LIMITS[name].what} (${LIMITS[name].of})`)),
    section('Configuration'), CONFIGURATION.map(roff).join('\n.PP\n'), '.PP', '.EX', roff('{ "jurisdiction": "gb", "strip": ["auto-reply", "bounce"], "read-attachments": true }'), '.EE',
    '.PP', roff(`It may hold ${FLAGS.filter(({ config }) => config).map(({ name }) => name).join(', ')}.`),
    section('Exit status'), ...EXIT_CODES.map(([code, means]) => tagged(`.B ${code}`, means)),
    section('Environment'), ...ENVIRONMENT.map(([name, means]) => tagged(`.B ${name}`, means)),
    section('See also'), roff('README.md of the package; foi-parse --schema describes the JSON output, foi-parse --list-rules the rules.'),
  ].join('\n')}\n`;
}

const CONFIGURATION: readonly string[] = [
  'Options that say how to read and what to show may stand in .foi-parserc.json, or under the key "foi-parse" of a package.json: data, never code. The nearest file counts, looked for in the working directory and upwards to the top of its repository (.git), the home directory or the root. Flags win over it, it over defaults; NO_COLOR and FORCE_COLOR win over its color.',
  `Names are those of the flags, switches are true or false, what may be given again is a list. On the command line ${FLAGS.filter(takenBack).map(({ name }) => `--no-${name}`).join(', ')} take a switch back, and a list replaces that of the file.`,
  '--config FILE takes another file, --no-config none, and --print-config says of every option what its value is and where it comes from. What is written where, what hides problems, and what lifts a guard is said on the command line alone.',
];

const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['NO_COLOR', 'no colour, if set and not empty'],
  ['FORCE_COLOR', 'colour even in a pipe; 0 or false: none'],
  ['TERM', 'no colour if it is dumb'],
  ['COLUMNS', 'how wide lines of our own are, from 20 to 1000; else 80'],
];

function optionsOf(group: Group): string[] {
  return FLAGS.filter((flag) => flag.group === group).map((flag) => tagged(`.BR ${names(flag)}${flag.value === null ? '' : ` " " \\fI${roff(flag.value)}\\fR`}`, described(flag)));
}

/** `\-f ", " \-\-format`, for .BR, which sets words in bold and roman by turns. */
const names = (flag: Flag): string => `${flag.short === null ? '' : `\\-${flag.short} ", " `}${roff(`--${flag.name}`)}`;

function described({ help, choices, many, default: otherwise }: Flag): string {
  const list = choices === null || many ? '' : ` One of ${choices.join(', ')}${otherwise === null ? '' : `; ${otherwise} if not given`}.`;
  return `${help.charAt(0).toUpperCase()}${help.slice(1)}.${many && choices !== null ? ' A list, or given again.' : ''}${list}`;
}

const section = (title: string): string => `.SH ${title.toUpperCase()}`;
const tagged = (tag: string, words: string): string => `.TP\n${tag}\n${roff(words)}`;

/** Plain text in roff: no escape, no macro, hyphens that stay hyphens when copied. */
function roff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll("'", '\\(aq').replaceAll('"', '\\(dq').replaceAll('`', '\\(ga').replaceAll('^', '\\(ha').replaceAll('~', '\\(ti').replace(/^(?=\.)/, '\\&');
}
