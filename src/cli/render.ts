import { complain } from './report.js';
import { joinResults } from '../write/join.js';
import { select } from '../write/select.js';
import type { Palette } from '../write/palette.js';
import type { Result } from '../model/result.js';
import type { Settings } from './settings.js';

/** The output for results as they come, in pieces; each writer is loaded when it is asked for. */
export async function* render(results: AsyncIterable<Result>, settings: Settings, paint: Palette, width: number): AsyncGenerator<string> {
  if (settings.explain) yield* explained(results, settings, paint);
  else if (settings.format === 'ics') yield* asIcs(results, settings);
  else if (settings.due) yield* asDue(results, settings, paint);
  else if (settings.format === 'json') yield* asJson(results, settings);
  else if (settings.format === 'ndjson') yield* asNdjson(results, settings);
  else if (settings.format === 'csv') yield* asCsv(results, settings);
  else if (settings.format === 'markdown') yield* asMarkdown(results, settings);
  else if (settings.format === 'html') yield* asHtml(results, settings);
  else yield* asText(results, settings, paint, width);
}

/** Everything has a reason to be shown, so --keep and --strip do not count here. */
async function* explained(results: AsyncIterable<Result>, settings: Settings, palette: Palette): AsyncGenerator<string> {
  const { writeExplain, writeExplainNdjson } = await import('../write/explain.js');
  let first = true;
  for await (const result of results) {
    if (settings.format === 'ndjson') yield* inChunks(writeExplainNdjson(result));
    else {
      if (!first && result.documents.length > 0) yield '\n';
      yield* inChunks(writeExplain(result, { palette, claims: true }));
    }
    first = first && result.documents.length === 0;
  }
}

/** One document, so all results are needed first. */
async function* asJson(results: AsyncIterable<Result>, settings: Settings): AsyncGenerator<string> {
  const { writeJson } = await import('../write/json.js');
  yield* inChunks(writeJson(joinResults(await collected(results, settings))));
}

async function* asNdjson(results: AsyncIterable<Result>, settings: Settings): AsyncGenerator<string> {
  const { writeNdjson } = await import('../write/ndjson.js');
  for await (const result of results) yield* inChunks(writeNdjson(select(result, settings.selection)));
}

async function* asCsv(results: AsyncIterable<Result>, settings: Settings): AsyncGenerator<string> {
  const { writeCsv } = await import('../write/csv.js');
  let header = true;
  for await (const result of results) {
    yield await writeCsv(select(result, settings.selection), { by: settings.by, raw: settings.csvRaw, bom: settings.csvBom && header, header });
    header = false;
  }
}

/** One calendar for all inputs. */
async function* asIcs(results: AsyncIterable<Result>, settings: Settings): AsyncGenerator<string> {
  const { writeIcs } = await import('../write/ics.js');
  let any = false;
  for (const piece of inChunks(writeIcs(await collected(results, settings), settings.today))) { any = true; yield piece; }
  // A file a thread says it by being empty.
  if (!any && !settings.quiet && settings.outputDir === null) await complain('foi-parse: no deadline has a date, so there is no calendar; --due says what is missing\n');
}

async function* asMarkdown(results: AsyncIterable<Result>, settings: Settings): AsyncGenerator<string> {
  const { writeMarkdown } = await import('../write/markdown.js');
  let first = true;
  for await (const result of results) {
    if (!first && result.threads.length > 0) yield '\n';
    yield* inChunks(writeMarkdown(select(result, settings.selection), { selection: settings.selection, today: settings.today }));
    first = first && result.threads.length === 0;
  }
}

/** One page, whose overview speaks of all threads. */
async function* asHtml(results: AsyncIterable<Result>, settings: Settings): AsyncGenerator<string> {
  const { writeHtml } = await import('../write/html/page.js');
  const all = await collected(results, settings);
  // Only an overview is drawn.
  const charts = all.reduce((count, { threads }) => count + threads.length, 0) > 1 ? (await import('../write/html/charts/draw.js')).drawCharts : null;
  yield* inChunks(writeHtml(all, { selection: settings.selection, today: settings.today, redacted: settings.redact !== null }, charts));
}

async function* asDue(results: AsyncIterable<Result>, settings: Settings, palette: Palette): AsyncGenerator<string> {
  const { writeDue, writeDueJson } = await import('../write/due.js');
  const all = await collected(results, settings);
  if (settings.format === 'json') yield writeDueJson(all, settings.today);
  else yield* inChunks(writeDue(all, settings.today, palette));
}

async function collected(results: AsyncIterable<Result>, settings: Settings): Promise<Result[]> {
  const all: Result[] = [];
  for await (const result of results) all.push(select(result, settings.selection));
  return all;
}

async function* asText(results: AsyncIterable<Result>, settings: Settings, palette: Palette, width: number): AsyncGenerator<string> {
  const { writeText } = await import('../write/text.js');
  let first = true;
  for await (const result of results) {
    if (!first && result.threads.length > 0) yield '\n';
    yield* inChunks(writeText(select(result, settings.selection), { palette, width, selection: settings.selection }));
    first = first && result.threads.length === 0;
  }
}

/** UTF-16 code units that are worth a write of their own. */
const CHUNK = 65_536;

/** Pieces gathered into writes of a sensible size; a piece is never cut, so records stay whole. */
function* inChunks(pieces: Iterable<string>): Generator<string> {
  let gathered: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    size += piece.length;
    if (size < CHUNK) continue;
    yield gathered.join('');
    gathered = [];
    size = 0;
  }
  if (size > 0) yield gathered.join('');
}
