/** The one place that knows d3-scale (ISC): where bars stand and how long they are, which numbers an axis names, and into which ranges values fall. */
import { scaleBand, scaleLinear } from 'd3-scale';

/** Values in a range: from `from` up to, not including, `to`; the last range has no end. */
export interface Range { from: number; to: number | null; count: number }

/**
 * Into which ranges of a round width whole numbers fall: about ten for all but the highest twentieth, which have one together where they would need more.
 * @param values not negative.
 */
export function ranges(values: readonly number[]): Range[] {
  const sorted = [...values].sort((a, b) => a - b), usual = Math.max(sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 0, 5), { ticks } = axis(usual, 10);
  const step = Math.max(1, (ticks[1] ?? 1) - (ticks[0] ?? 0)), end = (Math.floor(usual / step) + 1) * step, counts = Array<number>(end / step + 1).fill(0);
  for (const value of sorted) counts[Math.min(Math.floor(value / step), end / step)]!++;
  const found = counts.map((count, i) => ({ from: i * step, to: i * step < end ? (i + 1) * step : null, count }));
  return found.at(-1)!.count === 0 ? found.slice(0, -1) : found;
}

/** The value in the middle, the lower of two; null of no values. */
export function middle(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? null;
}

/** An axis from 0 to a round number not below `most`: the numbers that it names. */
export function axis(most: number, about = 5): { top: number; ticks: number[] } {
  const scale = scaleLinear().domain([0, Math.max(1, most)]).nice(about);
  return { top: scale.domain()[1]!, ticks: scale.ticks(about).filter((tick) => Number.isInteger(tick)) };
}

/** Where a value stands between 0 and `length`, whole tenths of a unit. */
export function along(top: number, length: number): (value: number) => number {
  const scale = scaleLinear().domain([0, top]).range([0, length]);
  return (value) => Math.round(scale(value) * 10) / 10;
}

/** Where each of `count` bars begins along `length`, and how thick they are. */
export function bands(count: number, length: number): { at(index: number): number; thickness: number } {
  const scale = scaleBand<number>().domain(Array.from({ length: count }, (_, i) => i)).range([0, length]).paddingInner(0.15);
  return { at: (index) => Math.round((scale(index) ?? 0) * 10) / 10, thickness: Math.round(scale.bandwidth() * 10) / 10 };
}
