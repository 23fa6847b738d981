import { MESSAGE_TYPES, MESSAGE_ZONES } from '../model/lists.js';

/** What stands above the list of options: the examples come first. */
export const HELP_BEFORE = `Turns freedom-of-information correspondence into typed, dated messages.
Nothing is thrown away: what is not shown is named, and --explain says why.

Examples:
  foi-parse thread.txt                                   a thread page, for reading
  foi-parse --json mail.eml | jq '.threads[0].title'     one fact of it
  foi-parse --format csv --by thread letters/ > all.csv  a row a request
  foi-parse --format html thread.txt > thread.html      a page to read, print or send
  foi-parse --strip auto-reply,bounce thread.txt         without automatic answers
  foi-parse --explain thread.txt                         which rule named which line
  cat mail.eml | foi-parse --format ndjson               from standard input
`;

/** What stands below it. `names` wraps the closed lists at 78 columns. */
export const HELP_AFTER = `
Inputs are files, directories (walked in byte order, regular files only) or - for standard input,
which is also read when no input is named and it is not a terminal.

Types, for --keep and --strip:
${names(MESSAGE_TYPES)}
Zones, for --keep and --strip:
${names(MESSAGE_ZONES)}

Exit codes:
  0    all inputs were read whole
  1    a gate that was asked for failed (--fail-on)
  2    wrong usage, or an input that could not be read whole (the others are still printed)
  130  interrupted (143: terminated)

Docs: README.md of this package; the output is described by 'foi-parse --schema'.
`;

/** The few lines for someone who typed the bare name at a terminal. */
export const SHORT_USAGE = `foi-parse: no input
Usage: foi-parse [options] [FILE|DIRECTORY|-]...
Try 'foi-parse thread.txt', or 'foi-parse --help' for more.
`;

function names(list: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const name of list) {
    if (line !== '' && line.length + name.length + 2 > 76) {
      lines.push(`  ${line},`);
      line = '';
    }
    line += line === '' ? name : `, ${name}`;
  }
  return [...lines, `  ${line}`].join('\n');
}
