import { counted } from '../../words.js';
import { html } from '../markup.js';
import { figuresOf, type Bar, type Figure } from './figures.js';
import { along, axis, bands } from './scales.js';
import type { ResultThread } from '../../../model/result.js';
import type { Markup } from '../markup.js';

/** Units of a drawing: about a CSS pixel on a narrow screen, where a drawing is as wide as the page. */
const WIDTH = 340;
/** Room for numbers left of columns, and for what they stand on; the height of the columns. */
const LEFT = 30, FOOT = 34, HEIGHT = 150;
/** A row: its name, then its bar; room for the number right of the bar. */
const ROW = 38, BAR = 14, RIGHT = 86;
/** Characters of a name that have room; all of them are in the table. */
const ROOM = 52;

/** The charts of an overview, each with its numbers as a table and what it stands on; null where nothing is known that could be drawn. */
export function drawCharts(threads: readonly ResultThread[], today: string | null): Markup | null {
  const figures = figuresOf(threads, today);
  if (figures.length === 0) return null;
  return html`<section class="charts" aria-label="Charts">
${figures.map((figure, at) => chart(figure, `chart-${at + 1}`))}</section>
`;
}

function chart(figure: Figure, id: string): Markup {
  const { title, bars, stands, says, of } = figure, late = bars.some((bar) => bar.late !== undefined);
  return html`<figure><figcaption><h2 class="chart-title">${title}</h2><p class="stands">${stands}</p>${says === null ? null : html`<p>${says}</p>`}${late ? html`<p class="legend"><span class="key in-time"></span> in time <span class="key late"></span> late</p>` : null}</figcaption>
${figure.shape === 'columns' ? columns(figure, id) : rows(figure, id)}
<details><summary>The numbers of “${title}”</summary><table><thead><tr><th scope="col">${of}</th><th scope="col" class="number">Threads</th>${late ? html`<th scope="col" class="number">Late</th>` : null}</tr></thead><tbody>${bars.map((bar) => html`<tr><th scope="row">${bar.label}</th><td class="number">${bar.count}</td>${bar.late === undefined ? null : html`<td class="number">${bar.late}</td>`}</tr>`)}</tbody></table></details>
</figure>
`;
}

function drawing({ title, bars, stands }: Figure, id: string, height: number, parts: Markup): Markup {
  return html`<svg role="img" viewBox="0 0 ${WIDTH} ${height}" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${bars.map(inWords).join('; ')}. ${stands}</desc>${parts}</svg>`;
}

const inWords = ({ label, count, late }: Bar): string => `${label}: ${counted(count, 'thread')}${late === undefined ? '' : `, ${late} late`}`;

function columns(figure: Figure, id: string): Markup {
  const { bars } = figure, { top, ticks } = axis(Math.max(...bars.map(({ count }) => count)), 4), up = along(top, HEIGHT), { at, thickness } = bands(bars.length, WIDTH - LEFT);
  const y = (count: number): number => 8 + HEIGHT - up(count);
  const lines = ticks.map((tick) => html`<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y(tick)}" y2="${y(tick)}"/><text class="small" x="${LEFT - 6}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`);
  const drawn = bars.map(({ count }, i) => (count === 0 ? null : html`<rect class="bar" x="${LEFT + at(i)}" y="${y(count)}" width="${thickness}" height="${up(count)}"/>`));
  // The first number of each range, and of the last one; only every other one where they are many.
  const every = Math.ceil(bars.length / 10), last = bars.length - 1;
  const names = bars.map(({ label }, i) => {
    const first = label.split(' ', 1)[0]!;
    if (i === last && label.endsWith('more')) return html`<text class="small" x="${WIDTH}" y="${HEIGHT + 24}" text-anchor="end">${first}+</text>`;
    return i % every || i > last - every && i < last && last % every ? null : html`<text class="small" x="${LEFT + at(i)}" y="${HEIGHT + 24}">${first}</text>`;
  });
  return drawing(figure, id, HEIGHT + FOOT + 8, html`${lines}${drawn}${names}<text class="small" x="${WIDTH}" y="${HEIGHT + 38}" text-anchor="end">${figure.of.toLowerCase()}, from</text>`);
}

function rows(figure: Figure, id: string): Markup {
  const { bars } = figure, right = along(Math.max(...bars.map(({ count }) => count)), WIDTH - RIGHT);
  return drawing(figure, id, bars.length * ROW, html`${bars.map((bar, i) => row(bar, i * ROW, right))}`);
}

function row({ label, count, late }: Bar, y: number, right: (count: number) => number): Markup {
  const shown = label.length > ROOM ? `${label.slice(0, ROOM - 1).trimEnd()}…` : label, top = y + 18, inTime = count - (late ?? 0);
  const bar = late === undefined ? html`<rect class="bar" x="0" y="${top}" width="${right(count)}" height="${BAR}"/>`
    : html`${late > 0 ? html`<rect class="late" x="0" y="${top}" width="${right(late)}" height="${BAR}"/>` : null}${inTime > 0 ? html`<rect class="in-time" x="${right(late)}" y="${top}" width="${right(inTime)}" height="${BAR}"/>` : null}`;
  return html`<text x="0" y="${y + 13}">${shown}</text>${bar}<text class="small" x="${right(count) + 6}" y="${top + 11}">${late === undefined ? String(count) : `${late} of ${count} late`}</text>`;
}
