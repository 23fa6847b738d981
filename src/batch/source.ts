import type { Source } from '../pipeline.js';
import type { Limits } from '../model/limits.js';
import type { InputFormat } from '../model/lists.js';
import type { OpenOutlook } from '../model/outlook.js';
import type { Problem } from '../model/problem.js';
import { saveAttachmentsIn } from './attachments/saver.js';
import { readBytes, storeHead } from './input-bytes.js';

/** A directory for attachments, and whether they keep the names that senders gave them. */
export interface SaveInto { directory: string; named: boolean }

/** How inputs are read. Plain data: it goes to another thread. */
export interface Reading { inputFormat: InputFormat; readAttachments: boolean; saveAttachments: SaveInto | null }
type How = Pick<Source, 'inputFormat' | 'openOutlook' | 'readAttachment' | 'saveAttachment'>;

/**
 * What the pipeline needs to read an input. Processes are only started for what needs one.
 * @param store the file of an Outlook store, which is read from there; null for any other input. @param alive is told of whatever a process gives.
 */
export function howToRead({ inputFormat, readAttachments, saveAttachments }: Reading, store: string | null, alive: () => void = () => undefined): How {
  const openOutlook: OpenOutlook = async function* open(kind, bytes) {
    for await (const answer of (await import('./outlook/opener.js')).openOutlookInChild(store, undefined, saveAttachments !== null || readAttachments)(kind, bytes)) { alive(); yield answer; }
  };
  return {
    inputFormat, openOutlook,
    ...(readAttachments && { readAttachment: async (kind, bytes) => { alive(); return (await import('./attachments/reader.js')).readAttachmentsInChild()(kind, bytes); } }),
    ...(saveAttachments && { saveAttachment: saveAttachmentsIn(saveAttachments.directory, saveAttachments.named) }),
  };
}

/**
 * An input of the pipeline, as much of it as the parser looks at and could be read. A store may be larger than memory: it is read from its file, and its first bytes stand for it.
 * @param input its documents carry its name; `mail`: it is one, whatever it looks like; `pipe`: it can be read but once.
 * @returns with a problem where it is not all that was there when it was opened. @throws the system's error where nothing could be read.
 */
export async function inputSource({ path, name, mail = false, pipe = false }: { path: Buffer | null; name: string | null; mail?: boolean; pipe?: boolean }, reading: Reading, limits: Partial<Limits>, alive?: () => void): Promise<{ source: Source; problem: Problem | null }> {
  const { wantedOf } = await import('../pipeline.js');
  const inputFormat = mail && reading.inputFormat === 'auto' ? 'eml' : reading.inputFormat;
  const head = await storeHead({ path, pipe });
  const { bytes, problem, ...known } = head ? { bytes: head, problem: null } : await readBytes({ path, name }, wantedOf(inputFormat, name, limits));
  return { source: { input: bytes, ...known, file: name, ...howToRead({ ...reading, inputFormat }, head ? name : null, alive) }, problem };
}
