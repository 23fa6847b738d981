import type { Rule } from '../../model/rule.js';
import { domain, speaks } from '../jurisdiction-signs.js';

/** What tells a body of Northern Ireland. */
export const northernIrishJurisdiction: readonly Rule[] = [
  speaks('gb-nir', 'domain', 3, 'A domain of Northern Irish public bodies.', domain('[a-z]{2,20}-ni\\.gov\\.uk|nidirect\\.gov\\.uk|ni\\.gov\\.uk|hscni\\.net|psni\\.(?:pnn\\.)?police\\.uk|niassembly\\.gov\\.uk'), ['foi@lamps-ni.gov.uk', 'foi@wexcombe.hscni.net'], ['foi@wexcombe.gov.uk']),
  speaks('gb-nir', 'body', 3, 'A body of Northern Ireland.', /\b(?:northern ireland (?:civil service|office|assembly|executive|housing executive|prison service|water|ambulance service|audit office)|police service of northern ireland|PSNI|stormont|health and social care (?:trust|board)|department for (?:communities|infrastructure|the economy), northern ireland)\b/i, ['the Northern Ireland Housing Executive', 'PSNI'], ['a visit to Northern Ireland']),
  speaks('gb-nir', 'post-town', 2, 'A post town or postcode of Northern Ireland.', /\bBT\d{1,2} \d[A-Z]{2}\b|\bCromac Place\b/, ['Belfast BT1 1AA'], ['WX1 1AA']),
];
