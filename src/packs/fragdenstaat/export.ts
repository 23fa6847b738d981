import type { Rule } from '../../model/rule.js';

const detector = (id: string, description: string, sees: string, then: Rule['then'], hits: string[], misses: string[]): Rule =>
  ({ id: `fragdenstaat/${id}`, description, when: { kind: 'detector', sees }, then, examples: { hits, misses }, provenance: 'The API of FragDenStaat (Froide): api/v1/request and api/v1/message, by its serializers; not yet met in the wild' });
const MEDIATOR = 'https://laternen.example.org/api/v1/publicbody/9/';
const request = (more: object, ...messages: object[]): string => JSON.stringify({ resource_uri: 'https://laternen.example.org/api/v1/request/12/', id: 12, is_foi: true, title: 'Laternen', law: { mediator: MEDIATOR }, ...more, ...(messages.length ? { messages } : {}) });
const ASKED = { id: 31, is_response: false, is_escalation: false, timestamp: '2019-01-07T21:09:19+01:00', subject: 'Laternen', content: 'Guten Tag,\n\nwie viele Laternen leuchten?', sender: 'Jo Hartley' };
const ANSWERED = { ...ASKED, id: 32, is_response: true, content: 'Guten Tag,\n\nanbei.', sender: 'Amt für Laternen', sender_public_body: 'https://laternen.example.org/api/v1/publicbody/3/' };
const PLAIN = request({}, ASKED);

/** What Froide's JSON tells of a message, and what it has beside messages. Each example is a whole input. */
export const fragdenstaatDetectors: readonly Rule[] = [
  detector('role/is-response', 'The site says whether a message is a response.', '"is_response": true', {}, [PLAIN], [request({ description: 'Wie viele Laternen?' })]),
  detector('role/description', 'What was asked for is the requester\'s, where the messages do not come with it.', '"description": "…"', { role: 'requester' }, [request({ description: 'Wie viele Laternen?' })], [PLAIN]),
  detector('date/timestamp', 'When a message was sent, as the site has it.', '"timestamp": "2019-01-07T21:09:19+01:00"', {}, [PLAIN], [request({}, { ...ASKED, timestamp: null })]),
  detector('type/escalation', 'The requester asked the commissioner to step in.', '"is_escalation": true', { type: 'complaint' }, [request({}, ASKED, { ...ASKED, is_escalation: true })], [PLAIN]),
  detector('type/mediator', 'The message comes from the commissioner whom the law names.', '"sender_public_body": the law\'s "mediator"', { type: 'regulator-correspondence', role: 'regulator' }, [request({}, ASKED, { ...ANSWERED, sender_public_body: MEDIATOR })], [request({}, ASKED, ANSWERED)]),
  detector('type/status', 'What its reader said that a response is.', '"is_response": true, "status": "refused"', {}, [request({}, ASKED, { ...ANSWERED, status: 'refused' })], [request({}, ASKED, { ...ANSWERED, status: 'resolved' })]),
  detector('page/description', 'What was asked for, or how it ended, in words that no message has.', '"description", "summary"', { zone: 'page' }, [request({ summary: 'Es waren vierzehn.' }, ASKED)], [PLAIN]),
];
