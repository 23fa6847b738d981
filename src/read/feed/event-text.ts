import { lookup } from '../../model/lookup.js';
import type { ToldZone } from '../exports/export-text.js';
import { htmlToText } from '../html-text.js';

/** What the site says of an event, in an entry of a feed: its words, whom they link to, the state of the request, and what of the message is shown. */
export interface EventText {
  text: string;
  zones: ToldZone[];
  /** "Follow up sent to BODY by USER on DATE." */
  sentence: string;
  body: string | null;
  user: string | null;
  state: { value: string; text: string } | null;
  excerpt: string;
}

const PARTS: Readonly<Record<string, 'sentence' | 'status' | 'excerpt'>> = { requester: 'sentence', bottomline: 'status', desc: 'excerpt' };
type Mark = 'sentence' | 'status' | 'excerpt' | 'body' | 'user';

/** Reads the HTML of an entry (app/views/request/_request_listing_via_event): `.requester`, `.bottomline.icon_STATE` and `.desc`; links to `/body/` and `/user/`. */
export function readEventHtml(html: string): EventText {
  const open: { name: string; mark: Mark | null; at: number }[] = [], found: { mark: Mark; start: number; end: number }[] = [];
  let icon: string | null = null;
  const text = htmlToText(html, {
    open(name, attributes, at) {
      const classes = (attributes['class'] ?? '').split(/\s+/), href = name === 'a' ? attributes['href'] ?? '' : '';
      const part = classes.map((one) => lookup(PARTS, one)).find((one) => one !== undefined) ?? null;
      if (part === 'status') icon ??= classes.find((one) => /^icon_[a-z_]{1,40}$/.test(one))?.slice(5) ?? null;
      open.push({ name, mark: part ?? (/\/body\//.test(href) ? 'body' : /\/user\//.test(href) ? 'user' : null), at });
    },
    close(_name, at) { const one = open.pop(); if (one?.mark && at > one.at) found.push({ mark: one.mark, start: one.at, end: at }); },
  }, false).trimEnd();
  const of = (mark: Mark): { start: number; end: number } | undefined => found.find((one) => one.mark === mark);
  const said = (span: { start: number; end: number } | undefined): string => (span ? text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() : '');
  const status = said(of('status'));
  return {
    text, sentence: said(of('sentence')), body: said(of('body')) || null, user: said(of('user')) || null, excerpt: said(of('excerpt')),
    state: status || icon ? { value: icon ?? '', text: status || icon || '' } : null, zones: zonesOf(text, of('sentence'), of('status'), of('excerpt')),
  };
}

/** The sentence heads the message and the state is the site's, each with the line feeds round it; all else is what the message says. */
function zonesOf(text: string, sentence: Span | undefined, status: Span | undefined, excerpt: Span | undefined): ToldZone[] {
  const zones: ToldZone[] = [];
  const end = (span: Span): number => { let to = span.end; while (to < text.length && text[to] === '\n') to++; return to; };
  if (sentence) zones.push({ zone: 'heading', start: 0, end: end(sentence), rule: 'wdtk/heading/feed-event' });
  const from = zones[0]?.end ?? 0;
  if (status && status.end > from && (!excerpt || status.end <= excerpt.start)) zones.push({ zone: 'platform', start: Math.max(from, skipFeeds(text, status.start)), end: end(status), rule: 'wdtk/platform/feed-status' });
  return zones;
}

interface Span { start: number; end: number }
function skipFeeds(text: string, start: number): number { while (text[start] === '\n') start++; return start; }
