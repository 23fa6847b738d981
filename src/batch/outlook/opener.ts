import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { OpenOutlook, OutlookAnswer } from '../../model/outlook.js';

/** What a reader of an Outlook file may use before it is ended. */
export interface OpenerLimits {
  /** Seconds without an answer. */
  msgSeconds: number;
  pstSeconds: number;
  /** Megabytes of heap. */
  heap: number;
}

export const OPENER_LIMITS: OpenerLimits = { msgSeconds: 10, pstSeconds: 60, heap: 768 };

const CHILD = fileURLToPath(new URL('./child.js', import.meta.url));

/**
 * Opens Outlook files in a Node process of their own: its readers were measured to hang or to abort the process on damaged files, which nothing
 * within the process can stop. It gets no environment, and no file but the one named.
 * @param path the file that the bytes are the beginning of: it is read from there (a store may be larger than memory); null: the bytes are all.
 */
export function openOutlookInChild(path: string | null = null, limits: OpenerLimits = OPENER_LIMITS): OpenOutlook {
  return async function* open(kind, bytes) {
    const child = spawn(process.execPath, [`--max-old-space-size=${limits.heap}`, CHILD, kind, ...(path === null ? [] : [path])], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
    const kill = (): void => { child.kill('SIGKILL'); };
    process.once('exit', kill);
    const seconds = kind === 'msg' ? limits.msgSeconds : limits.pstSeconds;
    let late = false, ended = false;
    const timer = setTimeout(() => { late = true; kill(); }, seconds * 1000);
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined); // it may have ended before it read all
    child.stdin.end(path === null ? bytes : undefined);
    try {
      for await (const line of linesOf(child.stdout)) {
        timer.refresh();
        const answer = JSON.parse(line) as OutlookAnswer | { end: true };
        if ('end' in answer) ended = true; else yield answer;
      }
    } finally {
      clearTimeout(timer);
      process.removeListener('exit', kill);
      kill();
    }
    if (!ended) yield { code: 'outlook-damaged', message: late ? `its reader did not come to an end within ${seconds} seconds, as happens with damaged files; what it gave until then is kept` : 'its reader broke down, as happens with damaged files; what it gave until then is kept' };
  };
}

/** Whole lines of a stream of bytes; a last one without its line feed was cut off and is left out. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let pieces: Uint8Array[] = [];
  for await (let chunk of stream) {
    for (let feed = chunk.indexOf(10); feed >= 0; feed = chunk.indexOf(10)) {
      yield Buffer.concat([...pieces, chunk.subarray(0, feed)]).toString('utf8');
      pieces = [];
      chunk = chunk.subarray(feed + 1);
    }
    if (chunk.length) pieces.push(chunk);
  }
}
