import { readSalutation } from '../match/greetings.js';
import { indexLines } from '../match/lines.js';
import { RuleSet } from '../match/rule-set.js';
import type { Claim } from '../model/claim.js';
import { unknownClaim } from '../model/claim.js';
import type { Draft } from '../model/draft.js';
import type { Role } from '../model/lists.js';
import type { ThreadMessage } from '../model/thread.js';
import { roleWordRules } from '../packs/gb/role-words.js';
import { roleOfAddress } from './public-domains.js';

const roleWords = new RuleSet(roleWordRules);

const claim = (value: Role, certainty: Claim<Role>['certainty'], rule: string, start = 0, end = 0, text = ''): Claim<Role> => ({ value, certainty, because: [{ rule, start, end, text: text.slice(0, 160) }] });

/**
 * Who speaks: what the layout says first, then the address, then whom the message is sent to or greets, then telling words.
 * A role that nothing tells is `unknown`.
 */
function roleAlone(message: ThreadMessage, written: string): Claim<Role> {
  const { draft } = message;
  if (draft.role) return { value: draft.role.value, certainty: draft.role.certainty, because: [draft.role.evidence] };
  if (draft.author?.email) {
    const hit = roleOfAddress(draft.author.email);
    if (hit) return claim(hit.role, 'implied', hit.rule, 0, 0, draft.author.email);
  }
  for (const to of draft.recipients) {
    const hit = to.field === 'to' && to.email ? roleOfAddress(to.email) : null;
    if (hit?.role === 'authority') return claim('requester', 'implied', 'common/role/sent-to-public-body', 0, 0, to.email ?? '');
    if (hit?.role === 'requester') return claim('authority', 'implied', 'wdtk/role/sent-to-request-address', 0, 0, to.email ?? '');
  }
  const folded = written.slice(0, 20_000).replace(/[’‘]/g, "'").replace(/[\s\u00a0]+/g, ' ').toLowerCase();
  const telling = roleWords.possible(folded).flatMap(({ id, when, then }) => {
    const match = then.role ? when.pattern.exec(folded) : null;
    return match ? [claim(then.role!, 'guessed', id, 0, 0, match[0])] : [];
  });
  if (telling.length === 1) return telling[0]!;
  for (const line of indexLines(written.slice(0, 2000)).slice(0, 6)) {
    const salutation = readSalutation(line.text.trim());
    if (salutation && /\b(?:foi|freedom of information|council|department|team|office|officer|university|trust|police|ministry|authority|sir|madam)\b/i.test(salutation.addressee)) return claim('requester', 'guessed', 'common/role/written-to-authority', 0, 0, line.text.trim());
  }
  return unknownClaim<Role>('unknown');
}

const OTHER_SIDE: Partial<Record<Role, Role>> = { authority: 'requester', requester: 'authority' };

/**
 * Who speaks in each message of a thread: what each tells of itself; then, where it tells nothing, what another letter from the same address
 * tells; then, for a letter that is quoted, that he who answers it is the other side.
 */
export function rolesOf(messages: readonly ThreadMessage[], written: readonly string[]): Claim<Role>[] {
  const roles = messages.map((message, i) => roleAlone(message, written[i] ?? ''));
  const known = new Map<string, Role>(), ofDraft = new Map<Draft, Role>();
  messages.forEach(({ draft }, i) => {
    const { value } = roles[i]!;
    if (value === 'unknown') return;
    if (draft.author?.email) known.set(draft.author.email.toLowerCase(), value);
    ofDraft.set(draft, value);
  });
  return roles.map((role, i) => {
    if (role.value !== 'unknown') return role;
    const { draft } = messages[i]!, email = draft.author?.email?.toLowerCase();
    const same = email && known.get(email);
    if (same) return claim(same, 'implied', 'common/role/same-address', 0, 0, email);
    const other = draft.origin === 'quote' && draft.parent && OTHER_SIDE[ofDraft.get(draft.parent) ?? 'unknown'];
    return other && email !== draft.parent?.author?.email?.toLowerCase() ? claim(other, 'guessed', 'common/role/answered-by-the-other-side') : role;
  });
}
