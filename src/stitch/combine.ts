import { parseStrictDate } from '../dates/strict.js';
import type { Attachment } from '../model/document.js';
import type { Draft, StatedDate } from '../model/draft.js';

const CERTAIN = ['unknown', 'guessed', 'implied', 'stated'];

/** When a draft was sent, as its heading, its introduction or its Date header (RFC 5322 section 3.6.1) states it; null where nothing does. */
export function statedDateOf(draft: Draft): StatedDate | null {
  if (draft.date?.value) return draft.date;
  const raw = draft.headers?.rawDate, parsed = raw ? parseStrictDate(raw) : null;
  return raw && parsed ? { value: parsed.value, certainty: parsed.ambiguous ? 'guessed' : 'stated', evidence: { rule: 'common/date/header', start: 0, end: 0, text: raw.slice(0, 160) } } : null;
}

/** The day of a draft in milliseconds since 1970, as the source writes it (no zone is applied); null where it states none. */
export function dayOf(draft: Draft): number | null {
  const value = statedDateOf(draft)?.value;
  return value ? Date.parse(`${value.slice(0, 10)}T00:00:00Z`) : null;
}

/**
 * Gives a message what another export of it knows better: the more exact date, a stated role, the sender's name and address, headers,
 * attachments with their sizes. The text stays its own. Where each came from is in the evidence.
 */
export function combine(into: Draft, from: Draft): void {
  const [mine, theirs] = [statedDateOf(into), statedDateOf(from)];
  if (theirs && exactness(theirs) > exactness(mine)) into.date = { ...theirs, evidence: { ...theirs.evidence, document: theirs.evidence.document ?? from.document.id } };
  if (from.role && CERTAIN.indexOf(from.role.certainty) > CERTAIN.indexOf(into.role?.certainty ?? 'unknown')) into.role = { ...from.role, evidence: { ...from.role.evidence, document: from.document.id } };
  if (from.author) into.author = { name: into.author?.name ?? from.author.name, email: into.author?.email ?? from.author.email, organisation: into.author?.organisation ?? from.author.organisation ?? null };
  if (!into.recipients.length) into.recipients = from.recipients;
  into.subject ??= from.subject;
  into.headers ??= from.headers;
  into.sourceId ??= from.sourceId ?? null;
  into.delivery ??= from.delivery ?? null;
  into.annotation ||= from.annotation;
  if (from.signs?.length) (into.signs ??= []).push(...from.signs.map((sign) => ({ ...sign, evidence: { ...sign.evidence, document: sign.evidence.document ?? from.document.id } })));
  into.automatic ||= from.automatic ?? false;
  into.attachments = unite(into.attachments, from.attachments);
  (into.seenIn ??= []).push({ rule: 'common/copy/other-export', start: from.spans[0]?.start ?? 0, end: from.spans[from.spans.length - 1]?.end ?? 0, text: from.document.text.slice(from.spans[0]?.start ?? 0, (from.spans[0]?.start ?? 0) + 80).split('\n', 1)[0] ?? '', document: from.document.id });
}

/** A time with its zone is more than a time, and a time more than a day. */
function exactness(date: StatedDate | null): number {
  if (!date?.value) return 0;
  const { value } = date;
  return (value.length === 10 ? 1 : /(?:Z|[+-]\d\d:\d\d)$/.test(value) ? 3 : 2) + (date.certainty === 'guessed' ? -0.5 : 0);
}

/** Attachments of both, each once by its name; what one does not know of it the other tells. */
function unite(mine: readonly Attachment[], theirs: readonly Attachment[]): Attachment[] {
  const plain = (name: string | null): string => (name ?? '').toLowerCase().replace(/[\s_]+/g, ' ').trim();
  const rest = [...theirs];
  const both = mine.map((one): Attachment => {
    const at = rest.findIndex((other) => plain(other.name) === plain(one.name) || one.name === null);
    const [other] = at < 0 ? [] : rest.splice(at, 1);
    if (!other) return one;
    const url = one.url ?? other.url ?? null, savedAs = one.savedAs ?? other.savedAs;
    return { name: one.name ?? other.name, mediaType: one.mediaType ?? other.mediaType, bytes: one.bytes ?? other.bytes, size: one.size ?? other.size, sha256: one.sha256 ?? other.sha256, ...(savedAs === undefined ? {} : { savedAs }), ...(url === null ? {} : { url }) };
  });
  // A list that only counts ("2 Attachments") has no names to add.
  return [...both, ...rest.filter(({ name }) => name !== null)];
}
