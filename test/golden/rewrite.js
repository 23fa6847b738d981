// Rewrites every expectation from what the built program does now: npm run golden. Read the difference of expected.explain.txt before you commit it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTogether } from '../../dist/index.js';
import { PLAIN } from '../../dist/write/palette.js';
import { writeExplain } from '../../dist/write/explain.js';
import { FIXTURES, goldenCases, howToRead, inputBytes, written } from './cases.js';

for (const { name, inputs } of goldenCases()) {
  const result = await parseTogether(inputs.map((file) => ({ input: inputBytes(name, file), file, ...howToRead(name) })));
  for (const [file, text] of Object.entries(written(result, [...writeExplain(result, { palette: PLAIN })].join('')))) writeFileSync(join(FIXTURES, name, file), text);
}
