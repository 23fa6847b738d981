import { createReadStream } from 'node:fs';
import { sameUnit, type Plan, type Unit } from './plan.js';

/** Where to go on: the bytes of the output that stay, and the unit that comes next (null: the first). */
export interface Resume { keep: number; from: Unit | null; messages: number }

const DOCUMENT = /^\{"record":"document","id":"[^"]*","file":("(?:[^"\\]|\\.)*"|null),"ordinal":(\d+)/;
const MESSAGE = '{"record":"message"';
const LF = 10;

/**
 * Reads what an earlier run wrote: the output is the journal. Units were written in the order of the plan, so all before the last one met are
 * whole; the last may be torn and is done again.
 * @throws the system's error.
 */
export async function readJournal(name: string, plan: Plan): Promise<Resume> {
  const done: Resume = { keep: 0, from: null, messages: 0 };
  let offset = 0, messages = 0;
  for await (const { head, length } of wholeLines(name)) {
    const found = head.startsWith(MESSAGE) ? null : DOCUMENT.exec(head);
    if (found) {
      const unit = plan.unitOf(JSON.parse(found[1]!) as string | null, Number(found[2]));
      if (unit && !(done.from && sameUnit(unit, done.from))) { done.keep = offset; done.from = unit; done.messages = messages; }
    } else if (head.startsWith(MESSAGE)) messages++;
    offset += length;
  }
  return done;
}

/** The lines of a file that end: the first 8 KiB of each, and its length with its end. */
async function* wholeLines(name: string): AsyncGenerator<{ head: string; length: number }> {
  let head: Buffer[] = [], length = 0;
  for await (const chunk of createReadStream(name, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length;) {
      const end = chunk.indexOf(LF, at), stop = end < 0 ? chunk.length : end + 1;
      if (length < 8192) head.push(chunk.subarray(at, Math.min(stop, at + 8192)));
      length += stop - at;
      at = stop;
      if (end < 0) break;
      yield { head: Buffer.concat(head).toString('utf8'), length };
      head = [];
      length = 0;
    }
  }
}
