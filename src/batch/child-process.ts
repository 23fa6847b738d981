import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a child may use before it is ended: seconds without an answer, and megabytes of heap. */
export interface ChildLimits { seconds: number; heap: number }
/** How a child ended: it said that it was done, was ended by the timer, or broke down. */
export type ChildEnd = 'done' | 'late' | 'broken';

/**
 * Runs a module of ours in a Node process of its own, for what can hang or abort a process (nothing within it could stop that). The child gets no
 * environment, `input` on standard input, and answers in lines of JSON, the last of which is `{"end":true}` (`child-answers.ts`).
 * @param module the built file. @yields each answer but the last, not checked. @returns how it ended. Never throws for what the child does.
 */
export async function* answersOfChild(module: URL, args: readonly string[], input: Uint8Array | undefined, { seconds, heap }: ChildLimits): AsyncGenerator<unknown, ChildEnd> {
  const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, fileURLToPath(module), ...args], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
  const kill = (): void => { child.kill('SIGKILL'); };
  process.once('exit', kill);
  let late = false;
  const timer = setTimeout(() => { late = true; kill(); }, seconds * 1000);
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined); // it may have ended before it read all
  child.stdin.end(input);
  try {
    for await (const line of linesOf(child.stdout)) {
      timer.refresh();
      const answer = answerIn(line);
      if (!answer) break;
      if ('end' in answer) return 'done';
      yield answer;
    }
  } finally {
    clearTimeout(timer);
    process.removeListener('exit', kill);
    kill();
  }
  return late ? 'late' : 'broken';
}

/** Null for what is no answer: something in the child wrote where only answers stand. */
function answerIn(line: string): object | null {
  try {
    const answer: unknown = JSON.parse(line);
    return typeof answer === 'object' ? answer : null;
  } catch {
    return null;
  }
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
