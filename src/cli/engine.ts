import { readBytes, unreadable } from './inputs.js';
import { onlyProblems, withDistinctIds } from './join.js';
import { problem } from '../model/problem.js';
import type { Found } from './inputs.js';
import type { InputFormat } from '../model/lists.js';
import type { Result } from '../model/result.js';

/**
 * The one place where the command line meets the parser: a result for each thing found, in order, read one at a time.
 * What cannot be read gives a result that holds only the problem, so the rest goes on.
 */
export async function* results(found: Iterable<Found>, inputFormat: InputFormat): AsyncGenerator<Result> {
  const { parse } = await import('../index.js');
  const met = new Set<string>();
  for (const one of found) {
    if ('problem' in one) {
      yield onlyProblems([one.problem]);
      continue;
    }
    const { name } = one.input;
    let bytes: Uint8Array;
    try {
      bytes = await readBytes(one.input);
    } catch (error) {
      yield onlyProblems([unreadable(name, error)]);
      continue;
    }
    yield withDistinctIds(await parsed(parse, bytes, name, inputFormat), met);
  }
}

/** The parser never throws by its contract; should it do so all the same, one input is lost and said to be, not the run. */
async function parsed(parse: typeof import('../index.js').parse, bytes: Uint8Array, file: string | null, inputFormat: InputFormat): Promise<Result> {
  try {
    return await parse(bytes, { file, inputFormat });
  } catch (error) {
    const words = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    return onlyProblems([problem('error', 'internal', `foi-parse failed on this input: ${words}`, { file, hint: 'this is a fault in foi-parse; please report it' })]);
  }
}
