import type { Role } from '../../model/lists.js';

/** Families of mail domains whose owner's part in an FOI correspondence is known by their kind. The first match counts. */
const FAMILIES: readonly { role: Role; rule: string; pattern: RegExp }[] = [
  { role: 'third-party', rule: 'common/role/mail-system', pattern: /^(?:mailer-daemon|postmaster|mail-?delivery|microsoftexchange[0-9a-f]{16,40})@/ },
  { role: 'regulator', rule: 'common/role/regulator-domain', pattern: /(?:^|[.@])(?:ico\.org\.uk|ico\.gov\.uk|itspublicknowledge\.info|foi\.scot|oic\.ie|ombudsman\.(?:europa\.eu|parliament\.nz|gov\.au)|oaic\.gov\.au)$/ },
  { role: 'requester', rule: 'wdtk/role/request-address', pattern: /^(?:foi\+)?request-[^@]{1,80}@/ },
  { role: 'platform', rule: 'wdtk/role/platform-address', pattern: /@(?:[\w-]{1,40}\.)?(?:whatdotheyknow\.com|mysociety\.org|fyi\.org\.nz|righttoknow\.org\.au|asktheeu\.org|muckrock\.com|fragdenstaat\.de)$/ },
  { role: 'authority', rule: 'common/role/public-body-domain', pattern: /\.(?:gov|nhs|police|mod|parliament|ac|sch)\.(?:uk|scot|wales)$|@(?:[\w-]{1,60}\.){0,4}(?:gov|mil|gov\.(?:ie|au|nz|wales)|govt\.nz|parliament\.uk|bbc\.co\.uk|tfl\.gov\.uk|europa\.eu|ac\.uk|ac\.nz|edu\.au|nhs\.uk|nhs\.net|police\.uk|gov\.uk|gov\.scot|scot\.nhs\.uk)$/ },
];

/** Providers whose domains anybody may have an address in: such a domain says nothing of who writes. Their national ends are left off. */
const PROVIDERS = /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|aol|aim|icloud|me|mac|gmx|web|mail|email|proton|protonmail|pm|tutanota|fastmail|zoho|btinternet|btopenworld|talktalk|talk21|virginmedia|ntlworld|blueyonder|sky|tiscali|orange|freeserve|wanadoo|plus|plusnet|eircom|xtra|bigpond|optusnet|t-online|free|laposte|comcast|verizon)\.(?:com|net|org|uk|ie|de|fr|me|ch|at|eu|nz|au|es|it|nl|be|ca|in|co\.(?:uk|nz|in)|com\.(?:au|br)|net\.(?:au|nz))$/;

/** An address as it is compared: lower case, no white space; null where there is none. */
export function plainAddress(email: string | null | undefined): string | null {
  return email?.slice(0, 320).toLowerCase().trim() || null;
}

/** Whose address this is, by its family; null where the address does not tell. */
export function roleOfAddress(email: string): { role: Role; rule: string } | null {
  const address = plainAddress(email) ?? '';
  const hit = FAMILIES.find(({ pattern }) => pattern.test(address));
  return hit ? { role: hit.role, rule: hit.rule } : null;
}

/** What stands after the last @. */
export function domainOf(address: string): string { return address.slice(address.lastIndexOf('@') + 1); }

/** Whether people who have nothing to do with one another have addresses in a domain. */
export function isSharedDomain(domain: string): boolean { return PROVIDERS.test(domain); }

/** A domain and those that it lies under, up to ten: "foi.wexcombe.gov.uk", "wexcombe.gov.uk", "gov.uk", "uk". */
export function withParents(domain: string): string[] {
  const labels = domain.split('.').slice(-10);
  return labels.map((_, i) => labels.slice(i).join('.'));
}
