import type { Claim, Evidence } from '../model/claim.js';
import { unknownClaim } from '../model/claim.js';
import { WRITTEN_ZONES } from '../model/lists.js';
import type { Result, ResultMessage } from '../model/result.js';
import type { Split } from '../model/draft.js';
import type { RequestTags } from '../model/request.js';
import type { Thread, ThreadTags } from '../model/thread.js';
import type { Problem } from '../model/problem.js';

/** Threads and documents in the names of the output contract; `tags` and `requests` by the thread's id. Order: threads as read, messages in the order of the correspondence. */
export function assembleResult(threads: readonly Thread[], tags: ReadonlyMap<string, ThreadTags>, requests: ReadonlyMap<string, RequestTags>, splits: readonly Split[], problems: readonly Problem[]): Result {
  const indexOf = new Map(splits.map((split, i) => [split.document.id, i]));
  const evidence = (e: Evidence): ResultMessage['why']['type']['evidence'][number] => { const { document, ...rest } = e; return document === undefined ? rest : { ...rest, document: indexOf.get(document) ?? 0 }; };
  const why = <T>(claim: Claim<T>): ResultMessage['why']['type'] => ({ certainty: claim.certainty, evidence: claim.because.map(evidence) });
  return {
    schema: 'foi-parse/1',
    threads: threads.map((thread) => {
      const { messages: tagsOf, law } = tags.get(thread.id)!;
      const request = requests.get(thread.id);
      const messages = thread.messages.map((message, i): ResultMessage => {
        const { draft } = message;
        const { text } = draft.document;
        const tagged = tagsOf.get(message.id)!;
        const zones = message.zones.map((zone) => ({ zone: zone.zone, start: zone.start, end: zone.end, rule: zone.rule, text: text.slice(zone.start, zone.end), copyOf: zone.copyOf ?? null, interleaved: zone.interleaved ?? false }));
        return {
          id: message.id, position: i + 1, type: tagged.type.value, tags: tagged.tags, role: tagged.role.value,
          sender: { name: draft.author?.name ?? null, email: draft.author?.email ?? null, organisation: draft.author?.organisation ?? null },
          recipients: draft.recipients.map((r) => ({ name: r.name, email: r.email, field: r.field })),
          date: tagged.date.value, subject: draft.subject, messageId: draft.headers?.messageId ?? null, inReplyTo: draft.headers?.inReplyTo ?? null,
          ...(draft.sourceId ? { sourceId: draft.sourceId } : {}), ...(draft.delivery ? { delivery: draft.delivery } : {}),
          automatic: tagged.automatic, hidden: draft.hidden, origin: draft.origin, duplicateOf: message.duplicateOf,
          text: zones.filter((z) => WRITTEN_ZONES.includes(z.zone) || z.zone === 'quote' && z.interleaved).map((z) => z.text).join('').trim(),
          zones, attachments: draft.attachments.map((a) => ({ ...a })),
          deadlines: request?.stated.get(message.id) ?? [],
          ...tagged.law,
          why: { type: why(tagged.type), role: why(tagged.role), date: why(tagged.date), ...(draft.seenIn?.length ? { exports: { certainty: 'implied' as const, evidence: draft.seenIn.map(evidence) } } : {}) },
          document: indexOf.get(draft.document.id) ?? 0,
        };
      });
      return {
        id: thread.id, title: label(thread.page.title ?? messages.find((m) => m.subject)?.subject ?? null),
        status: thread.page.status, state: request ? { ...request.state, evidence: request.state.evidence.map(evidence) } : null,
        requester: party(thread.page.requester ?? byMail(thread, tagsOf, 'requester')), authority: party(thread.page.authority ?? authorityByMail(thread, tagsOf)),
        url: thread.page.url, regime: request?.regime.value ?? null, caseReferences: law.caseReferences.map(({ value, owner }) => ({ value, owner })),
        jurisdiction: law.jurisdiction.value && { value: law.jurisdiction.value, certainty: law.jurisdiction.certainty, evidence: why(law.jurisdiction).evidence },
        deadlines: request?.deadlines ?? [],
        why: { regime: why(request?.regime ?? unknownClaim(null)) },
        messages,
      };
    }),
    documents: splits.map(({ document, layout, furniture }) => ({
      id: document.id, file: document.file, ordinal: document.ordinal, format: document.format, layout, length: document.text.length, ...document.place, ...(document.attached && { attached: document.attached }),
      furniture: furniture.map((zone) => ({ zone: zone.zone, start: zone.start, end: zone.end, rule: zone.rule, text: document.text.slice(zone.start, zone.end), ...(zone.copyOf === undefined ? {} : { copyOf: zone.copyOf }) })),
    })),
    problems: problems.map((p) => ({ ...p })),
  };
}

/** Of mails, who first wrote in a role that is more than a guess. An officer's name is not the authority's. */
function byMail(thread: Thread, tags: ThreadTags['messages'], side: 'requester' | 'authority'): { name: string | null; email: string | null } | null {
  const first = firstOf(thread, tags, side)?.draft.author;
  return first ? { name: side === 'requester' ? first.name : first.organisation ?? null, email: first.email } : null;
}

function firstOf(thread: Thread, tags: ThreadTags['messages'], side: 'requester' | 'authority'): Thread['messages'][number] | undefined {
  return thread.messages.find(({ id, draft: { headers, author } }) => { const { value, certainty } = tags.get(id)!.role; return headers && author && value === side && certainty !== 'guessed'; });
}

/** Of mails, the address that was asked: it is there before anybody answers, and is the same whichever officer does. Else who answered. */
function authorityByMail(thread: Thread, tags: ThreadTags['messages']): ReturnType<typeof byMail> {
  const wrote = byMail(thread, tags, 'authority'), request = firstOf(thread, tags, 'requester');
  if (!request) return wrote;
  const told = tags.get(request.id)!.role.because.find(({ rule }) => rule === 'common/role/sent-to-public-body' || rule === 'common/role/given-authority')?.text;
  const to = request.draft.recipients.flatMap(({ email, field }) => (field === 'to' && email ? [email] : []));
  const asked = to.find((email) => email.toLowerCase() === told) ?? (wrote === null && to.length === 1 ? to[0]! : null);
  return asked === null ? wrote : { name: wrote?.name ?? null, email: asked };
}

const party = (p: { name: string | null; email: string | null } | null): { name: string | null; email: string | null } => ({ name: label(p?.name ?? null), email: label(p?.email ?? null) });

/** What a thread is called stands in every record of it: of a title or name that no line of a mail could hold (RFC 5322, section 2.1.1) the head will do. The message has all of it. */
const LABEL = 998;
const label = (said: string | null): string | null => (said !== null && said.length > LABEL ? `${said.slice(0, LABEL).toWellFormed().replace(/\ufffd$/, '')}…` : said);
