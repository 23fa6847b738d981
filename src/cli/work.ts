import { BatchRun, filesOf, isBatch, watchedTogether } from './batch.js';
import { palette, wantsColour } from './colour.js';
import { givenOf, results, streamed } from './engine.js';
import { journalOutput } from './journal-output.js';
import { fileOutput, standardOutput, type Sink } from './output.js';
import { DirectoryOutput } from './output-dir.js';
import { RedactionReport } from './redaction-report.js';
import { LineFinder } from './line-at.js';
import { Progress } from './progress.js';
import { render } from './render.js';
import { asGrave, complain, reportLine } from './report.js';
import { heedSignals } from './signals.js';
import { summaryText } from './summary.js';
import { version } from './version.js';
import { addResult, addTally, emptyTally, type Tally } from '../batch/tally.js';
import { select } from '../write/select.js';
import type { Found } from './inputs.js';
import type { Palette } from '../write/palette.js';
import type { Problem } from '../model/problem.js';
import type { Staying } from '../write/redact/staying.js';
import type { Result } from '../model/result.js';
import { UsageError, type Settings } from './settings.js';

/** What the run has said so far, and what its exit code has to be. */
interface Watch { code: number; tally: Tally; redactions: RedactionReport; report(problems: readonly Problem[]): Promise<void> }

/**
 * Does the work: reads what was found, parses it, prints it.
 * @returns the exit code. @throws OutputFailed, ReaderLeft, UsageError.
 */
export async function work(found: readonly Found[], settings: Settings): Promise<number> {
  const progress = new Progress(process.stderr.isTTY && !settings.quiet);
  const redactions = new RedactionReport(settings.redactionList === null ? null : await fileOutput(settings.redactionList, 0o600));
  const watch = watching(settings, redactions, await palette(wantsColour(settings.colour, process.env, process.stderr.isTTY)), progress);
  const batch = await isBatch(found, settings);
  if (settings.resume && !batch) throw new UsageError('--resume needs files: standard input cannot be read again');
  try {
    if (settings.resume) await resumed(found, settings, progress, watch);
    else await printed(found, settings, batch ? await BatchRun.begin(found, settings, new Map(), progress) : null, watch);
    await redactions.finish();
  } finally {
    redactions.abandon();
  }
  progress.clear();
  if (settings.redact && !settings.quiet) await complain(redactions.words());
  if (settings.summary) await complain(summaryText(watch.tally));
  return watch.code;
}

async function printed(found: readonly Found[], settings: Settings, run: BatchRun | null, watch: Watch): Promise<void> {
  const pipes = found.some((one) => 'input' in one && one.input.pipe);
  if (settings.outputDir !== null) {
    const files = new DirectoryOutput(settings.outputDir, settings, width());
    await into(heedSignals(files, pipes), async () => {
      for await (const result of watched(await resultsFor(found, settings, run), settings, watch, run)) await files.add(result);
    });
    return;
  }
  if (settings.format === 'sqlite') { await intoDatabase(found, settings, run, watch, pipes); return; }
  const paint = await palette(wantsColour(settings.colour, settings.output === null ? process.env : {}, settings.output === null && process.stdout.isTTY));
  const sink = heedSignals(settings.output === null ? standardOutput() : await fileOutput(settings.output), pipes);
  await into(sink, async () => {
    if (run && settings.format === 'ndjson' && !settings.explain) { await records(run, null, sink, watch); return; }
    for await (const piece of render(watched(await resultsFor(found, settings, run), settings, watch, run), settings, paint, width())) await sink.write(piece);
  });
}

async function intoDatabase(found: readonly Found[], settings: Settings, run: BatchRun | null, watch: Watch, pipes: boolean): Promise<void> {
  const { SqliteOutput } = await import('./sqlite-output.js');
  const database = await SqliteOutput.begin(settings.output!, { schema: 'foi-parse/1', 'foi-parse': await version(), redacted: settings.redact ? 'yes' : 'no' });
  await into(heedSignals(database, pipes), async () => {
    for await (const result of watched(await resultsFor(found, settings, run), settings, watch, run)) database.add(select(result, settings.selection));
  });
}

/** A run whose output is its journal. */
async function resumed(found: readonly Found[], settings: Settings, progress: Progress, watch: Watch): Promise<void> {
  const { keepTypes, stripTypes, keepZones, stripZones, zones } = settings.selection;
  const how = JSON.stringify([await version(), settings.inputFormat, [keepTypes, stripTypes, keepZones, stripZones].map((set) => [...set].sort()), zones, settings.shard, givenOf(settings), settings.readAttachments, settings.saveAttachments, settings.redact && [settings.redact.staff, settings.redact.names, [...settings.redact.addresses]]]);
  const output = await journalOutput(settings.output!, filesOf(found).map(({ path }) => path), how);
  const run = await BatchRun.begin(found, settings, output.sizes, progress);
  const { sink: journal, resume } = await output.begin(run.thePlan);
  const sink = heedSignals(journal, false);
  await into(sink, () => records(run, resume.from, sink, watch));
}

async function into(sink: Sink, write: () => Promise<void>): Promise<void> {
  try {
    await write();
    await sink.finish();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}

async function records(run: BatchRun, from: Parameters<BatchRun['printed']>[0], sink: Sink, watch: Watch): Promise<void> {
  for await (const { text, problems, tally, redactions } of run.printed(from)) {
    addTally(watch.tally, tally);
    await watch.redactions.add(redactions);
    run.advance(tally.messages, problems);
    await watch.report(problems);
    if (text) await sink.write(text);
  }
}

async function resultsFor(found: readonly Found[], settings: Settings, run: BatchRun | null): Promise<AsyncIterable<Result>> {
  if (run) return run.results();
  const [only] = found;
  const once = settings.stream || found.length === 1 && settings.datesFrom === null && 'input' in only! && only.input.path === null;
  return once ? streamed(found, settings) : await watchedTogether(found, settings) ?? results(found, settings);
}

/** Passes results on, and notes what they hold. */
async function* watched(source: AsyncIterable<Result>, settings: Settings, watch: Watch, run: BatchRun | null): AsyncGenerator<Result> {
  for await (const read of source) {
    const result = settings.redact ? await redacted(read, settings.redact, watch) : read;
    addResult(watch.tally, result, settings.selection);
    run?.advance(result.threads.reduce((sum, { messages }) => sum + messages.length, 0), result.problems);
    await watch.report(result.problems);
    yield result;
  }
}

async function redacted(read: Result, stays: Staying, watch: Watch): Promise<Result> {
  const { result, redactions } = (await import('../write/redact/redact.js')).redact(read, stays);
  await watch.redactions.add(redactions);
  return result;
}

/** Says on standard error what is wrong, and notes what the exit code has to be. */
function watching(settings: Settings, redactions: RedactionReport, paint: Palette, progress: Progress): Watch {
  const lines = new LineFinder();
  const watch: Watch = {
    code: 0, tally: emptyTally(), redactions,
    async report(problems) {
      for (const problem of problems) {
        if (problem.severity === 'error') watch.code = 2;
        else if (settings.failOn !== null && asGrave(problem, settings.failOn)) watch.code = Math.max(watch.code, 1);
        if (settings.quiet || !asGrave(problem, settings.failOn === 'info' ? 'info' : 'warning')) continue;
        progress.clear();
        const line = problem.line === null && problem.byte !== null && problem.file !== null ? await lines.lineAt(problem.file, problem.byte) : problem.line;
        await complain(reportLine({ ...problem, line }, paint));
      }
    },
  };
  return watch;
}

/** Columns for lines of our own: COLUMNS where it is a sensible number, else 80, so that a pipe changes nothing. */
function width(): number {
  const columns = Number(process.env['COLUMNS']);
  return Number.isInteger(columns) && columns >= 20 && columns <= 1000 ? columns : 80;
}
