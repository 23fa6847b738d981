import { createHash } from 'node:crypto';
import type { OutlookAnswer, OutlookAttachment, OutlookMail } from '../../model/outlook.js';
import { decodeText } from '../../read/decode.js';
import { CONTENT, addressOf, dateHeader } from './mail-values.js';
import type { FieldsData } from '@kenjiuno/msgreader';

type Library = typeof import('@kenjiuno/msgreader')['default'];

/** What the library has no name for: property tags of MS-OXPROPS, with the raw value. */
type Raw = Map<number, Uint8Array>;
const NAME_REPRESENTED = 0x0042, ADDRESS_REPRESENTED = 0x0065, IN_REPLY_TO = 0x1042, HTML = 0x1013;
const UNICODE = 0x1f, ANSI = 0x1e;
/** Messages in one another. */
const DEPTH = 20;

/** One message, opened: its fields by name, its other properties by tag, and the library's reader for its attachments. */
interface Opened { fields: FieldsData; raw: Raw; reader: InstanceType<Library> }

/** The message in a .msg file. @param contents whether attachments come with their content. @throws what the library throws on files that are none; it may also never come back. */
export async function* readMessage(bytes: Buffer, contents: boolean): AsyncGenerator<OutlookAnswer> {
  const library = (await import('@kenjiuno/msgreader')).default.default;
  const { decompressRTF } = await import('@kenjiuno/decompressrtf');
  const opened = open(library, bytes);
  yield saysNothing(opened.fields) ? { code: 'outlook-damaged', message: 'no message could be found in it' } : { mail: mailOf(opened, 0) };

  function mailOf({ fields, raw, reader }: Opened, depth: number): OutlookMail {
    const html = fields.html ? decodeText(fields.html, charsetOf(fields)) : fields.bodyHtml ?? textIn(raw, HTML, fields);
    return {
      folder: null, transportHeaders: fields.headers ?? null, subject: fields.subject ?? null,
      from: { name: textIn(raw, NAME_REPRESENTED, fields) ?? fields.senderName ?? null, email: addressOf(fields.sentRepresentingSmtpAddress, textIn(raw, ADDRESS_REPRESENTED, fields), fields.senderSmtpAddress, fields.senderEmail) },
      recipients: (fields.recipients ?? []).map((to) => ({ name: to.name ?? null, email: addressOf(to.smtpAddress, to.email), field: to.recipType ?? 'to' })),
      sent: dateHeader(new Date(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? NaN)), messageId: fields.messageId ?? null, inReplyTo: textIn(raw, IN_REPLY_TO, fields),
      text: fields.body ?? null, html, rtf: html === null && fields.compressedRtf ? rtfOf(fields.compressedRtf) : null,
      attachments: (fields.attachments ?? []).map((part) => attachmentOf(part, reader, depth)),
    };
  }

  function attachmentOf(part: FieldsData, reader: Opened['reader'], depth: number): OutlookAttachment {
    const name = part.fileName ?? part.name ?? part.fileNameShort ?? null;
    const inner = part.innerMsgContentFields !== undefined;
    if (!inner && part.dataId === undefined) return { name, mediaType: part.attachMimeTag ?? null, bytes: null, sha256: null, mail: null };
    const { content } = reader.getAttachment(part);
    if (!inner) return { name, mediaType: part.attachMimeTag ?? null, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex'), ...(contents && content.length <= CONTENT && { content: Buffer.from(content).toString('base64') }), mail: null };
    // Opened anew: of a message within a message the library passes over the times.
    return { name, mediaType: 'message/rfc822', bytes: null, sha256: null, mail: depth < DEPTH ? mailOf(open(library, Buffer.from(content)), depth + 1) : null };
  }

  function rtfOf(packed: Uint8Array): string | null {
    try {
      return Buffer.from(decompressRTF([...packed])).toString('latin1');
    } catch {
      return null;
    }
  }
}

/** Opens a message; where it names a code page other than western Windows, a second time by that. */
function open(library: Library, bytes: Buffer): Opened {
  const first = openAs(library, bytes, 'windows-1252');
  const page = first.fields.messageCodepage ?? first.fields.internetCodepage;
  if (!page || page === 1252 || page === 1200) return first;
  try {
    return openAs(library, bytes, page === 65001 ? 'utf8' : `cp${page}`);
  } catch {
    // A code page that nobody knows.
    return first;
  }
}

function openAs(library: Library, bytes: Buffer, ansiEncoding: string): Opened {
  const reader = new library(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const byFields = new Map<FieldsData, Raw>();
  reader.parserConfig = {
    ansiEncoding,
    // Values that vary in length come from a file of their own first, then once more as a row of the list that only counts them.
    propertyObserver(fields, tag, value) {
      const raw = byFields.get(fields) ?? new Map<number, Uint8Array>();
      if (value && !raw.has(tag) && !(value.length === 8 && value[0]! <= 2 && value.subarray(1, 4).every((byte) => byte === 0))) raw.set(tag, value);
      byFields.set(fields, raw);
    },
  };
  const fields = reader.getFileData();
  return { fields, raw: byFields.get(fields) ?? new Map(), reader };
}

const saysNothing = (fields: FieldsData): boolean => !(fields.subject ?? fields.body ?? fields.html ?? fields.bodyHtml ?? fields.compressedRtf ?? fields.headers ?? fields.senderName) && !fields.recipients?.length && !fields.attachments?.length;

function textIn(raw: Raw, property: number, fields: FieldsData): string | null {
  const wide = raw.get(property * 0x10000 + UNICODE), narrow = raw.get(property * 0x10000 + ANSI);
  const text = wide ? Buffer.from(wide).toString('utf16le') : narrow ? decodeText(narrow, charsetOf(fields)) : '';
  return text.split('\0', 1)[0] || null;
}

function charsetOf({ internetCodepage, messageCodepage }: FieldsData): string {
  const page = internetCodepage ?? messageCodepage;
  return !page || page === 1200 || page === 65001 ? 'windows-1252' : `cp${page}`;
}
