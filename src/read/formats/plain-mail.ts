import { LIMITS } from '../../model/limits.js';
import { decodeAs } from '../decode.js';
import { headerOf, type HeaderBlock, type HeaderLine } from './header-block.js';
import type { MimeAddress, MimeAttachment, MimeMail } from './mime-mail.js';
import { unquotePrintable } from './mail-text.js';
import { boundaryOf, partsWithin } from './mime-attachments.js';

/** Headers that say how a mail is to be read: one of each at most. */
const ONCE = ['from', 'sender', 'to', 'cc', 'bcc', 'subject', 'mime-version', 'content-type', 'content-transfer-encoding', 'content-disposition', 'content-id'];
const LINE = /^[!-9;-~]{1,200}:|^[ \t]/;
/** "Jo Hartley <jo@example.org>", "\"Hartley, Jo\" <jo@example.org>", "jo@example.org", each up to a comma or the end. */
const ADDRESS = /^(?:(?:"([^"\\@<>]{1,100})"|([\w.'-][\w .'-]{0,99}))? ?<([\w.+=-]{1,64}@[\w.-]{1,250})>|([\w.+=-]{1,64}@[\w.-]{1,250}))(?:, {0,3}|$)/;
const TYPE = /^([a-z]{1,20}\/[a-z0-9.+-]{1,80})((?:; {0,3}[a-z]{1,20}="?[\w .()+:'/?=-]{1,200}"?){0,4});?$/i;
const QUOTED = /=(?![\dA-F]{2}|\r?\n)|[ \t]\r?\n|[ \t]$/i;
const BASE64 = /^[\w+/\r\n]*(?:={1,2}[\r\n]*)?$/;

/**
 * Takes a mail apart the short way, without the MIME parser: where its headers are plain ASCII of the usual forms, and it is one text, a text with its
 * HTML, or either with attachments whose bodies were taken out. What it gives is what the parser would give. Null for any other mail. Linear.
 */
export function readPlainMail(source: Buffer, block: HeaderBlock): MimeMail | null {
  if (!isPlainHead(source, 0, block) || ONCE.some((name) => block.lines.filter(([key]) => key === name).length > 1)) return null;
  const parties = (['from', 'to', 'cc', 'bcc', 'sender'] as const).map((name) => addressesOf(headerOf(block.lines, name)));
  const body = leavesOf(source, block, block.bodyStart, source.length);
  if (!body || parties.includes(null)) return null;
  const [from, to, cc, bcc, sender] = parties.map((value) => (value?.length ? { value } : undefined));
  return { subject: headerOf(block.lines, 'subject') ?? undefined, from, to, cc, bcc, headers: { get: (name) => (name === 'sender' ? sender : undefined) }, ...body };
}

type Body = Pick<MimeMail, 'text' | 'html' | 'attachments'>;

/** Whether a header is of lines that everybody reads alike, and ends in an empty line. */
function isPlainHead(source: Buffer, start: number, block: HeaderBlock): boolean {
  const head = source.toString('latin1', start, block.bodyStart);
  if (block.bodyStart - start > 65_536 || /[^\t\n\r -~]|=\?|\r(?!\n)/.test(head) || !/\n\r?\n$/.test(head)) return false;
  return head.trimEnd().split('\n').every((line) => LINE.test(line));
}

/** Addresses of a header; empty where there is none, null where it has any but the usual forms. */
function addressesOf(header: string | null): MimeAddress[] | null {
  const found: MimeAddress[] = [];
  for (let rest = (header ?? '').replace(/\s+/g, ' ').trim(); rest;) {
    const one = ADDRESS.exec(rest);
    if (!one || found.length > 200 || /xn--/i.test(one[0])) return null;
    found.push({ name: (one[1] ?? one[2] ?? '').trim(), address: one[3] ?? one[4]! });
    rest = rest.slice(one[0].length);
  }
  return found;
}

interface Described { type: string; parameters: ReadonlyMap<string, string>; encoding: string; disposition: string | null; name: string | null }

/** What a part's headers say of it; null where they say it in any but the usual way. */
function describe(lines: readonly HeaderLine[]): Described | null {
  const of = (name: string): string | null => headerOf(lines, name);
  const type = TYPE.exec(of('content-type') ?? 'text/plain'), disposition = TYPE.exec((of('content-disposition') ?? 'x').replace(/^\w+/, '$&/x'));
  if (!type || !disposition || of('content-id') !== null) return null;
  const parameters = parametersOf(type[2]!), name = parametersOf(disposition[2]!).get('filename') ?? parameters.get('name') ?? null;
  return { type: type[1]!.toLowerCase(), parameters, encoding: (of('content-transfer-encoding') ?? '7bit').toLowerCase(), disposition: of('content-disposition') === null ? null : disposition[1]!.split('/')[0]!.toLowerCase(), name };
}

const parametersOf = (text: string): Map<string, string> => new Map(Array.from(text.matchAll(/; {0,3}([a-z]{1,20})=(?:"([^"]*)"|([^";]*))/gi), ([, name, quoted, bare]) => [name!.toLowerCase(), (quoted ?? bare!).trim()] as const));

/** The text, HTML and attachments within a mail or a part; null where it is of no usual form. */
function leavesOf(source: Buffer, block: HeaderBlock, start: number, end: number): Body | null {
  const told = describe(block.lines);
  if (!told) return null;
  if (!told.type.startsWith('multipart/')) {
    if (told.disposition !== null && told.disposition !== 'inline') return null;
    const text = textOf(source.subarray(start, end), told);
    if (text === null) return null;
    return told.type === 'text/html' ? { text: '', html: text, attachments: [] } : { text, attachments: [] };
  }
  const boundary = told.parameters.get('boundary') && boundaryOf(headerOf(block.lines, 'content-type')!);
  const parts = boundary ? partsWithin(source, start, end, boundary, 1, LIMITS.parts.most, true) : null;
  if (!parts?.every((part) => isPlainHead(source, part.head, { lines: part.block.lines, bodyStart: part.start }))) return null;
  const bodyEnd = (part: { start: number; end: number }): number => Math.max(part.start, source[part.end - 1] === 13 ? part.end - 1 : part.end);
  const [first, ...others] = parts;
  if (!first || headerOf(first.block.lines, 'content-type') === null) return null;
  if (told.type === 'multipart/alternative') {
    const [html] = others;
    const plain = leavesOf(source, first.block, first.start, bodyEnd(first)), rich = html && others.length === 1 ? leavesOf(source, html.block, html.start, bodyEnd(html)) : null;
    return plain && rich && plain.html === undefined && rich.html !== undefined && !plain.attachments.length && !rich.attachments.length ? { text: plain.text, html: rich.html, attachments: [] } : null;
  }
  if (told.type !== 'multipart/mixed') return null;
  const body = leavesOf(source, first.block, first.start, bodyEnd(first)), attachments = others.map((part) => attachmentOf(source.subarray(part.start, bodyEnd(part)), describe(part.block.lines)));
  // A text of HTML alone is turned into the other's words, beside others.
  if (!body || body.attachments.length || body.text === '' || attachments.includes(null)) return null;
  return { ...body, attachments: attachments as MimeAttachment[] };
}

/** A text, decoded; null where it is of another kind, or not as it says. */
function textOf(body: Buffer, { type, parameters, encoding }: Described): string | null {
  if (type !== 'text/plain' && type !== 'text/html' || [...parameters.keys()].some((name) => name !== 'charset')) return null;
  const bytes = unpacked(body, encoding);
  if (!bytes) return null;
  const charset = (parameters.get('charset') ?? 'utf-8').toLowerCase();
  const text = /^(?:utf-?8|us-ascii|ascii)$/.test(charset) ? bytes.toString('utf8') : charset === 'windows-1252' ? decodeAs(bytes, charset) : null;
  return text?.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
}

function unpacked(body: Buffer, encoding: string): Buffer | null {
  switch (encoding) {
    case '7bit': case '8bit': case 'binary': return body;
    case 'quoted-printable': return QUOTED.test(body.toString('latin1')) ? null : unquotePrintable(body);
    case 'base64': { const text = body.toString('latin1'); return BASE64.test(text) ? Buffer.from(text, 'base64') : null; }
    default: return null;
  }
}

function attachmentOf(body: Buffer, told: Described | null): MimeAttachment | null {
  // The parser has its own mind about files whose kind is not told, and about mails.
  if (told?.disposition !== 'attachment' || /^(?:message|multipart)\/|octet-stream/.test(told.type) || told.encoding !== 'base64') return null;
  const content = unpacked(body, 'base64');
  return content && { ...(told.name !== null && { filename: told.name }), contentType: told.type, contentDisposition: 'attachment', content, size: content.length };
}
