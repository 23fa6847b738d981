/** Puts a colour or weight on a piece of text that has already been escaped. */
export type Paint = (text: string) => string;

/** What writers may do to a text for a terminal; the command line hands one in, so that no writer knows a colour library. */
export interface Palette { strong: Paint; faint: Paint; accent: Paint; good: Paint; warn: Paint; bad: Paint }

const same: Paint = (text) => text;
/** No colour at all: pipes, files, NO_COLOR. */
export const PLAIN: Palette = { strong: same, faint: same, accent: same, good: same, warn: same, bad: same };
