import { nameWords } from '../match/names.js';
import { wordsOf } from '../match/shingles.js';
import type { Split } from '../model/draft.js';

/** A request's own address: "request-123-0a1b2c3d@whatdotheyknow.com" (Alaveteli app/models/info_request.rb, incoming_email). */
const REQUEST_ADDRESS = /^(?:foi\+)?request-(\d{1,12})-[0-9a-z]{1,40}@(?:[\w-]{1,40}\.){0,3}?([\w-]{1,60}(?:\.[\w-]{1,20}){1,3})$/i;
/** The subject of what the site sends: "Freedom of Information request - TITLE", "Re: Internal review of Freedom of Information request - TITLE". */
const SUBJECT = /^(?:(?:re|fw|fwd|aw|sv|vs) ?: ?){0,6}(?:internal review of )?[A-Z][\w ]{3,50} request(?: GQ)? - (\S.{0,300})$/i;

/**
 * Marks by which a document shows of which request it tells; two documents that share one tell of the same. A request has the same title for
 * each body of a batch, so a title counts only together with its body.
 */
export function requestKeys({ document, page }: Split): string[] {
  const keys: string[] = [];
  const { facts, headers, exported } = document;
  const slug = facts?.slug ?? /\/request\/([\w%.~-]{1,200})(?:[/?#.]|$)/.exec(page.url ?? '')?.[1];
  if (exported?.key) keys.push(`export ${exported.key}`);
  if (slug) keys.push(`slug ${slug.toLowerCase()}`);
  if (page.title && page.authority?.name) keys.push(titleKey(page.title, page.authority.name));
  for (const { email, name, field } of [...(headers?.from ? [{ ...headers.from, field: 'from' }] : []), ...(headers?.recipients ?? [])]) {
    const own = email ? REQUEST_ADDRESS.exec(email.slice(0, 200)) : null;
    if (own) keys.push(`address ${own[1]} ${own[2]!.toLowerCase()}`);
    const title = field === 'to' && headers?.subject ? SUBJECT.exec(headers.subject)?.[1] : null;
    const body = name && /^\S.{0,40} requests at (\S.{1,200})$/i.exec(name)?.[1];
    if (title && body) keys.push(titleKey(title, body));
  }
  return keys;
}

/** "Metropolitan Police Service (MPS)" and "Metropolitan Police Service" are one body. */
function titleKey(title: string, body: string): string {
  return `title ${wordsOf(title).join(' ')} | ${nameWords(body.replace(/&/g, ' and ').replace(/\([^()]{1,40}\)/g, ' ')).join(' ')}`;
}
