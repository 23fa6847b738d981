import { MESSAGE_TYPES, MESSAGE_ZONES, WRITTEN_ZONES } from '../model/lists.js';
import type { MessageType, ZoneName } from '../model/lists.js';
import type { Result, ResultMessage, ResultZone } from '../model/result.js';

/** What `--keep`, `--strip` and `--zones` ask for. */
export interface Selection {
  keepTypes: ReadonlySet<MessageType>;
  stripTypes: ReadonlySet<MessageType>;
  keepZones: ReadonlySet<ZoneName>;
  stripZones: ReadonlySet<ZoneName>;
  /** Whether `zones` and `furniture` stay in the result. */
  zones: boolean;
}

/** The names that `--keep` and `--strip` take: the two closed lists share none. */
export const SELECTABLE: readonly string[] = [...MESSAGE_TYPES, ...MESSAGE_ZONES];

/** A selection that leaves everything as it is. */
export const EVERYTHING: Selection = { keepTypes: new Set(), stripTypes: new Set(), keepZones: new Set(), stripZones: new Set(), zones: true };

/** Sorts names from `SELECTABLE` into types and zones. Names of neither list are left out: check them first. */
export function selection(keep: readonly string[], strip: readonly string[], zones: boolean): Selection {
  const types = (names: readonly string[]): Set<MessageType> => new Set(MESSAGE_TYPES.filter((name) => names.includes(name)));
  const zonesOf = (names: readonly string[]): Set<ZoneName> => new Set(MESSAGE_ZONES.filter((name) => names.includes(name)));
  return { keepTypes: types(keep), stripTypes: types(strip), keepZones: zonesOf(keep), stripZones: zonesOf(strip), zones };
}

/** Whether a zone is part of `text` under a selection: what the sender wrote, and quoted lines answered point by point, unless asked otherwise. */
export function isWritten(zone: Pick<ResultZone, 'zone' | 'interleaved'>, chosen: Selection): boolean {
  if (chosen.stripZones.has(zone.zone)) return false;
  return chosen.keepZones.has(zone.zone) || zone.interleaved || WRITTEN_ZONES.includes(zone.zone);
}

/**
 * The `text` of a message from its zones (sorted by start): the chosen zones in order. Where a zone between two of them
 * was left out in mid-line, a line feed keeps them apart; white space at either end goes.
 */
export function writtenText(zones: readonly ResultZone[], chosen: Selection): string {
  const pieces: string[] = [];
  let last: ResultZone | null = null;
  for (const zone of zones) {
    if (!isWritten(zone, chosen)) continue;
    if (last !== null && last.end !== zone.start && !last.text.endsWith('\n') && !zone.text.startsWith('\n')) pieces.push('\n');
    pieces.push(zone.text);
    last = zone;
  }
  return pieces.join('').trim();
}

/**
 * A result with the selection applied: messages of a stripped type go (the positions of the others stay as they were),
 * stripped zones leave `text`, kept zones join it. Zones themselves stay listed unless `zones` is false.
 */
export function select(result: Result, chosen: Selection): Result {
  const retext = chosen.keepZones.size > 0 || chosen.stripZones.size > 0;
  return {
    ...result,
    threads: result.threads.map((thread) => ({
      ...thread,
      messages: thread.messages.filter((message) => !chosen.stripTypes.has(message.type)).map((message) => chooseZones(message, chosen, retext)),
    })),
    documents: chosen.zones ? result.documents : result.documents.map((document) => ({ ...document, furniture: [] })),
  };
}

function chooseZones(message: ResultMessage, chosen: Selection, retext: boolean): ResultMessage {
  const touched = retext && message.zones?.some((zone) => chosen.keepZones.has(zone.zone) || chosen.stripZones.has(zone.zone));
  const changed = touched === true && message.zones !== undefined ? { ...message, text: writtenText(message.zones, chosen) } : message;
  if (chosen.zones) return changed;
  const bare = { ...changed };
  delete bare.zones;
  return bare;
}
