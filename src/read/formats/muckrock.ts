import { contains } from '../../match/contains.js';
import type { Attachment, SourceDocument } from '../../model/document.js';
import type { TypeSign } from '../../model/exported.js';
import { NO_PAGE } from '../../model/draft.js';
import type { MessageType } from '../../model/lists.js';
import { lookup } from '../../model/lookup.js';
import { problem, type Problem } from '../../model/problem.js';
import { decodeText } from '../decode.js';
import { ExportText, inTime } from '../exports/export-text.js';
import { byKey, isoTime, number, object, objects, wholeText, words, type Json } from '../exports/json-values.js';
import { cutShort, readJson } from '../exports/whole-json.js';
import { htmlToText } from '../html-text.js';
import { mediaTypeOf } from '../saved-page/media-types.js';
import type { ReadContext, ReadResult } from './format.js';

const SITE = 'https://www.muckrock.com/';
/** MuckRock's states: its own words for them, and Alaveteli's name of the same where there is one (muckrock/foia/models/request.py, STATUS). */
const STATES: Readonly<Record<string, readonly [words: string, state: string | null]>> = {
  submitted: ['Processing', null], ack: ['Awaiting Acknowledgement', 'waiting_response'], processed: ['Awaiting Response', 'waiting_response'], appealing: ['Awaiting Appeal', 'internal_review'],
  fix: ['Fix Required', null], payment: ['Payment Required', null], lawsuit: ['In Litigation', null], rejected: ['Rejected', 'rejected'], no_docs: ['No Responsive Documents', 'not_held'],
  done: ['Completed', 'successful'], partial: ['Partially Completed', 'partially_successful'], abandoned: ['Withdrawn', 'user_withdrawn'],
};
/** What a letter is that brings a request into a state, by who wrote it. */
const BY_RESPONSE: Readonly<Record<string, MessageType>> = { rejected: 'refusal', no_docs: 'not-held', done: 'disclosure', partial: 'partial-disclosure', payment: 'fee-notice', processed: 'acknowledgement' };
const BY_REQUESTER: Readonly<Record<string, MessageType>> = { appealing: 'internal-review-request', abandoned: 'withdrawal' };

/** What MuckRock's JSON tells: a document for each request. */
export async function readMuckrock(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const text = decodeText(bytes), read = readJson(text);
  const all = read ? [read.value, object(read.value)['results']].flatMap((one) => (Array.isArray(one) ? objects(one) : [object(one)])) : [];
  const requests = all.filter((one) => !isCommunication(one) && (one['communications'] !== undefined || one['embargo'] !== undefined || one['embargo_status'] !== undefined));
  const letters = byKey(all.filter(isCommunication), (one) => number(one['foia']) ?? '');
  const documents = [...requests.map((one) => requestDocument(one, objects(one['communications']), context)), ...[...letters].map(([foia, list]) => requestDocument({ id: foia }, list, context))];
  const problems: Problem[] = [];
  if (read?.cut) problems.push(cutShort(text, context.file));
  if (!documents.length && !(read && isEmptyList(read.value))) problems.push(problem('error', 'not-muckrock', 'this JSON holds no request and no communication of MuckRock', { file: context.file, line: 1, column: 1, hint: 'save /api_v1/foia/NUMBER/, or /api_v2/requests/ and /api_v2/communications/' }));
  const numbered = documents.flatMap(({ exported }) => exported!.messages.flatMap(({ attachments }) => attachments)).filter(({ name, url }) => name === null && !url).length;
  if (numbered) problems.push(problem('info', 'files-by-number', `${numbered} attachments are only numbered in it: their names are not known`, { file: context.file, hint: 'the first version of the API (/api_v1/foia/NUMBER/) names them' }));
  return { documents, problems };
}

const isCommunication = (one: Json): boolean => one['foia'] !== undefined && (one['communication'] !== undefined || one['from_user'] !== undefined || one['from_who'] !== undefined);
const isEmptyList = (value: unknown): boolean => Array.isArray(Array.isArray(value) ? value : object(value)['results']);

function requestDocument(request: Json, communications: readonly Json[], { file, ordinal }: ReadContext): SourceDocument {
  const text = new ExportText(), id = number(request['id']), username = words(request['username']);
  const requester = username ? { name: username, email: null } : null;
  for (const one of inTime(communications, 'datetime', 'date')) addCommunication(text, one, isoTime(one['datetime'] ?? one['date']), one['from_user'] !== undefined && one['from_user'] === request['user'] ? requester : null);
  addRequested(text, request, communications, requester);
  for (const note of objects(request['notes'])) addNote(text, note);
  const [state, shown] = [words(request['status']), lookup(STATES, words(request['status']))];
  const due = isoTime(request['date_due']), path = words(request['absolute_url']), tracking = words(request['tracking_id']);
  return text.document({ file, ordinal, format: 'muckrock' }, {
    layout: 'muckrock', key: id ? `muckrock ${id}` : null, site: SITE, references: tracking ? [{ value: tracking, owner: 'authority' }] : [],
    page: {
      ...NO_PAGE, title: words(request['title']), status: state ? { value: shown?.[1] ?? null, text: shown?.[0] ?? state } : null, requester,
      authority: nameOf(request['agency'], request['agency_name']), deadline: due && `date_due: ${due}`,
      url: path ? /^https?:\/\//.test(path) ? path : path.startsWith('/') ? `${SITE.slice(0, -1)}${path}` : null : null,
    },
  });
}

/** Who a field names: an object or words; a number names nobody. */
function nameOf(...values: readonly unknown[]): { name: string; email: null } | null {
  for (const value of values) { const name = words(object(value)['name']) ?? (typeof value === 'string' && !/^\d+$/.test(value) && !/^https?:/.test(value) ? words(value) : null); if (name) return { name, email: null }; }
  return null;
}

/** @param user the requester, where the sender's number is theirs. */
function addCommunication(text: ExportText, one: Json, date: string | null, user: { name: string; email: null } | null): void {
  const response = typeof one['response'] === 'boolean' ? one['response'] : null, body = wholeText(one['communication']), id = number(one['id']), automatic = one['autogenerated'] === true;
  const files = objects(one['files']), numbered = Array.isArray(one['files']) ? one['files'].length - files.length : 0;
  const attachments = [...files.map(attachmentOf), ...Array.from({ length: Math.min(numbered, 1000) }, (): Attachment => NAMELESS)];
  const from = nameOf(one['from_user'], one['from_who']) ?? user, source = response ? words(files[0]?.['source']) : null, to = nameOf(one['to_user'], one['to_who']);
  text.message(one['full_html'] === true ? htmlToText(body) : body, {
    id: id && `comm-${id}`, subject: words(one['subject']), attachments, automatic,
    author: from || source ? { name: from?.name ?? null, email: null, organisation: source } : null, recipients: to ? [{ ...to, field: 'to' }] : [],
    role: response === null ? null : { value: response ? 'authority' : 'requester', evidence: field('muckrock/role/response', 'response', response) },
    date: date === null ? null : { value: date, evidence: field('muckrock/date/datetime', one['datetime'] === undefined ? 'date' : 'datetime', one['datetime'] ?? one['date']) },
    signs: signsOf(one, response, automatic),
  });
}

const NAMELESS: Attachment = { name: null, mediaType: null, bytes: null, size: null, sha256: null };
const field = (rule: string, name: string, value: unknown): TypeSign['evidence'] => ({ rule, start: 0, end: 0, text: `"${name}": ${JSON.stringify(value)}`.slice(0, 160) });

function signsOf(one: Json, response: boolean | null, automatic: boolean): TypeSign[] {
  const status = words(one['status']), signs: TypeSign[] = [];
  const type = response === null ? undefined : lookup(response ? BY_RESPONSE : BY_REQUESTER, status);
  if (type) signs.push({ type, weight: type === 'acknowledgement' ? 2 : 4, evidence: field('muckrock/type/status', 'status', status) });
  if (one['thanks'] === true) signs.push({ type: 'thanks', weight: 6, evidence: field('muckrock/type/thanks', 'thanks', true) });
  // The site writes to the agency by itself only to ask where the answer is.
  if (automatic && response === false) signs.push({ type: 'chaser', weight: 4, evidence: field('muckrock/type/autogenerated', 'autogenerated', true) });
  return signs;
}

/** A file by the last part of its address, which is its name; its title where it has no address. */
function attachmentOf(file: Json): Attachment {
  const url = words(file['ffile']), name = url === null ? words(file['title']) : decoded(url.split(/[?#]/, 1)[0]!.split('/').at(-1)!) || words(file['title']);
  return { ...NAMELESS, name, mediaType: name && mediaTypeOf(name), ...(url ? { url } : {}) };
}

function decoded(name: string): string { try { return decodeURIComponent(name).toWellFormed(); } catch { return name; } }

/**
 * What was asked for, where the letter itself does not come with it: the requester's own words, from which the site made the letter (`edited_boilerplate`: they are all of it).
 * Where the letters are there and hold the words, nothing is added.
 */
function addRequested(text: ExportText, request: Json, communications: readonly Json[], requester: { name: string; email: null } | null): void {
  const asked = wholeText(request['requested_docs']) || wholeText(request['description']), date = isoTime(request['datetime_submitted'] ?? request['date_submitted']);
  if (communications.length) {
    const first = wholeText(communications[0]!['communication']).replace(/\s+/g, ' ');
    if (!contains(first, asked.trim().replace(/\s+/g, ' '))) text.round(asked, 'page', 'muckrock/page/requested-docs');
  } else if (asked.trim() || date) {
    text.message(asked, {
      author: requester, hidden: request['edited_boilerplate'] !== true, role: { value: 'requester', evidence: field('muckrock/role/requested-docs', 'requested_docs', asked.slice(0, 100)) },
      date: date === null ? null : { value: date, evidence: field('muckrock/date/datetime', request['datetime_submitted'] === undefined ? 'date_submitted' : 'datetime_submitted', date) },
    });
  }
}

/** A note that somebody keeps beside the request. */
function addNote(text: ExportText, note: Json): void {
  const date = isoTime(note['datetime'] ?? note['date']);
  text.message(wholeText(note['note']), { annotation: true, author: nameOf(note['author']), date: date === null ? null : { value: date, evidence: field('muckrock/date/datetime', 'datetime', date) } });
}
