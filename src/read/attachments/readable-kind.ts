import type { Attachment } from '../../model/document.js';
import type { ReadableKind } from '../../model/attached-text.js';

/** By the ending of the name, or else by the media type that the sender's program gave it. */
const KINDS: readonly { kind: ReadableKind; name: RegExp; type: RegExp }[] = [
  { kind: 'pdf', name: /\.pdf$/i, type: /^application\/(?:x-)?pdf$/i },
  { kind: 'docx', name: /\.docx$/i, type: /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/i },
  { kind: 'html', name: /\.x?html?$/i, type: /^(?:text\/html|application\/xhtml\+xml)$/i },
  { kind: 'text', name: /\.(?:txt|text|md)$/i, type: /^text\/plain$/i },
];
/** Programs that do not know a file send it as one of these: then its first bytes tell. */
const UNTOLD = /^application\/(?:octet-stream|x-unknown|download|force-download)$/i;

/** "Tables.xlsx"; not "Ref FOI.0114", whose last part is a number. */
const ENDING = /\.(?=\d{0,4}[a-z])[a-z\d]{1,5}$/i;

/** What an attachment can be read as; null for pictures, tables and all other kinds. */
export function readableKind({ name, mediaType }: Pick<Attachment, 'name' | 'mediaType'>, bytes: Uint8Array): ReadableKind | null {
  const known = KINDS.find((one) => name && one.name.test(name)) ?? (name && ENDING.test(name) ? null : KINDS.find(({ type }) => type.test(mediaType ?? '')));
  if (known) return known.kind;
  return UNTOLD.test(mediaType ?? '') && Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-' ? 'pdf' : null;
}
