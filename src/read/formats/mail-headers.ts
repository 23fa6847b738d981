import type { MailHeaders, Party } from '../../model/document.js';
import { headerOf, type HeaderLine } from './header-block.js';
import type { MimeAddress, MimeAddresses, MimeMail } from './mime-mail.js';

const RECIPIENTS = 5000;
const ID = /<[^<>\s]{1,500}>/g;

/** The headers of an email as evidence: decoded names and addresses from the MIME parser, everything else as it was written. */
export function mailHeaders(mail: MimeMail, lines: readonly HeaderLine[]): MailHeaders {
  const decoded = (text: string | null | undefined): string | null => clean(text ?? null);
  const subject = decoded(mail.subject);
  return {
    from: partyOf(mail.from) ?? partyOf(mail.headers.get('sender') as MimeAddresses | undefined) ?? looseParty(headerOf(lines, 'from')),
    recipients: (['to', 'cc', 'bcc'] as const).flatMap((field) => addressesOf(mail[field]).map(({ name, address }) => ({ name: clean(name ?? null), email: clean(address ?? null), field }))).filter(({ name, email }) => name || email).slice(0, RECIPIENTS),
    // Raw 8-bit headers (RFC 5322 forbids them, mail has them): the parser turned them into U+FFFD, the bytes were windows-1252.
    subject: subject?.includes('\ufffd') ? decoded(headerOf(lines, 'subject')) ?? subject : subject ?? decoded(headerOf(lines, 'subject')),
    // Never `mail.date`: it is the current time where the header could not be parsed.
    rawDate: headerOf(lines, 'date'),
    messageId: headerOf(lines, 'message-id')?.match(ID)?.[0] ?? clean(headerOf(lines, 'message-id')),
    inReplyTo: headerOf(lines, 'in-reply-to')?.match(ID)?.[0] ?? null,
    references: [...(headerOf(lines, 'references')?.slice(0, 100_000).match(ID) ?? [])],
    all: lines,
  };
}

function addressesOf(field: MimeAddresses | MimeAddresses[] | undefined): MimeAddress[] {
  const found: MimeAddress[] = [];
  for (const object of field === undefined ? [] : Array.isArray(field) ? field : [field]) {
    for (const address of object.value) found.push(...(address.group ?? [address]));
    if (found.length > RECIPIENTS) break;
  }
  return found;
}

function partyOf(field: MimeAddresses | MimeAddresses[] | undefined): Party | null {
  const [first] = addressesOf(field);
  const email = clean(first?.address ?? null);
  const name = clean(first?.name ?? null);
  return email || name ? { name: name === email ? null : name, email } : null;
}

/** "Jo Hartley" with no address at all. */
function looseParty(raw: string | null): Party | null {
  const text = clean(raw);
  return text ? { name: text.slice(0, 200), email: null } : null;
}

function clean(text: string | null): string | null {
  const folded = text?.replace(/[\s\0]+/g, ' ').replace(/^ ?["'](.*)["'] ?$/, '$1').trim().toWellFormed();
  return folded ? folded : null;
}
