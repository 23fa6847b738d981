/** One contender, as a whole process: `node contender.js NAME MAILBOX`. Prints how many messages it saw and how much text it got. */
import { createReadStream } from 'node:fs';
import { splitMbox } from '../../dist/read/formats/mbox-split.js';

const [name, file] = process.argv.slice(2);
const chunks = createReadStream(file, { highWaterMark: 1 << 20 });
let count = 0, size = 0;
if (name === 'limit') {
  // The least that any reader has to do: read the bytes and look for the boundaries.
  for await (const chunk of chunks) for (let at = chunk.indexOf('\nFrom '); at >= 0; at = chunk.indexOf('\nFrom ', at + 6)) count++;
} else {
  const { simpleParser } = await import('mailparser');
  const Parser = name === 'simpleParser+email-reply-parser' ? (await import('email-reply-parser')).default : null;
  for await (const { bytes } of splitMbox(chunks)) {
    const mail = await simpleParser(Buffer.from(bytes));
    size += (Parser ? new Parser().read(mail.text ?? '').getVisibleText() : mail.text ?? '').length;
    count++;
  }
}
console.log(JSON.stringify({ count, size }));
