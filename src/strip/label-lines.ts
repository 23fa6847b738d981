import type { Line } from '../match/lines.js';
import { labelClosing } from './closing.js';
import { labelCopies } from './copies.js';
import { labelGreeting } from './greeting.js';
import { labelPgp } from './pgp.js';
import { labelRecurring } from './recurrence.js';
import { labelRulers } from './rulers.js';
import { Sheet, type Label, type LabelContext } from './sheet.js';
import { labelStandingText } from './standing-text.js';

/**
 * Names every line of what one person wrote: greeting, body, sign-off, signature, standing text, copies.
 * Works on lines without headings and quotations. Linear in the lines; when in doubt a line stays body.
 */
export function labelLines(lines: readonly Line[], context: LabelContext): Label[] {
  const sheet = new Sheet(lines, context);
  labelPgp(sheet);
  labelStandingText(sheet);
  labelCopies(sheet);
  labelClosing(sheet, labelGreeting(sheet));
  labelRecurring(sheet);
  labelRulers(sheet);
  return sheet.finished();
}
