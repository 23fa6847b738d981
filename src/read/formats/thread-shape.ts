import { readSalutation } from '../../match/greetings.js';
import { statusRules } from '../../packs/wdtk/statuses.js';

const PAGE = /^(?:link to this|show quoted sections|hide quoted sections|\d{1,3} attachments?|.{1,90} left an annotation ?\(.{0,40}\)|.{1,120} made this (?:freedom|environmental).{1,200}|this is a plain-text version of the freedom.{0,200})$/i;
const NAME_DATE = /^\S.{0,150} \d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d$/i;
const DATE = /^\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d$/i;
const QUOTED = /^(?:>|-{2,} ?(?:original|forwarded) message|on .{4,200} wrote:$|from: .{0,120}(?:@|\[mailto))/i;

/**
 * Is this text a page with a thread, rather than the bare body of one email?
 * Sentences of the page's own decide; without any, several salutations and no quotation do, or a title above the first.
 */
export function looksLikeThread(text: string): boolean {
  let salutations = 0, dates = 0, quoted = 0, above = 0, ink = 0;
  let start = 0;
  for (let n = 0; n < 20_000 && start <= text.length; n++) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, Math.min(end, start + 400)).replace(/[’‘]/g, "'").trim();
    start = end + 1;
    if (!line) continue;
    ink++;
    if (PAGE.test(line) || NAME_DATE.test(line)) return true;
    if (ink <= 80 && line.length > 20 && statusRules.some((rule) => rule.when.kind === 'line' && rule.when.pattern.test(line))) return true;
    if (DATE.test(line)) dates++;
    if (QUOTED.test(line)) quoted++;
    else if (readSalutation(line)?.strong) { if (!salutations) above = ink - 1; salutations++; }
  }
  return (!quoted || salutations >= 3 && above <= 1) && (salutations >= 2 && above <= 2 || salutations >= 1 && above === 1 && dates === 0);
}
