import type { parse, parseStream, parseTogether, InputFormat, Result } from '../../src/index.js';
import type { recordSchema, resultSchema } from '../../src/model/result.js';

export interface Foi { parse: typeof parse; parseStream: typeof parseStream; parseTogether: typeof parseTogether; resultSchema: typeof resultSchema; recordSchema: typeof recordSchema }
export declare function assertTiles(result: Result): void;
export declare function assertHolds(foi: Foi, bytes: Buffer, other: Buffer, formats: readonly InputFormat[]): Promise<void>;
