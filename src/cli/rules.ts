import { UsageError } from './settings.js';
import { didYouMean } from './suggest.js';
import type { OutputFormat } from '../model/lists.js';
import type { Rule, When } from '../model/rule.js';
import type { Palette } from '../write/palette.js';

async function allRules(): Promise<readonly Rule[]> {
  const packs = await import('../packs/index.js');
  return [...packs.allRules].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Every rule, a line each (id and description), sorted by id; as JSON or NDJSON the whole records, patterns as text. */
export async function listRules(format: OutputFormat, paint: Palette): Promise<string> {
  const rules = await allRules();
  if (format === 'json') return `${JSON.stringify(rules.map(asData), null, 2)}\n`;
  if (format === 'ndjson') return rules.map((rule) => `${JSON.stringify(asData(rule))}\n`).join('');
  if (format !== 'text') throw new UsageError('--list-rules is printed as text, json or ndjson');
  const width = Math.max(...rules.map((rule) => rule.id.length), 0);
  return rules.map((rule) => `${paint.accent(rule.id.padEnd(width))}  ${rule.description}\n`).join('');
}

/** One rule: description, what it looks at and what follows, examples, provenance. @throws UsageError for an id that no rule has. */
export async function showRule(id: string, format: OutputFormat, paint: Palette): Promise<string> {
  const rules = await allRules();
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) {
    throw new UsageError(`there is no rule '${id}'.${didYouMean(id, rules.map((one) => one.id))} foi-parse --list-rules prints them all`);
  }
  if (format === 'json' || format === 'ndjson') return `${JSON.stringify(asData(rule), null, format === 'json' ? 2 : 0)}\n`;
  const lines = [
    paint.strong(rule.id), rule.description, '',
    paint.faint('When:'), ...whenInWords(rule.when).map((line) => `  ${line}`),
    paint.faint('Then:'), ...Object.entries(rule.then).map(([name, value]) => `  ${name}: ${String(value)}`),
    paint.faint('Hits:'), ...rule.examples.hits.map(example),
    paint.faint('Misses:'), ...rule.examples.misses.map(example),
    paint.faint('Provenance:'), `  ${rule.provenance}`,
  ];
  return `${lines.join('\n')}\n`;
}

function example(text: string): string {
  return `  ${text.replaceAll('\n', '\n    ')}`;
}

function whenInWords(when: When): string[] {
  switch (when.kind) {
    case 'line': return [`a line is like ${String(when.pattern)}`];
    case 'paragraph': return [
      `the phrases within one paragraph weigh at least ${when.atLeast}:`,
      ...when.phrases.map((phrase) => `  ${phrase.weight}  ${String(phrase.pattern)}`),
      ...(when.starts === undefined ? [] : [`and it starts like ${String(when.starts)}`]),
    ];
    case 'span': return [`a stretch of the message is like ${String(when.pattern)}`];
    case 'header': return [`the header ${when.name} is like ${String(when.pattern)}`];
    case 'text': return [`what was written has ${String(when.pattern)}${when.from === undefined ? '' : `, from ${when.from.join(' or ')}`}`];
    case 'detector': return [`the program sees: ${when.sees}`];
  }
}

function asData(rule: Rule): unknown {
  return JSON.parse(JSON.stringify(rule, (_key, value: unknown) => (value instanceof RegExp ? String(value) : value)));
}
