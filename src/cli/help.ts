import { MESSAGE_TYPES, MESSAGE_ZONES } from '../model/lists.js';

/** What the program is, in a sentence and its promise. */
export const WHAT = ['Turns freedom-of-information correspondence into typed, dated messages.', 'Nothing is thrown away: what is not shown is named, and --explain says why.'] as const;

/** Command lines that run, and what each gives. */
export const EXAMPLES: readonly (readonly [command: string, gives: string])[] = [
  ['foi-parse thread.txt', 'a thread page, for reading'],
  ["foi-parse --json mail.eml | jq '.threads[0].title'", 'one fact of it'],
  ['foi-parse --format csv --by thread letters/ > all.csv', 'a row a request'],
  ['foi-parse --format html thread.txt > thread.html', 'a page to read, print or send'],
  ['foi-parse --strip auto-reply,bounce thread.txt', 'without automatic answers'],
  ['foi-parse --explain thread.txt', 'which rule named which line'],
  ['cat mail.eml | foi-parse --format ndjson', 'from standard input'],
];

export const INPUTS = 'Inputs are files, directories (walked in byte order, regular files only) or - for standard input, which is also read when no input is named and it is not a terminal.';

export const EXIT_CODES: readonly (readonly [code: string, means: string])[] = [
  ['0', 'all inputs were read whole'],
  ['1', 'a gate that was asked for failed (--fail-on)'],
  ['2', 'wrong usage, or an input that could not be read whole (the others are still printed)'],
  ['130', 'interrupted (143: terminated)'],
];

/** Columns of what we wrap ourselves. */
const WIDE = 78;

/** What stands above the list of options: the examples come first. */
export const helpBefore = (): string => `${WHAT.join('\n')}

Examples:
${EXAMPLES.map(([command, gives]) => `  ${command.padEnd(53)}  ${gives}\n`).join('')}`;

/** What stands below it. */
export const helpAfter = (): string => `
${wrapped(INPUTS, '')}

Types, for --keep and --strip:
${wrapped(MESSAGE_TYPES.join(', '), '  ')}
Zones, for --keep and --strip:
${wrapped(MESSAGE_ZONES.join(', '), '  ')}

Exit codes:
${EXIT_CODES.map(([code, means]) => `  ${code.padEnd(3)}  ${means}\n`).join('')}
Options may stand in a .foi-parserc.json: see 'Configuration' in foi-parse --man.
Docs: README.md of this package; the output is described by 'foi-parse --schema'.
`;

/** The few lines for someone who typed the bare name at a terminal. */
export const SHORT_USAGE = `foi-parse: no input
Usage: foi-parse [options] [FILE|DIRECTORY|-]...
Try 'foi-parse thread.txt', or 'foi-parse --help' for more.
`;

/** Words in lines of at most `WIDE` columns, each indented. */
function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length > indent.length && line.length + word.length + 1 > WIDE) {
      lines.push(line);
      line = indent;
    }
    line += line.length === indent.length ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
