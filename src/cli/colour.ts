import { PLAIN } from '../write/palette.js';
import { COLOUR_CHOICES } from './options.js';
import type { Given } from './given.js';
import type { Palette } from '../write/palette.js';

type Environment = Readonly<Record<string, string | undefined>>;

type Colour = (typeof COLOUR_CHOICES)[number];

/** What is asked for by a flag, by the environment (which `wantsColour` heeds under `auto`) or by a config file, and who asks. */
export function colourAsked(given: Given, environment: Environment): { colour: Colour; by: string } {
  if (given.on('no-color')) return { colour: 'never', by: 'flag' };
  const origin = given.origin('color'), variable = ['NO_COLOR', 'FORCE_COLOR'].find((name) => (environment[name] ?? '') !== '');
  if (origin !== 'flag' && variable !== undefined) return { colour: 'auto', by: `environment: ${variable}` };
  return { colour: given.one('color', COLOUR_CHOICES, 'auto'), by: origin };
}

/**
 * Whether to colour: the flag, then NO_COLOR (no-color.org: set and not empty), then FORCE_COLOR (0 and false: no),
 * then TERM=dumb, then whether it goes to a terminal.
 */
export function wantsColour(flag: Colour, environment: Environment, terminal: boolean): boolean {
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
