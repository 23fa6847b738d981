import type { ReadResult } from '../read.js';
/** stub */
export async function readEml(_bytes: Uint8Array, _options: { file: string | null; ordinal: number }): Promise<ReadResult> { return { documents: [], problems: [] }; }
