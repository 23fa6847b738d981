import type { Sheet } from './sheet.js';

/** A line of dashes, stars or the like. */
export const RULER = /^[-_=*~#·•. ]{3,}$/;

/** Names rulers that belong to nothing else. */
export function labelRulers(sheet: Sheet): void {
  for (let i = 0; i < sheet.length; i++) if (sheet.free(i) && RULER.test(sheet.seen(i))) sheet.labels[i] = { zone: 'separator', rule: 'common/separator/ruler' };
}
