/** A time of day beside a date. `offset` is "+01:00" or "Z" where a zone is stated, else null. */
export interface Clock { time: string; offset: string | null; start: number; end: number }

/** Zone names whose offset is beyond doubt in correspondence (RFC 5322 section 4.3, and the European ones); "IST" is not. */
const ZONES: Readonly<Record<string, string>> = {
  gmt: '+00:00', ut: '+00:00', utc: '+00:00', z: 'Z', wet: '+00:00', bst: '+01:00', west: '+01:00', cet: '+01:00', met: '+01:00', cest: '+02:00', mest: '+02:00', eet: '+02:00', eest: '+03:00',
  est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00', nzst: '+12:00', nzdt: '+13:00', aest: '+10:00', aedt: '+11:00',
  'gmt daylight time': '+01:00', 'gmt standard time': '+00:00', 'greenwich mean time': '+00:00', 'british summer time': '+01:00',
};
const TIME = /^(?:(?: г\.)?,? ?(?:\p{L}{0,4}\(.{1,3}\) )?(?:at|am(?= \d)|alle ore|um|à|om|kl\.?|klo|alle|a las|às|ore|o godz\.?|o|v|w|в|о)? ?|T| - | {2,4})(\d{1,2})[:.h](\d\d)(?:[:.](\d\d)(?:\.\d{1,9})?)?(?: ?(a\.?m\.?|p\.?m\.?)(?![a-z]))?/iu;
const BEFORE = /(\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([ap]\.?m\.?))?(?: (?:on|,)|,)? $/i;
const NUMBER_ZONE = /^ ?\(?(?:GMT|UTC)? ?([+-])(\d\d):?(\d\d)(?!\d)\)?/i;
const NAMED_ZONE = /^ ?\(?(gmt (?:daylight|standard) time|greenwich mean time|british summer time|[a-z]{1,4})(?![a-z])\)?/i;

/**
 * The time of day that follows a date (or stands right before it), and its zone.
 * @param text the heading; the date is `from`…`to`. @returns null where no valid time is stated.
 */
export function readClock(text: string, from: number, to: number): Clock | null {
  const rest = text.slice(to);
  const match = TIME.exec(rest);
  if (match) {
    const time = timeOf(match[1], match[2], match[3], match[4]);
    if (!time) return null;
    const end = to + match[0].length;
    const zone = zoneAt(text.slice(end, end + 40));
    return { time, offset: zone?.offset ?? null, start: to, end: end + (zone?.length ?? 0) };
  }
  const before = BEFORE.exec(text.slice(Math.max(0, from - 24), from));
  const time = before && timeOf(before[1], before[2], before[3], before[4]);
  return time ? { time, offset: null, start: from - before[0].length, end: to } : null;
}

function timeOf(h = '', m = '', s: string | undefined, half: string | undefined): string | null {
  let hour = Number(h);
  const minute = Number(m), second = s === undefined ? null : Number(s);
  if (half !== undefined && hour <= 12) hour = hour % 12 + (/^p/i.test(half) ? 12 : 0);
  if (hour > 23 || minute > 59 || (second ?? 0) > 60) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(hour)}:${two(minute)}${second === null ? '' : `:${two(Math.min(second, 59))}`}`;
}

function zoneAt(text: string): { offset: string; length: number } | null {
  const number = NUMBER_ZONE.exec(text);
  if (number) {
    const [all, sign, hours, minutes] = number as unknown as [string, string, string, string];
    // "-0000" says that the zone is not known (RFC 5322 section 3.3).
    if (Number(hours) > 14 || Number(minutes) > 59 || sign === '-' && hours === '00' && minutes === '00') return null;
    return { offset: `${sign}${hours}:${minutes}`, length: all.length };
  }
  const named = NAMED_ZONE.exec(text);
  const offset = named && ZONES[(named[1] ?? '').toLowerCase()];
  return named && offset ? { offset, length: named[0].length } : null;
}
