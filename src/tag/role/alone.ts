import { readSalutation } from '../../match/greetings.js';
import { indexLines } from '../../match/lines.js';
import { RuleSet } from '../../match/rule-set.js';
import type { Claim } from '../../model/claim.js';
import type { Role } from '../../model/lists.js';
import type { ThreadMessage } from '../../model/thread.js';
import { roleWordRules } from '../../packs/gb/role-words.js';
import { machineOf } from '../type/machine.js';
import { plainAddress, roleOfAddress } from './addresses.js';
import { GIVEN_RULES, givenSide, type GivenParties } from './given.js';

/** What one message tells of who wrote it, the surest first; null where it tells nothing of that kind. */
export interface Told {
  /** Lower case; null for a message that names no address. */
  from: string | null;
  to: string[];
  /** The caller's word, the layout, a machine's headers, the address's own family. */
  sure: Claim<Role> | null;
  /** Whom it is sent to: a given address, a public body's, a request's. `given` says that the caller said so. */
  sentTo: (Claim<Role> & { given: boolean }) | null;
  words: Claim<Role> | null;
  greeting: Claim<Role> | null;
}

/** A claim on one piece of evidence. */
export const roleClaim = (value: Role, certainty: Claim<Role>['certainty'], rule: string, text = ''): Claim<Role> => ({ value, certainty, because: [{ rule, start: 0, end: 0, text: text.slice(0, 160) }] });

const roleWords = new RuleSet(roleWordRules);
const OTHER_SIDE = { requester: 'authority', authority: 'requester' } as const;
const OFFICE = /\b(?:foi|freedom of information|council|department|team|office|officer|university|trust|police|ministry|authority|sir|madam)\b/i;

/** Reads what a message tells by itself. @param written its own words. */
export function toldBy({ draft }: ThreadMessage, written: string, given: GivenParties): Told {
  const from = plainAddress(draft.author?.email);
  const to = draft.recipients.flatMap(({ field, email }) => (field === 'to' && email ? plainAddress(email) ?? [] : []));
  return { from, to, sure: sureOf(draft, from, given), sentTo: sentToOf(to, given), words: wordsOf(written), greeting: greetingOf(written) };
}

function sureOf(draft: ThreadMessage['draft'], from: string | null, given: GivenParties): Claim<Role> | null {
  const side = from && givenSide(from, given);
  if (side) return roleClaim(side, 'stated', GIVEN_RULES[side], from);
  if (draft.role) return { value: draft.role.value, certainty: draft.role.certainty, because: [draft.role.evidence] };
  const machine = draft.headers && machineOf(draft.headers.all);
  if (machine?.sure && machine.type === 'bounce') return { value: 'third-party', certainty: 'implied', because: [machine.evidence] };
  const family = from && roleOfAddress(from);
  return family ? roleClaim(family.role, 'implied', family.rule, from) : null;
}

function sentToOf(to: readonly string[], given: GivenParties): Told['sentTo'] {
  for (const address of to) {
    const side = givenSide(address, given);
    if (side) return { ...roleClaim(OTHER_SIDE[side], 'implied', GIVEN_RULES[side], address), given: true };
  }
  for (const address of to) {
    const role = roleOfAddress(address)?.role;
    if (role === 'authority') return { ...roleClaim('requester', 'implied', 'common/role/sent-to-public-body', address), given: false };
    if (role === 'requester') return { ...roleClaim('authority', 'implied', 'wdtk/role/sent-to-request-address', address), given: false };
  }
  return null;
}

function wordsOf(written: string): Claim<Role> | null {
  const folded = written.slice(0, 20_000).replace(/[’‘]/g, "'").replace(/[\s\u00a0]+/g, ' ').toLowerCase();
  const telling = roleWords.firstMatches(folded, ({ then }) => then.role !== undefined);
  const [only] = telling.length === 1 ? telling : [];
  return only ? roleClaim(only.rule.then.role!, 'guessed', only.rule.id, folded.slice(only.index, only.index + only.length)) : null;
}

function greetingOf(written: string): Claim<Role> | null {
  for (const line of indexLines(written.slice(0, 2000)).slice(0, 6)) {
    const salutation = readSalutation(line.text.trim());
    if (salutation && OFFICE.test(salutation.addressee)) return roleClaim('requester', 'guessed', 'common/role/written-to-authority', line.text.trim());
  }
  return null;
}
