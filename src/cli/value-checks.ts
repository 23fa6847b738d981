/** What is wrong with the value of a flag, each in words that say what is right; null where nothing is. */
import { readShard } from '../batch/shard.js';
import { isDay } from '../dates/days.js';
import type { Flag } from './options.js';
import { didYouMean } from './suggest.js';

const ADDRESS = /^[^@\s]{1,64}@[^@\s]{1,255}$/, DOMAIN = /^[^@\s.]{1,63}(?:\.[^@\s.]{1,63}){1,9}$/;
/** Lists up to this long are printed even where a near name is suggested. */
const SHORT_LIST = 20;

export const wrongAddress = (value: string): string | null => (ADDRESS.test(value) ? null : `takes an address like jo@example.org, not '${value}'`);
export const wrongParty = (value: string): string | null => (ADDRESS.test(value) || DOMAIN.test(value) ? null : `takes an address like jo@example.org or a domain like example.org, not '${value}'`);
export const wrongDay = (value: string): string | null => (isDay(value) ? null : `takes a day like 2019-07-22, not '${value}'`);
export const wrongShard = (value: string): string | null => (readShard(value) ? null : `takes a share like 1/4, the first of four, not '${value}'`);
export const wrongJobs = (value: string): string | null => (/^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 256 ? null : `takes a whole number from 1 to 256, not '${value}'`);

/** What is wrong with one value of a flag: not in its list, empty, or against its check. */
export function wrongWith({ choices, value: placeholder, wrong }: Flag, value: string): string | null {
  if (value === '') return `is empty: it takes a value (${placeholder})`;
  if (choices === null) return wrong?.(value) ?? null;
  if (choices.includes(value)) return null;
  const meant = didYouMean(value, choices);
  if (meant !== '' && choices.length > SHORT_LIST) return `there is no '${value}'.${meant} (--help lists all names)`;
  return `'${value}' is none of ${choices.join(', ')}.${meant}`;
}
