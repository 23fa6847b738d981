import { expect } from '@jest/globals';
import { parse, type ParseOptions, type Result, type ResultMessage } from '../../src/index.js';
import { resultSchema } from '../../src/model/result.js';
import { textsOf } from '../properties/tiles.js';

/** The headers of an ordinary mail. */
export const HEAD = 'From: Sam Reed <sam@example.org>\r\nTo: Jo Hartley <jo@example.com>\r\nSubject: Lamps\r\nDate: Mon, 5 Jan 2015 14:03:00 +0000\r\nMIME-Version: 1.0\r\n';
export const WORDS = 'Fourteen lamps are lit.';
export const mail = (words = WORDS, more = ''): string => `${HEAD}${more}\r\n${words}\r\n`;

/** Parses, and asserts what holds for every input: the schema, tiled zones, no fault of our own. */
export async function read(input: string | Uint8Array, options: ParseOptions = {}): Promise<Result & { all: ResultMessage[]; codes: string[]; words: string }> {
  const result = resultSchema.parse(await parse(input, { file: 'x', ...options })) as Result;
  const words = textsOf(result).join('\n'), codes = result.problems.map(({ code }) => code);
  expect(codes).not.toContain('unreadable-format');
  expect(JSON.stringify(result)).not.toMatch(/\\ud[89a-f][\da-f]{2}/);
  return { ...result, all: result.threads.flatMap(({ messages }) => messages), codes, words };
}
