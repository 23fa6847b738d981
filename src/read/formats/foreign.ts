import { problem } from '../../model/problem.js';
import { decodeText } from '../decode.js';
import { MESSAGE_MARK, isCompoundFile, mentions } from './ole.js';
import { HEAD, type Head, type ReadContext, type ReadResult } from './format.js';

/** A kind of file that people give and that holds no text we can read: how to know it, and what to do instead. */
interface Foreign { code: string; what: string; hint: string; is(head: Head): boolean }

const TEXT_VERSION = 'give the page of the request itself, its text version (correspondence.txt), or the text copied into a .txt file';
const AS_TEXT = 'open it, save it as plain text, and give that file';
const magic = (...starts: string[]) => ({ bytes }: Head): boolean => starts.some((start) => latin1(bytes.subarray(0, start.length)) === start);
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
/** Office documents are zip archives that begin with files of their own. */
const isOffice = ({ bytes }: Head): boolean => /^PK\x03\x04/.test(latin1(bytes.subarray(0, 4))) && /^(?:\[Content_Types\]\.xml|mimetypeapplication\/vnd\.|_rels\/|docProps\/|word\/|xl\/|ppt\/)/.test(latin1(bytes.subarray(30, 80)));

/** Every kind, the surest signs first. */
const KINDS: readonly Foreign[] = [
  { code: 'pdf', what: 'a PDF, whose text is not read', hint: TEXT_VERSION, is: ({ bytes }) => /^[\s\xef\xbb\xbf]{0,16}%PDF-/.test(latin1(bytes.subarray(0, 24))) },
  { code: 'word-document', what: 'a Word document, which is not read', hint: AS_TEXT, is: (head) => isOffice(head) && latin1(head.bytes).includes('word/') || mentions(head.bytes, 'WordDocument') },
  { code: 'office-document', what: 'an office document, which is not read', hint: AS_TEXT, is: (head) => isOffice(head) || isCompoundFile(head.bytes) || magic('{\\rtf')(head) },
  { code: 'image', what: 'an image, whose text is not read', hint: 'type or recognise its text into a .txt file', is: (head) => magic('\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*')(head) || magic('RIFF')(head) && latin1(head.bytes.subarray(8, 12)) === 'WEBP' },
  { code: 'other-archive', what: 'an archive of a kind that is not opened', hint: 'unpack it and give the directory', is: magic('Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', 'BZh91AY&SY', '\xfd7zXZ\0', '\x28\xb5\x2f\xfd', 'MSCF\0\0') },
  { code: 'tnef', what: 'Outlook\'s own packing (winmail.dat), which is not opened', hint: 'ask the sender for the mail as plain text or HTML', is: magic('\x78\x9f\x3e\x22') },
  { code: 'other-json', what: 'JSON, but neither the output of foi-parse nor the JSON of a request', hint: 'give what \'foi-parse --json\' or \'--format ndjson\' printed', is: isJson },
];

/** Is this a file of another kind than correspondence? */
export function looksForeign(head: Head): boolean {
  return KINDS.some((kind) => kind.is(head));
}

/** Names the kind of file in a problem, and what to do instead. An Outlook message may say so late. */
export async function readForeign(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  if (mentions(bytes, MESSAGE_MARK)) return context.readMember(bytes, context.file, 'msg');
  const head: Head = { bytes: isCompoundFile(bytes) ? bytes : bytes.subarray(0, HEAD), text: decodeText(bytes.subarray(0, HEAD)), file: context.file };
  const kind = KINDS.find(({ is }) => is(head));
  if (!kind) return context.readMember(bytes, context.file, 'email-body');
  return { documents: [], problems: [problem('error', kind.code, `it is ${kind.what}`, { file: context.file, hint: kind.hint })] };
}

/** A letter may begin with a bracket: where all of it is seen it has to be JSON, else to begin as a list of named values. */
function isJson({ bytes, text }: Head): boolean {
  if (!/^\s{0,100}[{[]/.test(text)) return false;
  if (bytes.length >= HEAD) return /^\s{0,100}(?:\[\s{0,100})?\{\s{0,100}"[^"\n]{1,200}"\s{0,100}:/.test(text);
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
