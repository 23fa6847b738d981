/** File names out of names that strangers chose. */
import type { Attachment } from '../../model/document.js';
import { lookup } from '../../model/lookup.js';

/** Devices of Windows, whatever follows their first dot (Microsoft, "Naming files, paths, and namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?:\.|$| )/i;
/** Controls, marks that turn the direction or join, halves of characters, unassigned and private ones; then what Windows forbids. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, FORBIDDEN = /[<>:"|?*]/g;
const ENDING = /\.[a-z\d]{1,10}$/i;
/** Bytes of UTF-8: with hash and ending a name stays below 143, which encrypted file systems allow. */
const STEM = 100;

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf', 'text/plain': '.txt', 'text/html': '.html', 'text/csv': '.csv', 'message/rfc822': '.eml', 'image/jpeg': '.jpg', 'image/png': '.png', 'image/gif': '.gif',
  'application/zip': '.zip', 'application/msword': '.doc', 'application/vnd.ms-excel': '.xls', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
};

/**
 * "../Reply\u202efdp.exe" becomes "Replyfdp-3fa9c01d2b44.exe": the last part of the name without what is not seen or not allowed, twelve digits of
 * its SHA-256, its ending. The hash keeps names apart that differ in case alone, and makes the same file have the same name in every run.
 * @param named false: nothing of its name is used, but its ending.
 */
export function safeName({ name, mediaType }: Pick<Attachment, 'name' | 'mediaType'>, sha256: string, named = true): string {
  const base = trimmed((name ?? '').slice(-1000).toWellFormed().split(/[\\/]/).at(-1)!.normalize('NFC').replace(UNSEEN, '').replace(FORBIDDEN, '_').replace(/\s+/g, ' '));
  const ending = ENDING.exec(base)?.[0] ?? '';
  const stem = cut(named ? trimmed(base.slice(0, base.length - ending.length)) : '') || 'attachment';
  return `${RESERVED.test(`${stem}.`) ? '_' : ''}${stem}-${sha256.slice(0, 12)}${ending || lookup(ENDINGS, mediaType) || ''}`;
}

/** Without what hides a file or makes an option of it in front, and without the dots and spaces that Windows drops at the end. */
function trimmed(name: string): string {
  const start = name.search(/[^. ~-]/);
  let end = name.length;
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end--;
  return start < 0 ? '' : name.slice(start, end);
}

function cut(stem: string): string {
  let bytes = 0, kept = '';
  for (const character of stem) {
    bytes += Buffer.byteLength(character);
    if (bytes > STEM) break;
    kept += character;
  }
  return kept.trimEnd();
}
