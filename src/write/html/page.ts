import { NO_LEGAL_ADVICE } from '../due.js';
import { EVERYTHING } from '../select.js';
import { counted, spoken, titleOf } from '../words.js';
import { Markup, html } from './markup.js';
import { overview } from './overview.js';
import { SORT_SCRIPT } from './sort-script.js';
import { STYLE, policy } from './style.js';
import { threadSection } from './thread.js';
import type { DocumentOptions } from '../markdown.js';
import type { Result } from '../../model/result.js';
import type { drawCharts } from './charts/draw.js';

/**
 * The results as one page of HTML that needs nothing but itself: no picture, no font, and a policy under which a browser sends no request.
 * An overview comes first where there are several threads, with a script of ours that sorts it. Everything is in the page; what was stripped is folded, with
 * the rule that says why. @param charts draws the threads for the overview; without it there is the table alone.
 */
export function* writeHtml(results: readonly Result[], options: DocumentOptions = {}, charts: typeof drawCharts | null = null): Generator<string> {
  const threads = results.flatMap((result) => result.threads.map((thread) => ({ thread, result })));
  const [only] = threads;
  const several = threads.length !== 1;
  yield String(html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(several ? SORT_SCRIPT : null)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="foi-parse">
<title>${several || only === undefined ? counted(threads.length, 'thread') : titleOf(only.thread)}</title>
<link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
`);
  if (several) {
    const all = threads.map(({ thread }) => thread), today = options.today ?? null;
    yield String(overview(all, today, charts?.(all, today) ?? null));
  }
  for (const [at, { thread, result }] of threads.entries()) {
    for (const piece of threadSection(thread, result, { thread: `t${at + 1}`, level: several ? 3 : 2, chosen: options.selection ?? EVERYTHING }, options)) yield String(piece);
  }
  yield String(html`<footer>${threads.some(({ thread }) => thread.deadlines.length > 0) ? html`<p>${NO_LEGAL_ADVICE}</p>` : null}<p>${madeFrom(options)}</p></footer>
</main>
${several ? html`<script>${new Markup(SORT_SCRIPT)}</script>
` : null}</body>
</html>
`);
}

/** What the reader holds: the whole correspondence as it was, or what was done to it. */
function madeFrom({ selection = EVERYTHING, redacted = false }: DocumentOptions): string {
  const gone = [...selection.stripTypes].map((type) => spoken('type', type)).join(', ');
  return [
    redacted ? 'Made by foi-parse from the correspondence. Names, addresses, phone numbers and the like were replaced by marks such as [person 1]; nothing else of it was changed.' : 'Made by foi-parse from the correspondence itself. Nothing of it was changed.',
    gone === '' ? '' : ` Messages of these types were left out: ${gone}.`, ' What is folded can be opened.',
  ].join('');
}
