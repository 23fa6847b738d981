/**
 * Makes docs/library.md, the reference of the library, from the docstrings of what the package exports and from the schema of the output.
 *   npm run docs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { z } from 'zod';
import * as facts from '../dist/model/facts.js';
import { LIMITS } from '../dist/model/limits.js';
import * as lists from '../dist/model/lists.js';
import * as schemas from '../dist/model/result.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What the package exports: the name to import from, its source, and what it is for. */
const ENTRIES = [
  ['foi-parse', 'src/index.ts', 'Works on what it is handed: no call touches the disk, the network, the clock or the process\'s time zone.'],
  ['foi-parse/attachments', 'src/batch/attachments/reader.ts', 'To be handed in as `readAttachment`. It needs the optional libraries unpdf and mammoth, and starts processes.'],
  ['foi-parse/outlook', 'src/batch/outlook/opener.ts', 'To be handed in as `openOutlook`. It needs the optional libraries for Outlook\'s files, and starts processes.'],
];
/** Types that the exports are stated in, which come from other modules. */
const NAMED = ['src/model/attached-text.ts', 'src/model/outlook.ts', 'src/model/saved-attachment.ts', 'src/batch/child-process.ts', 'src/model/facts.ts', 'src/model/lists.ts', 'src/write/redact/redact.ts', 'src/write/redact/marks.ts'];

/** @returns the whole page. @throws where the docstring of an exported function leaves out a parameter, what it returns or what it throws. */
export function reference() {
  const { compilerOptions } = JSON.parse(readFileSync(`${ROOT}tsconfig.json`, 'utf8'));
  const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, noEmit: true }, ROOT);
  const program = ts.createProgram([...ENTRIES.map(([, file]) => ROOT + file), ...NAMED.map((file) => ROOT + file)], options);
  const checker = program.getTypeChecker(), page = new Page(checker);
  const exportsOf = (file) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(ROOT + file)));
  for (const [name, file, about] of ENTRIES) page.entry(name, about, exportsOf(file));
  page.mentioned(NAMED.flatMap(exportsOf));
  page.output();
  return `${page.parts.join('\n\n')}\n`;
}

class Page {
  parts = ['<!-- Made by npm run docs from the docstrings in src/: mend those, not this page. -->', '# The library', 'A quick start is in the [README](../README.md#from-a-program). Offsets are UTF-16 code units of the decoded, LF-ended text (what JavaScript counts strings in); dates are ISO 8601.'];
  shown = new Set();
  constructor(checker) { this.checker = checker; }

  entry(name, about, symbols) {
    this.parts.push(`## ${name}`, about);
    const all = symbols.map((symbol) => this.resolved(symbol)), functions = all.filter((symbol) => this.signature(symbol));
    for (const symbol of functions) this.function(symbol);
    for (const symbol of all) if (!functions.includes(symbol)) this.declared(symbol);
  }

  /** Types that stand in what was shown so far, until no new one does. */
  mentioned(symbols) {
    this.parts.push('## Types that these are stated in');
    for (let before = -1; before !== this.shown.size;) {
      before = this.shown.size;
      for (const symbol of symbols) if (!this.shown.has(symbol.name) && this.parts.some((part) => part.includes('```ts') && new RegExp(`\\b${symbol.name}\\b`).test(part))) this.declared(symbol);
    }
  }

  resolved(symbol) { return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol; }
  signature(symbol) { return symbol.valueDeclaration && this.checker.getTypeOfSymbol(symbol).getCallSignatures()[0]; }

  function(symbol) {
    const declaration = symbol.valueDeclaration, head = declaration.getText().slice(0, -declaration.body.getText().length).replace('export ', '').trim();
    const says = ts.displayPartsToString(symbol.getDocumentationComment(this.checker));
    if (!says) throw new Error(`${symbol.name} has no docstring`);
    const tags = symbol.getJsDocTags(this.checker).map(({ name, text: words }) => {
      const said = ts.displayPartsToString(words);
      return name === 'param' ? `- **${said.split(' ')[0]}**: ${said.slice(said.indexOf(' ') + 1)}` : `- **${name}** ${said}`;
    });
    for (const wanted of ['returns', 'throws', ...declaration.parameters.map((parameter) => parameter.name.getText())]) if (!tags.some((tag) => tag.startsWith(`- **${wanted}**`))) throw new Error(`the docstring of ${symbol.name} does not say: ${wanted}`);
    this.parts.push(`### ${symbol.name}`, code(head), says, ...(tags.length ? [tags.join('\n')] : []));
    this.shown.add(symbol.name);
  }

  /** A type, an interface or a value as its source states it. A type made from the schema is shown with the schema. */
  declared(symbol) {
    const [declaration] = symbol.declarations ?? [];
    if (!declaration || /z\.infer</.test(declaration.getText())) return;
    this.shown.add(symbol.name);
    const says = ts.displayPartsToString(symbol.getDocumentationComment(this.checker)), text = declaration.getText().replace(/^export /, '');
    const values = VALUES[/\(typeof (\w+)\)\[number\];$/.exec(text)?.[1] ?? (/keyof typeof (\w+);$/.exec(text)?.[1])];
    const stated = values ? `type ${symbol.name} =\n  ${values.map((value) => `| '${value}'`).join(' ')};` : text;
    this.parts.push(`### ${symbol.name}`, ...(says ? [says] : []), code(ts.isVariableDeclaration(declaration) ? `const ${/^\w+ = z\./.test(text) ? `${symbol.name}: zod schema, whose fields are below` : text};` : stated));
  }

  /** The output's records, as the schema in `src/model/result.ts` describes them. */
  output() {
    this.parts.push('## The limits', 'By their names in `limits`; what lies beyond one is not read, which a problem says.', `| limit | at most | of |\n|---|---|---|\n${Object.entries(LIMITS).map(([name, { most, of, what }]) => `| \`${name}\` | ${most.toLocaleString('en-GB')} ${of} | ${what} |`).join('\n')}`);
    this.parts.push('## What comes out', '`Result` is the document that `--format json` prints; `foi-parse --schema` prints its JSON Schema, and `foi-parse --schema --format ndjson` that of a `ResultRecord`. A field that is not known is null, a list of what is not there is empty.');
    for (const [name, schema] of Object.entries(TYPES)) this.parts.push(`### ${name}`, table(schema));
  }
}

const code = (text) => `\`\`\`ts\n${text}\n\`\`\``;

/** The closed lists by the names of their constants. */
const VALUES = { ...lists, ...facts, LIMITS: Object.keys(LIMITS) };
const LISTS = { MessageType: lists.MESSAGE_TYPES, MessageZone: lists.MESSAGE_ZONES, FurnitureZone: lists.FURNITURE_ZONES, Role: lists.ROLES, Jurisdiction: facts.JURISDICTIONS };
const inJson = (schema) => z.toJSONSchema(schema, { io: 'output' });
const TYPES = {
  Result: inJson(schemas.resultSchema), ResultThread: inJson(schemas.threadSchema), ResultMessage: inJson(schemas.messageSchema), ResultZone: inJson(schemas.zoneSchema),
  ResultDocument: inJson(schemas.documentSchema), 'A problem': inJson(schemas.problemSchema), 'A deadline of a request': inJson(schemas.requestDeadlineSchema),
};
/** Objects that have a table of their own, by their fields. */
const OWN = new Map(Object.entries(TYPES).map(([name, { properties }]) => [Object.keys(properties).join(), name]));

function table({ properties, required }) {
  const rows = Object.entries(properties).map(([name, of]) => `| \`${name}\`${required.includes(name) ? '' : ' (may be missing)'} | ${typeOf(of)} | ${(of.description ?? '').replaceAll('|', '\\|')} |`);
  return `| field | holds | which is |\n|---|---|---|\n${rows.join('\n')}`;
}

/** A schema in words: `text or null`, `list of { name, email }`. */
function typeOf(schema) {
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  const list = schema.enum && Object.keys(LISTS).find((name) => LISTS[name].join() === schema.enum.join());
  if (list) return `[${list}](#${list.toLowerCase()})`;
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type })).join(' or ');
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`;
  if (schema.type === 'object') {
    const name = OWN.get(Object.keys(schema.properties).join());
    return name ? `[${name}](#${name.toLowerCase().replaceAll(' ', '-')})` : `{ ${Object.entries(schema.properties).map(([key, of]) => (['object', 'array'].includes(of.type) ? `${key}: ${typeOf(of)}` : key)).join(', ')} }`;
  }
  return { string: 'text', integer: 'number', number: 'number', boolean: 'true or false', null: 'null' }[schema.type] ?? schema.type;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(new URL('library.md', import.meta.url), reference());
