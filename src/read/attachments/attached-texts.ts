import type { ReadAttachment } from '../../model/attached-text.js';
import type { Attachment, SourceDocument } from '../../model/document.js';
import { problem, type Problem } from '../../model/problem.js';
import { tidy } from '../decode.js';
import { readableKind } from './readable-kind.js';

/** How much is read of what is attached to one input. `size`: bytes of one attachment; `failures`: after so many no other is tried. */
const LIMITS = { size: 25e6, count: 200, failures: 3, text: 1_000_000 };

/**
 * The texts of what is attached to one input, each a document. The same file, attached to several mails, is read once. What cannot be read is a
 * problem that names it; the mail is read all the same.
 */
export class AttachedTexts {
  readonly documents: SourceDocument[] = [];
  private readonly missing = new Set<string>();
  private failed = 0;

  /** @param read null: attachments are only listed. @param seen what was read before, by SHA-256: inputs that are parsed together share it. */
  constructor(private readonly read: ReadAttachment | null, private readonly seen: Set<string>) {}

  /** Reads an attachment where it is of a kind that can be read. @param file the name that its problems carry. @param content its decoded bytes. */
  async add(attachment: Attachment, file: string | null, content: () => Uint8Array): Promise<Problem[]> {
    const { read } = this, { sha256, bytes: size } = attachment;
    if (!read || !sha256 || !size || this.seen.has(sha256)) return [];
    this.seen.add(sha256);
    const name = attachment.name ?? 'an attachment without a name';
    const said = (code: string, message: string, hint: string | null = null): Problem[] => [problem('warning', code, `${name}: ${message}`, { file, hint })];
    if (size > LIMITS.size) return readableKind(attachment, new Uint8Array()) ? said('attachment-too-large', `it is larger than ${LIMITS.size / 1e6} MB and not read`) : [];
    const bytes = content(), kind = readableKind(attachment, bytes);
    if (!kind || this.missing.has(kind)) return [];
    if (this.documents.length >= LIMITS.count || this.failed >= LIMITS.failures) {
      this.missing.add(kind);
      return said('attachments-not-read', this.failed >= LIMITS.failures ? `${LIMITS.failures} others could not be read: no more are tried` : `more than ${LIMITS.count} are attached: no more are read`);
    }
    const answer = await read(kind, bytes);
    if ('code' in answer) {
      if (answer.code === 'not-installed') this.missing.add(kind); else this.failed++;
      return said(answer.code, answer.message);
    }
    const text = tidy(answer.text).toWellFormed(), cut = text.slice(0, LIMITS.text).toWellFormed();
    if (!text.trim()) return said('attachment-without-text', 'there is no text in it, as in a scanned letter', 'read it through text recognition, and give the text');
    this.documents.push({ id: '', file, ordinal: 0, format: 'attachment', text: cut, headers: null, attachments: [], parent: null, attached: { name: attachment.name, sha256 } });
    const part = cut.length < text.length ? `${LIMITS.text} characters` : answer.part;
    return part ? said('attachment-cut', `only its first ${part} are read`) : [];
  }
}
