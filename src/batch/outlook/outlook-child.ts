/** The process that `opener.ts` starts: `outlook-child.js msg|pst contents|list [FILE]`, the bytes on standard input where no file is named, an answer a line. */
import type { OutlookAnswer } from '../../model/outlook.js';
import { isMissing, say, silenceConsole, standardInput, wordsOf } from '../child-answers.js';

silenceConsole();
const answer = (one: OutlookAnswer): void => { say(one); };
const [kind, wanted, path] = process.argv.slice(2), contents = wanted === 'contents';
try {
  for await (const one of kind === 'pst' ? (await import('./pst.js')).readStore(path ?? await standardInput(), contents) : (await import('./msg.js')).readMessage(await standardInput(), contents)) answer(one);
} catch (error) {
  answer(isMissing(error)
    ? { code: 'not-installed', message: `what reads Outlook files is not installed (npm install ${kind === 'pst' ? 'pst-extractor' : '@kenjiuno/msgreader'})` }
    : { code: 'outlook-damaged', message: `it cannot be read (${wordsOf(error)})` });
}
say({ end: true });
