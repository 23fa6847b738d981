import { JURISDICTIONS } from '../model/facts.js';
import { LIMITS, LIMIT_NAMES } from '../model/limits.js';
import { INPUT_FORMATS, OUTPUT_FORMATS } from '../model/lists.js';
import { SELECTABLE } from '../write/select.js';
import { shortly, wrongLimit } from './limit-values.js';
import { wrongAddress, wrongDay, wrongJobs, wrongParty, wrongShard } from './value-checks.js';

/** One flag. The table below is the one source of the parser, the help text, the manual page, completion and what a config file may say. */
export interface Flag {
  /** Long name without the dashes. */
  name: string;
  short: string | null;
  /** Placeholder of the value in help; null for a switch. FILE and DIR are completed as such. */
  value: string | null;
  /** The closed list of values, where there is one. */
  choices: readonly string[] | null;
  /** What is wrong with a value, in words that say what is right; null: nothing. Choices are looked at before. */
  wrong: ((value: string) => string | null) | null;
  /** May be given more than once and takes a comma-separated list. */
  many: boolean;
  default: string | null;
  /** Whether it may stand in a config file: how to read and what to show may; where to write, what to ask and what to hide from the user may not. */
  config: boolean;
  group: Group;
  help: string;
}

export type Group = 'Input:' | 'Output:' | 'What to show:' | 'Asking why:' | 'Other:';

const flag = (group: Group, name: string, help: string, more: Partial<Flag> = {}): Flag =>
  ({ short: null, value: null, choices: null, wrong: null, many: false, default: null, config: false, ...more, group, name, help });

export const FAIL_ON = ['error', 'warning', 'info'] as const;
export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
const ZONE_CHOICES = ['none', 'all'] as const;
export const ROW_CHOICES = ['message', 'thread'] as const;
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Every flag, in the order of the help text. */
export const FLAGS: readonly Flag[] = [
  flag('Input:', 'input-format', 'what the inputs are', { value: 'FORMAT', choices: INPUT_FORMATS, default: 'auto', config: true }),
  flag('Input:', 'dates-from', 'date the messages by a request\'s JSON (/request/NAME.json, saved from the site)', { value: 'FILE' }),
  flag('Input:', 'jurisdiction', 'whose law applies; else the evidence decides', { value: 'PLACE', choices: JURISDICTIONS, config: true }),
  flag('Input:', 'requester', 'whose letters are the requester\'s; may be given again', { value: 'ADDRESS', wrong: wrongAddress, many: true, config: true }),
  flag('Input:', 'authority', 'whose letters are the authority\'s; may be given again', { value: 'ADDRESS|DOMAIN', wrong: wrongParty, many: true, config: true }),
  flag('Input:', 'read-attachments', 'read attached PDF, Word, HTML and text files, as evidence of what a message is', { config: true }),
  flag('Input:', 'limit', `read less or more of an input; what is beyond a limit is a problem. May be given again. Limits: ${LIMIT_NAMES.map((name) => `${name}=${shortly(LIMITS[name].most)}`).join(', ')}`, { value: 'NAME=N', wrong: wrongLimit, many: true, config: true }),
  flag('Input:', 'stream', 'read once, message by message: no index, no threads'),
  flag('Input:', 'shard', 'take the threads that fall to the I-th of N machines', { value: 'I/N', wrong: wrongShard }),

  flag('Output:', 'format', 'how to print: html is one page to read, print or send, an overview first where there are several threads; sqlite a database (with --output)', { short: 'f', value: 'FORMAT', choices: OUTPUT_FORMATS, default: 'text' }),
  flag('Output:', 'json', 'the same as --format json'),
  flag('Output:', 'output', 'write to FILE, which appears whole or not at all', { short: 'o', value: 'FILE' }),
  flag('Output:', 'due', 'print by when somebody has to act, and why (as text; with --json as data; --format ics for a calendar)'),
  flag('Output:', 'today', 'say how late each deadline stands on DATE (2019-07-22), for --due and --format ics, markdown and html', { value: 'DATE', wrong: wrongDay }),
  flag('Output:', 'output-dir', 'write each thread into a file of its own in DIR', { value: 'DIR' }),
  flag('Output:', 'save-attachments', 'save what is attached to messages in DIR, under safe names', { value: 'DIR' }),
  flag('Output:', 'resume', 'go on with what an interrupted run left of --output (ndjson)'),
  flag('Output:', 'summary', 'at the end, count messages, threads and problems on standard error', { config: true }),
  flag('Output:', 'by', 'rows of --format csv: one a message, or one a request', { value: 'WHAT', choices: ROW_CHOICES, default: 'message', config: true }),
  flag('Output:', 'csv-raw', 'leave cells alone that a spreadsheet would run as formulas (else they get a leading \')'),
  flag('Output:', 'csv-bom', 'begin the CSV with the byte order mark that Excel wants', { config: true }),
  flag('Output:', 'color', 'colour the output; auto heeds NO_COLOR, FORCE_COLOR, TERM and the terminal', { value: 'WHEN', choices: COLOUR_CHOICES, default: 'auto', config: true }),
  flag('Output:', 'no-color', 'the same as --color never'),

  flag('What to show:', 'keep', 'put a zone into the text of messages, or show messages of a type in full', { value: 'TYPE|ZONE', choices: SELECTABLE, many: true, config: true }),
  flag('What to show:', 'strip', 'leave a zone out of the text, or messages of a type out of the output', { value: 'TYPE|ZONE', choices: SELECTABLE, many: true, config: true }),
  flag('What to show:', 'redact', 'replace people\'s names, addresses, postcodes, phone numbers and own email addresses by marks like [person 1]; a person must check the result', { config: true }),
  flag('What to show:', 'redact-keep', 'what stays under --redact: staff (who writes for the authority), a name, an email address or a domain; may be given again', { value: 'WHOM', many: true }),
  flag('What to show:', 'redaction-list', 'write what --redact replaced by what to FILE, for your eyes only', { value: 'FILE' }),
  flag('What to show:', 'zones', 'list the zones of each message, or not', { value: 'WHICH', choices: ZONE_CHOICES, default: 'all', config: true }),

  flag('Asking why:', 'explain', 'print every line of the input with its message, zone and the rule that named it; then why each message has its type, role and date'),
  flag('Asking why:', 'list-rules', 'print the id of every rule and what it stands for'),
  flag('Asking why:', 'show-rule', 'print one rule: description, examples, provenance', { value: 'ID' }),
  flag('Asking why:', 'schema', 'print the JSON Schema of the JSON output (with --format ndjson: of its records)'),
  flag('Asking why:', 'print-config', 'print the value of every option and where it comes from: default, file, flag or environment'),

  flag('Other:', 'config', 'take options from FILE, not from the .foi-parserc.json or package.json that is nearest upwards', { value: 'FILE' }),
  flag('Other:', 'no-config', 'take none from a file'),
  flag('Other:', 'jobs', 'how many processor threads to use (else as many as the input is worth)', { value: 'N', wrong: wrongJobs, config: true }),
  flag('Other:', 'fail-on', 'exit 1 if there is a problem of this severity or a graver one', { value: 'SEVERITY', choices: FAIL_ON, config: true }),
  flag('Other:', 'quiet', 'print no warnings and no errors about inputs; exit codes stay', { short: 'q' }),
  flag('Other:', 'completion', 'print completion for a shell, to be loaded by it', { value: 'SHELL', choices: SHELLS }),
  flag('Other:', 'man', 'print the manual page (foi-parse --man | man -l -)'),
  flag('Other:', 'version', 'print the version', { short: 'V' }),
  flag('Other:', 'help', 'print this help', { short: 'h' }),
];
