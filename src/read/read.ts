import type { ReadAttachment } from '../model/attached-text.js';
import type { InputFormat } from '../model/lists.js';
import type { OpenOutlook } from '../model/outlook.js';
import type { SaveAttachment } from '../model/saved-attachment.js';
import { DEFAULT_LIMITS, toRaise, type Limits } from '../model/limits.js';
import type { Attachment } from '../model/document.js';
import { problem, type Problem } from '../model/problem.js';
import { archiveLimits, type ArchiveUse } from './archives/limits.js';
import { AttachedTexts } from './attachments/attached-texts.js';
import { decodeText } from './decode.js';
import { fingerprint, identified } from './identity.js';
import { HEAD, type Format, type ReadContext, type ReadResult } from './formats/format.js';
import { FORMATS } from './formats/table.js';
import { bytesLookedAt, firstBytes, firstText } from './within-limits.js';

/** Chooses the format of an input by its content. */
export function chooseFormat(bytes: Uint8Array, file: string | null): Format {
  const head = { bytes: bytes.subarray(0, HEAD), text: decodeText(bytes.subarray(0, HEAD)), file };
  return FORMATS.find((format) => format.looksLike(head)) ?? FORMATS[FORMATS.length - 1]!;
}

const formatOf = (bytes: Uint8Array, inputFormat: InputFormat, file: string | null): Format => FORMATS.find(({ name }) => name === inputFormat) ?? chooseFormat(bytes, file);

/** How many bytes of an input `readInput` looks at, by its first 64 KiB: what is beyond need not be held. @throws as `bytesLookedAt`. */
export function bytesWanted(head: Uint8Array, size: number, inputFormat: InputFormat, file: string | null, limits: Limits): number {
  return bytesLookedAt(formatOf(head, inputFormat, file).name, head, size, limits);
}

/**
 * Reads one input into documents, by its content unless a format is forced. Never throws on any content.
 * The texts of attachments follow the documents that they are attached to. `alive` is told of each thing within the input that is read.
 * A document's id comes from the input's bytes, so that the same input has the same ids whatever it is called.
 */
export async function readInput(input: string | Uint8Array, options: { file: string | null; inputFormat: InputFormat; ordinal: number; fingerprint?: string | undefined; openOutlook?: OpenOutlook | null; readAttachment?: ReadAttachment | null; saveAttachment?: SaveAttachment | null; attachmentsRead?: Set<string>; limits?: Limits; alive?: () => void }): Promise<ReadResult> {
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : input;
  const scope: Scope = { depth: 0, archives: 0, use: { bytes: 0, entries: 0 }, openOutlook: options.openOutlook ?? null, attached: new AttachedTexts(options.readAttachment ?? null, options.attachmentsRead ?? new Set()), save: options.saveAttachment ?? null, limits: options.limits ?? DEFAULT_LIMITS, alive: options.alive ?? (() => undefined), mails: { count: 0 } };
  const result = await readAs(bytes, options.inputFormat, options.file, options.ordinal, scope);
  if (!result.finished && !result.documents.some((document) => document.text.trim() || document.headers || document.facts) && !result.problems.length) {
    result.problems.push(problem('warning', 'empty-input', 'there is nothing in it to read', { file: options.file, line: 1, column: 1 }));
  }
  const print = options.fingerprint ?? fingerprint(bytes);
  const attached = scope.attached.documents.map((document, i) => ({ ...document, ordinal: options.ordinal, id: `${print}.a${i + 1}` }));
  return { ...result, documents: [...identified(result.documents, print, options.ordinal), ...attached] };
}

/** What is shared by, or differs for, the inputs within one another. */
interface Scope { depth: number; archives: number; use: ArchiveUse; openOutlook: OpenOutlook | null; attached: AttachedTexts; save: SaveAttachment | null; limits: Limits; alive: () => void; mails: { count: number } }

async function readAs(input: Uint8Array, inputFormat: InputFormat, file: string | null, ordinal: number, scope: Scope): Promise<ReadResult> {
  scope.alive();
  const format = formatOf(input, inputFormat, file);
  const { bytes, problems } = firstBytes(input, format.name, file, scope.limits);
  const context: ReadContext = {
    file, ordinal, depth: scope.depth,
    readMember: (member, name, forced = 'auto') => scope.depth >= scope.limits.depth
      ? Promise.resolve({ documents: [], problems: [problem('error', 'too-deep', `more than ${scope.limits.depth} containers in one another; the innermost are not read`, { file: name, hint: toRaise('depth') })] })
      : readAs(member, forced, name, 0, { ...scope, depth: scope.depth + 1, archives: scope.archives + (format.name === 'zip' || format.name === 'tar' ? 1 : 0), mails: format.name === 'eml' ? scope.mails : { count: 0 } }),
    formatOf: (member, name) => chooseFormat(member, name).name,
    limits: scope.limits, attachedMails: scope.mails,
    archives: { depth: scope.archives, use: scope.use, limits: archiveLimits(scope.limits) },
    readAttachment: async (attachment, content) => [...await keep(attachment, content, file, scope), ...await scope.attached.add(attachment, file, content)],
    openOutlook: scope.openOutlook,
  };
  try {
    const read = firstText(await format.read(bytes, context), scope.limits);
    // Its reader sees that an export that was cut here breaks off.
    return problems.length ? { ...read, problems: [...problems, ...read.problems.filter(({ code, file: where }) => code !== 'cut-short' || where !== file)] } : read;
  } catch (error) {
    // A reader that fails is a fault of ours or of its library; the text is shown as it stands rather than lost.
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] ?? '' : String(error);
    return firstText({
      documents: [{ id: '', file, ordinal, format: 'email-body', text: decodeText(firstBytes(bytes, 'email-body', file, scope.limits).bytes), headers: null, attachments: [], parent: null }],
      problems: [...problems, problem('error', 'unreadable-format', `it could not be read as ${format.name ?? 'what it is'} (${reason.slice(0, 120)}); it is shown as plain text`, { file, line: 1, column: 1 })],
    }, scope.limits);
  }
}

/** Saves an attachment where the caller wants that, and notes on it the name of the file. @returns why it was not saved. */
async function keep(attachment: Attachment, content: () => Uint8Array, file: string | null, { save, limits }: Scope): Promise<Problem[]> {
  if (!save) return [];
  const tooLarge = (attachment.bytes ?? 0) > limits.message;
  const saved = tooLarge ? { code: 'attachment-not-saved', message: `it is larger than ${limits.message} bytes and was not saved` } : await save(attachment, content);
  if ('code' in saved) return [problem('error', saved.code, `${attachment.name ?? 'an attachment without a name'}: ${saved.message}`, { file, hint: tooLarge ? toRaise('message') : null })];
  attachment.savedAs = saved.savedAs;
  return [];
}
