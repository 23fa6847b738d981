import { select, type Selection } from '../write/select.js';
import { writeNdjson } from '../write/ndjson.js';
import type { Redaction } from '../write/redact/redact.js';
import type { Staying } from '../write/redact/staying.js';
import type { Problem } from '../model/problem.js';
import { addResult, emptyTally, type Tally } from './tally.js';
import { parseThread, type MailTask, type ThreadGiven } from './work.js';

/** Some threads to parse, and how to print them. */
export interface Batch { threads: readonly (readonly MailTask[])[]; selection: Selection; given: ThreadGiven; redact: Staying | null }

/** What comes back: the records as text, whole lines; and what has to be known of them. */
export interface Printed { text: string; problems: Problem[]; tally: Tally; redactions: Redaction[] }

/** Parses and prints a batch of threads as NDJSON; the work of a thread of the pool, or of the main one. */
export default async function printBatch({ threads, selection, given, redact: stays }: Batch): Promise<Printed> {
  const pieces: string[] = [], problems: Problem[] = [], redactions: Redaction[] = [], tally = emptyTally();
  for (const mails of threads) {
    let result = await parseThread(mails, given);
    if (stays) { const redacted = (await import('../write/redact/redact.js')).redact(result, stays); ({ result } = redacted); redactions.push(...redacted.redactions); }
    addResult(tally, result, selection);
    problems.push(...result.problems);
    for (const line of writeNdjson(select(result, selection))) pieces.push(line);
  }
  return { text: pieces.join(''), problems, tally, redactions };
}
