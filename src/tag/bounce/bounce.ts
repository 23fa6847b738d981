import { RuleSet } from '../../match/rule-set.js';
import type { Bounce, Undelivered } from '../../model/facts.js';
import { bounceRules } from '../../packs/common/bounces.js';

const ADDRESS = /[\w.!#$%&*+/=?^`{|}~-]{1,64}@[a-z\d][a-z\d.-]{0,200}[a-z\d]/i;
/** RFC 3463 section 2: class, subject, detail. */
const STATUS = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/;
/** A reply of SMTP (RFC 5321 section 4.2), from its code to the line's end; "said:" and a line that is folded belong to it. */
const REPLY = /(?<![\w.-])#?([45]\d\d[ :-].{2,200}(?:\n[ \t]{1,12}(?![ \t]|<|host\b|\().{2,200})?)/;
const SIGHT = 20_000;
const leads = new RuleSet(bounceRules);
/** Paragraphs that are looked at, and addresses that are told beside the first. */
const GROUPS = 500, MOST = 50;
/** An address that begins a line of a list: "  jo@example.net", "<jo@example.net>: …", "Jo Hartley (jo@example.net)". */
const LISTED = /^[ \t]{0,12}(?:[\p{L}][\p{L} .,'-]{0,60} ?[<(]|<)?([\w.!#$%&*+/=?^`{|}~-]{1,64}@[a-z\d][a-z\d.-]{0,200}[a-z\d])[>)]?(?=[ \t:(]|$)/gimu;
/** Where the notice ends and the returned mail begins. */
const COPY = /^[ \t>]{0,8}(?:-{2,}[^\n]{0,60}(?:original|copy|transcript|forwarded|headers)|(?:received|return-path|from|reporting-mta|diagnostic information)[ :])/im;

/**
 * What a mail says of its delivery: the fields of a delivery status (RFC 3464), the words of a mail system, or the header that Exim adds. The first address
 * that failed leads, `others` follow. Null where it says nothing of the kind.
 * @param text what the mail says, delivery status included. @param headers its header lines, name in lower case, or null. @param machine a machine sent it.
 */
export function bounceOf(text: string, headers: readonly (readonly [string, string])[] | null, machine: boolean): Bounce | null {
  const seen = text.slice(0, SIGHT);
  return fromReport(seen) ?? fromWords(seen) ?? (machine ? fromHeader(headers) : null);
}

/** RFC 3464 section 2.3: Original-Recipient is the address that was written to, Final-Recipient what the system made of it. */
function fromReport(text: string): Bounce | null {
  // Section 2.1: the fields of each recipient stand together, a blank line between them and those of the next.
  const found = text.split(/\n[ \t]{0,8}\n/).slice(0, GROUPS).flatMap((group) => recipientOf(group) ?? []);
  const [first, ...others] = found.filter(({ kind }) => kind !== null).length ? found.filter(({ kind }) => kind !== null) : found;
  return first ? { ...first, rule: 'common/bounce/delivery-status', others: others.slice(0, MOST) } : null;
}

function recipientOf(group: string): Undelivered | null {
  const field = (name: string): string | null => new RegExp(`^${name}:[ \\t]{0,8}(.{1,500}(?:\\n[ \\t].{1,500}){0,4})`, 'im').exec(group)?.[1]?.replace(/\s+/g, ' ').trim() ?? null;
  const action = field('Action'), final = field('Final-Recipient');
  if (action === null || final === null) return null;
  const address = ADDRESS.exec(field('Original-Recipient') ?? final)?.[0] ?? ADDRESS.exec(final)?.[0] ?? null;
  const kind = /^failed/i.test(action) ? 'permanent' : /^delayed/i.test(action) ? 'temporary' : null;
  return { address, kind, status: STATUS.exec(field('Status') ?? '')?.[1] ?? null, diagnostic: field('Diagnostic-Code') };
}

function fromWords(text: string): Bounce | null {
  for (const { rule, index } of leads.firstMatches(text)) {
    const after = text.slice(index, index + 3000);
    const found = ADDRESS.exec(after);
    if (!found) continue;
    const kind = rule.then.bounce!, list = after.slice(0, COPY.exec(after)?.index ?? after.length);
    const others = [...new Set([...list.matchAll(LISTED)].map(([, address]) => address!))].filter((address) => address !== found[0]).slice(0, MOST);
    return { address: found[0], kind, status: STATUS.exec(after)?.[1] ?? null, diagnostic: diagnosticIn(after, found.index + found[0].length), rule: rule.id, others: others.map((address) => ({ address, kind, status: null, diagnostic: null })) };
  }
  return null;
}

/** Why: the reply of the other server, or what stands behind or under the address. */
function diagnosticIn(text: string, at: number): string | null {
  const tidy = (words: string): string | null => words.replace(/\s+/g, ' ').replace(/ ?##$/, '').trim().slice(0, 300) || null;
  const reply = REPLY.exec(text.slice(at))?.[1];
  if (reply) return tidy(reply);
  const deferred = /\.\.\. (Deferred: .{1,200})/.exec(text.slice(at))?.[1];
  if (deferred) return tidy(deferred);
  const because = /^[ \t]{0,8}because:\s{1,8}(.{1,300})/im.exec(text.slice(at))?.[1];
  if (because) return tidy(because);
  const behind = /^>?:? {1,3}\(?((?!on \d|because)[^\n).]{4,200}(?:\.[^\n)]{1,200})?)\)?[ \t]*$/m.exec(text.slice(at, at + 400).split('\n', 1)[0] ?? '')?.[1];
  if (behind) return tidy(behind);
  const below = /^[^\n]{0,80}\n[ \t]{4,20}([a-z][^\n<]{6,300})/i.exec(text.slice(at))?.[1];
  return below ? tidy(below) : null;
}

function fromHeader(headers: readonly (readonly [string, string])[] | null): Bounce | null {
  const [address, ...others] = (headers?.find(([name]) => name === 'x-failed-recipients')?.[1] ?? '').slice(0, 1000).split(',').flatMap((one) => ADDRESS.exec(one)?.[0] ?? []);
  return address ? { address, kind: 'permanent', status: null, diagnostic: null, rule: 'common/bounce/failed-recipients', others: others.map((one) => ({ address: one, kind: 'permanent' as const, status: null, diagnostic: null })) } : null;
}
