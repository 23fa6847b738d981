const MARK = Buffer.from('>From ');
const LF = 10, GT = 62;

/**
 * Takes back what a mailbox did to lines of a body that begin with `From `: it put `>` before them (mboxo), and before those with a `>` already (mboxrd).
 * A line is left alone where it is an ordinary line of a quotation, that is, where a neighbour carries as many `>` as it does.
 * The header is not touched. @returns the same bytes where there is nothing to take back. Linear.
 * @param room gives a place for so many bytes, where the others are to go.
 */
export function unquoteFrom(bytes: Buffer, room: (length: number) => Buffer = (length) => Buffer.allocUnsafe(length)): Buffer {
  let at = bytes.indexOf(MARK);
  if (at < 0) return bytes;
  const body = bytes.indexOf('\n\n') >= 0 || bytes.indexOf('\r\n\r\n') >= 0 ? Math.min(...['\n\n', '\r\n\r\n'].map((blank) => bytes.indexOf(blank)).filter((i) => i >= 0)) : 0;
  const kept: Buffer[] = [];
  let from = 0;
  for (; at >= 0; at = bytes.indexOf(MARK, at + MARK.length)) {
    let start = at;
    while (bytes[start - 1] === GT) start--;
    if (start < body || start > 0 && bytes[start - 1] !== LF && bytes[start - 1] !== 13) continue;
    const depth = at - start + 1;
    if (depthAt(bytes, lineBefore(bytes, start)) === depth || depthAt(bytes, lineAfter(bytes, at)) === depth) continue;
    kept.push(bytes.subarray(from, start));
    from = start + 1;
  }
  if (!kept.length) return bytes;
  const whole = room(bytes.length - kept.length);
  let filled = 0;
  for (const piece of [...kept, bytes.subarray(from)]) filled += piece.copy(whole, filled);
  return whole;
}

/** How many `>` the line at a place begins with; spaces between them do not count. Looks at the first 100 bytes. */
function depthAt(bytes: Buffer, at: number): number {
  let depth = 0;
  for (let i = at; i >= 0 && i < Math.min(bytes.length, at + 100); i++) {
    if (bytes[i] === GT) depth++; else if (bytes[i] !== 32) break;
  }
  return depth;
}

const lineBefore = (bytes: Buffer, at: number): number => (at < 2 ? -1 : bytes.lastIndexOf(LF, at - 2) + 1);
const lineAfter = (bytes: Buffer, at: number): number => { const end = bytes.indexOf(LF, at); return end < 0 ? -1 : end + 1; };
