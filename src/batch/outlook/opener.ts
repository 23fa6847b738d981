import type { OpenOutlook, OutlookAnswer } from '../../model/outlook.js';
import { answersOfChild } from '../child-process.js';

/** What a reader of an Outlook file may use before it is ended. */
export interface OpenerLimits {
  /** Seconds without an answer. */
  msgSeconds: number;
  pstSeconds: number;
  /** Megabytes of heap. */
  heap: number;
}

/** What is used where nothing else is said. */
export const OPENER_LIMITS: OpenerLimits = { msgSeconds: 10, pstSeconds: 60, heap: 768 };

const CHILD = new URL('./outlook-child.js', import.meta.url);

/**
 * Opens Outlook files in a Node process of their own: its readers were measured to hang or to abort the process on damaged files.
 * @param path the file that the bytes are the beginning of: it is read from there (a store may be larger than memory); null: the bytes are all.
 * @param limits seconds without an answer, and megabytes of heap, that a file may take.
 * @param contents whether attachments come with their content.
 * @returns what takes the kind and bytes of a file and gives its mails one by one, and a problem's code and words where it ends early.
 * @throws never, and nor does what it returns.
 */
export function openOutlookInChild(path: string | null = null, limits: OpenerLimits = OPENER_LIMITS, contents = false): OpenOutlook {
  return async function* open(kind, bytes) {
    const seconds = kind === 'msg' ? limits.msgSeconds : limits.pstSeconds;
    const end = yield* answersOfChild(CHILD, [kind, contents ? 'contents' : 'list', ...(path === null ? [] : [path])], path === null ? bytes : undefined, { seconds, heap: limits.heap }) as AsyncGenerator<OutlookAnswer, 'done' | 'late' | 'broken'>;
    if (end !== 'done') yield { code: 'outlook-damaged', message: end === 'late' ? `its reader did not come to an end within ${seconds} seconds, as happens with damaged files; what it gave until then is kept` : 'its reader broke down, as happens with damaged files; what it gave until then is kept' };
  };
}
