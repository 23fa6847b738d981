import { judgeSeparator } from './mbox-separator.js';

const HEAD = 65_536;
/** What a whole message of a mailbox has in its header: such a look-alike is one, whatever the message before it says of its length. */
const WHOLE = /^(?:content-length|message-id|received):/im;

/** The header of the message that begins at `at` (its `From ` line may stand first), as Latin-1, and where its body begins; null where no blank line ends it. */
export function headerAt(window: Buffer, at: number, end: number): { text: string; body: number } | null {
  const stop = Math.min(end, at + HEAD);
  for (let i = at; i < stop; i++) {
    if (window[i] !== 10) continue;
    const next = window[i + 1] === 13 ? i + 2 : i + 1;
    if (next < stop && window[next] === 10) return { text: window.toString('latin1', at, i + 1), body: next + 1 };
  }
  return null;
}

/** Content-Length of a header, or null. */
export function lengthIn(header: string): number | null {
  const found = /^content-length:[ \t]{0,10}(\d{1,12})[ \t\r]{0,10}$/im.exec(header);
  return found ? Number(found[1]) : null;
}

/** Whether a look-alike within a body has the header of a message of its own. */
export function isWholeMessage(window: Buffer, at: number, end: number): boolean {
  const header = headerAt(window, at, end);
  return header !== null && WHOLE.test(header.text);
}

/**
 * Where a body of the length that its header gives ends, if that is to be believed (mboxcl2 leaves `From ` in bodies as it is): only where it lands
 * on a separator whose message has a Content-Length too, or on the end of the input after messages that had one.
 * @returns the place of the separator or of the end; -1 where the length lies; null where more bytes are needed to tell.
 */
export function landingOf(window: Buffer, claimed: number, end: number, last: boolean, others: boolean, git: boolean): number | null {
  let at = claimed;
  for (let feeds = 0; feeds < 4 && at < end && (window[at] === 10 || window[at] === 13); feeds++) at++;
  if (at >= end) return last ? others && at === end ? end : -1 : null;
  if (window.toString('latin1', at, at + 5) !== 'From ') return end - at >= 5 || last ? -1 : null;
  const verdict = judgeSeparator(window, at, end, last, git);
  if (verdict === 'more') return null;
  if (verdict === 'text') return -1;
  const header = headerAt(window, at, end);
  if (!header) return last || end - at > HEAD ? -1 : null;
  return lengthIn(header.text) === null ? -1 : at;
}
