export declare const FIXTURES: string;
export declare function goldenCases(): { name: string; inputs: string[] }[];
export declare function howToRead(name: string): Pick<import('../../src/index.js').Source, 'readAttachment'>;
export declare function inputBytes(name: string, file: string, crlf?: boolean): Buffer;
export declare function written(result: unknown, explain: string): Record<string, string>;
