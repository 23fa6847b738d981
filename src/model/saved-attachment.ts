import type { Attachment } from './document.js';

/** Under which name a file was saved, or why it was not (a problem's code and words). */
export type Saved = { savedAs: string } | { code: string; message: string };

/**
 * Keeps the bytes of an attachment. Whoever hands this in sees to it that no name leads out of its place and nothing that is there is written over:
 * names come from strangers. `content` gives the decoded bytes. Never throws.
 */
export type SaveAttachment = (attachment: Pick<Attachment, 'name' | 'mediaType' | 'sha256'>, content: () => Uint8Array) => Promise<Saved>;
