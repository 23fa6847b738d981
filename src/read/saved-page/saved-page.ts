import { problem, type Problem } from '../../model/problem.js';
import { decodeText, tidy } from '../decode.js';
import type { ReadContext, ReadResult } from '../formats/format.js';
import { htmlToText } from '../html-text.js';
import { Marks } from './marks.js';
import { pageMarkup } from './page-markup.js';

const ALAVETELI = /class="[^"]{0,200}\bcorrespondence\b|id="request_status"|class="request-header|class="comment_in_request/;

/**
 * An HTML file: a saved page of an Alaveteli site with all that its markup knows, else its text, read as a thread or a mail by its content.
 * A page that is no correspondence (a login form, a bot check, a search) is a problem that says so.
 */
export async function readHtmlFile(bytes: Uint8Array, context: ReadContext): Promise<ReadResult> {
  const charset = /charset=["']?([\w-]{2,30})/i.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1] ?? null;
  // Who could read that claim a byte at a time knows that it is not true of two or four bytes a character (HTML standard, 13.2.3.3).
  return readHtml(decodeText(bytes, charset && /^(?:utf-?(?:16|32)|ucs-?[24])/i.test(charset) ? null : charset), context);
}

/** The same for HTML that is decoded already (a page within an MHTML file). */
export async function readHtml(html: string, context: ReadContext): Promise<ReadResult> {
  const marks = new Marks();
  const text = tidy(htmlToText(html, marks, false, context.limits['text-part']));
  const base = { id: '', file: context.file, ordinal: context.ordinal, headers: null, attachments: [], parent: null };
  if (ALAVETELI.test(html) && marks.found.some(({ mark }) => mark === 'incoming' || mark === 'outgoing' || mark === 'bubble')) {
    return { documents: [{ ...base, format: 'saved-html', text, markup: pageMarkup(text, marks) }], problems: [] };
  }
  const other = notCorrespondence(html, text, context.file);
  if (other) return { documents: [{ ...base, format: 'saved-html', text, markup: { messages: [], furniture: text ? [{ zone: 'page', start: 0, end: text.length, rule: 'wdtk/markup/page' }] : [], facts: pageMarkup(text, marks).facts } }], problems: [other] };
  return context.readMember(Buffer.from(tidy(htmlToText(html, {}, true, context.limits['text-part'])), 'utf8'), context.file);
}

/** Pages that people save by mistake, by what they say of themselves. */
const OTHERS: readonly { code: string; pattern: RegExp; message: string; hint: string }[] = [
  { code: 'bot-check', pattern: /checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|enable javascript and cookies to continue|attention required! \| cloudflare|just a moment\.\.\./i, message: 'this is a page that checks for robots, not the request', hint: 'open the request in a browser, wait until it shows, and save it again' },
  { code: 'login-page', pattern: /<input[^<>]{0,300}type=["']?password|\bsign in or make a new account\b|id="signin_form"/i, message: 'this is a page to sign in, not the request', hint: 'sign in first, then open the request and save it' },
  { code: 'search-results', pattern: /class="[^"]{0,100}(?:search_results|request_listing|results_section)\b|\bFOI requests \d+ to \d+ of\b/i, message: 'this is a list of requests, not one request', hint: 'open one request from the list and save that page' },
];

function notCorrespondence(html: string, text: string, file: string | null): Problem | null {
  if (!text.trim()) return problem('error', 'empty-page', 'the page has no text', { file, line: 1, column: 1, hint: 'it may have been saved before it was shown; save it again' });
  const head = html.slice(0, 400_000);
  const other = OTHERS.find(({ pattern }) => pattern.test(head));
  return other ? problem('error', other.code, other.message, { file, line: 1, column: 1, hint: other.hint }) : null;
}
