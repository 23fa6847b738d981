import { lookup } from '../../model/lookup.js';
import { htmlToText } from '../html-text.js';
import { feedInPieces, Parser } from '../markup-parser.js';

/** One entry of a feed, as it stands there; what it does not have is null. */
export interface FeedEntry {
  id: string | null; title: string | null; published: string | null; updated: string | null;
  /** Where it links to. */
  link: string | null;
  content: { text: string; type: string } | null;
  author: { name: string | null; email: string | null };
  /** Alaveteli's own elements: what happened, and to which request. */
  eventType: string | null; requestUrl: string | null;
}

/** A feed: what it says of itself, and its entries. `whole` is false where it breaks off. */
export interface Feed { id: string | null; title: string | null; self: string | null; entries: FeedEntry[]; whole: boolean }

type Field = 'id' | 'title' | 'published' | 'updated' | 'eventType' | 'requestUrl' | 'name' | 'email' | 'content';
const FIELDS: Readonly<Record<string, Field>> = {
  id: 'id', title: 'title', published: 'published', updated: 'updated', name: 'name', email: 'email', content: 'content', summary: 'content', 'alaveteli:event_type': 'eventType', 'alaveteli:request_url': 'requestUrl',
};
const NOTHING: FeedEntry = { id: null, title: null, published: null, updated: null, link: null, content: null, author: { name: null, email: null }, eventType: null, requestUrl: null };

/**
 * Reads an Atom feed (RFC 4287). Markup within XHTML content is given back as text of HTML. One pass, linear; never throws. An entry that breaks off is there
 * with what it has.
 */
export function readFeed(xml: string): Feed {
  const feed: Feed = { id: null, title: null, self: null, entries: [], whole: false };
  let entry: FeedEntry | null = null, field: Field | null = null, type = 'text', said: string[] = [], within = 0, depth = 0;
  const keep = (): void => {
    const text = said.join('').trim(), name = field;
    field = null;
    if (!name || !text) return;
    const plain = name === 'title' && type !== 'text' ? htmlToText(text).trim() : text;
    if (!entry) { if (name === 'id' || name === 'title') feed[name] ??= plain; return; }
    if (name === 'content') entry.content ??= { text: said.join(''), type };
    else if (name === 'name' || name === 'email') entry.author = { ...entry.author, [name]: text };
    else entry[name] ??= plain;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (field) { within++; if (type === 'xhtml') said.push(`<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`).join('')}>`); return; }
      if (name === 'entry') { entry = { ...NOTHING }; feed.entries.push(entry); return; }
      if (name === 'link') {
        const rel = attributes['rel'] ?? 'alternate', href = attributes['href']?.slice(0, 2000) ?? null;
        if (entry && rel === 'alternate') entry.link ??= href;
        if (!entry && rel === 'self') feed.self ??= href;
        return;
      }
      field = lookup(FIELDS, name) ?? null;
      type = attributes['type'] ?? 'text';
      said = [];
      within = 0;
    },
    // The parser undoes what XML escapes; characters of XHTML are escaped again, as what is kept is HTML.
    ontext(data) { if (field) said.push(type === 'xhtml' ? data.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : data); },
    onclosetag(name, implied) {
      depth--;
      if (name === 'feed' && !implied) feed.whole = true;
      if (field && within > 0) { within--; if (type === 'xhtml') said.push(`</${name}>`); return; }
      if (field) keep();
      if (name === 'entry') entry = null;
    },
  }, { xmlMode: true });
  // Beyond a depth that no feed has the rest is of the element that was being read, and the feed is not whole.
  feedInPieces(parser, xml, () => depth, () => { depth = 0; });
  if (field) keep();
  return feed;
}
