/** The order of work, and the only file that knows all stages: read, split, stitch, strip, tag, write. */
import type { InputFormat } from './model/lists.js';
import type { Result } from './model/result.js';
import type { Tags } from './model/thread.js';
import { readInput } from './read/read.js';
import { splitDocument } from './split/split.js';
import { stitch } from './stitch/stitch.js';
import { stripThread } from './strip/strip.js';
import { tagThread } from './tag/tag.js';
import { assembleResult } from './write/assemble.js';

/** How one input is to be read. */
export interface ReadOptions { file?: string | null; inputFormat?: InputFormat; ordinal?: number }

/**
 * Takes one input down the whole road.
 * @param input text, or the bytes of a file. @returns the JSON document of the contract; what could not be read is in its `problems`.
 */
export async function runPipeline(input: string | Uint8Array, options: ReadOptions = {}): Promise<Result> {
  const { documents, problems } = await readInput(input, { file: options.file ?? null, inputFormat: options.inputFormat ?? 'auto', ordinal: options.ordinal ?? 0 });
  const splits = documents.map(splitDocument);
  const threads = stitch(splits);
  const tags = new Map<string, Tags>();
  for (const thread of threads) {
    stripThread(thread);
    for (const [id, tag] of await tagThread(thread)) tags.set(id, tag);
  }
  return assembleResult(threads, tags, splits, problems);
}
