import { createHash } from 'node:crypto';
import type { DocumentFormat, InputFormat } from '../model/lists.js';
import type { SourceDocument } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { problem } from '../model/problem.js';
import { decodeText } from './decode.js';
import { looksLikeEml } from './formats/eml-shape.js';
import { looksLikeThread } from './formats/thread-shape.js';

/** What reading one input gives: its documents, and what went wrong. */
export interface ReadResult { documents: SourceDocument[]; problems: Problem[] }

/** Decodes one input, chooses its format by content unless one is forced, and reads it. Never throws on any content. */
export async function readInput(input: string | Uint8Array, options: { file: string | null; inputFormat: InputFormat; ordinal: number }): Promise<ReadResult> {
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : input;
  const text = decodeText(bytes);
  const format = options.inputFormat === 'auto' ? chooseFormat(text) : options.inputFormat;
  const result = format === 'eml'
    ? await (await import('./formats/eml.js')).readEml(bytes, options)
    : { documents: [{ id: '', file: options.file, ordinal: options.ordinal, format, text, headers: null, attachments: [], parent: null }], problems: [] as Problem[] };
  if (!text.trim()) result.problems.push(problem('warning', 'empty-input', 'there is nothing in it to read', { file: options.file, line: 1, column: 1 }));
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  // Ids come from the bytes, so that the same input has the same ids whatever it is called.
  return { ...result, documents: result.documents.map((document, i) => ({ ...document, id: `${digest}${options.ordinal || i ? `.${options.ordinal + i}` : ''}` })) };
}

function chooseFormat(text: string): DocumentFormat {
  if (looksLikeEml(text)) return 'eml';
  return looksLikeThread(text) ? 'thread-text' : 'email-body';
}
