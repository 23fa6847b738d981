/** The order of work, and the only file that knows all stages: read, split, stitch, strip, tag, write. */
import type { Jurisdiction } from './model/facts.js';
import type { InputFormat } from './model/lists.js';
import type { SourceDocument } from './model/document.js';
import type { OpenOutlook } from './model/outlook.js';
import type { Problem } from './model/problem.js';
import type { Result } from './model/result.js';
import type { RequestTags } from './model/request.js';
import type { ThreadTags } from './model/thread.js';
import { readInput } from './read/read.js';
import { splitDocument } from './split/split.js';
import { stitch } from './stitch/stitch.js';
import { stripThread } from './strip/strip.js';
import { tagRequest } from './tag/request.js';
import { tagThread } from './tag/tag.js';
import { assembleResult } from './write/assemble.js';
import { joinResults, withDistinctIds } from './write/join.js';

/** What is known beforehand of all inputs: whose law they stand under. */
export interface Given {
  jurisdiction?: Jurisdiction;
}

/** One input: its bytes or text, the name that documents and problems carry, and its format where that is forced. */
export interface Source {
  input: string | Uint8Array; file?: string | null; inputFormat?: InputFormat; ordinal?: number;
  /** A request's JSON that is to date the other inputs, whether or not they say that they are of the same request. */
  datesOthers?: boolean;
  /** What opens Outlook's files (`foi-parse/outlook` has one, which uses a process of its own). Without it such a file is a problem. */
  openOutlook?: OpenOutlook;
}

/**
 * Takes some inputs, which may tell of the same correspondence, down the whole road.
 * @returns the JSON document of the contract; what could not be read is in its `problems`.
 */
export async function runPipeline(sources: readonly Source[], given: Given = {}): Promise<Result> {
  const documents: SourceDocument[] = [], problems: Problem[] = [], finished: Result[] = [], distinct = distinctIds();
  for (const { input, file = null, inputFormat = 'auto', ordinal = 0, datesOthers = false, openOutlook = null } of sources) {
    const read = await readInput(input, { file, inputFormat, ordinal, openOutlook });
    finished.push(...read.finished ?? []);
    const base = documents.length;
    documents.push(...read.documents.map((document) => ({
      ...document, id: distinct(document.id), parent: document.parent === null ? null : document.parent + base,
      ...(datesOthers && document.facts ? { facts: { ...document.facts, forced: true } } : {}),
    })));
    problems.push(...read.problems);
  }
  const splits = documents.map(splitDocument);
  const { threads, problems: joins } = stitch(splits);
  problems.push(...joins);
  const tags = new Map<string, ThreadTags>();
  const requests = new Map<string, RequestTags>();
  for (const thread of threads) {
    stripThread(thread);
    const tagged = await tagThread(thread, given);
    tags.set(thread.id, tagged);
    requests.set(thread.id, tagRequest(thread, tagged));
  }
  const result = assembleResult(threads, tags, requests, splits, [...problems, ...splits.flatMap((split) => split.problems)]);
  if (!finished.length) return result;
  const met = new Set<string>();
  return joinResults([result, ...finished].map((one) => withDistinctIds(one, met)));
}

/** Ids come from bytes, and the same bytes may be given twice: the second has a number. */
function distinctIds(): (id: string) => string {
  const met = new Map<string, number>();
  return (id) => {
    const n = (met.get(id) ?? 0) + 1;
    met.set(id, n);
    return n === 1 ? id : `${id}~${n}`;
  };
}
