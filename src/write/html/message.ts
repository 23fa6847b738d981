import { DEADLINE_WORDS } from '../due.js';
import { foldInWords, foldedInWords, isFolded, isSaidElsewhere, stretches } from '../fold.js';
import { reasonOf } from '../reasons.js';
import { HIDDEN_WORDS, ORIGIN_WORDS, attachmentFacts, provisionsInWords, senderInWords, spoken } from '../words.js';
import { time } from './deadlines.js';
import { linked, namedLink } from './links.js';
import { html, separated } from './markup.js';
import type { Fold, Stretch } from '../fold.js';
import type { ResultMessage } from '../../model/result.js';
import type { Selection } from '../select.js';
import type { Markup, Piece } from './markup.js';

/** Where a message stands: the anchor of its thread, the level of its heading, the position of every message by its id, and what is kept and stripped. */
export interface Place { thread: string; level: 2 | 3; positions: ReadonlyMap<string, number>; chosen: Selection }

/** A message of the timeline: head, what was written, everything else a click away with its reason, attachments, provisions, deadlines that it states. */
export function messageItem(message: ResultMessage, place: Place): Markup {
  const { positions, chosen } = place;
  const anchor = `${place.thread}-m${message.position}`;
  const all = stretches(message, chosen, true);
  const content = all.filter((stretch) => stretch.shown || !isSaidElsewhere(stretch.zone)).map((stretch) => stretchOf(stretch, positions));
  return html`<li class="message ${message.role}" id="${anchor}">
${heading(place.level, html`<a href="#${anchor}">${message.position}. ${capital(spoken('type', message.type))}${message.why.type.certainty === 'guessed' ? ' (guessed)' : ''}</a>`)}
<p class="meta"><span class="role">${spoken('role', message.role)}</span> ${separated([senderInWords(message), time(message.date)].filter((part) => part !== ''), ' · ')}</p>
${message.subject === null ? null : html`<p class="meta">Subject: ${message.subject}</p>
`}${message.origin === 'message' ? null : html`<p class="note">${capital(ORIGIN_WORDS[message.origin])}</p>
`}${message.hidden ? html`<p class="note">${capital(HIDDEN_WORDS)}</p>
` : null}${isFolded(message, chosen) ? folded(message, content, place) : content}${facts(message, place.level)}${elsewhere(all)}${why(message)}</li>
`;
}

function folded(message: ResultMessage, content: readonly Markup[], { positions, thread }: Place): Markup {
  const original = message.duplicateOf === null ? undefined : positions.get(message.duplicateOf);
  const link = original === undefined ? null : html`<p><a href="#${thread}-m${original}">To message ${original}</a></p>`;
  return html`<details><summary>${capital(foldedInWords(message, positions))}</summary><div>${link}${content}</div></details>
`;
}

function stretchOf(stretch: Stretch, positions: ReadonlyMap<string, number>): Markup {
  return stretch.shown ? html`<div class="own">${paragraphs(stretch.text)}</div>
` : leftOut(stretch, positions);
}

/** Paragraphs as the mail has them; lines stay lines. */
function paragraphs(text: string): Markup[] {
  return text.split(/\n[^\S\n]*\n/).map((paragraph) => paragraph.replace(/^\n+/, '').trimEnd()).filter((paragraph) => paragraph !== '').map((paragraph) => html`<p dir="auto">${linked(paragraph)}</p>`);
}

function leftOut(fold: Fold, positions: ReadonlyMap<string, number>): Markup {
  return html`<details class="left-out"><summary>Left out: ${foldInWords(fold, positions)}</summary>${stripped(fold)}</details>
`;
}

/** What the page says by its own means: the lines that head a message, rulers, the list of attachments. */
function elsewhere(all: readonly Stretch[]): Piece {
  const folds = all.filter((stretch) => !stretch.shown).filter(({ zone }) => isSaidElsewhere(zone));
  if (folds.length === 0) return null;
  return html`<details class="left-out"><summary>Also in the source: ${[...new Set(folds.map(({ zone }) => zone))].join(', ')}</summary>${folds.map(stripped)}</details>
`;
}

function stripped({ rules, text }: Fold): Markup {
  const reasons = rules.map((rule) => html`<p class="note">${reasonOf(rule)} <code>${rule}</code></p>`);
  return html`<div>${reasons}<p class="raw" dir="auto">${linked(text.replace(/^\n+/, '').trimEnd())}</p></div>`;
}

function facts(message: ResultMessage, level: number): Piece {
  const lists: [string, Piece[]][] = [
    ['Attachments', message.attachments.map((file) => { const [name = '', ...more] = attachmentFacts(file); return [namedLink(name, file.url), more.map((fact) => `, ${fact}`)]; })],
    ['Provisions', provisionsInWords(message)],
    ['Deadlines that it states', message.deadlines.map(({ date, kind, text }) => [time(date), `: ${DEADLINE_WORDS[kind]} (“${text}”)`])],
  ];
  const shown = lists.filter(([, items]) => items.length > 0);
  if (shown.length === 0) return null;
  return html`<div class="facts">${shown.map(([name, items]) => html`${heading(level + 1, name, '')}<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`)}</div>
`;
}

/** Why the message has its type, role and date: the rule, and the words that it went by. */
function why({ type, why: claims }: ResultMessage): Markup {
  const claim = (name: string, { certainty, evidence }: ResultMessage['why']['type']): Markup =>
    html`<li>${name}: ${certainty}${evidence.length === 0 ? null : html`<ul>${evidence.map(({ rule, text }) => html`<li>${reasonOf(rule)} <code>${rule}</code>${text.trim() === '' ? null : html` “<span dir="auto">${text.trim()}</span>”`}</li>`)}</ul>`}</li>`;
  return html`<details class="why"><summary>Why ${spoken('type', type)}${claims.type.certainty === 'guessed' ? ' (guessed)' : ''}?</summary><div class="plain"><ul>${claim('type', claims.type)}${claim('role', claims.role)}${claim('date', claims.date)}</ul></div></details>
`;
}

/** A heading of a level from 1 to 6. */
function heading(level: number, content: Piece, name = 'title'): Markup {
  const classes = name === '' ? null : html` class="${name}"`;
  switch (level) {
    case 2: return html`<h2${classes}>${content}</h2>`;
    case 3: return html`<h3${classes}>${content}</h3>`;
    default: return html`<h4${classes}>${content}</h4>`;
  }
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
