#!/usr/bin/env node
// Scores the built program on folders of cases: node test/evaluate/evaluate.js [--errors N] DIR…   (see ../README.md for the form of a case)
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAttachmentsInChild } from '../../dist/batch/attachments/reader.js';
import { parse } from '../../dist/index.js';
import { scoreInput } from './score.js';

const args = process.argv.slice(2);
const at = args.indexOf('--errors');
const limit = at < 0 ? 0 : Number(args.splice(at, 2)[1]);
if (!args.length) {
  console.error('usage: npm run evaluate -- [--errors N] DIR…');
  process.exitCode = 2;
}
const cases = (dir) => (existsSync(join(dir, 'gold.json')) ? [dir] : readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort().flatMap((name) => cases(join(dir, name))));
const rows = new Map(), errors = [];
for (const dir of args.flatMap(cases)) {
  const gold = JSON.parse(readFileSync(join(dir, 'gold.json'), 'utf8'));
  for (const input of gold.inputs) {
    const score = scoreInput(await parse(readFileSync(join(dir, input.file)), { file: input.file, ...(gold.readAttachments && { readAttachment: readAttachmentsInChild() }) }), gold, input);
    const row = rows.get(input.layout) ?? rows.set(input.layout, { inputs: 0 }).get(input.layout);
    row.inputs++;
    for (const [name, count] of Object.entries(score)) if (typeof count === 'number') row[name] = (row[name] ?? 0) + count;
    errors.push(...score.errors.map((error) => `${dir}/${input.file}: ${error}`));
  }
}
const share = (a, b) => (b ? (100 * a / b).toFixed(1) : '-');
const shown = [...rows, ['all', [...rows.values()].reduce((all, row) => { for (const [name, count] of Object.entries(row)) all[name] = (all[name] ?? 0) + count; return all; }, {})]];
console.table(Object.fromEntries(shown.map(([layout, row]) => [layout, {
  inputs: row.inputs, 'boundary F1': share(2 * row.found, row.messages + row.predicted), roles: share(row.role, row.roleOf), dates: share(row.date, row.dateOf), invented: row.invented,
  types: share(row.type, row.typeOf), 'own words': share(row.own, row.ownOf), 'title, parties': share(row.party, row.partyOf), tiled: `${row.tiled}/${row.tiledOf}`,
}])));
for (const error of errors.slice(0, limit)) console.log(error);
if (errors.length > limit) console.log(`${errors.length} differences; --errors ${errors.length} prints them`);
