import { readSalutation } from '../../match/greetings.js';
import { fragdenstaatStatuses } from '../../packs/fragdenstaat/page.js';
import { statusSentences } from '../../packs/wdtk/statuses.js';

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const DAY = `(?:\\d{1,2} ${MONTH} (?:19|20)\\d\\d|${MONTH} \\d{1,2}, (?:19|20)\\d\\d)`;
/** Lines that only a page has: what it prints round letters, who asked whom, the first line of what it lets people download. */
const PAGE: readonly RegExp[] = [
  /^(?:link to this(?: ?\|.{0,40})?|(?:show|hide) quoted sections?|\d{1,3} attachments?)$/i,
  /^\S.{0,90} left an annotation:? ?\([^()]{0,40}\)\.?$/i, /^\S.{0,120} made this (?:[\w -]{1,60} )?request to \S/i, /^\S.{0,120} sent the initial request to \S/i,
  /^this is an? (?:plain-text|html) version of (?:the|an attachment to the) [\w ]{3,60} request ["“'‘]/i,
  /^\*\*(?:19|20)\d\d-\d\d-\d\d [-–—] [\p{L} -]{3,40} \([^()]{2,120}\):?\*\*$/iu, new RegExp(`^\\S.{0,150} ${DAY}$`, 'i'),
];
const DATE = new RegExp(`^(?:${DAY}|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d)$`, 'i');
const QUOTED = /^(?:>|-{2,} ?(?:original|forwarded) message|on .{4,200} wrote:$|from: .{0,120}(?:@|\[mailto))/i;
const PLAIN_FROM = /^from: ?[^@<>[\]:]{2,120}$/i;
/** How many lines with ink may stand above a status sentence. */
const CHROME = 400;

/** "The request was⏎successful." is read with what stands on the lines under it, as far as a copy wraps. */
function isStatus(lines: readonly string[]): boolean {
  for (let n = 1; n <= lines.length; n++) {
    const text = lines.slice(0, n).join(' ');
    if (text.length > 20 && statusSentences.first(text)) return true;
  }
  return false;
}

/**
 * Is this text a page with a thread, rather than the bare body of one email?
 * Sentences of the page's own decide; without any, several salutations and no quotation do, or a title above the first,
 * or names and dates that head letters again and again.
 */
export function looksLikeThread(text: string): boolean {
  let salutations = 0, dates = 0, quoted = 0, above = 0, ink = 0, from = 0, subjects = 0;
  let start = 0;
  const recent: string[] = [];
  for (let n = 0; n < 20_000 && start <= text.length; n++) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, Math.min(end, start + 400)).replace(/[’‘]/g, "'").replaceAll('\u00a0', ' ').trim();
    start = end + 1;
    if (!line) { recent.length = 0; continue; }
    ink++;
    if (PAGE.some((pattern) => pattern.test(line))) return true;
    recent.push(line);
    if (recent.length > 4) recent.shift();
    if (ink <= CHROME) for (let k = 0; k < recent.length; k++) if (isStatus(recent.slice(k))) return true;
    if (fragdenstaatStatuses.first(line)) return true;
    if (DATE.test(line)) { dates++; if (recent.length >= 3 && dates > subjects) subjects++; }
    if (PLAIN_FROM.test(line)) from++;
    if (QUOTED.test(line)) quoted++;
    else if (readSalutation(line)?.strong) { if (!salutations) above = ink - 1; salutations++; }
  }
  if (!quoted && from >= 2 && salutations >= 2) return true;
  if (!quoted && subjects >= 2 && salutations >= 2) return true;
  return (!quoted || salutations >= 3 && above <= 1) && (salutations >= 2 && above <= 2 || salutations >= 1 && above === 1 && dates === 0);
}
