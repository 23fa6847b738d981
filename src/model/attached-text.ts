/** Kinds of attachments whose text can be read. */
export type ReadableKind = 'pdf' | 'docx' | 'html' | 'text';

/** What an attachment says (`part`: only its first so many pages, in words), or why it could not be read (a problem's code and words). */
export type AttachmentAnswer = { text: string; part?: string } | { code: string; message: string };

/**
 * Reads the text of an attachment. Attachments are hostile (their readers hang, or fill the memory), so whoever hands this in has to see to it
 * that this can be survived: the command line reads each in a process of its own. Never throws.
 */
export type ReadAttachment = (kind: ReadableKind, bytes: Uint8Array) => Promise<AttachmentAnswer>;
