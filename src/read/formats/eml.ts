import { createHash } from 'node:crypto';
import { parseStrictDate } from '../../dates/strict.js';
import type { Attachment, MailHeaders, SourceDocument } from '../../model/document.js';
import { DEFAULT_LIMITS, toRaise, type Limits } from '../../model/limits.js';
import { problem, type Problem } from '../../model/problem.js';
import { decodeText, tidy } from '../decode.js';
import type { ReadContext, ReadResult } from './format.js';
import { headerOf, readHeaderBlock, type HeaderBlock } from './header-block.js';
import { claimsWide, preambleOf, withoutLies } from './mail-lies.js';
import { takeOutAttachments, takenOutOf } from './mime-attachments.js';
import { mailHeaders } from './mail-headers.js';
import type { MimeAttachment, MimeMail } from './mime-mail.js';
import { readPlainMail } from './plain-mail.js';
import { chooseText, rawBodyText, undecoded } from './mail-text.js';

/** What is said of a mail that has more than is read. */
const BEYOND = {
  parts: (most: number): [string, string] => ['too-many-parts', `more than ${most} parts: the mail is read up to there`],
  depth: (most: number): [string, string] => ['too-deep', `more than ${most} parts in one another: the innermost are listed as an attachment, not read`],
};
/** What the parser need not see to find the body, when it refuses the whole for its headers. */
const NEEDED = /^(?:from|sender|subject|date|message-id|in-reply-to|mime-version|content-(?:type|transfer-encoding|disposition))$/;

/**
 * One raw email (RFC 5322, MIME): its text as shown, its headers as evidence, its attachments with size and SHA-256, and each mail attached to it
 * as a document of its own. Never throws: what the MIME parser refuses is read without its headers, and at last as plain text.
 */
export async function readEml(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const whole = narrow(bytes);
  const { limits, file } = context;
  const block = readHeaderBlock(whole, limits.headers);
  const { mail: source, taken, beyond, open } = takeOutAttachments(whole, block, limits);
  const problems: Problem[] = [];
  if (block.cut) problems.push(problem('warning', 'headers-cut', `its headers are a flood of ${block.bodyStart} bytes: only the first ones are read`, { file, line: 1, column: 1, hint: toRaise('headers') }));
  for (const { limit, at } of beyond) problems.push(problem('error', ...BEYOND[limit](limits[limit]), { file, byte: at, hint: toRaise(limit) }));
  // `source` may be shorter than what `block` was read from by the bodies that were taken out, but only below the header.
  const mail = readPlainMail(source, block) ?? await parseMime(source, block, problems, file, limits);
  const document: SourceDocument = { id: '', file, ordinal: 0, format: 'eml', text: '', headers: mailHeaders(mail, block.lines), attachments: [], parent: null };
  const documents = [document];
  for (const part of mail.attachments) {
    const out = takenOutOf(part.content, taken);
    const attachment = { ...attachmentOf(part), ...(out && { bytes: out.bytes, sha256: out.sha256 }) };
    document.attachments.push(attachment);
    // Of a mail that was cut at its limit, what is left of the last attachment is no file: its size and hash would be of something else.
    if (open && bytes.length >= limits.message && part === mail.attachments.at(-1)) {
      Object.assign(attachment, { bytes: null, sha256: null });
      problems.push(problem('warning', 'attachment-cut', `${attachment.name ?? 'an attachment without a name'}: the mail is cut within it; it is listed, not read or saved`, { file, hint: toRaise('message') }));
      continue;
    }
    problems.push(...await context.readAttachment(attachment, () => out?.content() ?? part.content));
    if (part.contentType !== 'message/rfc822' || !part.size) continue;
    if (context.attachedMails.count++ >= limits['attached-mails']) {
      if (context.attachedMails.count === limits['attached-mails'] + 1) problems.push(problem('error', 'too-many-attached-mails', `more than ${limits['attached-mails']} mails are attached; the others are only listed`, { file, hint: toRaise('attached-mails') }));
      continue;
    }
    const inner = await context.readMember(part.content, file, 'eml');
    const base = documents.length;
    documents.push(...inner.documents.map((attached) => ({ ...attached, parent: attached.parent === null ? 0 : attached.parent + base })));
    problems.push(...inner.problems);
  }
  const rawDate = document.headers?.rawDate;
  if (rawDate && !await isDate(rawDate)) problems.push(problem('warning', 'date-not-read', 'its Date header states no day that there was: the date is null', { file, line: 1, column: 1 }));
  document.text = await textOf(mail, source, block, limits);
  if (!document.text.trim()) problems.push(...emptiness(mail, context.file));
  for (const part of mail.attachments) {
    if (/^application\/(?:ms-tnef|vnd\.ms-tnef)$/i.test(part.contentType)) problems.push(problem('warning', 'tnef', `${part.filename ?? 'winmail.dat'} is listed but not opened (Outlook's own packing)`, { file: context.file, hint: 'ask the sender for the mail as plain text or HTML' }));
  }
  return { documents, problems };
}

/** UTF-16 files of mail, and mbox leftovers at the top: MIME parsers read bytes of ASCII. */
function narrow(bytes: Uint8Array): Buffer {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe || bytes[0] === 0xfe && bytes[1] === 0xff || bytes[1] === 0 && bytes[3] === 0;
  let source = wide ? Buffer.from(decodeText(bytes), 'utf8') : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf) source = source.subarray(3);
  let start = 0;
  while (source[start] === 10 || source[start] === 13) start++;
  if (/^>?From /.test(source.toString('latin1', start, start + 6))) { const end = source.indexOf(10, start); start = end < 0 ? start : end + 1; }
  return source.subarray(start);
}

const isDate = async (stated: string): Promise<boolean> => parseStrictDate(stated) !== null || await (await import('../../dates/loose.js')).parseLooseDate(stated) !== null;

async function parseMime(source: Uint8Array, block: HeaderBlock, problems: Problem[], file: string | null, limits: Limits = DEFAULT_LIMITS): Promise<MimeMail> {
  const { simpleParser } = await import('mailparser');
  const lean = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true, checksumAlgo: 'sha256', maxChildNodes: limits.parts + limits.depth, maxHeadSize: limits.headers };
  const parse = async (input: Uint8Array): Promise<MimeMail> => typed(await simpleParser(Buffer.from(input.buffer, input.byteOffset, input.byteLength), lean));
  try {
    return await parse(source);
  } catch (error) {
    problems.push(problem('warning', 'mime-limit', `the MIME parser refused it (${reasonOf(error)}); it is read with its most needed headers alone`, { file, line: 1, column: 1 }));
  }
  const lines = block.lines.filter(([name]) => NEEDED.test(name)).slice(0, 40);
  const headOf = (some: typeof lines): string => `${some.map(([name, value]) => `${name}: ${value.slice(0, 2000)}\r\n`).join('')}\r\n`;
  try {
    return await parse(Buffer.concat([Buffer.from(headOf(lines)), source.subarray(block.bodyStart)]));
  } catch {
    return parse(Buffer.from(headOf(lines.filter(([name]) => !name.startsWith('content-')))));
  }
}

/** A part whose Content-Type says nothing is plain text (RFC 2045 section 5.2); the parser gives it `false` for a type. */
function typed(mail: MimeMail): MimeMail {
  return mail.attachments.every(({ contentType }) => contentType) ? mail : { ...mail, headers: mail.headers, attachments: mail.attachments.map((part) => ({ ...part, contentType: part.contentType || 'text/plain' })) };
}

/** The text of a mail; where its charset, boundary or encoding lies, the reading with the fewest undecoded characters. */
async function textOf(mail: MimeMail, source: Uint8Array, block: HeaderBlock, limits: Limits): Promise<string> {
  // Without any header the parser takes the text for one.
  if (!block.lines.length) return decodeText(source);
  const text = await shownText(mail, limits);
  const faults = undecoded(text), buffer = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (faults || claimsWide(buffer)) {
    const honest = withoutLies(buffer);
    const other = honest && await shownText(await parseMime(honest, readHeaderBlock(honest), [], null), limits);
    if (other?.trim() && !undecoded(other) && !other.includes('\0')) return other;
  }
  if (!faults && text.trim()) return text;
  const multipart = /^multipart\//i.test(headerOf(block.lines, 'content-type') ?? '');
  if (!text.trim() && mail.attachments.length) return textParts(mail) || (multipart ? preambleOf(rawBodyText(source, block)) : '');
  // Raw bytes of windows-1252 in parts that say nothing of it, or say UTF-8.
  const other = multipart && faults ? await shownText(await parseMime(Buffer.from(decodeText(source), 'utf8'), block, [], null), limits) : rawBodyText(source, block);
  return !text.trim() || other.trim() && undecoded(other) < faults ? other : text;
}

/** Texts of kinds that the parser does not show (`text/enriched`, `text/calendar`), where nothing else is said and nobody called them a file. */
function textParts(mail: MimeMail): string {
  return tidy(mail.attachments.filter((part) => /^text\//i.test(part.contentType) && !part.filename && part.contentDisposition !== 'attachment').map((part) => decodeText(part.content)).join('\n\n'));
}

async function shownText(mail: MimeMail, limits: Limits): Promise<string> {
  const html = mail.html ? (await import('../html-text.js')).htmlToText(mail.html, {}, true, limits['text-part']) : '';
  return tidy(chooseText(mail.text ?? '', html));
}

function attachmentOf(part: MimeAttachment): Attachment {
  const sha256 = part.checksum || createHash('sha256').update(part.content).digest('hex');
  return { name: part.filename?.toWellFormed() ?? null, mediaType: part.contentType, bytes: part.size, size: null, sha256 };
}

function emptiness(mail: MimeMail, file: string | null): Problem[] {
  const sealed = mail.attachments.some((part) => /^application\/(?:pkcs7-mime|x-pkcs7-mime|pgp-encrypted)$/i.test(part.contentType));
  return sealed ? [problem('warning', 'encrypted', 'the mail is encrypted: only its headers can be read', { file, hint: 'save it decrypted from the mail program that can open it' })] : [];
}

const reasonOf = (error: unknown): string => (error instanceof Error ? (error as { code?: string }).code ?? error.message.split('\n', 1)[0] ?? '' : String(error)).slice(0, 100);

/** The HTML of the page in an MHTML file; null where there is none. */
export async function parseMimePage(bytes: Uint8Array): Promise<string | null> {
  const source = narrow(bytes);
  const mail = await parseMime(source, readHeaderBlock(source), [], null);
  return mail.html || null;
}

/** The headers of a mail that come without it (as Outlook keeps them): what they say of MIME is passed over, as no body follows. */
export async function readHeadersAlone(headers: string): Promise<MailHeaders> {
  const source = Buffer.from(headers.replace(/\r\n?/g, '\n').trim(), 'utf8');
  const block = readHeaderBlock(source);
  const lines = block.lines.filter(([name]) => !/^(?:content-|mime-version$)/.test(name));
  const head = Buffer.from(`${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  return mailHeaders(await parseMime(head, { lines, bodyStart: head.length }, [], null), block.lines);
}
