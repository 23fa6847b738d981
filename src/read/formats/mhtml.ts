import { problem } from '../../model/problem.js';
import type { Head, ReadContext, ReadResult } from './format.js';

/** Is this a web page in one file (RFC 2557), as Chromium and others save it? */
export function looksLikeMhtml({ text }: Head): boolean {
  const head = text.slice(0, 4000);
  return /^snapshot-content-location:|^from: <saved by /im.test(head) || /^content-type: multipart\/related;[\s\S]{0,400}type="?text\/html/im.test(head) && !/^(?:received|return-path|message-id):/im.test(head);
}

/** The page in an MHTML file, read as a saved page. */
export async function readMhtml(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const { parseMimePage } = await import('./eml.js');
  const html = await parseMimePage(bytes);
  if (!html) return { documents: [], problems: [problem('error', 'no-page', 'no page was found in it', { file: context.file, line: 1, column: 1 })] };
  const read = await (await import('../saved-page/saved-page.js')).readHtml(html, context);
  return { ...read, documents: read.documents.map((document) => ({ ...document, packed: 'mhtml' as const })) };
}
