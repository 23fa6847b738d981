import type { Line } from '../../match/lines.js';
import type { PageFacts } from '../../model/draft.js';
import type { Cues } from './cues.js';
import type { Heading } from './headings.js';
import { pageLine } from './page-lines.js';

/** What no letter holds: the page's own words on its licence, its charity, its visitors. Words of menus ("Help") may also end a letter. */
const SURE = new Set(['wdtk/page/footer', 'wdtk/page/things-to-do']);

/** How many lines the list of a German page's facts may take. */
const FACTS = 60;

/**
 * The first line under the letters that is the page's, and the status that stands there on pages that show it last.
 * Under the last link that the page prints under a letter all is the page's; elsewhere a sure line of the page's own begins it, or two words
 * of menus in a row. Linear: each line is asked once.
 * @returns null where the letters go on to the end.
 */
export function firstPageLineBelow(lines: readonly Line[], cues: readonly Cues[], firstLine: number, headings: readonly Heading[]): { line: number; rule: string; status: PageFacts['status'] } | null {
  const footers = cues.reduce((found, cue, i) => (cue.footer && i >= firstLine ? { last: i, count: found.count + 1 } : found), { last: -1, count: 0 });
  const below = Math.max(footers.last, headings.at(-1)?.last ?? -1, firstLine);
  let calls = false;
  for (let i = lines.length - 1; i > below; i--) calls ||= !!cues[i]!.salutation?.strong || !!cues[i]!.signOff;
  let first: { line: number; rule: string } | null = null;
  for (let i = below + 1; i < lines.length && !first; i++) {
    if (lines[i]!.blank) continue;
    if (below === footers.last && footers.count > 1 && !calls) { const hit = pageLine(lines[i]!); first = { line: i, rule: hit?.zone === 'page' ? hit.rule : 'wdtk/page/under-the-letters' }; break; }
    const hit = pageLine(lines[i]!);
    if (!hit) continue;
    if (SURE.has(hit.rule) || hit.rule === 'wdtk/page/menu' && (below === footers.last || menuGoesOn(i))) first = { line: i, rule: hit.rule };
    else if (hit.rule.startsWith('fragdenstaat/') && lines.length - i < FACTS) first = { line: i, rule: 'fragdenstaat/page/facts' };
  }
  if (!first) return null;
  const state = first.rule === 'fragdenstaat/page/facts' ? lines.slice(first.line, first.line + FACTS).map((line) => ({ line, hit: pageLine(line) })).find(({ hit }) => hit?.state) : undefined;
  return { ...first, status: state ? { value: state.hit!.state, text: state.line.text.trim() } : null };

  function menuGoesOn(at: number): boolean {
    for (let i = at + 1, ink = 0; i < lines.length && ink < 2; i++) {
      if (lines[i]!.blank) continue;
      ink++;
      if (pageLine(lines[i]!)?.zone === 'page') return true;
    }
    return false;
  }
}
