import { readArguments } from './command.js';
import { colourAsked, palette, wantsColour } from './colour.js';
import { configFor } from './config.js';
import { findInputs } from './inputs.js';
import { codeOf, inWords } from '../batch/failure.js';
import { OutputFailed, ReaderLeft, sameFile, standardOutput } from './output.js';
import { complain } from './report.js';
import { SHORT_USAGE } from './help.js';
import { SHELLS } from './options.js';
import { UsageError } from './settings.js';
import { settle } from './settle.js';
import { heedEarly } from './signals.js';
import { version } from './version.js';
import { escapeToLine } from '../write/escape.js';
import type { Given } from './given.js';
import type { Found } from './inputs.js';
import type { Settings } from './settings.js';

/**
 * The program. @param argv the arguments, without node and the script.
 * @returns the exit code: 0 all read, 1 a gate failed, 2 wrong usage or something that could not be read or written. Never throws.
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await run(argv);
  } catch (error) {
    if (error instanceof ReaderLeft) return 0;
    await complain(lastWords(error));
    return 2;
  }
}

/** What a system error means for something that is to be written, and what to do about it. */
const OUTPUT_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such directory: make it first', EISDIR: 'is a directory: name a file in it, or write a file a thread with --output-dir', EEXIST: 'is a file: name a directory',
};

/** One line for standard error; never a stack. */
function lastWords(error: unknown): string {
  if (error instanceof UsageError) return `foi-parse: ${escapeToLine(error.message)}\n`;
  if (error instanceof OutputFailed) return `foi-parse: ${escapeToLine(error.target)}: ${OUTPUT_WORDS[codeOf(error.cause) ?? ''] ?? escapeToLine(inWords(error.cause).what)}\n`;
  return `foi-parse: ${escapeToLine(inWords(error).what)}\n`;
}

async function run(argv: readonly string[]): Promise<number> {
  const asked = await readArguments(argv);
  if ('print' in asked) return print(asked.print);
  if (asked.given.on('man') || asked.given.text('completion') !== null) return print(await page(asked.given));
  const given = asked.given.beside(configFor(asked.given, process.cwd(), process.env['HOME']));
  if (given.on('print-config')) return print((await import('./print-config.js')).printConfig(given, process.env, await palette(wantsColour(colourAsked(given, process.env).colour, process.env, process.stdout.isTTY))));
  const settings = settle(given);
  if (process.stderr.isTTY && !settings.quiet) await complain(await configLine(given, settings));
  if (settings.schema || settings.listRules || settings.showRule !== null) return print(await reference(settings));
  if (settings.inputs.length === 0 && process.stdin.isTTY) {
    await complain(SHORT_USAGE);
    return 2;
  }
  const found: Found[] = [];
  for await (const one of findInputs(settings.inputs.length === 0 ? ['-'] : settings.inputs)) found.push(one);
  if (settings.output !== null) await refuseInput('--output', settings.output, found);
  if (settings.redactionList !== null) await refuseInput('--redaction-list', settings.redactionList, found);
  heedEarly();
  return (await import('./work.js')).work(found, settings);
}

/** For a person at a terminal: a file that lies in the folder changes what is read or shown. Empty where none does. */
async function configLine(given: Given, { colour }: Settings): Promise<string> {
  const { config } = given, used = [...config?.values.keys() ?? []].filter((name) => given.origin(name) === 'file');
  if (config === null || used.length === 0) return '';
  const { faint } = await palette(wantsColour(colour, process.env, true));
  return `${faint(escapeToLine(`foi-parse: ${config.file} sets ${used.join(', ')} (--print-config shows how, --no-config does without)`))}\n`;
}

async function print(text: string): Promise<number> {
  const sink = standardOutput();
  await sink.write(text);
  return 0;
}

/** The manual page, or completion for a shell. */
async function page(given: Given): Promise<string> {
  if (given.on('man')) return (await import('./manual.js')).manual(await version());
  return (await import('./completion.js')).completion(given.one('completion', SHELLS, 'bash'));
}

/** What can be asked without an input. */
async function reference(settings: Settings): Promise<string> {
  if (settings.schema) return (await import('./schema.js')).jsonSchema(settings.format === 'ndjson' ? 'record' : 'document');
  const { listRules, showRule } = await import('./rules.js');
  const paint = await palette(wantsColour(settings.colour, process.env, process.stdout.isTTY));
  return settings.showRule === null ? listRules(settings.format, paint) : showRule(settings.showRule, settings.format, paint);
}

/** Writing over a file that is still to be read would lose it. */
async function refuseInput(flag: string, output: string, found: readonly Found[]): Promise<void> {
  for (const one of found) {
    if ('input' in one && one.input.path !== null && await sameFile(output, one.input.path)) throw new UsageError(`${flag} ${output} is one of the inputs: give it a name of its own`);
  }
}
