import { decodeText } from '../decode.js';
import { looksLikeAtom } from './atom-shape.js';
import { looksLikeGzip, looksLikeMsg, looksLikeOwnJson, looksLikePst, looksLikeTar, looksLikeZip } from './container-shapes.js';
import { looksLikeEml } from './eml-shape.js';
import { looksForeign, readForeign } from './foreign.js';
import { looksLikeFragdenstaat } from './fragdenstaat-shape.js';
import { looksLikeHtml } from './html-shape.js';
import { looksLikeMbox } from './mbox.js';
import { looksLikeMhtml } from './mhtml.js';
import { looksLikeMuckrock } from './muckrock-shape.js';
import { looksLikeRequestJson, readRequestJson } from './request-json.js';
import type { Format, ReadContext, ReadResult } from './format.js';
import { looksLikeThread } from './thread-shape.js';
import type { DocumentFormat } from '../../model/lists.js';

/** Every format that can be read, the surest signs first: the first that looks like an input reads it. A reader is imported when it is needed. */
export const FORMATS: readonly Format[] = [
  { name: 'msg', looksLike: looksLikeMsg, read: async (bytes, context) => (await import('./outlook.js')).readMsg(bytes, context) },
  { name: 'pst', looksLike: looksLikePst, read: async (bytes, context) => (await import('./outlook.js')).readPst(bytes, context) },
  { name: 'json', looksLike: looksLikeOwnJson, read: async (bytes, context) => (await import('./own-json.js')).readOwnJson(bytes, context) },
  { name: 'request-json', looksLike: looksLikeRequestJson, read: readRequestJson },
  { name: 'muckrock', looksLike: looksLikeMuckrock, read: async (bytes, context) => (await import('./muckrock.js')).readMuckrock(bytes, context) },
  { name: 'fragdenstaat', looksLike: looksLikeFragdenstaat, read: async (bytes, context) => (await import('./fragdenstaat.js')).readFragdenstaat(bytes, context) },
  { name: 'atom', looksLike: looksLikeAtom, read: async (bytes, context) => (await import('./atom.js')).readAtom(bytes, context) },
  { name: 'mbox', looksLike: looksLikeMbox, read: async (bytes, context) => (await import('./mbox.js')).readMbox(bytes, context) },
  { name: 'gz', looksLike: looksLikeGzip, read: async (bytes, context) => (await import('./gz.js')).readGz(bytes, context) },
  { name: null, looksLike: looksForeign, read: readForeign },
  { name: 'zip', looksLike: looksLikeZip, read: async (bytes, context) => (await import('./zip.js')).readZip(bytes, context) },
  { name: 'tar', looksLike: looksLikeTar, read: async (bytes, context) => (await import('./tar.js')).readTar(bytes, context) },
  { name: 'mhtml', looksLike: looksLikeMhtml, read: async (bytes, context) => (await import('./mhtml.js')).readMhtml(bytes, context) },
  { name: 'saved-html', looksLike: looksLikeHtml, read: async (bytes, context) => (await import('../saved-page/saved-page.js')).readHtmlFile(bytes, context) },
  { name: 'eml', looksLike: ({ text }) => looksLikeEml(text), read: async (bytes, context) => (await import('./eml.js')).readEml(bytes, context) },
  { name: 'thread-text', looksLike: ({ text }) => looksLikeThread(text), read: plain('thread-text') },
  { name: 'email-body', looksLike: () => true, read: plain('email-body') },
];

/** A text that is read as it stands. */
function plain(format: DocumentFormat): Format['read'] {
  return (bytes: Uint8Array, { file, ordinal }: ReadContext): Promise<ReadResult> => Promise.resolve({
    documents: [{ id: '', file, ordinal, format, text: decodeText(bytes), headers: null, attachments: [], parent: null }], problems: [],
  });
}
