import { zipMembers } from '../../read/archives/zip-members.js';

/** A letter's XML unpacked, in bytes; pictures in it are not unpacked by us, but are by the library. */
const LIMITS = { entry: 50e6, total: 150e6, ratio: 200, ratioFloor: 1e6, depth: 1, entries: 5000 };

/** The text of a Word document (ECMA-376), a paragraph a line with an empty line after it. @throws where it is none, or unpacks to more than a letter could hold: the library would fill the memory. */
export async function docxText(bytes: Buffer): Promise<string> {
  const { extractRawText } = (await import('mammoth')).default;
  for await (const { fault } of zipMembers(bytes, { bytes: 0, entries: 0 }, LIMITS)) if (fault) throw new Error(fault.message);
  return (await extractRawText({ buffer: bytes })).value;
}
