/** Where a law's days begin and end at midnight. */
export type CivilZone = 'Europe/London' | 'Europe/Dublin' | 'Europe/Brussels';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const formats = new Map<CivilZone, Intl.DateTimeFormat>();

/**
 * The day on which a message was sent as the calendar of `zone` has it, summer time minded: "2019-06-30T23:30:00Z" is 1 July in London.
 * @param date ISO 8601: a day, a time without a zone (taken as local), or an instant. @returns an ISO day.
 */
export function civilDay(date: string, zone: CivilZone): string {
  if (!INSTANT.test(date)) return date.slice(0, 10);
  let format = formats.get(zone);
  if (!format) formats.set(zone, format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }));
  const part = Object.fromEntries(format.formatToParts(new Date(date)).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}`;
}
