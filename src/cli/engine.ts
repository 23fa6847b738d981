import { brokenOff, unreadable } from '../batch/failure.js';
import { UntilFailure, bytesOf } from '../batch/input-bytes.js';
import { howToRead, inputSource, type Reading } from '../batch/source.js';
import { onlyProblems, withDistinctIds } from '../write/join.js';
import { problem } from '../model/problem.js';
import { open } from 'node:fs/promises';
import type { Given, Source } from '../pipeline.js';
import type { Found, Input } from './inputs.js';
import type { Problem } from '../model/problem.js';
import type { Result } from '../model/result.js';
import type { InputFormat } from '../model/lists.js';
import type { Settings } from './settings.js';

type Known = Pick<Settings, 'jurisdiction' | 'requester' | 'authority' | 'limits'>;
/** What was read of an input, and why it is not all of it. */
interface Read { source: Source | null; problem: Problem | null }

/** Inputs of so many bytes in all, and so many of them, are parsed together, so that exports of one request become one thread. */
const TOGETHER = { bytes: 32 * 1024 * 1024, inputs: 2000 };

/**
 * The one place where the command line meets the parser (not through index.ts, whose schemas would bring zod into every start): the results for the things found, in order. A few inputs are one result; beyond that,
 * each is one of its own. What cannot be read gives a result that holds only the problem, so the rest goes on.
 */
export async function* results(found: Iterable<Found>, settings: Known & Reading & Pick<Settings, 'datesFrom'>): AsyncGenerator<Result> {
  const { runPipeline } = await import('../pipeline.js');
  const met = new Set<string>();
  const problems: Problem[] = [], extra: Source[] = [];
  const put = ({ source, problem }: Read, sources: Source[]): void => { if (problem) problems.push(problem); if (source) sources.push(source); };
  if (settings.datesFrom !== null) put(await sourceOf({ path: Buffer.from(settings.datesFrom), name: settings.datesFrom, pipe: false }, { ...settings, inputFormat: 'request-json' }, true), extra);
  const parsed = async (sources: readonly Source[]): Promise<Result> => withDistinctIds(await safely(() => runPipeline([...sources, ...extra], givenOf(settings)), sources[0]?.file ?? null), met);
  let waiting: Source[] = [], bytes = 0, together = true;
  for (const one of found) {
    const before = waiting.length;
    put('problem' in one ? { source: null, ...one } : await sourceOf(one.input, settings), waiting);
    if (waiting.length === before) continue;
    bytes += waiting[before]!.input.length;
    if (together && bytes <= TOGETHER.bytes && waiting.length <= TOGETHER.inputs) continue;
    together = false;
    for (const source of waiting) yield await parsed([source]);
    waiting = [];
  }
  if (waiting.length || problems.length) {
    const result = waiting.length ? await parsed(waiting) : onlyProblems([]);
    yield { ...result, problems: [...problems, ...result.problems] };
  }
}

/** What the command line knows beforehand of all inputs. */
export const givenOf = ({ jurisdiction, requester, authority, limits }: Known): Given => ({ ...(jurisdiction && { jurisdiction }), ...(requester.length && { requester }), ...(authority.length && { authority }), ...(Object.keys(limits).length && { limits }) });

/** An input, as much of it as the parser looks at and could be read. */
async function sourceOf(input: Input, settings: Known & Reading, datesOthers = false): Promise<Read> {
  try {
    const { source, problem } = await inputSource(input, settings, settings.limits);
    return { source: datesOthers ? { ...source, datesOthers } : source, problem };
  } catch (error) {
    return { source: null, problem: unreadable(input.name, error) };
  }
}

/** The parser never throws by its contract; should it do so all the same, its inputs are lost and said to be, not the run. */
async function safely(parse: () => Promise<Result>, file: string | null): Promise<Result> {
  try {
    return await parse();
  } catch (error) {
    const words = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    return onlyProblems([problem('error', 'internal', `foi-parse failed on this input: ${words}`, { file, hint: 'this is a fault in foi-parse; please report it' })]);
  }
}

/** Whether a file is a mailbox, by its first 64 KiB unless a format is forced; false where it cannot be read: that is said later. */
export async function isMailbox(path: Buffer, inputFormat: InputFormat): Promise<boolean> {
  if (inputFormat !== 'auto') return inputFormat === 'mbox';
  const { looksLikeMbox } = await import('../pipeline.js');
  try {
    const handle = await open(path);
    try {
      const head = Buffer.alloc(65_536), { bytesRead } = await handle.read(head, 0, head.length, 0);
      return looksLikeMbox(head.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}

/** Results of inputs that are read once, as they come: standard input, and anything under --stream. */
export async function* streamed(found: Iterable<Found>, settings: Known & Reading): AsyncGenerator<Result> {
  const { runStream } = await import('../pipeline.js');
  for (const one of found) {
    if ('problem' in one) { yield onlyProblems([one.problem]); continue; }
    const bytes = new UntilFailure(bytesOf(one.input)), { name } = one.input;
    try {
      yield* runStream(bytes, { file: name, ...howToRead(settings, null), ...givenOf(settings) });
      if (bytes.error !== null) yield onlyProblems([brokenOff(name, bytes.error, bytes.read)]);
    } catch (error) {
      yield onlyProblems([unreadable(name, error)]);
    }
  }
}
