/** A time of day beside a date. `offset` is "+01:00" or "Z" where a zone is stated, else null. */
export interface Clock { time: string; offset: string | null; start: number; end: number }

/** Zone names whose offset is beyond doubt in correspondence (RFC 5322 section 4.3, and the European ones); "IST" is not. */
const ZONES: Readonly<Record<string, string>> = {
  gmt: '+00:00', ut: '+00:00', utc: '+00:00', z: 'Z', wet: '+00:00', bst: '+01:00', west: '+01:00', cet: '+01:00', met: '+01:00', cest: '+02:00', mest: '+02:00', eet: '+02:00', eest: '+03:00',
  est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00', nzst: '+12:00', nzdt: '+13:00', aest: '+10:00', aedt: '+11:00',
  mez: '+01:00', mesz: '+02:00', msk: '+03:00', jst: '+09:00', kst: '+09:00',
  'gmt daylight time': '+01:00', 'gmt standard time': '+00:00', 'greenwich mean time': '+00:00', 'british summer time': '+01:00',
};
/** "周一", "(월)", "월요일", "(星期一)": a weekday between date and time. */
const WEEKDAY = String.raw`(?:[(（]?(?:星期|周|週)?[一二三四五六日天月火水木金土월화수목금토일](?:曜日|요일)?[)）]? ?)?`;
/** Half of the day, named before the hour; the first group is the morning. */
const HALF = '(?:(오전|上午|午前|凌晨|早上)|(오후|下午|午後|晚上|中午))';
const TIME = new RegExp(String.raw`^(?:(?: [гр]\.)?[,，、]? ?${WEEKDAY}(?:GMT([+-]\d{1,2}) )?(?:at|am(?= \d)|ag|alle ore|um|à(?:\(s\))?|om|kl\.?|klo|kello|alle|a las|às|ore|o godz\.?|o|v|w|в|о)? ?|T| - | {2,4})(?:${HALF} ?)?(\d{1,2})[:.h](\d\d)(?:[:.](\d\d)(?:\.\d{1,9})?)?(?: ?(a\.? ?m\.?|p\.? ?m\.?)(?![a-z]))?`, 'iu');
const BEFORE = /(\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([ap]\.?m\.?))?(?: (?:on|,)|,)? $/i;
const NUMBER_ZONE = /^ ?\(?(?:(?:GMT|UTC)? ?([+-])(\d\d):?(\d\d)(?!\d)|(?:GMT|UTC)([+-])(\d{1,2})(?![\d:]))\)?/i;
const NAMED_ZONE = /^ ?\(?(gmt (?:daylight|standard) time|greenwich mean time|british summer time|[a-z]{1,4})(?![a-z])\)?/i;

/**
 * The time of day that follows a date (or stands right before it), and its zone.
 * @param text the heading; the date is `from`…`to`. @returns null where no valid time is stated.
 */
export function readClock(text: string, from: number, to: number): Clock | null {
  const rest = text.slice(to);
  const match = TIME.exec(rest);
  if (match) {
    const [all, hours, morning, afternoon, h, m, s, half] = match;
    const time = timeOf(h, m, s, half ?? (afternoon ? 'p' : morning ? 'a' : undefined));
    if (!time) return null;
    const end = to + all.length;
    const zone = hours ? zoneAt(`GMT${hours}`) : zoneAt(text.slice(end, end + 40));
    return { time, offset: zone?.offset ?? null, start: to, end: end + (hours ? 0 : zone?.length ?? 0) };
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
    const all = number[0], sign = number[1] ?? number[4] ?? '+', hours = (number[2] ?? number[5] ?? '0').padStart(2, '0'), minutes = number[3] ?? '00';
    // "-0000" says that the zone is not known (RFC 5322 section 3.3).
    if (Number(hours) > 14 || Number(minutes) > 59 || sign === '-' && number[2] === '00' && minutes === '00') return null;
    return { offset: `${sign}${hours}:${minutes}`, length: all.length };
  }
  const named = NAMED_ZONE.exec(text);
  const offset = named && ZONES[(named[1] ?? '').toLowerCase()];
  return named && offset ? { offset, length: named[0].length } : null;
}
