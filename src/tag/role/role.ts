import { nameWords, samePerson } from '../../match/names.js';
import type { Claim } from '../../model/claim.js';
import { unknownClaim } from '../../model/claim.js';
import type { Draft } from '../../model/draft.js';
import type { Role } from '../../model/lists.js';
import type { ThreadMessage } from '../../model/thread.js';
import { roleClaim, toldBy, type Told } from './alone.js';
import type { GivenParties } from './given.js';
import { Sides } from './sides.js';

const OTHER_SIDE: Partial<Record<Role, Role>> = { authority: 'requester', requester: 'authority' };
/** Code units of a name that are looked at, and names of requesters that a name is compared with. */
const NAME_SIGHT = 200, MOST_NAMES = 20;
/** What outweighs whom a letter is sent to, even by the caller's word: a colleague or somebody consulted may write to an authority as well. */
const OUTWEIGH = new Set(['common/role/same-domain', 'common/role/consulted', 'common/role/same-name']);

/**
 * Who speaks in each message of a thread. First what the caller said of the sender's address, the layout, or the address's family; then whom the
 * message is sent to and which side of the exchange the address is on; then telling words; then what another letter from the same address tells;
 * then, for a letter that is quoted, that he who answers it is the other side. A role that nothing tells is `unknown`.
 * @param written each message's own words.
 * @param given whose addresses are known beforehand.
 */
export function rolesOf(messages: readonly ThreadMessage[], written: readonly string[], given: GivenParties): Claim<Role>[] {
  const told = messages.map((message, i) => toldBy(message, written[i] ?? '', given));
  const sides = new Sides(messages, told);
  const roles = told.map((one, i) => one.sure ?? fromExchange(one, sides.of(i)) ?? one.words ?? one.greeting ?? unknownClaim<Role>('unknown'));
  const known = new Map<string, Role>(), ofDraft = new Map<Draft, Role>(), requesters = new Set<string>();
  messages.forEach(({ draft }, i) => {
    const { value } = roles[i]!, { from } = told[i]!;
    if (value === 'unknown') return;
    if (from) known.set(from, value);
    ofDraft.set(draft, value);
    if (value === 'requester' && draft.author?.name) requesters.add(draft.author.name.slice(0, NAME_SIGHT));
  });
  // "From: Alex Moor", in a letter to Jo Hartley: of all who are quoted, the requester is known by name.
  const isSomebodyElse = (name: string): boolean => requesters.size > 0 && nameWords(name).length > 1 && ![...requesters].slice(0, MOST_NAMES).some((one) => samePerson(name, one));
  return roles.map((role, i) => {
    if (role.value !== 'unknown') return role;
    const { draft } = messages[i]!, { from } = told[i]!;
    const same = from && known.get(from);
    if (same) return roleClaim(same, 'implied', 'common/role/same-address', from);
    const other = draft.origin === 'quote' && draft.parent && OTHER_SIDE[ofDraft.get(draft.parent) ?? 'unknown'];
    if (other === 'requester' && isSomebodyElse(draft.author?.name?.slice(0, NAME_SIGHT) ?? '')) return role;
    return other && (!from || from !== draft.parent?.author?.email?.toLowerCase()) ? roleClaim(other, 'guessed', 'common/role/answered-by-the-other-side') : role;
  });
}

/** Of whom a letter is sent to and the side that its sender is on, what counts. A letter that tells itself what its sender's side is needs no other. */
function fromExchange({ sentTo, words, greeting }: Told, side: ReturnType<Sides['of']>): Claim<Role> | null {
  const evidence = side && { value: side.value, certainty: side.certainty, because: side.because };
  if (side && OUTWEIGH.has(side.rule) && side.value !== sentTo?.value) return evidence;
  if (sentTo && (sentTo.given || !side || side.value === sentTo.value)) return { value: sentTo.value, certainty: sentTo.certainty, because: sentTo.because };
  return side && [words, greeting].find((own) => own?.value === side.value) || evidence;
}
