import type { ReadContext, ReadResult } from './format.js';
/** stub */
export async function readEml(_bytes: Uint8Array, _context: ReadContext): Promise<ReadResult> { return { documents: [], problems: [] }; }
