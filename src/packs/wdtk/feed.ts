import type { Rule } from '../../model/rule.js';

const detector = (id: string, description: string, sees: string, then: Rule['then'], hits: string[], misses: string[]): Rule =>
  ({ id: `wdtk/${id}`, description, when: { kind: 'detector', sees }, then, examples: { hits, misses }, provenance: 'Alaveteli app/views/track/atom_feed and api/request_events, and its API documentation; not yet met in the wild' });
const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const entry = (sentence: string, status: string): string => `<entry><id>tag:asking.example.org,2005:InfoRequestEvent/7</id><published>2019-01-07T21:09:19Z</published><title type="html">Lamps lit</title><content type="html">${escaped(`<div class="requester">${sentence}</div><span class="bottomline icon_successful">${status}</span><span class="desc">How many lamps are lit?</span>`)}</content></entry>`;
const feed = (...entries: string[]): string => `<?xml version="1.0" encoding="UTF-8"?>\n<feed xml:lang="en-US" xmlns="http://www.w3.org/2005/Atom"><id>tag:asking.example.org,2005:/feed/request/lamps</id>${entries.join('')}</feed>\n`;
const BODY = '<a href="/body/wexcombe">Wexcombe Town Council</a>', USER = '<a href="/user/jo">Jo Hartley</a>';
const SENT = feed(entry(`Request sent to ${BODY} by ${USER} on 7 January 2019.`, '<strong>Successful.</strong>')), BARE = feed('<entry><id>tag:asking.example.org,2005:InfoRequestEvent/7</id><content type="text">Lamps.</content></entry>');

/** What an entry of a feed tells of a message. Each example is a whole input. */
export const feedDetectors: readonly Rule[] = [
  detector('heading/feed-event', 'What happened, who acted, and when.', 'Follow up sent to BODY by USER on DATE.', { zone: 'heading' }, [SENT], [BARE]),
  detector('role/feed-event', 'The site\'s word for the event tells who acts.', 'Request sent to … by …; Response by …', {}, [SENT], [BARE]),
  detector('type/feed-event', 'The site\'s word for the event tells what the letter is.', 'Internal review request sent to …', {}, [feed(entry(`Internal review request sent to ${BODY} by ${USER} on 7 January 2019.`, ''))], [feed(entry(`Response by ${BODY} to ${USER} on 7 January 2019.`, ''))]),
  detector('date/feed-published', 'When the event was, to the second.', '<published>', {}, [SENT], [BARE]),
  detector('platform/feed-status', 'How the request stands, as the site prints it with each event.', '.bottomline', { zone: 'platform' }, [SENT], [BARE]),
  detector('title/feed', 'The title of the entries is the request\'s.', '<title>', { zone: 'title' }, [SENT], [BARE]),
];
