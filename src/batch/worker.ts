import { select, type Selection } from '../write/select.js';
import { writeNdjson } from '../write/ndjson.js';
import type { Redaction } from '../write/redact/redact.js';
import type { Staying } from '../write/redact/staying.js';
import type { Problem } from '../model/problem.js';
import { addResult, emptyTally, type Tally } from './tally.js';
import type { Result } from '../model/result.js';
import { beatAt, beatDone, type Beat } from './beat.js';
import { parseThread, type MailTask, type ThreadGiven } from './work.js';

/** Some threads to parse, how to print them, and where to say how far it is. */
export interface Batch { threads: readonly (readonly MailTask[])[]; selection: Selection; given: ThreadGiven; redact: Staying | null; beat?: Beat }

/** What comes back: the records as text, whole lines; and what has to be known of them. */
export interface Printed { text: string; problems: Problem[]; tally: Tally; redactions: Redaction[] }

/** Parses and prints a batch of threads as NDJSON; the work of a thread of the pool, or of the main one. */
export default async function printBatch({ threads, given, beat, ...how }: Batch): Promise<Printed> {
  const results = async function* (): AsyncGenerator<Result> {
    for (const [thread, mails] of threads.entries()) yield parseThread(mails, { ...given, messagesOnly: true }, (mail) => { if (beat) beatAt(beat, thread, mail); });
  };
  const printed = await printResults(results(), how);
  if (beat) beatDone(beat);
  return printed;
}

/** Results as NDJSON, in order. */
export async function printResults(results: AsyncIterable<Result> | Iterable<Result>, { selection, redact: stays }: Pick<Batch, 'selection' | 'redact'>): Promise<Printed> {
  const pieces: string[] = [], problems: Problem[] = [], redactions: Redaction[] = [], tally = emptyTally();
  for await (let result of results) {
    if (stays) { const redacted = (await import('../write/redact/redact.js')).redact(result, stays); ({ result } = redacted); redactions.push(...redacted.redactions); }
    addResult(tally, result, selection);
    problems.push(...result.problems);
    for (const line of writeNdjson(select(result, selection))) pieces.push(line);
  }
  return { text: pieces.join(''), problems, tally, redactions };
}
