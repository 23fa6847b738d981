import type { RequestEvent, RequestFacts } from '../../model/document.js';
import { NO_PAGE } from '../../model/draft.js';
import { lookup } from '../../model/lookup.js';
import { problem } from '../../model/problem.js';
import { decodeText } from '../decode.js';
import { number, object, words, type Json } from '../exports/json-values.js';
import type { Head, ReadContext, ReadResult } from './format.js';

const EVENTS = 50_000;

/** Is this a request as Alaveteli's JSON tells it (`/request/SLUG.json`)? */
export function looksLikeRequestJson({ text }: Head): boolean {
  return /^\s{0,200}\{/.test(text) && /"info_request_events"\s{0,5}:|"url_title"\s{0,5}:/.test(text);
}

/** The events of a request that are messages, by Alaveteli's event types (app/models/info_request_event.rb). All others happen to the request, or repeat a message. */
const DIRECTIONS: Readonly<Record<string, RequestEvent['direction']>> = { sent: 'outgoing', followup_sent: 'outgoing', response: 'incoming', comment: 'comment' };
/** `display_status` tells what the clock made of `described_state`. */
const BY_CLOCK: Readonly<Record<string, string>> = { 'delayed': 'waiting_response_overdue', 'long overdue': 'waiting_response_very_overdue', 'awaiting classification': 'waiting_classification' };
const REGIMES: Readonly<Record<string, string>> = { foi: 'FOIA', eir: 'EIR' };

/** The facts of a request without its text: title, parties, state, and dated events. A document of length 0. */
export async function readRequestJson(bytes: Uint8Array, { file, ordinal }: ReadContext): Promise<ReadResult> {
  const facts = factsIn(decodeText(bytes));
  if (!facts) return { documents: [], problems: [problem('error', 'not-a-request', 'this JSON is not a request of WhatDoTheyKnow or another Alaveteli site, or it is cut short', { file, line: 1, column: 1, hint: 'save /request/NAME.json again' })] };
  return { documents: [{ id: '', file, ordinal, format: 'request-json', text: '', headers: null, attachments: [], parent: null, facts }], problems: [] };
}

function factsIn(text: string): RequestFacts | null {
  let parsed: unknown;
  try { parsed = JSON.parse(text); } catch { return null; }
  const request = object(parsed);
  const title = words(request['title']), slug = words(request['url_title']);
  if (!Array.isArray(request['info_request_events']) && !slug) return null;
  const body = words(object(request['public_body'])['name']), user = words(object(request['user'])['name']) ?? words(request['user_name']);
  const state = words(request['described_state']), shown = words(request['display_status']);
  const value = request['awaiting_description'] === true ? 'waiting_classification' : lookup(BY_CLOCK, shown && shown.toLowerCase().replace(/\.$/, '')) ?? state;
  const list = Array.isArray(request['info_request_events']) ? request['info_request_events'].slice(0, EVENTS) : [];
  return {
    page: { ...NO_PAGE, title, status: value || shown ? { value, text: shown ?? value ?? '' } : null, requester: user ? { name: user, email: null } : null, authority: body ? { name: body, email: null } : null },
    slug, regime: lookup(REGIMES, words(request['law_used'])) ?? null,
    events: list.flatMap((item) => eventOf(object(item))).sort((a, b) => Date.parse(a.date) - Date.parse(b.date)),
  };
}

/** An event with a whole time and its zone; others date nothing. */
function eventOf(item: Json): RequestEvent[] {
  const kind = words(item['event_type']), stated = words(item['created_at']);
  const date = stated && /^((?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.exec(stated);
  if (!kind || !date || Number.isNaN(Date.parse(stated))) return [];
  const message = number(item['incoming_message_id']), letter = number(item['outgoing_message_id']), note = number(item['comment_id']);
  const direction = lookup(DIRECTIONS, kind) ?? 'other';
  const id = direction === 'incoming' && message ? `incoming-${message}` : direction === 'outgoing' && letter ? `outgoing-${letter}` : direction === 'comment' && note ? `comment-${note}` : null;
  return [{ id, direction, kind, date: `${date[1]}${date[2]}` }];
}
