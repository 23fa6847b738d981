import type { AttachmentAnswer, ReadAttachment } from '../../model/attached-text.js';
import { answersOfChild, type ChildLimits } from '../child-process.js';

/** What is used where nothing else is said. */
export const READER_LIMITS: ChildLimits = { seconds: 20, heap: 512 };

const CHILD = new URL('./attachments-child.js', import.meta.url);

/**
 * Reads attachments, each in a Node process of its own: a damaged or hostile one can then do no more than not be read.
 * @param limits seconds, and megabytes of heap, that one attachment may take.
 * @returns what takes the kind and bytes of an attachment and gives its text, or a problem's code and words.
 * @throws never, and nor does what it returns.
 */
export function readAttachmentsInChild(limits: ChildLimits = READER_LIMITS): ReadAttachment {
  return async (kind, bytes) => {
    const answers = answersOfChild(CHILD, [kind], bytes, limits);
    const first = await answers.next();
    if (!first.done) {
      await answers.return('done');
      return first.value as AttachmentAnswer;
    }
    return { code: 'attachment-damaged', message: first.value === 'late' ? `its reader did not come to an end within ${limits.seconds} seconds; it is not read` : 'its reader broke down; it is not read' };
  };
}
