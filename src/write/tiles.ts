import type { Result } from '../model/result.js';

/** A zone or piece of furniture in its place in a document, and the message that owns it (null: furniture). */
export interface Tile {
  zone: string;
  rule: string | null;
  text: string;
  start: number;
  message: { id: string; position: number } | null;
}

/** The tiles of every document of a result, by index into `documents`, sorted by start. Joining their `text` gives the document's text. */
export function tilesByDocument(result: Result): Tile[][] {
  const tiles: Tile[][] = result.documents.map((document) => document.furniture.map((piece) => ({ zone: piece.zone, rule: piece.rule, text: piece.text, start: piece.start, message: null })));
  for (const thread of result.threads) {
    for (const message of thread.messages) {
      const at = typeof message.document === 'number' ? message.document : result.documents.findIndex((one) => one.id === message.document);
      const owner = { id: message.id, position: message.position };
      for (const zone of message.zones ?? []) tiles[at]?.push({ zone: zone.zone, rule: zone.rule, text: zone.text, start: zone.start, message: owner });
    }
  }
  for (const list of tiles) list.sort((a, b) => a.start - b.start);
  return tiles;
}
