import type { Role } from '../../model/lists.js';
import { domainOf, plainAddress, withParents } from './addresses.js';

/** Whose addresses are known beforehand: the requester's; the authority's, or its domains ("wexcombe.gov.uk" stands for what is under it as well). */
export interface GivenParties { requester?: readonly string[]; authority?: readonly string[] }

/** The rules that name what the caller said. */
export const GIVEN_RULES = { requester: 'common/role/given-requester', authority: 'common/role/given-authority' } as const;

/** The side that the caller says an address is on; a whole address before a domain. Null where nothing was said of it. */
export function givenSide(address: string, { requester = [], authority = [] }: GivenParties): Extract<Role, 'requester' | 'authority'> | null {
  const is = (given: string): boolean => plainAddress(given) === address;
  if (requester.some(is)) return 'requester';
  const domains = withParents(domainOf(address));
  return authority.some((given) => is(given) || domains.includes(plainAddress(given) ?? ' ')) ? 'authority' : null;
}
