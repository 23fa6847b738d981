import { HELP_AFTER, HELP_BEFORE } from './help.js';
import { COLOUR_CHOICES, FAIL_ON, FLAGS, ROW_CHOICES } from './options.js';
import { UsageError } from './settings.js';
import { readLimits } from './limit-values.js';
import { didYouMean } from './suggest.js';
import { readShard } from '../batch/shard.js';
import { staying } from '../write/redact/staying.js';
import { selection } from '../write/select.js';
import { isDay } from '../dates/days.js';
import { JURISDICTIONS } from '../model/facts.js';
import { INPUT_FORMATS, OUTPUT_FORMATS, type OutputFormat } from '../model/lists.js';
import type { Flag } from './options.js';
import type { Settings } from './settings.js';
import type { Command, InvalidArgumentError, Option } from 'commander';

type Commander = typeof import('commander');

const ADDRESS = /^[^@\s]{1,64}@[^@\s]{1,255}$/, DOMAIN = /^[^@\s.]{1,63}(?:\.[^@\s.]{1,63}){1,9}$/;

/** What the arguments come to: text to print on standard output and be done, or settings to work with. */
export type Asked = { print: string } | { settings: Settings };

/**
 * Reads the arguments (without node and the script). Help wins over everything else.
 * @throws UsageError with words for standard error.
 */
export async function readArguments(argv: readonly string[], version: string): Promise<Asked> {
  const commander = await import('commander');
  const command = build(commander);
  if (asksFor(argv, 'h', 'help')) return { print: HELP_BEFORE + '\n' + command.helpInformation() + HELP_AFTER };
  if (asksFor(argv, 'V', 'version')) return { print: `foi-parse ${version}\n` };
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof commander.CommanderError) throw new UsageError(reworded(error.message));
    throw error;
  }
  return { settings: settle(command.args, command.opts(), command) };
}

/** Whether a flag stands among the arguments before `--`, whatever stands round it. */
function asksFor(argv: readonly string[], short: string, long: string): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end === -1 ? argv.length : end).some((argument) => argument === `-${short}` || argument === `--${long}`);
}

function build({ Command, Option, InvalidArgumentError }: Commander): Command {
  const command = new Command('foi-parse')
    .argument('[inputs...]', 'files, directories, or - for standard input')
    .usage('[options] [FILE|DIRECTORY|-]...')
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
    .configureHelp({ visibleArguments: () => [] });
  for (const flag of FLAGS) command.addOption(asOption(flag, Option, InvalidArgumentError));
  return command.addOption(new Option('--no-color', 'the same as --color never').helpGroup('Output:'));
}

function asOption(flag: Flag, OptionClass: typeof Option, Invalid: typeof InvalidArgumentError): Option {
  const names = `${flag.short === null ? '' : `-${flag.short}, `}--${flag.name}`;
  const option = new OptionClass(flag.value === null ? names : `${names} <${flag.value}>`, flag.help).helpGroup(flag.group);
  if (flag.default !== null) option.default(flag.default);
  const { choices } = flag;
  const list = (value: string): string[] => value.split(',').map((name) => name.trim());
  if (choices === null) return flag.many ? option.argParser<string[]>((value, before = []) => [...before, ...list(value)]) : option;
  if (!flag.many) option.choices(choices);
  const checked = (value: string): string => {
    if (choices.includes(value)) return value;
    const meant = didYouMean(value, choices);
    throw new Invalid(flag.many && meant !== '' ? `'foi-parse --help' lists the names.${meant}` : `Choose one of ${choices.join(', ')}.${meant}`);
  };
  if (!flag.many) return option.argParser<string>(checked);
  return option.argParser<string[]>((value, before = []) => [...before, ...list(value).map(checked)]);
}

/** commander's words in ours: `error: unknown option '--frmat'\n(Did you mean --format?)` becomes `unknown option '--frmat'. Did you mean --format?`. */
function reworded(message: string): string {
  return message.replace(/^error: /, '').replace(/\.?\n\(?(Did you mean [^)]*)\)?$/, '. $1');
}

/** Formats that compare deadlines with `--today`. */
const SAYS_HOW_LATE: ReadonlySet<OutputFormat> = new Set(['ics', 'markdown', 'html']);

function settle(inputs: readonly string[], opts: Record<string, unknown>, command: Command): Settings {
  const text = (name: string): string | null => (typeof opts[name] === 'string' ? opts[name] : null);
  const one = <T extends string>(name: string, list: readonly T[], otherwise: T): T => list.find((value) => value === opts[name]) ?? otherwise;
  const many = (name: string): string[] => (Array.isArray(opts[name]) ? opts[name] as string[] : []);
  const on = (name: string): boolean => opts[name] === true;

  const both = many('keep').find((name) => many('strip').includes(name));
  if (both !== undefined) throw new UsageError(`--keep ${both} and --strip ${both} contradict each other`);
  const format = one('format', OUTPUT_FORMATS, 'text');
  const formatGiven = command.getOptionValueSource('format') === 'cli';
  if (on('json') && formatGiven && format !== 'json') throw new UsageError(`--json and --format ${format} contradict each other`);
  const settings: Settings = {
    inputs: [...inputs],
    inputFormat: one('inputFormat', INPUT_FORMATS, 'auto'),
    datesFrom: text('datesFrom'),
    jurisdiction: JURISDICTIONS.find((place) => place === opts['jurisdiction']) ?? null,
    requester: many('requester'),
    authority: many('authority'),
    readAttachments: on('readAttachments'),
    saveAttachments: text('saveAttachments') === null ? null : { directory: text('saveAttachments')!, named: !on('redact') },
    limits: readLimits(many('limit')),
    format: on('json') ? 'json' : format,
    output: text('output') === '-' ? null : text('output'),
    selection: selection(many('keep'), many('strip'), opts['zones'] !== 'none'),
    explain: on('explain'),
    due: on('due'),
    today: text('today'),
    by: one('by', ROW_CHOICES, 'message'),
    csvRaw: on('csvRaw'),
    csvBom: on('csvBom'),
    colour: opts['color'] === false ? 'never' : one('color', COLOUR_CHOICES, 'auto'),
    quiet: on('quiet'),
    failOn: FAIL_ON.find((severity) => severity === opts['failOn']) ?? null,
    stream: on('stream'),
    resume: on('resume'),
    outputDir: text('outputDir'),
    summary: on('summary'),
    redact: on('redact') ? staying(many('redactKeep')) : null,
    redactionList: text('redactionList'),
    shard: text('shard') === null ? null : readShard(text('shard')!),
    jobs: text('jobs') === null ? null : Number(text('jobs')),
    schema: on('schema'),
    listRules: on('listRules'),
    showRule: text('showRule'),
  };
  if (settings.explain && settings.format !== 'text' && settings.format !== 'ndjson') throw new UsageError('--explain is printed as text or ndjson: leave --format out, or say --format ndjson');
  const misnamed = settings.requester.find((one) => !ADDRESS.test(one)) ?? settings.authority.find((one) => !ADDRESS.test(one) && !DOMAIN.test(one));
  if (misnamed !== undefined) throw new UsageError(`--requester takes an address like jo@example.org, --authority an address or a domain like example.org, not '${misnamed}'`);
  if (settings.due && settings.explain) throw new UsageError('--due and --explain contradict each other');
  if (settings.due && !['text', 'json', 'ics'].includes(settings.format)) throw new UsageError(`--due is printed as text, json or ics, not as ${settings.format}`);
  if (settings.today !== null && !isDay(settings.today)) throw new UsageError(`--today takes a day like 2019-07-22, not '${settings.today}'`);
  if (settings.today !== null && !settings.due && !SAYS_HOW_LATE.has(settings.format)) throw new UsageError('--today says how late a deadline stands: it goes with --due or --format ics, markdown or html');
  if (text('shard') !== null && settings.shard === null) throw new UsageError(`--shard ${text('shard')!}: write it as 1/4, for the first of four`);
  if (settings.jobs !== null && !(Number.isInteger(settings.jobs) && settings.jobs >= 1 && settings.jobs <= 256)) throw new UsageError('--jobs takes a whole number from 1 to 256');
  if (settings.resume && (settings.output === null || settings.format !== 'ndjson' || settings.explain)) throw new UsageError('--resume needs --format ndjson and --output FILE');
  if (settings.outputDir !== null && (settings.output !== null || settings.explain)) throw new UsageError('--output-dir stands alone: leave out --output and --explain');
  if (settings.stream && (settings.resume || settings.shard)) throw new UsageError('--stream has no index, which --resume and --shard need');
  if (!settings.redact && (settings.redactionList !== null || many('redactKeep').length > 0)) throw new UsageError('--redact-keep and --redaction-list go with --redact');
  if (settings.redactionList !== null && settings.resume) throw new UsageError('--redaction-list would lack what an earlier run replaced: leave out --resume');
  if (settings.output === '') throw new UsageError('--output needs the name of a file');
  return settings;
}
