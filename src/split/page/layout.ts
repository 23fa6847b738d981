import type { Line } from '../../match/lines.js';
import type { Layout } from '../../model/lists.js';
import type { Cues } from './cues.js';
import type { Heading } from './headings.js';

/** What a page's headings, and what it prints round its letters, say of its layout (`../README.md`). */
export function layoutOf(headings: readonly Heading[], lines: readonly Line[], cues: readonly Cues[], plainText: boolean): Layout {
  const of = (name: string): Heading[] => headings.filter(({ rule }) => rule === `wdtk/heading/${name}`);
  if (of('transcript').length) return 'transcript';
  if (of('from-to-date').length) return plainText ? 'correspondence-txt' : 'blog-post';
  if (of('subject-sender-date').length) return 'blog-post';
  if (of('date-above').length) return 'browser-2008';
  if (of('name-date').length) return 'browser-2016';
  const dated = of('name-then-date');
  if (dated.length) {
    if (!cues.some((cue) => cue.footer)) return 'headed-dated';
    // "Report" came in 2018, the delivery state in 2016: one of them tells the date that a browser put on a line of its own.
    if (cues.some(({ delivery }, i) => delivery && dated.some(({ last }) => last === i)) || lines.some((line, i) => cues[i]!.footer && /^report/i.test(line.text.trim()))) return 'browser-2016';
    return dated.some(({ first }) => /^\s{0,8}from:/i.test(lines[first]!.text)) ? 'browser-2011' : 'browser-2009';
  }
  if (of('from-alone').length) return 'from-undated';
  return headings.some(({ annotation }) => !annotation) ? 'headed-undated' : 'headerless';
}
