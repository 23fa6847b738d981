import { contains } from '../../match/contains.js';
import type { Attachment, Party, SourceDocument } from '../../model/document.js';
import { NO_PAGE } from '../../model/draft.js';
import type { TypeSign } from '../../model/exported.js';
import type { MessageType } from '../../model/lists.js';
import { lookup } from '../../model/lookup.js';
import { problem, type Problem } from '../../model/problem.js';
import { decodeText } from '../decode.js';
import { ExportText, inTime } from '../exports/export-text.js';
import { byKey, isoTime, number, object, objects, wholeText, words, type Json } from '../exports/json-values.js';
import { cutShort, readJson } from '../exports/whole-json.js';
import type { ReadContext, ReadResult } from './format.js';

/** Alaveteli's names of Froide's resolutions and states (froide/foirequest/models/request.py). */
const STATES: Readonly<Record<string, string>> = {
  successful: 'successful', partially_successful: 'partially_successful', not_held: 'not_held', refused: 'rejected', user_withdrew: 'user_withdrawn', user_withdrew_costs: 'user_withdrawn',
  awaiting_response: 'waiting_response', overdue: 'waiting_response_overdue', awaiting_classification: 'waiting_classification',
};

/** What a response is that its reader gave one of these states, which messages had before they became resolutions of the request. */
const BY_RESPONSE: Readonly<Record<string, MessageType>> = { successful: 'disclosure', partially_successful: 'partial-disclosure', not_held: 'not-held', refused: 'refusal' };

/** What Froide's JSON tells: a document for each request. */
export async function readFragdenstaat(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const text = decodeText(bytes), read = readJson(text), whole = object(read?.value);
  const all = read ? [read.value, whole['objects'], whole['results']].flatMap((one) => (Array.isArray(one) ? objects(one) : [object(one)])) : [];
  const letters = byKey(all.filter(isMessage), (one) => words(one['request']) ?? number(one['request']) ?? '');
  const requests = all.filter((one) => !isMessage(one) && (one['is_foi'] !== undefined || Array.isArray(one['messages'])));
  const documents = [...requests.map((one) => requestDocument(one, objects(one['messages']), context)), ...[...letters].map(([uri, list]) => requestDocument({ resource_uri: uri }, list, context))];
  const problems: Problem[] = [];
  if (read?.cut) problems.push(cutShort(text, context.file));
  if (!documents.length && !(read && [read.value, whole['objects'], whole['results']].some((one) => Array.isArray(one)))) problems.push(problem('error', 'not-fragdenstaat', 'this JSON holds no request and no message of FragDenStaat or another Froide site', { file: context.file, line: 1, column: 1, hint: 'save /api/v1/request/NUMBER/' }));
  return { documents, problems };
}

const isMessage = (one: Json): boolean => one['is_response'] !== undefined;

function requestDocument(request: Json, messages: readonly Json[], { file, ordinal }: ReadContext): SourceDocument {
  const text = new ExportText(), body = object(request['public_body']), authority = words(body['name']), mediator = words(object(request['law'])['mediator']);
  for (const one of inTime(messages, 'timestamp')) addMessage(text, one, authority, mediator);
  addDescription(text, request, messages);
  text.round(wholeText(request['summary']), 'page', 'fragdenstaat/page/description');
  const uri = words(request['resource_uri']) ?? '', origin = /^(https?:\/\/[\w.:-]{1,100})\//.exec(uri)?.[1] ?? null, id = number(request['id']) ?? /\/(?:request\/)?(\d{1,12})\/?$|^(\d{1,12})$/.exec(uri)?.slice(1).find((one) => one !== undefined) ?? null;
  const state = words(request['status']), resolution = words(request['resolution']), due = dueDay(request['due_date']), own = words(request['reference']);
  const url = words(request['url']), requester = messages.map(senderOf).find((party, i) => messages[i]!['is_response'] === false && party?.name);
  return text.document({ file, ordinal, format: 'fragdenstaat' }, {
    layout: 'fragdenstaat-json', key: id ? `froide ${origin ?? ''} ${id}` : null, site: `${origin ?? ''}/api/v1/`, references: own ? [{ value: own, owner: 'requester' }] : [],
    page: {
      ...NO_PAGE, title: words(request['title']), requester: requester ? { name: requester.name, email: null } : null, authority: authority ? { name: authority, email: words(body['email']) } : null,
      status: state ?? resolution ? { value: lookup(STATES, resolution) ?? lookup(STATES, state) ?? null, text: [state, resolution].filter((one) => one !== null).join(': ') } : null,
      deadline: due && `due_date: ${due}`, url: url && (/^https?:\/\//.test(url) ? url : origin && url.startsWith('/') ? `${origin}${url}` : null),
    },
  });
}

const field = (rule: string, name: string, value: unknown): TypeSign['evidence'] => ({ rule, start: 0, end: 0, text: `"${name}": ${JSON.stringify(value)}`.slice(0, 160) });

function addMessage(text: ExportText, one: Json, authority: string | null, mediator: string | null): void {
  const response = one['is_response'] === true, fromMediator = response && mediator !== null && words(one['sender_public_body']) === mediator;
  const date = isoTime(one['timestamp']), id = number(one['id']), pieces = piecesOf(one['redacted_content']), body = wholeText(one['content']) || pieces.text, sender = senderOf(one);
  const signs: TypeSign[] = [], type = response && !fromMediator ? lookup(BY_RESPONSE, words(one['status'])) : undefined;
  if (type) signs.push({ type, weight: 4, evidence: field('fragdenstaat/type/status', 'status', one['status']) });
  // Froide passes a request that was refused or not answered on to the commissioner.
  if (!response && one['is_escalation'] === true) signs.push({ type: 'complaint', weight: 6, evidence: field('fragdenstaat/type/escalation', 'is_escalation', true) });
  if (fromMediator) signs.push({ type: 'regulator-correspondence', weight: 8, evidence: field('fragdenstaat/type/mediator', 'sender_public_body', mediator) });
  text.message(body, {
    id: id && `message-${id}`, subject: words(one['subject']) ?? words(piecesOf(one['redacted_subject']).text), attachments: objects(one['attachments']).map(attachmentOf), signs,
    author: sender && { ...sender, organisation: response && !fromMediator && sender.name !== authority ? authority : null },
    role: { value: fromMediator ? 'regulator' : response ? 'authority' : 'requester', evidence: field('fragdenstaat/role/is-response', 'is_response', response) },
    date: date === null ? null : { value: date, evidence: field('fragdenstaat/date/timestamp', 'timestamp', one['timestamp']) },
    hidden: one['content_hidden'] === true || one['redacted'] === true || pieces.redacted, delivery: one['is_draft'] === true ? 'draft' : one['sent'] === false ? 'not-sent' : null,
  });
}

/** "Jo Hartley", "Amt für Laternen", "Sam Reed <reed@laternen.example.org>"; null where the site names nobody ("<< Anonymous >>"). */
function senderOf(one: Json): Party | null {
  const said = words(one['sender']);
  if (!said || /^<<.{0,100}>>$/.test(said)) return null;
  const address = /^"?([^"<>]{0,300}?)"? ?<([^<>\s@]{1,100}@[^<>\s@]{1,200})>$/.exec(said);
  return address ? { name: address[1] || null, email: address[2]! } : { name: said, email: null };
}

/** `[[false, "Dear "], [true, "<< name >>"]]`: the text in pieces, those that stand for something else marked. */
function piecesOf(value: unknown): { text: string; redacted: boolean } {
  const pieces = Array.isArray(value) ? value.filter((piece): piece is unknown[] => Array.isArray(piece)) : [];
  return { text: pieces.map((piece) => wholeText(piece[1])).join(''), redacted: pieces.some(([marked, said]) => marked === true && wholeText(said) !== '') };
}

function attachmentOf(one: Json): Attachment {
  const url = words(one['file_url']) ?? words(one['site_url']) ?? words(one['url']), bytes = one['size'];
  return { name: words(one['name']), mediaType: words(one['filetype']), bytes: typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes >= 0 ? bytes : null, size: null, sha256: null, ...(url ? { url } : {}) };
}

/** What was asked for, in a list that comes without the letters: the middle of the first letter. Where the first letter holds the words, nothing is added. */
function addDescription(text: ExportText, request: Json, messages: readonly Json[]): void {
  const pieces = piecesOf(request['redacted_description']), asked = wholeText(request['description']) || pieces.text;
  if (messages.length) {
    const first = wholeText(messages[0]!['content']).replace(/\s+/g, ' ');
    if (!contains(first, asked.trim().replace(/\s+/g, ' '))) text.round(asked, 'page', 'fragdenstaat/page/description');
    return;
  }
  const date = isoTime(request['first_message'] ?? request['created_at']);
  if (!asked.trim() && date === null) return;
  text.message(asked, {
    hidden: true, role: { value: 'requester', evidence: field('fragdenstaat/role/description', 'description', asked.slice(0, 100)) },
    date: date === null ? null : { value: date, evidence: field('fragdenstaat/date/timestamp', request['first_message'] === undefined ? 'created_at' : 'first_message', date) },
  });
}

/** The day by which an answer is due, by the site's own clock; null where the moment is told in universal time, as the day of the place is not known then. */
function dueDay(value: unknown): string | null {
  const due = isoTime(value);
  return due?.endsWith('Z') && !/T00:00(?::00)?Z$/.test(due) ? null : due?.slice(0, 10) ?? null;
}
