import type { SourceDocument } from '../../model/document.js';
import type { ExportedMessage, RequestExport } from '../../model/exported.js';
import type { FurnitureZone, MessageZone } from '../../model/lists.js';
import type { Zone } from '../../model/span.js';
import { tidy } from '../decode.js';
import { isoTime, type Json } from './json-values.js';

/** A stretch of a message's text that the export tells apart from the rest; offsets are into that text. */
export interface ToldZone { zone: MessageZone; start: number; end: number; rule: string }

const SILENT: Omit<ExportedMessage, 'start' | 'end' | 'fixed'> = {
  id: null, author: null, recipients: [], role: null, date: null, subject: null, attachments: [], hidden: false, annotation: false, delivery: null, automatic: false, signs: [],
};

/**
 * The text of an export, put together from the texts of its messages, one after the other with a blank line between; its fields are evidence, as the
 * headers of an email are, and are not in the text.
 */
export class ExportText {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly messages: ExportedMessage[] = [];
  private readonly furniture: Zone<FurnitureZone>[] = [];

  /** Adds a message. @param zones of its text, in order. */
  message(text: string, facts: Partial<typeof SILENT>, zones: readonly ToldZone[] = []): void {
    const start = this.length, shown = this.add(text);
    const fixed = zones.filter(({ start: from, end }) => from < end && end <= shown).map((zone) => ({ ...zone, start: start + zone.start, end: start + zone.end }));
    this.messages.push({ ...SILENT, ...facts, fixed, start, end: this.length });
  }

  /** Adds words that belong to no message; nothing for a text that is empty. */
  round(text: string, zone: FurnitureZone, rule: string): void {
    if (!text.trim()) return;
    const start = this.length;
    this.add(text);
    this.furniture.push({ zone, start, end: this.length, rule });
  }

  /** The document, of a format and place, with what the export says of the request. */
  document(base: Pick<SourceDocument, 'file' | 'ordinal' | 'format'>, facts: Omit<RequestExport, 'messages' | 'furniture'>): SourceDocument {
    const text = this.parts.join('').replace(/\n\n$/, '\n'), within = <T extends { end: number }>(one: T): T => ({ ...one, end: Math.min(one.end, text.length) });
    return { id: '', ...base, text, headers: null, attachments: [], parent: null, exported: { ...facts, messages: this.messages.map((one) => ({ ...within(one), start: Math.min(one.start, text.length) })), furniture: this.furniture.map(within) } };
  }

  /** @returns how long the text is, without the blank line under it. */
  private add(text: string): number {
    const clean = tidy(text).trimEnd();
    const part = clean ? `${clean}\n\n` : '';
    this.parts.push(part);
    this.length += part.length;
    return clean.length;
  }
}

/** Records in the order of a time that they state, under the first of some names that they have; as they come where one states none. */
export function inTime(records: readonly Json[], ...names: readonly string[]): Json[] {
  const timed = records.map((record) => {
    const stated = isoTime(names.map((name) => record[name]).find((value) => value !== undefined && value !== null));
    return { record, time: stated === null ? NaN : Date.parse(/T/.test(stated) && !/(?:Z|[+-]\d\d:\d\d)$/.test(stated) ? `${stated}Z` : stated) };
  });
  return (timed.some(({ time }) => Number.isNaN(time)) ? timed : timed.sort((a, b) => a.time - b.time)).map(({ record }) => record);
}
