import { nameWords } from '../../match/names.js';
import type { Claim } from '../../model/claim.js';
import type { Role } from '../../model/lists.js';
import type { ThreadMessage } from '../../model/thread.js';
import { domainOf, isSharedDomain, roleOfAddress, withParents } from './addresses.js';
import { roleClaim, type Told } from './alone.js';

/** How an address came to be on a side: the rule, and what it saw. */
interface Found { role: Role; rule: string; text: string }

/** New addresses can tell of others; a chain of so many steps is followed. */
const STEPS = 4;

/**
 * The two sides of an exchange of mails, by address: whoever is first to ask is the requester, and those who were asked, their colleagues (the same
 * domain, unless it is a provider's or the requester's own) and those who write to the requester are the authority. The requester's name at
 * another address is the requester. Whom the authority wrote to before they wrote is consulted: a third party. Empty where nobody asks.
 */
export class Sides {
  private readonly addresses = new Map<string, Found>();
  private readonly domains = new Set<string>();
  private readonly names = new Map<string, Found>();
  private readonly requesters = new Set<string>();
  private readonly requesterDomains = new Set<string>();
  /** The first message that an address wrote or was sent. */
  private readonly met = new Map<string, number>();
  private certainty: Claim<Role>['certainty'] = 'implied';

  constructor(private readonly messages: readonly ThreadMessage[], private readonly told: readonly Told[]) {
    told.forEach(({ from, to }, i) => { for (const address of [from, ...to]) if (address && !this.met.has(address)) this.met.set(address, i); });
    told.forEach(({ from, sure }, i) => { if (sure && from && (sure.value === 'requester' || sure.value === 'authority')) this.put(from, { role: sure.value, rule: 'common/role/same-address', text: from }, i); });
    this.begin();
    for (let step = 0, before = -1; step < STEPS && before !== this.addresses.size; step++) {
      before = this.addresses.size;
      told.forEach(({ from, sure }, i) => {
        const found = from && !sure && !this.addresses.has(from) ? this.judge(from, i) : null;
        if (found) this.put(from!, found, i);
      });
    }
  }

  /** What the exchange tells of the writer of a message; null where it tells nothing. */
  of(index: number): (Claim<Role> & { rule: string }) | null {
    const { from } = this.told[index]!;
    const found = from ? this.addresses.get(from) : this.names.get(this.nameOf(index) ?? '');
    return found ? { ...roleClaim(found.role, this.certainty, found.rule, found.text), rule: found.rule } : null;
  }

  /** Finds who asked, or else who was answered. */
  private begin(): void {
    const { told } = this;
    const says = ({ from, sure, sentTo, words }: Told): Role | null => (from ? (sure ?? sentTo ?? words)?.value ?? null : null);
    const asks = told.findIndex((one) => says(one) === 'requester');
    const answers = asks < 0 ? told.findIndex((one) => says(one) === 'authority' && one.to.some((to) => to !== one.from && !roleOfAddress(to))) : -1;
    const greets = asks < 0 && answers < 0 ? told.findIndex(({ from, sure, greeting }) => from && !sure && greeting) : -1;
    const first = [asks, answers, greets].find((index) => index >= 0);
    if (first === undefined) return;
    const { from, to, sure, sentTo } = told[first]!;
    if (!sure && !sentTo) this.certainty = 'guessed';
    const other = to.filter((address) => address !== from && !roleOfAddress(address));
    if (first === answers) {
      this.put(from!, { role: 'authority', rule: 'common/role/same-address', text: from! }, first);
      this.put(other[0]!, { role: 'requester', rule: 'common/role/was-answered', text: other[0]! }, null);
      return;
    }
    this.put(from!, { role: 'requester', rule: 'common/role/same-address', text: from! }, first);
    for (const address of other) this.put(address, { role: 'authority', rule: 'common/role/was-asked', text: address }, null);
  }

  private judge(from: string, index: number): Found | null {
    const { told } = this;
    if (withParents(domainOf(from)).some((domain) => this.domains.has(domain))) return { role: 'authority', rule: 'common/role/same-domain', text: from };
    const name = this.nameOf(index), known = name === null ? undefined : this.names.get(name);
    if (known?.role === 'requester') return { role: 'requester', rule: 'common/role/same-name', text: this.messages[index]!.draft.author!.name! };
    const { to, sentTo } = told[index]!, requester = to.find((address) => this.requesters.has(address));
    if (requester !== undefined) return { role: 'authority', rule: 'common/role/writes-to-requester', text: requester };
    const meets = told[this.met.get(from)!]!;
    const consulted = this.requesters.size > 0 && sentTo?.value !== 'authority' && meets.from !== from && meets.from !== null && this.addresses.get(meets.from)?.role === 'authority';
    return consulted ? { role: 'third-party', rule: 'common/role/consulted', text: from } : null;
  }

  /** @param index the message that shows the address with a name; null where only its recipients' list does. */
  private put(address: string, found: Found, index: number | null): void {
    if (this.addresses.has(address)) return;
    this.addresses.set(address, found);
    const name = index === null ? null : this.nameOf(index);
    if (name !== null && !this.names.has(name)) this.names.set(name, { ...found, rule: 'common/role/same-name', text: this.messages[index!]!.draft.author!.name! });
    const domain = domainOf(address);
    if (found.role === 'requester') { this.requesters.add(address); this.requesterDomains.add(domain); this.domains.delete(domain); }
    if (found.role === 'authority' && !isSharedDomain(domain) && !this.requesterDomains.has(domain)) this.domains.add(domain);
  }

  /** A writer's name, where it has two words or more: "Jo" is anybody. */
  private nameOf(index: number): string | null {
    const words = nameWords(this.messages[index]!.draft.author?.name?.slice(0, 200) ?? '');
    return words.length > 1 ? words.join(' ') : null;
  }
}
