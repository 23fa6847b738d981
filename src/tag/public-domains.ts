import type { Role } from '../model/lists.js';

/** Families of mail domains whose owner's part in an FOI correspondence is known by their kind. The first match counts. */
const FAMILIES: readonly { role: Role; rule: string; pattern: RegExp }[] = [
  { role: 'regulator', rule: 'common/role/regulator-domain', pattern: /(?:^|[.@])(?:ico\.org\.uk|ico\.gov\.uk|itspublicknowledge\.info|foi\.scot|oic\.ie|ombudsman\.(?:europa\.eu|parliament\.nz|gov\.au)|oaic\.gov\.au)$/ },
  { role: 'requester', rule: 'wdtk/role/request-address', pattern: /^(?:foi\+)?request-[^@]{1,80}@/ },
  { role: 'platform', rule: 'wdtk/role/platform-address', pattern: /@(?:[\w-]{1,40}\.)?(?:whatdotheyknow\.com|mysociety\.org|fyi\.org\.nz|righttoknow\.org\.au|asktheeu\.org|muckrock\.com|fragdenstaat\.de)$/ },
  { role: 'third-party', rule: 'common/role/mail-system', pattern: /^(?:mailer-daemon|postmaster)@/ },
  { role: 'authority', rule: 'common/role/public-body-domain', pattern: /\.(?:gov|nhs|police|mod|parliament|ac|sch)\.(?:uk|scot|wales)$|@(?:[\w-]{1,60}\.){0,4}(?:gov|mil|gov\.(?:ie|au|nz|wales)|govt\.nz|parliament\.uk|bbc\.co\.uk|tfl\.gov\.uk|europa\.eu|ac\.uk|ac\.nz|edu\.au|nhs\.uk|nhs\.net|police\.uk|gov\.uk|gov\.scot|scot\.nhs\.uk)$/ },
];

/** Whose address this is, by its family; null where the address does not tell. */
export function roleOfAddress(email: string): { role: Role; rule: string } | null {
  const address = email.slice(0, 320).toLowerCase().trim();
  const hit = FAMILIES.find(({ pattern }) => pattern.test(address));
  return hit ? { role: hit.role, rule: hit.rule } : null;
}
