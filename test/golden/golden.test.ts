import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTogether } from '../../src/index.js';
import { resultSchema } from '../../src/model/result.js';
import { writeExplain } from '../../src/write/explain.js';
import { PLAIN } from '../../src/write/palette.js';
import { FIXTURES, goldenCases, howToRead, inputBytes, written } from './cases.js';
import { scoreInput } from '../evaluate/score.js';

describe.each(goldenCases())('$name', ({ name, inputs }) => {
  const at = (file: string): string => join(FIXTURES, name, file);
  const read = (crlf: boolean) => parseTogether(inputs.map((file) => ({ input: inputBytes(name, file, crlf), file, ...howToRead(name) })));

  test.each([['LF', false], ['CRLF', true]] as const)('%s', async (_ends, crlf) => {
    const result = await read(crlf);
    for (const [file, text] of Object.entries(written(result, [...writeExplain(result, { palette: PLAIN })].join('')))) expect(text).toBe(readFileSync(at(file), 'utf8'));
  });

  test('is what its gold answer says, apart from what is known to be wrong', async () => {
    expect(existsSync(at('gold.json')) && existsSync(at('NOTES.md'))).toBe(true);
    const gold = JSON.parse(readFileSync(at('gold.json'), 'utf8')) as { inputs: { file: string }[]; knownWrong?: string[] };
    const result = resultSchema.parse(await read(false));
    expect(scoreInput(result, gold, gold.inputs[0]).errors).toEqual(gold.knownWrong ?? []);
  });

  test('what it writes, read again, loses nothing', async () => {
    const result = await read(false);
    for (const message of result.threads.flatMap((thread) => thread.messages)) {
      const again = await parseTogether([{ input: message.text, inputFormat: 'email-body' }]);
      expect(again.threads.flatMap((thread) => thread.messages).flatMap((one) => one.zones ?? []).sort((a, b) => a.start - b.start).map((zone) => zone.text).join('')).toBe(message.text);
    }
  });
});
