import { JURISDICTIONS } from '../model/facts.js';
import { shortly } from './limit-values.js';
import { LIMITS, LIMIT_NAMES } from '../model/limits.js';
import { INPUT_FORMATS, OUTPUT_FORMATS } from '../model/lists.js';
import { SELECTABLE } from '../write/select.js';

/** One flag. The table below is the one source of the parser, the help text and (later) completion and manual page. */
export interface Flag {
  /** Long name without the dashes. */
  name: string;
  short: string | null;
  /** Placeholder of the value in help; null for a switch. */
  value: string | null;
  /** The closed list of values, where there is one. */
  choices: readonly string[] | null;
  /** May be given more than once and takes a comma-separated list. */
  many: boolean;
  default: string | null;
  group: Group;
  help: string;
}

export type Group = 'Input:' | 'Output:' | 'What to show:' | 'Asking why:' | 'Other:';

const flag = (group: Group, name: string, help: string, more: Partial<Flag> = {}): Flag =>
  ({ short: null, value: null, choices: null, many: false, default: null, ...more, group, name, help });

export const FAIL_ON = ['error', 'warning', 'info'] as const;
export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export const ZONE_CHOICES = ['none', 'all'] as const;
export const ROW_CHOICES = ['message', 'thread'] as const;

/** Every flag, in the order of the help text. */
export const FLAGS: readonly Flag[] = [
  flag('Input:', 'input-format', 'what the inputs are', { value: 'FORMAT', choices: INPUT_FORMATS, default: 'auto' }),
  flag('Input:', 'dates-from', 'date the messages by a request\'s JSON (/request/NAME.json, saved from the site)', { value: 'FILE' }),
  flag('Input:', 'jurisdiction', 'whose law applies; else the evidence decides', { value: 'PLACE', choices: JURISDICTIONS }),
  flag('Input:', 'requester', 'whose letters are the requester\'s; may be given again', { value: 'ADDRESS', many: true }),
  flag('Input:', 'authority', 'whose letters are the authority\'s; may be given again', { value: 'ADDRESS|DOMAIN', many: true }),
  flag('Input:', 'read-attachments', 'read attached PDF, Word, HTML and text files, as evidence of what a message is'),
  flag('Input:', 'limit', `read less or more of an input; what is beyond a limit is a problem. May be given again. Limits: ${LIMIT_NAMES.map((name) => `${name}=${shortly(LIMITS[name].most)}`).join(', ')}`, { value: 'NAME=N', many: true }),
  flag('Input:', 'stream', 'read once, message by message: no index, no threads'),
  flag('Input:', 'shard', 'take the threads that fall to the I-th of N machines', { value: 'I/N' }),

  flag('Output:', 'format', 'how to print: html is one page to read, print or send, an overview first where there are several threads', { short: 'f', value: 'FORMAT', choices: OUTPUT_FORMATS, default: 'text' }),
  flag('Output:', 'json', 'the same as --format json'),
  flag('Output:', 'output', 'write to FILE, which appears whole or not at all', { short: 'o', value: 'FILE' }),
  flag('Output:', 'due', 'print by when somebody has to act, and why (as text; with --json as data; --format ics for a calendar)'),
  flag('Output:', 'today', 'say how late each deadline stands on DATE (2019-07-22), for --due and --format ics, markdown and html', { value: 'DATE' }),
  flag('Output:', 'output-dir', 'write each thread into a file of its own in DIR', { value: 'DIR' }),
  flag('Output:', 'save-attachments', 'save what is attached to messages in DIR, under safe names', { value: 'DIR' }),
  flag('Output:', 'resume', 'go on with what an interrupted run left of --output (ndjson)'),
  flag('Output:', 'summary', 'at the end, count messages, threads and problems on standard error'),
  flag('Output:', 'by', 'rows of --format csv: one a message, or one a request', { value: 'WHAT', choices: ROW_CHOICES, default: 'message' }),
  flag('Output:', 'csv-raw', 'leave cells alone that a spreadsheet would run as formulas (else they get a leading \')'),
  flag('Output:', 'csv-bom', 'begin the CSV with the byte order mark that Excel wants'),
  flag('Output:', 'color', 'colour the output; auto heeds NO_COLOR, FORCE_COLOR, TERM and the terminal', { value: 'WHEN', choices: COLOUR_CHOICES, default: 'auto' }),

  flag('What to show:', 'keep', 'put a zone into the text of messages, or show messages of a type in full', { value: 'TYPE|ZONE', choices: SELECTABLE, many: true }),
  flag('What to show:', 'strip', 'leave a zone out of the text, or messages of a type out of the output', { value: 'TYPE|ZONE', choices: SELECTABLE, many: true }),
  flag('What to show:', 'redact', 'replace people\'s names, addresses, postcodes, phone numbers and own email addresses by marks like [person 1]; a person must check the result'),
  flag('What to show:', 'redact-keep', 'what stays under --redact: staff (who writes for the authority), a name, an email address or a domain; may be given again', { value: 'WHOM', many: true }),
  flag('What to show:', 'redaction-list', 'write what --redact replaced by what to FILE, for your eyes only', { value: 'FILE' }),
  flag('What to show:', 'zones', 'list the zones of each message, or not', { value: 'WHICH', choices: ZONE_CHOICES, default: 'all' }),

  flag('Asking why:', 'explain', 'print every line of the input with its message, zone and the rule that named it; then why each message has its type, role and date'),
  flag('Asking why:', 'list-rules', 'print the id of every rule and what it stands for'),
  flag('Asking why:', 'show-rule', 'print one rule: description, examples, provenance', { value: 'ID' }),
  flag('Asking why:', 'schema', 'print the JSON Schema of the JSON output (with --format ndjson: of its records)'),

  flag('Other:', 'jobs', 'how many processor threads to use (else as many as the input is worth)', { value: 'N' }),
  flag('Other:', 'fail-on', 'exit 1 if there is a problem of this severity or a graver one', { value: 'SEVERITY', choices: FAIL_ON }),
  flag('Other:', 'quiet', 'print no warnings and no errors about inputs; exit codes stay', { short: 'q' }),
  flag('Other:', 'version', 'print the version', { short: 'V' }),
  flag('Other:', 'help', 'print this help', { short: 'h' }),
];
