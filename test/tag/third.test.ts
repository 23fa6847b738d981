import { test, jest } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { THIRD_CASES } from './types-third.cases.js';
import { typed } from './types.test.js';
jest.setTimeout(100000);
test('third', async () => {
  const rows = [];
  for (const one of THIRD_CASES) { const m = await typed(one); rows.push({ want: one.types, got: m.type, score: m.why.type.evidence.map((e) => e.rule + ':' + e.text), role: m.role, by: one.by, text: one.text }); }
  writeFileSync('/tmp/third.json', JSON.stringify(rows));
});
