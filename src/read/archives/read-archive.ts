import { createHash } from 'node:crypto';
import type { Attachment, Enclosure, SourceDocument } from '../../model/document.js';
import type { InputFormat } from '../../model/lists.js';
import { problem, type Problem } from '../../model/problem.js';
import type { ReadContext, ReadResult } from '../formats/format.js';
import { mediaTypeOf } from '../saved-page/media-types.js';
import { isCut, type Member } from './limits.js';

/** A member that was unpacked, at least in part; a mailbox was read at once, and its bytes let go. */
interface Unpacked { name: string; file: string; bytes: Uint8Array; cut: boolean; read: ReadResult | null }

const LISTED = 100;
const NOTHING = new Uint8Array();
/** Formats of which nothing can be read when their end is missing. */
const WHOLE: ReadonlySet<InputFormat | null> = new Set<InputFormat>(['zip', 'msg', 'pst']);
const TRANSCRIPT = /^correspondence\.txt$/i;
const folderOf = (name: string): string => name.slice(0, Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
const baseOf = (name: string): string => name.slice(folderOf(name).length);

/**
 * Reads what an archive holds: every member that is correspondence, by its own content, as `ARCHIVE/MEMBER`. In the zip of all correspondence
 * (a correspondence.txt, its attachments beside it) the attachments go with the text. What is no correspondence is named in one problem.
 * A member that is broken or refused is a problem that names it; its siblings survive.
 */
export async function readArchive(members: AsyncIterable<Member>, context: ReadContext): Promise<ReadResult> {
  const documents: SourceDocument[] = [], problems: Problem[] = [], finished: NonNullable<ReadResult['finished']> = [];
  const unpacked: Unpacked[] = [];
  for await (const { name, bytes, fault } of members) {
    const file = name ? pathOf(context.file, name) : context.file;
    if (fault) problems.push({ ...fault, file });
    if (!bytes || !name) continue;
    const member: Unpacked = { name, file: file ?? name, bytes, cut: isCut(fault), read: null }, format = context.formatOf(bytes, name);
    if (member.cut && (!isCorrespondence(member, context) || WHOLE.has(format))) continue;
    const isMailbox = format === 'mbox' && !LEFTOVER.test(name) && !ENCLOSED.test(baseOf(name));
    unpacked.push(isMailbox ? { ...member, read: await context.readMember(bytes, member.file), bytes: NOTHING } : member);
  }
  const transcripts = new Set(unpacked.filter(({ name }) => TRANSCRIPT.test(baseOf(name))).map(({ name }) => folderOf(name)));
  const listed: string[] = [];
  for (const member of unpacked) {
    const folder = folderOf(member.name);
    if (transcripts.has(folder) && ENCLOSED.test(baseOf(member.name))) continue;
    if (/^correspondence\.pdf$/i.test(baseOf(member.name))) {
      problems.push(problem(transcripts.has(folder) ? 'warning' : 'error', 'pdf-not-read', 'the correspondence in it is a PDF, whose text is not read', { file: member.file, hint: 'give the page of the request, saved from the browser, or its text version' }));
      continue;
    }
    if (!member.read && !isCorrespondence(member, context)) { listed.push(member.name); continue; }
    const read = member.read ?? await context.readMember(member.bytes, member.file);
    const base = documents.length;
    documents.push(...read.documents.map((document) => ({ ...document, parent: document.parent === null ? null : document.parent + base })));
    problems.push(...read.problems);
    finished.push(...read.finished ?? []);
    const text = documents[base];
    if (!text || !TRANSCRIPT.test(baseOf(member.name))) continue;
    const beside = unpacked.filter(({ name, cut }) => !cut && folderOf(name) === folder).flatMap((one) => { const enclosure = enclosureOf(one); return enclosure ? [{ enclosure, bytes: one.bytes }] : []; });
    text.enclosures = beside.map(({ enclosure }) => enclosure);
    for (const { enclosure, bytes } of beside) problems.push(...(await context.readAttachment(enclosure.attachment, () => bytes)).map((found) => ({ ...found, file: enclosure.file })));
  }
  if (listed.length) problems.push(problem('info', 'not-correspondence', `${listed.length === 1 ? 'one file' : `${listed.length} files`} in it ${listed.length === 1 ? 'is' : 'are'} no correspondence and not read: ${listed.slice(0, LISTED).join(', ')}${listed.length > LISTED ? ` and ${listed.length - LISTED} more` : ''}`, { file: context.file }));
  if (!documents.length && !finished.length && !problems.some(({ severity }) => severity === 'error')) problems.push(problem('warning', 'empty-archive', 'there is no correspondence in it', { file: context.file }));
  return { documents, problems, ...(finished.length ? { finished } : {}) };
}

/** "letters.zip/2019/a.eml": a name only, whatever the archive wrote there. */
function pathOf(archive: string | null, name: string): string {
  return archive === null ? name : `${archive}/${name}`;
}

/** "2_3_Response.pdf": third part of the second incoming message. */
const ENCLOSED = /^(\d{1,6})_(\d{1,6})_(.+)$/s;

function enclosureOf({ name, file, bytes }: Unpacked): Enclosure | null {
  const parts = ENCLOSED.exec(baseOf(name));
  if (!parts) return null;
  const attachment: Attachment = { name: parts[3]!, mediaType: mediaTypeOf(parts[3]!), bytes: bytes.length, size: null, sha256: createHash('sha256').update(bytes).digest('hex') };
  return { index: Number(parts[1]), part: Number(parts[2]), attachment, file };
}

/** What an operating system or browser leaves in archives and folders beside what people put there. */
const LEFTOVER = /(?:^|[/\\])(?:\.[^./\\][^/\\]*|__MACOSX|[^/\\]{1,200}_files)(?:[/\\]|$)/;
/** Names of texts. A table or a style sheet is text as well, and no letter. */
const TEXT_NAME = /\.(?:txt|text|eml|md|markdown|asc)$|(?:^|[/\\])[^./\\]+$/i;

function isCorrespondence({ name, bytes }: Unpacked, context: ReadContext): boolean {
  if (LEFTOVER.test(name)) return false;
  const format = context.formatOf(bytes, name);
  return format === 'email-body' ? TEXT_NAME.test(name) && bytes.length > 0 && !isBinary(bytes) : format !== null;
}

/** Zero bytes do not occur in text, unless it is UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  const wide = head[0] === 0xff && head[1] === 0xfe || head[0] === 0xfe && head[1] === 0xff;
  return !wide && head.includes(0);
}
