/**
 * The one import of chrono-node: strict, day first, for headings whose form our own readers do not know.
 * @param text a heading's date, never prose; at most 200 code units are read.
 * @returns "2015-01-05", "2015-01-05T14:03" or with its offset; null unless day, month and year are all certain.
 */
export async function parseLooseDate(text: string): Promise<string | null> {
  const { Chrono, configuration } = await import('chrono-node/en');
  const chrono = new Chrono(configuration.createConfiguration(true, true));
  const found = chrono.parse(text.slice(0, 200), new Date(Date.UTC(2000, 0, 1)), { forwardDate: false })
    .filter(({ start }) => start.isCertain('day') && start.isCertain('month') && start.isCertain('year'));
  const start = found[0]?.start;
  if (!start || found.length > 1) return null;
  const two = (n: number | null): string => String(n ?? 0).padStart(2, '0');
  const year = start.get('year') ?? 0;
  if (year < 1970 || year > 2199) return null;
  const day = `${year}-${two(start.get('month'))}-${two(start.get('day'))}`;
  if (!start.isCertain('hour')) return day;
  const time = `${day}T${two(start.get('hour'))}:${two(start.get('minute'))}`;
  const offset = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') ?? null : null;
  if (offset === null) return time;
  return `${time}${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}
