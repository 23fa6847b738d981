/** The process that `reader.ts` starts: `attachments-child.js pdf|docx|html|text`, the bytes on standard input, one answer. */
import type { AttachmentAnswer, ReadableKind } from '../../model/attached-text.js';
import { decodeText } from '../../read/decode.js';
import { isMissing, say, silenceConsole, standardInput, wordsOf } from '../child-answers.js';

/** What reads each kind; a library is loaded only for its own. */
const READERS: Readonly<Record<ReadableKind, (bytes: Buffer) => Promise<{ text: string; part?: string }>>> = {
  pdf: async (bytes) => (await import('./pdf.js')).pdfText(bytes),
  docx: async (bytes) => ({ text: await (await import('./docx.js')).docxText(bytes) }),
  html: async (bytes) => ({ text: (await import('../../read/html-text.js')).htmlToText(decodeText(bytes)) }),
  text: (bytes) => Promise.resolve({ text: decodeText(bytes) }),
};
const LIBRARY: Partial<Record<ReadableKind, string>> = { pdf: 'unpdf', docx: 'mammoth' };

silenceConsole();
const kind = process.argv[2] as ReadableKind;
say(await answer());
say({ end: true });

async function answer(): Promise<AttachmentAnswer> {
  try {
    return await READERS[kind](await standardInput());
  } catch (error) {
    return isMissing(error)
      ? { code: 'not-installed', message: `what reads ${kind.toUpperCase()} files is not installed (npm install ${LIBRARY[kind] ?? ''})` }
      : { code: 'attachment-damaged', message: `it cannot be read (${wordsOf(error)})` };
  }
}
