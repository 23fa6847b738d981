import { samePerson } from '../../match/names.js';
import { NO_PAGE } from '../../model/draft.js';
import type { SourceDocument } from '../../model/document.js';
import type { ExportedMessage, TypeSign } from '../../model/exported.js';
import type { MessageType, Role } from '../../model/lists.js';
import { lookup } from '../../model/lookup.js';
import { problem, type Problem } from '../../model/problem.js';
import { decodeText } from '../decode.js';
import { ExportText } from '../exports/export-text.js';
import { isoTime } from '../exports/json-values.js';
import { readFeed, type Feed, type FeedEntry } from '../feed/entries.js';
import { readEventHtml, type EventText } from '../feed/event-text.js';
import type { ReadContext, ReadResult } from './format.js';

/** An entry, and what its content says. */
interface Event { entry: FeedEntry; said: EventText; slug: string | null }
/** The sentences of Alaveteli in English (app/helpers/link_to_helper and event_description): who acted, and what the site calls it. */
const SENTENCES: readonly { pattern: RegExp; direction: 'outgoing' | 'incoming' | 'comment'; type: MessageType | null }[] = [
  { pattern: /\bannotated by\b/i, direction: 'comment', type: null },
  { pattern: /^internal review request sent to\b/i, direction: 'outgoing', type: 'internal-review-request' },
  { pattern: /^clarification sent to\b/i, direction: 'outgoing', type: 'clarification' },
  { pattern: /^follow ?-?up sent to\b/i, direction: 'outgoing', type: 'follow-up' },
  { pattern: /^request sent to\b/i, direction: 'outgoing', type: 'request' },
  { pattern: /^response by\b/i, direction: 'incoming', type: null },
];
/** Alaveteli's own names of events, in the feed of its API. */
const EVENTS: Readonly<Record<string, (typeof SENTENCES)[number]>> = { sent: SENTENCES[4]!, followup_sent: SENTENCES[3]!, response: SENTENCES[5]!, comment: SENTENCES[0]! };
/** How much a site's word for an event counts beside the letter's own: a follow-up may be anything that is not the request. */
const WEIGHTS: Partial<Record<MessageType, number>> = { 'internal-review-request': 6, clarification: 4, request: 4, 'follow-up': 2 };

/** The events of an Alaveteli site's feed (`/feed/request/NAME`, `/feed/search/…`, the API's): a document for each request, its messages in the order of time. */
export async function readAtom(bytes: Uint8Array, { file, ordinal }: ReadContext): Promise<ReadResult> {
  const text = decodeText(bytes), feed = readFeed(text), problems: Problem[] = [];
  const events = feed.entries.filter((entry) => isEvent(entry, feed)).map((entry): Event => {
    const { content } = entry;
    const said: EventText = content && content.type !== 'text' ? readEventHtml(content.text) : { text: content?.text ?? '', zones: [], sentence: '', body: null, user: null, state: null, excerpt: '' };
    return { entry, said, slug: slugIn(entry.requestUrl) ?? slugIn(entry.link) };
  });
  if (!feed.whole) problems.push(problem('error', 'cut-short', 'the feed breaks off: what stands before that place is read', { file, line: text.split('\n').length, column: 1, hint: 'save it again' }));
  if (!events.length && (feed.entries.length || !isRequestFeed(feed))) problems.push(problem('error', 'not-a-request-feed', 'it is an Atom feed, but not one of requests on WhatDoTheyKnow or another Alaveteli site', { file, line: 1, column: 1, hint: 'save /feed/request/NAME or /feed/search/WORDS' }));
  if (events.some(({ said }) => isCut(said))) problems.push(problem('info', 'excerpts', 'a feed shows the first words of each message only', { file, hint: 'give the saved page of the request as well' }));
  return { documents: grouped(events, feed).map((group) => requestDocument(group, feed, file, ordinal)), problems };
}

const isEvent = (entry: FeedEntry, feed: Feed): boolean => /InfoRequestEvent/.test(entry.id ?? '') || entry.eventType !== null || isRequestFeed(feed) && entry.content !== null;
const isRequestFeed = ({ id, self }: Feed): boolean => /\/feed\/(?:request|search|list|body|user)\//.test(`${id ?? ''} ${self ?? ''}`);
const slugIn = (url: string | null): string | null => /\/request\/([\w%.~-]{1,200})(?:[/?#]|$)/.exec(url ?? '')?.[1] ?? null;
/** The site shows 150 characters, and puts dots where it left out. */
const isCut = ({ excerpt }: EventText): boolean => /(?:\.\.\.|…)$|^(?:\.\.\.|…)/.test(excerpt);

/** Events by request: the feed of one has no other; elsewhere the address tells, or else title and body do. */
function grouped(events: readonly Event[], feed: Feed): Event[][] {
  const groups = new Map<string, Event[]>(), own = slugIn(feed.self) ?? slugIn(feed.id);
  for (const event of events) {
    const key = own ?? event.slug ?? `${event.entry.title ?? ''}\n${event.said.body ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(event); else groups.set(key, [event]);
  }
  return [...groups.values()];
}

function requestDocument(events: readonly Event[], feed: Feed, file: string | null, ordinal: number): SourceDocument {
  const text = new ExportText(), first = <T>(of: (event: Event) => T | null): T | null => events.map(of).find((one) => one !== null) ?? null;
  const title = first(({ entry }) => entry.title), slug = slugIn(feed.self) ?? slugIn(feed.id) ?? first((event) => event.slug);
  text.round(title ?? '', 'title', 'wdtk/title/feed');
  // The newest comes first in a feed.
  for (const event of [...events].reverse().sort((a, b) => timeOf(a) - timeOf(b))) addEvent(text, event);
  const host = /^(https?:\/\/[\w.:-]{1,100})\//.exec(first(({ entry }) => entry.requestUrl) ?? feed.self ?? first(({ entry }) => entry.link) ?? '')?.[1] ?? null;
  const user = first(({ said, entry }) => said.user ?? entry.author.name), body = first(({ said }) => said.body), state = first(({ said }) => said.state);
  return text.document({ file, ordinal, format: 'atom' }, {
    layout: 'atom', key: null, site: null, references: [],
    page: { ...NO_PAGE, title, requester: user ? { name: user, email: null } : null, authority: body ? { name: body, email: null } : null, status: state && { value: state.value || null, text: state.text }, url: slug && host ? `${host}/request/${slug}` : null },
  });
}

const timeOf = ({ entry }: Event): number => Date.parse(entry.published ?? entry.updated ?? '') || 0;

function addEvent(text: ExportText, { entry, said }: Event): void {
  const { published, updated, eventType } = entry, stated = published ?? updated, date = isoTime(stated);
  const what = SENTENCES.find(({ pattern }) => pattern.test(said.sentence)) ?? lookup(EVENTS, eventType) ?? null;
  const evidence = (rule: string, words: string): TypeSign['evidence'] => ({ rule, start: 0, end: 0, text: words.slice(0, 160) });
  const annotator = what?.direction === 'comment' ? /\bannotated by (.{1,100}?) on \d/i.exec(said.sentence)?.[1] ?? null : null, words = said.sentence || `event_type: ${eventType}`;
  const role: ExportedMessage['role'] = what && { value: roleOf(what.direction, annotator, said.user), evidence: evidence('wdtk/role/feed-event', words) };
  text.message(said.text, {
    id: entry.id?.match(/InfoRequestEvent\/(\d{1,15})$/)?.[1]?.replace(/^/, 'event-') ?? null, role, annotation: what?.direction === 'comment', hidden: isCut(said),
    author: what?.direction === 'outgoing' ? said.user ?? entry.author.name ? { name: said.user ?? entry.author.name, email: entry.author.email } : null : what?.direction === 'incoming' && said.body ? { name: null, email: null, organisation: said.body } : annotator ? { name: annotator, email: null } : null,
    date: date === null ? null : { value: date, evidence: evidence('wdtk/date/feed-published', `${published === null ? 'updated' : 'published'}: ${stated}`) },
    signs: what?.type && WEIGHTS[what.type] ? [{ type: what.type, weight: WEIGHTS[what.type]!, evidence: evidence('wdtk/type/feed-event', words) }] : [],
  }, said.zones);
}

/** A comment is anybody's, the requester's own where the name is theirs. */
function roleOf(direction: 'outgoing' | 'incoming' | 'comment', annotator: string | null, user: string | null): Role {
  if (direction === 'comment') return annotator !== null && user !== null && samePerson(annotator, user) ? 'requester' : annotator === null ? 'unknown' : 'third-party';
  return direction === 'outgoing' ? 'requester' : 'authority';
}
