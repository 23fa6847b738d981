import { createHash } from 'node:crypto';
import type { PSTAttachment, PSTFolder, PSTMessage } from 'pst-extractor';
import { wordsOf } from '../child-answers.js';
import { CONTENT, addressOf, dateHeader } from './mail-values.js';
import type { OutlookAnswer, OutlookAttachment, OutlookMail } from '../../model/outlook.js';

/** Folders in one another; a store whose folders run in a circle would have no end. */
const DEPTH = 64;
const FIELDS = ['to', 'cc', 'bcc'] as const;

/**
 * The messages of a store, folder by folder. One that cannot be read is an answer of its own; so is a folder that gave fewer messages than it counts.
 * @param source the name of the file, or its bytes. @param contents whether attachments come with their content. @throws what the library throws on files that are none.
 */
export async function* readStore(source: string | Buffer, contents: boolean): AsyncGenerator<OutlookAnswer> {
  const { PSTFile } = await import('pst-extractor');
  const store = typeof source === 'string' ? new PSTFile(source) : new PSTFile(source);
  const todo: { folder: PSTFolder; path: string; depth: number }[] = [{ folder: store.getRootFolder(), path: '', depth: 0 }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { folder, path, depth } = next;
    yield* messagesOf(folder, path, contents);
    try {
      if (!folder.hasSubfolders) continue;
      if (depth >= DEPTH) { yield { code: 'outlook-damaged', message: `${path}: more than ${DEPTH} folders in one another; the inner ones are not read` }; continue; }
      todo.push(...folder.getSubFolders().map((inner) => ({ folder: inner, path: path ? `${path}/${inner.displayName}` : inner.displayName, depth: depth + 1 })).reverse());
    } catch (error) {
      yield { code: 'outlook-damaged', message: `the folders within ${path || 'it'} cannot be read (${wordsOf(error)})` };
    }
  }
}

async function* messagesOf(folder: PSTFolder, path: string, contents: boolean): AsyncGenerator<OutlookAnswer> {
  let met = 0;
  try {
    const expected = folder.contentCount;
    for (;;) {
      const child: unknown = folder.getNextChild();
      if (!child) break;
      met++;
      // Contacts, appointments and tasks lie in stores as well.
      if (isMail(child)) yield answerOf(child, path, met, contents);
    }
    if (met < expected) yield { code: 'outlook-damaged', message: `${path || 'it'} counts ${expected} messages and gave ${met}` };
  } catch (error) {
    yield { code: 'outlook-damaged', message: `message ${met + 1} of ${path || 'it'} cannot be read (${wordsOf(error)}), nor can those after it` };
  }
}

function answerOf(message: PSTMessage, path: string, number: number, contents: boolean): OutlookAnswer {
  try {
    return { mail: mailOf(message, path, contents) };
  } catch (error) {
    return { code: 'outlook-damaged', message: `message ${number} of ${path || 'it'} cannot be read (${wordsOf(error)})` };
  }
}

const isMail = (child: unknown): child is PSTMessage => typeof child === 'object' && child !== null && 'messageClass' in child && /^(?:IPM\.Note|REPORT)/i.test(String(child.messageClass));

function mailOf(message: PSTMessage, folder: string | null, contents: boolean): OutlookMail {
  return {
    folder, transportHeaders: message.transportMessageHeaders || null, subject: message.subject || null,
    from: { name: message.sentRepresentingName || message.senderName || null, email: addressOf(message.sentRepresentingEmailAddress, message.senderEmailAddress) },
    recipients: recipientsOf(message), sent: dateHeader(message.clientSubmitTime ?? message.messageDeliveryTime),
    messageId: message.internetMessageId || null, inReplyTo: message.inReplyToId || null,
    text: message.body || null, html: message.bodyHTML || null, rtf: message.bodyHTML ? null : message.bodyRTF || null, attachments: attachmentsOf(message, contents),
  };
}

function recipientsOf(message: PSTMessage): OutlookMail['recipients'] {
  const found: OutlookMail['recipients'] = [];
  for (let i = 0; i < message.numberOfRecipients; i++) {
    const one = message.getRecipient(i);
    if (one) found.push({ name: one.displayName || null, email: addressOf(one.smtpAddress, one.emailAddress), field: FIELDS[one.recipientType - 1] ?? 'to' });
  }
  return found;
}

function attachmentsOf(message: PSTMessage, contents: boolean): OutlookAttachment[] {
  const found: OutlookAttachment[] = [];
  for (let i = 0; i < message.numberOfAttachments; i++) {
    const part = message.getAttachment(i);
    const inner = part.embeddedPSTMessage;
    found.push({ name: part.longFilename || part.filename || inner?.subject || null, mediaType: inner ? 'message/rfc822' : part.mimeTag || null, ...inner ? { bytes: null, sha256: null, mail: mailOf(inner, null, contents) } : { ...contentOf(part, contents), mail: null } });
  }
  return found;
}

/** Length and hash, block by block: an attachment may be as large as the store. */
function contentOf(part: PSTAttachment, contents: boolean): Pick<OutlookAttachment, 'bytes' | 'sha256' | 'content'> {
  try {
    const stream = part.fileInputStream;
    if (!stream) return { bytes: null, sha256: null };
    const hash = createHash('sha256'), block = Buffer.alloc(8176);
    const length = stream.length.toNumber();
    const kept: Buffer[] | null = contents && length <= CONTENT ? [] : null;
    let at = 0;
    while (at < length) {
      const count = stream.read(block);
      if (count <= 0) break;
      const read = block.subarray(0, Math.min(count, length - at));
      hash.update(read);
      kept?.push(Buffer.from(read));
      at += count;
    }
    return at >= length ? { bytes: length, sha256: hash.digest('hex'), ...(kept && { content: Buffer.concat(kept).toString('base64') }) } : { bytes: null, sha256: null };
  } catch {
    return { bytes: null, sha256: null };
  }
}
