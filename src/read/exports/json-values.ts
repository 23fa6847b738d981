/** Values of JSON that somebody else wrote: each is looked at before it is used, and what it is not is null. */
export type Json = Readonly<Record<string, unknown>>;

/** An object; an empty one for anything else. */
export const object = (value: unknown): Json => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Json : {});

/** The objects of an array; none for anything else. */
export const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter((one): one is Json => typeof one === 'object' && one !== null && !Array.isArray(one)) : []);

/** A short text that says something: a name, a title, a state. */
export const words = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim().slice(0, 2000).toWellFormed() : null);

/** A number of a record, as text. */
export const number = (value: unknown): string | null => (typeof value === 'number' && Number.isSafeInteger(value) || typeof value === 'string' && /^\d{1,15}$/.test(value) ? String(value) : null);

/** A whole text, with LF line ends; empty for anything else. */
export const wholeText = (value: unknown): string => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n').toWellFormed() : '');

/**
 * "2024-07-24T08:18:20.380927-04:00" (ISO 8601, as Django REST framework prints it) without the fraction of a second; with no zone where none is stated.
 * Null for what is no day of the calendar.
 */
export function isoTime(value: unknown): string | null {
  const match = typeof value === 'string' ? /^((?:19|20)\d\d-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?)?$/.exec(value.trim()) : null;
  if (!match) return null;
  const [, day = '', time, zone = ''] = match;
  const offset = zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const iso = time === undefined ? day : `${day}T${time}${offset}`;
  const noon = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== day || Number.isNaN(Date.parse(iso)) ? null : iso;
}

/** Records by a key of each, in the order in which the keys are met. */
export function byKey(records: readonly Json[], keyOf: (record: Json) => string): Map<string, Json[]> {
  const groups = new Map<string, Json[]>();
  for (const record of records) {
    const key = keyOf(record), group = groups.get(key);
    if (group) group.push(record); else groups.set(key, [record]);
  }
  return groups;
}
