import { escapeControls, escapeJson, escapeToLine } from './escape.js';
import { tilesByDocument } from './tiles.js';
import { PLAIN } from './palette.js';
import type { Palette } from './palette.js';
import type { Tile } from './tiles.js';
import type { Result, ResultDocument } from '../model/result.js';

/** A line of a document and the tile that holds most of its characters; null where the document has no text at all. */
export interface ExplainedLine { line: number; text: string; tile: Tile | null }

/**
 * The lines (`text.split('\n')`) of a document given as sorted tiles that touch one another. A line's tile is the one
 * that holds most of its characters, the first of equals; for an empty line the one at its place, for an empty last
 * line the one that ends there. Linear in the length of the text.
 */
export function explainedLines(tiles: readonly Tile[]): ExplainedLine[] {
  const lines: ExplainedLine[] = [];
  let parts: string[] = [];
  let best: Tile | null = null;
  let most = -1;
  for (const tile of tiles) {
    for (let at = 0; at < tile.text.length;) {
      const feed = tile.text.indexOf('\n', at);
      const end = feed === -1 ? tile.text.length : feed;
      if (end - at > most) {
        best = tile;
        most = end - at;
      }
      parts.push(tile.text.slice(at, end));
      at = end;
      if (feed !== -1) {
        lines.push({ line: lines.length + 1, text: parts.join(''), tile: best });
        parts = [];
        best = null;
        most = -1;
        at = feed + 1;
      }
    }
  }
  const last = tiles.findLast((tile) => tile.text.length > 0) ?? null;
  if (last !== null) lines.push({ line: lines.length + 1, text: parts.join(''), tile: best ?? last });
  return lines;
}

/**
 * Every line of every document for a person or a reviewer: number, message, zone, rule, text.
 * Sample: `   12  #2  disclaimer       gb/disclaimer/scanned-for-viruses     This message …`.
 * Columns are of fixed width, so that a change to one line changes one line.
 * @param options `claims`: below the lines of a document, what its messages were taken for, and why.
 * Sample: `         #2  role             common/role/sent-to-public-body         requester (implied): foi@wexcombe.gov.uk`.
 */
export function* writeExplain(result: Result, options: { palette?: Palette; claims?: boolean } = {}): Generator<string> {
  const paint = options.palette ?? PLAIN;
  const tiles = tilesByDocument(result);
  const columns = (line: string, message: string, what: string, rule: string, text: string): string => `${`${line.padStart(5)}  ${message.padStart(3)}  ${paint.accent(what.padEnd(15))}  ${paint.faint(rule.padEnd(38))}  ${escapeControls(text)}`.trimEnd()}\n`;
  for (const [at, document] of result.documents.entries()) {
    yield `${at > 0 ? '\n' : ''}${paint.strong(title(document))}\n`;
    for (const { line, text, tile } of explainedLines(tiles[at] ?? [])) {
      const message = tile?.message == null ? '-' : `#${tile.message.position}`;
      yield columns(String(line), message, tile?.zone ?? '-', tile?.rule ?? '-', text);
    }
    for (const { position, what, rule, text } of options.claims ? claimsOf(result, at) : []) yield columns('', `#${position}`, what, rule, text);
  }
}

/** Type, role and date of every message of a document, each with what tells it; a line for each piece of evidence. */
function* claimsOf({ threads, documents }: Result, at: number): Generator<{ position: number; what: string; rule: string; text: string }> {
  for (const { position, type, role, date, why, document } of threads.flatMap(({ messages }) => messages)) {
    if (document !== at && document !== documents[at]?.id) continue;
    for (const [what, value] of [['type', type], ['role', role], ['date', date]] as const) {
      const { certainty, evidence } = why[what];
      if (!evidence.length) yield { position, what, rule: '-', text: value ?? 'unknown' };
      for (const one of evidence) yield { position, what, rule: one.rule, text: `${value ?? 'unknown'} (${certainty})${one.text ? `: ${one.text.replace(/\s+/g, ' ')}` : ''}` };
    }
  }
}

function title(document: ResultDocument): string {
  return `== ${escapeToLine(document.file ?? document.id)} (${document.format}, ${document.layout}, ${document.length} characters)`;
}

/** The same as records, one line each: `{document, line, message, zone, rule, text}`; `message` is an id or null, `document` the document's id. */
export function* writeExplainNdjson(result: Result): Generator<string> {
  const tiles = tilesByDocument(result);
  for (const [at, document] of result.documents.entries()) {
    for (const { line, text, tile } of explainedLines(tiles[at] ?? [])) {
      const record = { document: document.id, line, message: tile?.message?.id ?? null, zone: tile?.zone ?? null, rule: tile?.rule ?? null, text };
      yield `${escapeJson(JSON.stringify(record))}\n`;
    }
  }
}
