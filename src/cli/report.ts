import { escapeToLine } from '../write/escape.js';
import type { Palette } from '../write/palette.js';
import type { Problem } from '../model/problem.js';

const RANK = { info: 0, warning: 1, error: 2 } as const;

/** Whether a problem is as grave as `least`, or graver. */
export function asGrave(problem: Problem, least: Problem['severity']): boolean {
  return RANK[problem.severity] >= RANK[least];
}

/**
 * A problem for standard error. One of a whole input: `foi-parse: nope.eml: no such file`; one of a place in it:
 * `broken.mbox:14:1: warning[no-headers]: …`. A hint follows on a line of its own.
 */
export function reportLine(problem: Problem, paint: Palette): string {
  const file = problem.file === null ? '<stdin>' : escapeToLine(problem.file);
  const severity = (problem.severity === 'error' ? paint.bad : problem.severity === 'warning' ? paint.warn : paint.faint)(problem.severity);
  const message = escapeToLine(problem.message);
  const hint = problem.hint === null ? '' : `  ${paint.faint('hint:')} ${escapeToLine(problem.hint)}\n`;
  if (WHOLE_INPUT.has(problem.code)) return `foi-parse: ${file}: ${message}\n${hint}`;
  const place = problem.line !== null ? `:${problem.line}:${problem.column ?? 1}` : problem.byte !== null ? `:byte ${problem.byte}` : '';
  return `${file}${place}: ${severity}[${escapeToLine(problem.code)}]: ${message}\n${hint}`;
}

/** Codes of problems that the command line itself has with an input. */
const WHOLE_INPUT: ReadonlySet<string> = new Set(['unreadable', 'not-a-regular-file']);

/** Writes to standard error; a closed or full one is no reason to fail. */
export async function complain(text: string): Promise<void> {
  process.stderr.on('error', ignore);
  await new Promise<void>((resolve) => {
    process.stderr.write(text, () => { resolve(); });
  });
  process.stderr.off('error', ignore);
}

function ignore(): void { /* nobody is listening */ }
