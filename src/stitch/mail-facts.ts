import { decodeEncodedWords } from '../match/encoded-words.js';

/** What the headers of a mail say of the thread that it belongs to. */
export interface MailFacts {
  messageId: string | null;
  /** Ids of earlier mails, the oldest first, the one it answers last (RFC 5322 section 3.6.4). */
  references: string[];
  /** The request's address at an Alaveteli site ("request-123-ab12cd34@…"), which all mail of the request carries. */
  request: string | null;
  /** A reference to a case in the subject, without its punctuation. */
  caseReference: string | null;
  /** The subject without "Re:" and the like, folded; null where nothing is left of it. */
  subject: string | null;
  /** Whether the subject says that it is an answer, or is passed on. */
  reply: boolean;
  from: string | null;
  to: string[];
}

type Lines = readonly (readonly [name: string, value: string])[];

const ID = /<([^<>\s]{1,500})>/g;
const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9.-]{1,250}/gi;
const REQUEST = /^(?:foi\+)?request-(\d{1,9}-[0-9a-f]{4,16})@(.{1,250})$/;
const PREFIX = /^(?:(?:re|aw|sv|vs|antw|ré|fwd?|wg|tr|doorst|automatic reply|auto(?:matic)? response|autoreply|auto|out of office|undeliverable|undelivered mail returned to sender|delivery status notification ?\([^()]{1,40}\)|read|accepted|recall)(?:\[\d{1,3}\])?\s{0,3}[:：]\s{0,10}|\[(?:external|ext|suspicious|spam|secure|official)[^\][]{0,30}\]:?\s{0,10})/i;
/** "FOI-2019-0173", "RFI 20190173", "[Ref: FS1234567]", "our reference 2019/0173". */
const CASE = /(?<![a-z])(?:foia?r?|eir|rfi|ir|foisa|fs|gia|iat|ref(?:erence)?|case|request)(?:\s{0,2}(?:no|number|ref|reference|id)(?![a-z]))?[\s.:#/-]{0,4}((?:[a-z]{1,6}[-/ ]?){0,2}\d{2,12}(?:[-/.]\d{1,10}){0,3})\b/i;

/** Reads them from header lines (names in lower case, unfolded). Looks at a bounded part of each. */
export function mailFacts(lines: Lines): MailFacts {
  const of = (name: string): string => lines.find(([key]) => key === name)?.[1].slice(0, 100_000) ?? '';
  const ids = (name: string): string[] => Array.from(of(name).matchAll(ID), ([, id]) => id!);
  const addresses = (name: string): string[] => (of(name).slice(0, 4000).match(ADDRESS) ?? []).map((address) => address.toLowerCase());
  const references = ids('references'), answered = ids('in-reply-to')[0];
  const from = addresses('from').at(-1) ?? addresses('sender').at(-1) ?? null;
  const to = addresses('to');
  const title = decodeEncodedWords(of('subject').slice(0, 2000)).toLowerCase().replace(/\s+/g, ' ').trim();
  const base = baseSubject(title);
  return {
    messageId: ids('message-id')[0] ?? (of('message-id').trim() || null),
    references: answered && !references.includes(answered) ? [...references, answered] : references,
    request: [...to, ...addresses('cc'), ...addresses('reply-to'), from ?? '', ...addresses('delivered-to')].map(requestOf).find((request) => request !== null) ?? null,
    caseReference: caseReferenceOf(title), subject: base || null, reply: base !== title, from, to,
  };
}

/** "Re: Fwd: [External] Lamps" as "lamps" (RFC 5256 section 2.1, and what mail systems put before it). */
function baseSubject(title: string): string {
  let rest = title;
  for (let i = 0; i < 20; i++) {
    const prefix = PREFIX.exec(rest);
    if (!prefix) break;
    rest = rest.slice(prefix[0].length).trim();
  }
  return rest;
}

function requestOf(address: string): string | null {
  const found = REQUEST.exec(address);
  return found ? `${found[1]!}@${found[2]!}` : null;
}

function caseReferenceOf(title: string): string | null {
  const found = CASE.exec(title)?.[0].replace(/^(?:ref(?:erence)?|case|request)(?![a-z])/i, '') ?? '';
  const plain = found.replace(/[^a-z0-9]/gi, '').replace(/^(?:no|number|reference|ref|id)(?=\d|foi|eir|rfi)/i, '');
  // A year alone is no reference.
  return plain.replace(/\D/g, '').length >= 4 && !/^\D*(?:19|20)\d\d$/.test(plain) ? plain : null;
}
