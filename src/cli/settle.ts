import { readShard } from '../batch/shard.js';
import { JURISDICTIONS } from '../model/facts.js';
import { INPUT_FORMATS, OUTPUT_FORMATS, type OutputFormat } from '../model/lists.js';
import { staying } from '../write/redact/staying.js';
import { selection } from '../write/select.js';
import { readLimits } from './limit-values.js';
import { FAIL_ON, ROW_CHOICES } from './options.js';
import { colourAsked } from './colour.js';
import { UsageError, type Settings } from './settings.js';
import type { Given } from './given.js';

/** Formats that compare deadlines with `--today`. */
const SAYS_HOW_LATE: ReadonlySet<OutputFormat> = new Set(['ics', 'markdown', 'html']);

/** What was given as settings to work with. @throws UsageError where two things that were given contradict each other, or one needs another. */
export function settle(given: Given): Settings {
  const { text, many, on, one } = { text: given.text.bind(given), many: given.many.bind(given), on: given.on.bind(given), one: given.one.bind(given) };
  const keep = yielding(given, 'keep', 'strip'), strip = yielding(given, 'strip', 'keep');
  const both = keep.find((name) => strip.includes(name));
  if (both !== undefined) throw new UsageError(`--keep ${both} and --strip ${both} contradict each other: leave one out`);
  const format = one('format', OUTPUT_FORMATS, 'text');
  if (on('json') && text('format') !== null && format !== 'json') throw new UsageError(`--json and --format ${format} contradict each other: leave one out`);
  const settings: Settings = {
    inputs: [...given.inputs],
    inputFormat: one('input-format', INPUT_FORMATS, 'auto'),
    datesFrom: text('dates-from'),
    jurisdiction: JURISDICTIONS.find((place) => place === text('jurisdiction')) ?? null,
    requester: many('requester'),
    authority: many('authority'),
    readAttachments: on('read-attachments'),
    saveAttachments: text('save-attachments') === null ? null : { directory: text('save-attachments')!, named: !on('redact') },
    limits: readLimits(many('limit')),
    format: on('json') ? 'json' : format,
    output: text('output') === '-' ? null : text('output'),
    selection: selection(keep, strip, text('zones') !== 'none'),
    explain: on('explain'),
    due: on('due'),
    today: text('today'),
    by: one('by', ROW_CHOICES, 'message'),
    csvRaw: on('csv-raw'),
    csvBom: on('csv-bom'),
    colour: colourAsked(given, process.env).colour,
    quiet: on('quiet'),
    failOn: FAIL_ON.find((severity) => severity === text('fail-on')) ?? null,
    stream: on('stream'),
    resume: on('resume'),
    outputDir: text('output-dir'),
    summary: on('summary'),
    redact: on('redact') ? staying(many('redact-keep')) : null,
    redactionList: text('redaction-list'),
    shard: text('shard') === null ? null : readShard(text('shard')!),
    jobs: text('jobs') === null ? null : Number(text('jobs')),
    schema: on('schema'),
    listRules: on('list-rules'),
    showRule: text('show-rule'),
  };
  if (settings.explain && settings.format !== 'text' && settings.format !== 'ndjson') throw new UsageError('--explain is printed as text or ndjson: leave --format out, or say --format ndjson');
  if (settings.due && settings.explain) throw new UsageError('--due and --explain contradict each other: leave one out');
  if (settings.due && !['text', 'json', 'ics'].includes(settings.format)) throw new UsageError(`--due is printed as text, json or ics, not as ${settings.format}`);
  if (settings.today !== null && !settings.due && !SAYS_HOW_LATE.has(settings.format)) throw new UsageError('--today says how late a deadline stands: it goes with --due or --format ics, markdown or html');
  const ofCsv = settings.format === 'csv' ? undefined : ['by', 'csv-bom', 'csv-raw'].find((name) => given.origin(name) === 'flag' && given.said(name) !== false);
  if (ofCsv !== undefined) throw new UsageError(`--${ofCsv} is about CSV: add --format csv, or leave it out`);
  if (settings.resume && (settings.output === null || settings.format !== 'ndjson' || settings.explain)) throw new UsageError('--resume needs --format ndjson and --output FILE');
  if (settings.outputDir !== null && (settings.output !== null || settings.explain)) throw new UsageError('--output-dir stands alone: leave out --output and --explain');
  if (settings.stream && (settings.resume || settings.shard)) throw new UsageError('--stream has no index, which --resume and --shard need: leave one out');
  if (!settings.redact && (settings.redactionList !== null || many('redact-keep').length > 0)) throw new UsageError('--redact-keep and --redaction-list go with --redact: add it, or leave them out');
  if (settings.redactionList !== null && settings.resume) throw new UsageError('--redaction-list would lack what an earlier run replaced: leave out --resume');
  if (settings.format === 'sqlite' && settings.output === null) throw new UsageError('--format sqlite writes a database, which needs --output FILE');
  if (settings.redactionList !== null && settings.redactionList === settings.output) throw new UsageError('--redaction-list and --output are one file: name another');
  return settings;
}

/** The names of one list; where it is a file's, without those that a flag puts into the other. */
function yielding(given: Given, name: string, other: string): readonly string[] {
  const list = given.many(name);
  return given.origin(name) === 'file' && given.origin(other) === 'flag' ? list.filter((one) => !given.many(other).includes(one)) : list;
}
