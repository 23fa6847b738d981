import { select, type Selection } from '../write/select.js';
import { writeNdjson } from '../write/ndjson.js';
import type { Redaction } from '../write/redact/redact.js';
import type { Staying } from '../write/redact/staying.js';
import type { Problem } from '../model/problem.js';
import { addResult, emptyTally, type Tally } from './tally.js';
import type { Result } from '../model/result.js';
import { beatAt, beatDone, type Beat } from './beat.js';
import { parseTogether, type Task, type TaskGiven } from './work.js';

/** How results are printed as NDJSON. */
export interface Print { selection: Selection; redact: Staying | null }

/** Tasks to do, those of a unit together (a thread's mails; a file; some files), whether to print what comes of them, and where to say how far it is. */
export interface Batch extends TaskGiven { units: readonly (readonly Task[])[]; print: Print | null; beat?: Beat }

/** What comes back. Printed: the records as text, whole lines, and what has to be known of them. Else the results as they are, and nothing but them. */
export interface Done { text: string; problems: Problem[]; tally: Tally; redactions: Redaction[]; results: Result[] }

/** Does a batch; the work of a thread of the pool, or of the main one. */
export default async function doBatch({ units, beat, print, reading, given }: Batch): Promise<Done> {
  // A record is a message: what is said of a thread alone is printed nowhere.
  const how: TaskGiven = { reading, given: print ? { ...given, messagesOnly: true } : given };
  const results = async function* (): AsyncGenerator<Result> {
    for (const [unit, tasks] of units.entries()) yield parseTogether(tasks, how, (task) => { if (beat) beatAt(beat, unit, task); });
  };
  const done = await asAsked(results(), print);
  if (beat) beatDone(beat);
  return done;
}

/** Results as NDJSON, in order; or as they are. */
export async function asAsked(given: AsyncIterable<Result> | Iterable<Result>, print: Print | null): Promise<Done> {
  const pieces: string[] = [], problems: Problem[] = [], redactions: Redaction[] = [], tally = emptyTally(), results: Result[] = [];
  for await (let result of given) {
    if (!print) { results.push(result); continue; }
    if (print.redact) { const redacted = (await import('../write/redact/redact.js')).redact(result, print.redact); ({ result } = redacted); redactions.push(...redacted.redactions); }
    addResult(tally, result, print.selection);
    problems.push(...result.problems);
    for (const line of writeNdjson(select(result, print.selection))) pieces.push(line);
  }
  return { text: pieces.join(''), problems, tally, redactions, results };
}
