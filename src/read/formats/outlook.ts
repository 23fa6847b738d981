import type { Attachment, MailHeaders, SourceDocument } from '../../model/document.js';
import type { OutlookMail } from '../../model/outlook.js';
import { toRaise } from '../../model/limits.js';
import { problem, type Problem } from '../../model/problem.js';
import { tidy } from '../decode.js';
import { htmlToText } from '../html-text.js';
import { rtfBody } from '../rtf-text.js';
import { readHeadersAlone } from './eml.js';
import { readForeign } from './foreign.js';
import { MESSAGE_MARK, mentions, missingBytes } from './ole.js';
import type { ReadContext, ReadResult } from './format.js';
import { chooseText } from './mail-text.js';

/** One message as Outlook saves it (.msg, MS-OXMSG), with the messages attached to it as documents of their own. */
export async function readMsg(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  if (!mentions(bytes, MESSAGE_MARK) && !/\.msg$/i.test(context.file ?? '')) return readForeign(bytes, context);
  const read = await readOutlook('msg', bytes, context), missing = missingBytes(bytes);
  if (missing && !read.problems.length) read.problems.push(problem('error', 'outlook-damaged', `it is cut short by ${missing} bytes; what is left is read, and some of it may be missing`, { file: context.file, hint: 'save it again from the mail program' }));
  return read;
}

/** An Outlook store (.pst, MS-PST): its messages, each with its folder in `file`. */
export async function readPst(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  return readOutlook('pst', bytes, context);
}

async function readOutlook(kind: 'msg' | 'pst', bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const documents: SourceDocument[] = [], problems: Problem[] = [];
  if (!context.openOutlook) {
    const what = kind === 'msg' ? 'an Outlook message' : 'an Outlook store';
    return { documents, problems: [problem('error', 'needs-opener', `it is ${what}, which is not opened within a program of others: a damaged one can end the process`, { file: context.file, hint: 'use the foi-parse command, or hand in openOutlook (from \'foi-parse/outlook\')' })] };
  }
  for await (const answer of context.openOutlook(kind, bytes)) {
    if ('code' in answer) problems.push(problem('error', answer.code, answer.message, { file: context.file }));
    else await addMail(answer.mail, kind, context, documents, problems);
  }
  if (!documents.length && !problems.length) problems.push(problem('warning', 'empty-input', 'there is no message in it', { file: context.file }));
  return { documents, problems };
}

/** A mail and the mails attached to it, the outer before the inner. */
async function addMail(mail: OutlookMail, format: 'msg' | 'pst', context: ReadContext, documents: SourceDocument[], problems: Problem[]): Promise<void> {
  const first = documents.length;
  const file = mail.folder && context.file ? `${context.file}/${mail.folder}` : mail.folder ?? context.file;
  const todo: { mail: OutlookMail; parent: number | null }[] = [{ mail, parent: null }];
  for (const { mail: one, parent } of todo) {
    if (documents.length - first > context.limits['attached-mails']) {
      problems.push(problem('error', 'too-many-attached-mails', `more than ${context.limits['attached-mails']} mails are attached; the others are only listed`, { file, hint: toRaise('attached-mails') }));
      return;
    }
    const index = documents.length;
    const attachments: Attachment[] = [];
    for (const { name, mediaType, bytes, sha256, content } of one.attachments) {
      const attachment: Attachment = { name: name?.toWellFormed() ?? null, mediaType, bytes, size: null, sha256 };
      attachments.push(attachment);
      if (content !== undefined) problems.push(...await context.readAttachment(attachment, () => Buffer.from(content, 'base64')));
    }
    documents.push({ id: '', file, ordinal: 0, format, text: textOf(one, context.limits['text-part']), headers: await headersOf(one), parent, attachments });
    for (const { mail: inner } of one.attachments) if (inner) todo.push({ mail: inner, parent: index });
  }
}

/** The text as a reader sees it: the plain body, the HTML, or what is wrapped in RTF, as with any mail. */
function textOf(mail: OutlookMail, most: number): string {
  const rtf = !mail.html && mail.rtf ? rtfBody(mail.rtf) : null;
  const html = mail.html ?? (rtf?.kind === 'html' ? rtf.content : null);
  const plain = mail.text ?? '';
  return tidy(chooseText(plain.trim() || rtf?.kind !== 'text' ? plain : rtf.content, html ? htmlToText(html, {}, true, most) : ''));
}

/** The headers that came over the internet where there are any, and what Outlook itself knows where they are silent. */
async function headersOf(mail: OutlookMail): Promise<MailHeaders> {
  const sent = mail.transportHeaders ? await readHeadersAlone(mail.transportHeaders) : null;
  const from = mail.from.name || mail.from.email ? mail.from : null;
  const own: MailHeaders = {
    from, recipients: mail.recipients.filter(({ name, email }) => name || email), subject: mail.subject, rawDate: mail.sent,
    messageId: mail.messageId, inReplyTo: mail.inReplyTo, references: [], all: [],
  };
  if (!sent) return own;
  return {
    ...sent, from: sent.from ?? own.from, recipients: sent.recipients.length ? sent.recipients : own.recipients, subject: sent.subject ?? own.subject,
    rawDate: sent.rawDate ?? own.rawDate, messageId: sent.messageId ?? own.messageId, inReplyTo: sent.inReplyTo ?? own.inReplyTo,
  };
}
