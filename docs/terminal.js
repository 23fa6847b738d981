/**
 * Makes docs/terminal.svg, the picture of the terminal view in README.md, from what the built program prints in colour.
 *   node docs/terminal.js
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const INPUT = 'examples/thread.txt';
const WIDTH = 100, LINE = 19, CHARACTER = 8.43, MARGIN = 18;
/** Codes of ECMA-48 (select graphic rendition) that the program's palette uses, as classes of the picture; the codes that end them have none. */
const CLASSES = { 1: 'strong', 2: 'faint', 31: 'bad', 32: 'good', 33: 'warn', 36: 'accent' };
const ENDS = { 22: ['strong', 'faint'], 39: ['bad', 'good', 'warn', 'accent'] };
const STYLE = `
  rect { fill: #10151c; }
  text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #e6edf3; white-space: pre; }
  .strong { font-weight: 700; } .faint { fill: #9aa7b4; } .accent { fill: #56d4dd; } .good { fill: #6bd968; } .warn { fill: #e3b341; } .bad { fill: #ff7b72; }
`;

/** @returns the picture: an SVG without scripts, each line of the terminal a `text`, its words for those who do not see it in `title` and `text`. */
export function picture() {
  const printed = execFileSync(process.execPath, [`${ROOT}bin/foi-parse.js`, '--no-config', '--color=always', INPUT], { cwd: ROOT, encoding: 'utf8' });
  const lines = [`\u001b[2m$\u001b[22m foi-parse ${INPUT}`, '', ...wrapped(printed.trimEnd().split('\n'))];
  const width = Math.ceil(WIDTH * CHARACTER + 2 * MARGIN), height = lines.length * LINE + 2 * MARGIN;
  const texts = lines.map((line, at) => (line ? `<text x="${MARGIN}" y="${MARGIN + 14 + at * LINE}" xml:space="preserve">${spans(line)}</text>` : '')).filter(Boolean);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>What foi-parse ${INPUT} prints in a terminal</title>
<style>${STYLE}</style>
<rect width="100%" height="100%" rx="8"/>
${texts.join('\n')}
</svg>
`;
}

/** Cuts lines as a terminal of this width would, between words; only lines without colour are that long. */
function wrapped(lines) {
  return lines.flatMap((line) => (line.includes('\u001b') ? [line] : cut(line)));
}

function cut(line) {
  const [indent] = /^ */.exec(line), rows = [''];
  for (const word of line.trim().split(' ')) {
    const row = rows.at(-1);
    if (row && indent.length + row.length + 1 + word.length > WIDTH) rows.push(word);
    else rows[rows.length - 1] = row ? `${row} ${word}` : word;
  }
  return rows.map((row) => (row ? indent + row : ''));
}

/** A line with its colours as spans. @throws on a code that has no class here: the palette has changed. */
function spans(line) {
  const classes = new Set();
  return line.split(/(\u001b\[\d+m)/).map((part) => {
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
    if (code === undefined) return part && classes.size ? `<tspan class="${[...classes].join(' ')}">${escaped(part)}</tspan>` : escaped(part);
    if (CLASSES[code]) classes.add(CLASSES[code]);
    else if (ENDS[code]) for (const ended of ENDS[code]) classes.delete(ended);
    else throw new Error(`docs/terminal.js knows no colour ${code}`);
    return '';
  }).join('');
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(new URL('terminal.svg', import.meta.url), picture());
