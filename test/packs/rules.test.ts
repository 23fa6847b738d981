import { describe, expect, test } from '@jest/globals';
import { foldParagraph, scoreParagraph } from '../../src/match/paragraph-score.js';
import { LINE_SIGHT } from '../../src/model/rule.js';
import type { Rule } from '../../src/model/rule.js';
import { parse, parseTogether } from '../../src/index.js';
import { allRules, packs } from '../../src/packs/index.js';

/** Reads attachments of plain text, as the examples have them. */
const plainText = (_kind: string, bytes: Uint8Array): Promise<{ text: string }> => Promise.resolve({ text: Buffer.from(bytes).toString('utf8') });

/** Does a rule match a text that it is shown? Detectors are asked through the whole program. */
async function claims(rule: Rule, text: string): Promise<boolean> {
  const { when } = rule;
  switch (when.kind) {
    case 'line': return when.pattern.test(text.trim().slice(0, LINE_SIGHT));
    case 'paragraph': return scoreParagraph(foldParagraph(text), [rule]) !== null;
    case 'span': return new RegExp(when.pattern.source, when.pattern.flags.replace(/[gy]/g, '')).test(text);
    case 'header': return when.pattern.test(text);
    case 'text': return when.pattern.test(foldParagraph(text));
    // Several exports of one request stand one after the other, a form feed between them; above them what the caller says of an address.
    case 'detector': {
      const [, side, address, inputs] = /^(?:--(requester|authority) (\S+)\n)?([\s\S]*)$/.exec(text)!;
      return JSON.stringify(await parseTogether(inputs!.split('\n\f\n').map((input) => ({ input, readAttachment: plainText })), side ? { [side]: [address] } : {})).includes(`"rule":"${rule.id}"`);
    }
  }
}

test('ids are pack/kind/slug and unique', () => {
  const ids = allRules.map((rule) => rule.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  for (const pack of packs) for (const rule of pack.rules) expect(rule.id).toMatch(new RegExp(`^${pack.name}/[a-z-]+/[a-z0-9-]+$`));
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('says what it is, where it was seen, and has examples of both', () => {
    expect(rule.description).toMatch(/\.$/);
    expect(rule.provenance).not.toBe('');
    expect(rule.examples.hits.length).toBeGreaterThan(0);
    expect(rule.examples.misses.length).toBeGreaterThan(0);
  });
  test('hits its hits and misses its misses', async () => {
    for (const hit of rule.examples.hits) expect([hit, await claims(rule, hit)]).toEqual([hit, true]);
    for (const miss of rule.examples.misses) expect([miss, await claims(rule, miss)]).toEqual([miss, false]);
  });
});

test('every rule that a result names is listed', async () => {
  const listed = new Set(allRules.map((rule) => rule.id));
  const named = new Set<string>();
  for (const rule of allRules) for (const example of rule.examples.hits) for (const [, id] of JSON.stringify(await parse(example)).matchAll(/"rule":"([^"]+)"/g)) named.add(id!);
  expect([...named].filter((id) => !listed.has(id))).toEqual([]);
});
