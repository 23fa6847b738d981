import { PLAIN } from '../write/palette.js';
import type { Palette } from '../write/palette.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to colour: the flag, then NO_COLOR (no-color.org: set and not empty), then FORCE_COLOR (0 and false: no),
 * then TERM=dumb, then whether it goes to a terminal.
 */
export function wantsColour(flag: 'auto' | 'always' | 'never', environment: Environment, terminal: boolean): boolean {
  if (flag !== 'auto') return flag === 'always';
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return terminal && environment['TERM'] !== 'dumb';
}

/** The palette: plain, or the sixteen colours that every terminal has. chalk is loaded only if there is colour. */
export async function palette(colour: boolean): Promise<Palette> {
  if (!colour) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { strong: chalk.bold, faint: chalk.dim, accent: chalk.cyan, good: chalk.green, warn: chalk.yellow, bad: chalk.red };
}
