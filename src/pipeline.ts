/** The order of work, and the only file that knows all stages: read, split, stitch, strip, tag, write. */
import type { InputFormat } from './model/lists.js';
import type { SourceDocument } from './model/document.js';
import type { Problem } from './model/problem.js';
import type { Result } from './model/result.js';
import type { Tags } from './model/thread.js';
import { readInput } from './read/read.js';
import { splitDocument } from './split/split.js';
import { stitch } from './stitch/stitch.js';
import { stripThread } from './strip/strip.js';
import { tagThread } from './tag/tag.js';
import { assembleResult } from './write/assemble.js';

/** One input: its bytes or text, the name that documents and problems carry, and its format where that is forced. */
export interface Source { input: string | Uint8Array; file?: string | null; inputFormat?: InputFormat; ordinal?: number }

/**
 * Takes some inputs, which may tell of the same correspondence, down the whole road.
 * @returns the JSON document of the contract; what could not be read is in its `problems`.
 */
export async function runPipeline(sources: readonly Source[]): Promise<Result> {
  const documents: SourceDocument[] = [], problems: Problem[] = [];
  for (const { input, file = null, inputFormat = 'auto', ordinal = 0 } of sources) {
    const read = await readInput(input, { file, inputFormat, ordinal });
    const base = documents.length;
    documents.push(...read.documents.map((document) => ({ ...document, parent: document.parent === null ? null : document.parent + base })));
    problems.push(...read.problems);
  }
  const splits = documents.map(splitDocument);
  const threads = stitch(splits);
  const tags = new Map<string, Tags>();
  for (const thread of threads) {
    stripThread(thread);
    for (const [id, tag] of await tagThread(thread)) tags.set(id, tag);
  }
  return assembleResult(threads, tags, splits, problems);
}
