// Every regular expression of the program: the literals of src by TypeScript's tree, and those that are put together when the built modules are
// loaded or a mail is read.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const under = (folder, end) => readdirSync(join(ROOT, folder), { recursive: true }).filter((path) => path.endsWith(end)).map((path) => join(ROOT, folder, path)).sort();

function* literalsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true), todo = [source];
  while (todo.length) {
    const node = todo.pop();
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      yield { source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${relative(ROOT, file)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}` };
    }
    node.forEachChild((child) => { todo.push(child); });
  }
}

/** Where in dist the constructor was called from: "src/match/names.ts", or null for anything else. */
function caller() {
  const line = new Error().stack.split('\n')[3] ?? '', at = line.indexOf(`${ROOT}dist/`);
  return at < 0 ? null : `src/${line.slice(at + ROOT.length + 5).replace(/\.js:.*$/s, '')}.ts`;
}

/** What `new RegExp` makes in our modules. Alternatives of a pattern (`match/pattern-set.ts`) are not told again: the pattern is checked whole. */
async function builtPatterns(read) {
  const made = [], { RegExp } = globalThis;
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, [source, flags], self) {
      const place = caller(), pattern = Reflect.construct(target, [source, flags], self === globalThis.RegExp ? target : self);
      if (place && place !== 'src/match/pattern-set.ts') made.push({ source: pattern.source, flags: pattern.flags, place });
      return pattern;
    },
  });
  try {
    // Modules that work as soon as they are loaded: the program itself, and what is a process of its own.
    for (const file of under('dist', '.js')) if (!/\/dist\/(?:run\/|cli\/main|batch\/\w+\/\w+-child)/.test(file)) await import(file);
    await read((await import('../../dist/index.js')).parse);
  } finally {
    globalThis.RegExp = RegExp;
  }
  return made;
}

/** How much each rule's pattern sees at most, in UTF-16 code units: a line or a paragraph. Other kinds see all of a text and have no row. */
async function sightsOfRules() {
  const { packs } = await import('../../dist/packs/index.js'), { LINE_SIGHT, PARAGRAPH_SIGHT } = await import('../../dist/model/rule.js'), sights = new Map();
  for (const { when } of packs.flatMap(({ rules }) => rules)) {
    if (when.kind === 'line') sights.set(when.pattern.source, LINE_SIGHT);
    if (when.kind === 'paragraph') for (const pattern of [when.starts, ...when.phrases.map((phrase) => phrase.pattern)]) if (pattern) sights.set(pattern.source, PARAGRAPH_SIGHT);
  }
  return sights;
}

/** A mail of everything that makes a pattern from a name or a field. */
const MAIL = `From: Mail Delivery <mailer-daemon@example.org>\nTo: Jo Hartley <jo@example.org>\nSubject: Undelivered\nDate: Mon, 5 Jan 2015 14:03:00 +0000\nContent-Type: multipart/report; boundary=b\n\n--b\n\nYour mail could not be delivered.\n\nJo Hartley <jo@example.org> wrote:\n> Dear Sir,\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; sam@example.org\nAction: failed\nStatus: 5.1.1\n--b--\n`;

/** @returns each pattern once, with every place that has it. */
export async function everyPattern() {
  const found = [...under('src', '.ts').flatMap((file) => [...literalsOf(file)]), ...await builtPatterns((parse) => parse(MAIL, { file: 'x' }))];
  const byText = new Map();
  for (const { source, flags, place } of found) {
    // What decides the time: g, y and d only say where a search begins and what is told of it.
    const key = `/${source}/${flags.replace(/[gyd]/g, '')}`, known = byText.get(key);
    if (known) { if (!known.places.includes(place)) known.places.push(place); } else byText.set(key, { source, flags: flags.replace(/[gyd]/g, ''), sticky: flags.includes('y'), places: [place] });
  }
  const sights = await sightsOfRules();
  return [...byText.values()].map((pattern) => ({ ...pattern, sees: sights.get(pattern.source) ?? null }));
}
