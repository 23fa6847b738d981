import type { Source } from '../pipeline.js';
import type { InputFormat } from '../model/lists.js';
import type { OpenOutlook } from '../model/outlook.js';
import { saveAttachmentsIn } from './attachments/saver.js';
import { storeHead, wholeFile } from './file.js';

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
 * A file as an input of the pipeline. A store may be larger than memory: its first bytes stand for it.
 * @param file whose name its documents carry; `mail`: it is one, whatever it looks like; `pipe`: it can be read but once.
 * @throws the system's error, or that it became shorter while it was read.
 */
export async function fileSource({ path, name, mail = false, pipe = false }: { path: Buffer; name: string | null; mail?: boolean; pipe?: boolean }, reading: Reading, alive?: () => void): Promise<Source> {
  const head = pipe ? null : await storeHead(path);
  return { input: head ?? await wholeFile(path), file: name, ...howToRead(mail && reading.inputFormat === 'auto' ? { ...reading, inputFormat: 'eml' } : reading, head ? name : null, alive) };
}
