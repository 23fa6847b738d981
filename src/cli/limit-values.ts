import { LIMIT_NAMES, type LimitName, type Limits } from '../model/limits.js';
import { didYouMean } from './suggest.js';

/** What a letter after a number stands for: `M` is 1,000,000, `Mi` 1,048,576, in either case, with or without a `B`. */
const TIMES: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9, ki: 1024, mi: 1024 ** 2, gi: 1024 ** 3 };

/** The limits that `--limit NAME=N` gives; what `wrongLimit` objects to is left out. */
export function readLimits(given: readonly string[]): Partial<Limits> {
  const limits: Partial<Record<LimitName, number>> = {};
  for (const one of given) {
    const { name, value } = parted(one), number = numberIn(value);
    const known = LIMIT_NAMES.find((limit) => limit === name);
    if (known !== undefined && number !== null) limits[known] = number;
  }
  return limits;
}

/** What is wrong with a `NAME=N`: there is no such limit, or the number is none. */
export function wrongLimit(one: string): string | null {
  const { name, value } = parted(one);
  if (!LIMIT_NAMES.some((limit) => limit === name)) return `there is no limit '${name}'.${didYouMean(name, LIMIT_NAMES) || ` Choose one of ${LIMIT_NAMES.join(', ')}.`}`;
  return numberIn(value) === null ? `${name} takes a whole number from 1 up, like ${name}=500 or ${name}=64M, not '${value}'` : null;
}

function parted(one: string): { name: string; value: string } {
  const equals = one.indexOf('=');
  return equals < 0 ? { name: one, value: '' } : { name: one.slice(0, equals), value: one.slice(equals + 1) };
}

function numberIn(value: string): number | null {
  const parts = /^(\d{1,15})([kmg]i?)?b?$/i.exec(value);
  const number = parts ? Number(parts[1]) * TIMES[(parts[2] ?? '').toLowerCase()]! : 0;
  return Number.isSafeInteger(number) && number >= 1 ? number : null;
}

/** A number as `--limit` takes it: 67108864 is `64Mi`, 50000000 `50M`. */
export function shortly(number: number): string {
  const fits = Object.entries(TIMES).filter(([, times]) => number % times === 0).sort(([, one], [, other]) => other - one);
  return `${number / fits[0]![1]}${(fits[0]?.[0] ?? '').replace(/^[mg]/, (letter) => letter.toUpperCase())}`;
}
