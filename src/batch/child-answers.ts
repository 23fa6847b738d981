/** The child's side of `child-process.ts`. */
import { writeSync } from 'node:fs';

/** Libraries print to the console, which would be taken for answers. */
export function silenceConsole(): void {
  for (const name of ['log', 'debug', 'info', 'warn', 'error'] as const) console[name] = () => undefined;
}

/** Gives one answer. @throws nothing: where nobody reads any more the process ends. */
export function say(answer: object): void {
  const line = Buffer.from(`${JSON.stringify(answer)}\n`);
  for (let at = 0; at < line.length;) {
    try {
      at += writeSync(1, line, at);
    } catch (error) {
      // A pipe that is full for the moment.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) process.exit(1);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** Standard input, whole. */
export async function standardInput(): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Whether an error says that a library is not installed. */
export const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';

/** An error of a library in a few words, without the bytes of the file that it may quote. */
export function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message.split('\n', 1)[0] ?? '' : String(error)).replace(/[^\x20-\x7e]+/g, ' ').slice(0, 80).trim();
}
