import type { Rule } from '../../model/rule.js';

const SOURCE = 'Alaveteli app/views/request, 2008 to 2026: classes and ids are the same on every site';
const detector = (id: string, description: string, sees: string, then: Rule['then'], hits: string[], misses: string[] = [PLAIN]): Rule => ({ id: `wdtk/${id}`, description, when: { kind: 'detector', sees }, then, examples: { hits, misses }, provenance: SOURCE });
const PLAIN = '<html><body><p>Dear Sam Reed,</p><p>How many lamps are lit?</p></body></html>';
const letter = (direction: string, head: string, text: string, more = ''): string => `<div class="${direction} correspondence" id="${direction}-1"><div class="correspondence__header"><span class="correspondence__header__author">${head}</span> <time datetime="2019-01-07T21:09:19+00:00">7 January 2019</time></div><div class="correspondence_text">${text}</div>${more}</div>`;
const PAGE = `<html><body><h1>Lamps lit</h1><p class="subtitle"><a href="/user/jo">Jo Hartley</a> made this Freedom of Information request to <a href="/body/wexcombe">Wexcombe Town Council</a></p><p id="request_status" class="icon_successful">The request was successful.</p>${letter('outgoing', 'Jo Hartley', '<p>How many lamps are lit?</p>', '<p class="event_actions">Link to this</p>')}${letter('incoming', 'Sam Reed, Wexcombe Town Council', '<div class="attachments"><p class="attachment"><strong>Lamps.pdf</strong> 4K</p></div><p>Fourteen.</p>')}<p>Donate</p></body></html>`;
const EVENT = PAGE.replace('<p>Donate</p>', '<div class="outgoing correspondence"><h2>8 January 2019</h2><p class="event_plain">Sent request to Wexcombe Town Council again.</p></div>');
const COMMENT = PAGE.replace('<p>Donate</p>', '<div class="comment_in_request" id="comment-1"><h2>Pat Lowe left an annotation (3 February 2019)</h2><div class="comment_in_request_text"><p>Gas lamps too?</p></div></div>');
const JSON_OF_REQUEST = '{"url_title":"lamps","title":"Lamps lit","user":{"name":"Jo Hartley"},"public_body":{"name":"Wexcombe Town Council"},"info_request_events":[{"event_type":"sent","created_at":"2019-01-07T21:09:19.000+00:00"}]}';

/** What the markup of a saved page tells, and a request's JSON. Each example is a whole input. */
export const markupDetectors: readonly Rule[] = [
  detector('markup/title', 'The heading of the request.', '.request-header h1, or the last h1 above the correspondence', { zone: 'title' }, [PAGE]),
  detector('markup/subtitle', 'Who asked whom, each linked to.', '.request-header__subtitle, .subtitle', { zone: 'party' }, [PAGE]),
  detector('markup/status', 'The state of the request, by its class.', '#request_status', { zone: 'status' }, [PAGE]),
  detector('markup/event', 'What happened to a message.', '.event_plain', { zone: 'event' }, [EVENT], [PAGE]),
  detector('markup/page', 'Everything round the correspondence.', 'what no other mark holds', { zone: 'page' }, [PAGE]),
  detector('markup/outgoing', 'A letter of the requester.', '.outgoing.correspondence', { role: 'requester' }, [PAGE]),
  detector('markup/incoming', 'A letter of the authority.', '.incoming.correspondence', { role: 'authority' }, [PAGE]),
  detector('markup/comment', 'A comment left on the page.', '.comment_in_request', { type: 'annotation' }, [COMMENT], [PAGE]),
  detector('markup/heading', 'Author, date and delivery state of a letter.', '.correspondence__header, .correspondence h2, .event_bubble', { zone: 'heading' }, [PAGE]),
  detector('markup/attachment-list', 'The attachments of a letter.', '.attachments', { zone: 'attachment-list' }, [PAGE]),
  detector('markup/platform', 'Links, folds and notices that the site puts into a letter.', '.event_actions, .correspondence__footer, .unfold_link, #hidden_message', { zone: 'platform' }, [PAGE]),
  detector('markup/time', 'When a letter was sent, to the second where the page has it.', 'time[datetime], or the date in the heading', {}, [PAGE]),
  detector('date/request-event', 'An event of the request\'s JSON, joined to a message by direction and order.', '"event_type": "sent", "created_at": …', {}, [JSON_OF_REQUEST], [PAGE]),
];
