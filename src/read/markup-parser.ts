import { Parser } from 'htmlparser2';

/** The one import of the parser that reads HTML and XML as a stream of events; it never throws on any text. */
export { Parser };

const CHUNK = 16_384;
const DEPTH = 2000;

/**
 * Feeds a parser piece by piece, and ends it. It keeps its open elements in an array that it shifts, so that a flood of start tags would take quadratic
 * time: beyond a depth that no page has it forgets what is open, `closeAll` is called, and reading goes on. Linear.
 * @param depth how many elements are open, as its listener counts them.
 */
export function feedInPieces(parser: Parser, markup: string, depth: () => number, closeAll: () => void): void {
  for (let at = 0; at < markup.length;) {
    const piece = markup.slice(at, at + CHUNK), tag = piece.lastIndexOf('>') + 1;
    const end = at + (at + CHUNK < markup.length && tag ? tag : piece.length);
    parser.write(markup.slice(at, end));
    if (depth() > DEPTH) { parser.reset(); closeAll(); }
    at = end;
  }
  parser.end();
}
