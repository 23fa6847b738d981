import type { Line } from '../../match/lines.js';
import type { Cues } from './cues.js';

/** What a page has shown so far of its people and of its own habits. */
export interface Known {
  title: string | null; requester: string | null; authority: string | null;
  /** Every addressee of a "Dear …", in lower case. */
  addressed: Set<string>;
  /** The first addressee that sounds like a body, in whatever letter. */
  later: string | null;
  /** Where the letters begin, and the first line that greets or closes: a page that dates its letters has a heading above it. */
  firstLine: number; firstCall: number;
  /** The page prints links under its letters: nothing but they, or an event, ends one. */
  footed: boolean;
  /** The page says under each letter who wrote it (2008). */
  closed: boolean;
}

/** The next line with ink, within `reach` lines; -1 where there is none. */
export function inkAfter(lines: readonly Line[], at: number, reach = 3): number {
  for (let i = at + 1; i <= at + reach && i < lines.length; i++) if (!lines[i]!.blank) return i;
  return -1;
}

/** The last line with ink above, not above `top`; -1 where there is none. Looks at 200 lines at most. */
export function inkBefore(lines: readonly Line[], at: number, top = 0): number {
  for (let i = at - 1; i >= top && i >= at - 200; i--) if (!lines[i]!.blank) return i;
  return -1;
}

/** Does this line end a letter on the page: a link under it, an event, a hidden message, the line of 2008 that says who wrote it? */
const ends = (cues: Cues): boolean => cues.footer || cues.event || cues.hidden || !!cues.closer?.certain;

/** Can a letter go on like this right under its heading? */
export const opens = (cues: Cues): boolean => !!cues.salutation || cues.attachments || cues.opening || cues.caseHeading || cues.delivery || cues.hidden;

/**
 * Could the lines `first`…`last` head a letter, by what stands round them? On a page that prints links under its letters, only under such
 * links; elsewhere between blank lines, or, where the words are `sure` to be a heading, where a letter opens under them.
 */
export function roomForHeading(lines: readonly Line[], cues: readonly Cues[], first: number, last: number, known: Known, sure: boolean): boolean {
  const above = inkBefore(lines, first, known.firstLine), below = cues[last + 1];
  const opened = !!below && opens(below);
  const free = last + 1 >= lines.length || lines[last + 1]!.blank || sure || opened;
  if (above < 0) return free;
  const apart = lines[first - 1]!.blank || ends(cues[above]!) || cues[above]!.fold;
  // Words under "Please contact us if you have any questions." stand under a hidden message.
  const ended = ends(cues[above]!) || !!cues[above - 1]?.hidden || !!cues[above - 2]?.hidden;
  return known.footed ? free && (ended || sure && apart && opened) : free && (apart || sure && opened);
}
