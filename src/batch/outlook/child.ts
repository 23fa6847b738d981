/** The process that `opener.ts` starts: `child.js msg|pst [FILE]`, the bytes on standard input where no file is named, an answer a line. */
import { writeSync } from 'node:fs';
import { wordsOf } from './mail-values.js';
import type { OutlookAnswer } from '../../model/outlook.js';

// The libraries print to the console, which would be taken for answers.
for (const name of ['log', 'debug', 'info', 'warn', 'error'] as const) console[name] = () => undefined;

const [kind, path] = process.argv.slice(2);
try {
  for await (const answer of kind === 'pst' ? (await import('./pst.js')).readStore(path ?? await standardInput()) : (await import('./msg.js')).readMessage(await standardInput())) say(answer);
} catch (error) {
  const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  say(missing
    ? { code: 'not-installed', message: `what reads Outlook files is not installed (npm install ${kind === 'pst' ? 'pst-extractor' : '@kenjiuno/msgreader'})` }
    : { code: 'outlook-damaged', message: `it cannot be read (${wordsOf(error)})` });
}
say({ end: true });

function say(answer: OutlookAnswer | { end: true }): void {
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

async function standardInput(): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
