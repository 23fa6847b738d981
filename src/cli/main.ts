import { readArguments } from './command.js';
import { palette, wantsColour } from './colour.js';
import { findInputs } from './inputs.js';
import { codeOf, inWords } from './failure.js';
import { OutputFailed, ReaderLeft, fileOutput, sameFile, standardOutput } from './output.js';
import { asGrave, complain, reportLine } from './report.js';
import { SHORT_USAGE } from './help.js';
import { UsageError } from './settings.js';
import { heedSignals } from './signals.js';
import { version } from './version.js';
import { escapeControls } from '../write/escape.js';
import type { Found } from './inputs.js';
import type { Palette } from '../write/palette.js';
import type { Result } from '../model/result.js';
import type { Settings } from './settings.js';
import type { Sink } from './output.js';

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

/** One or two lines for standard error; never a stack. */
function lastWords(error: unknown): string {
  if (error instanceof UsageError) return `foi-parse: ${escapeControls(error.message)}\nTry 'foi-parse --help'.\n`;
  if (error instanceof OutputFailed) return `foi-parse: ${escapeControls(error.target)}: ${codeOf(error.cause) === 'ENOENT' ? 'no such directory' : escapeControls(inWords(error.cause).what)}\n`;
  return `foi-parse: ${escapeControls(inWords(error).what)}\n`;
}

async function run(argv: readonly string[]): Promise<number> {
  const asked = await readArguments(argv, await version());
  if ('print' in asked) return print(asked.print);
  const { settings } = asked;
  if (settings.schema || settings.listRules || settings.showRule !== null) return print(await reference(settings));
  if (settings.inputs.length === 0 && process.stdin.isTTY) {
    await complain(SHORT_USAGE);
    return 2;
  }
  const found: Found[] = [];
  for await (const one of findInputs(settings.inputs.length === 0 ? ['-'] : settings.inputs)) found.push(one);
  if (settings.output !== null) await refuseInput(settings.output, found);
  const pipes = found.some((one) => 'input' in one && one.input.pipe);
  const sink = heedSignals(settings.output === null ? standardOutput() : await fileOutput(settings.output), pipes);
  return work(found, settings, sink);
}

async function print(text: string): Promise<number> {
  const sink = standardOutput();
  await sink.write(text);
  return 0;
}

/** What can be asked without an input. */
async function reference(settings: Settings): Promise<string> {
  if (settings.schema) return (await import('./schema.js')).jsonSchema(settings.format === 'ndjson' ? 'record' : 'document');
  const { listRules, showRule } = await import('./rules.js');
  const paint = await palette(wantsColour(settings.colour, process.env, process.stdout.isTTY));
  return settings.showRule === null ? listRules(settings.format, paint) : showRule(settings.showRule, settings.format, paint);
}

/** Writing over a file that is still to be read would lose it. */
async function refuseInput(output: string, found: readonly Found[]): Promise<void> {
  for (const one of found) {
    if ('input' in one && one.input.path !== null && await sameFile(output, one.input.path)) throw new UsageError(`--output ${output} is one of the inputs`);
  }
}

async function work(found: readonly Found[], settings: Settings, sink: Sink): Promise<number> {
  const [{ results }, { render }] = await Promise.all([import('./engine.js'), import('./render.js')]);
  const paint = await palette(wantsColour(settings.colour, settings.output === null ? process.env : {}, settings.output === null && process.stdout.isTTY));
  const complaints = await palette(wantsColour(settings.colour, process.env, process.stderr.isTTY));
  const tally = { code: 0 };
  try {
    const watched = watch(results(found, settings), settings, complaints, tally);
    for await (const piece of render(watched, settings, paint, width())) await sink.write(piece);
    await sink.finish();
  } catch (error) {
    sink.abandon();
    throw error;
  }
  return tally.code;
}

/** Passes results on; says what is wrong with them on standard error, and notes what the exit code has to be. */
async function* watch(source: AsyncIterable<Result>, settings: Settings, paint: Palette, tally: { code: number }): AsyncGenerator<Result> {
  for await (const result of source) {
    for (const problem of result.problems) {
      if (problem.severity === 'error') tally.code = 2;
      else if (settings.failOn !== null && asGrave(problem, settings.failOn)) tally.code = Math.max(tally.code, 1);
      if (!settings.quiet && asGrave(problem, settings.failOn === 'info' ? 'info' : 'warning')) await complain(reportLine(problem, paint));
    }
    yield result;
  }
}

/** Columns for lines of our own: COLUMNS where it is a sensible number, else 80, so that a pipe changes nothing. */
function width(): number {
  const columns = Number(process.env['COLUMNS']);
  return Number.isInteger(columns) && columns >= 20 && columns <= 1000 ? columns : 80;
}
