import type { Jurisdiction } from '../model/facts.js';
import type { Rule } from '../model/rule.js';

const PROVENANCE = 'Names of the laws, commissioners, bodies and post towns of each place';
/** What speaks for a place, and how loudly: 5 its law, 4 its commissioner, 3 its bodies and their addresses of mail, 2 a post town or nation, 1 what its neighbours share. */
const speaks = (place: Jurisdiction, slug: string, weight: number, description: string, pattern: RegExp, hits: string[], misses: string[] = ['There are 14 lamps in the square.']): Rule =>
  ({ id: `${place}/jurisdiction/${slug}`, description, when: { kind: 'span', pattern }, then: { jurisdiction: place, weight }, examples: { hits, misses }, provenance: PROVENANCE });
/** A family of domains, in an address of mail or of the web. */
const domain = (source: string): RegExp => new RegExp(`(?:@|//|\\bwww\\.)(?:[\\w-]{1,60}\\.){0,5}(?:${source})(?![\\w-]|\\.\\w)`, 'i');

export const ukJurisdiction: readonly Rule[] = [
  speaks('gb', 'act', 5, 'FOIA 2000 or the EIR 2004 is named with its year.', /\bfreedom\s+of\s+information\s+act,?\s+2000|\bFOIA? (?:Act )?2000|\benvironmental\s+information\s+regulations,?\s+2004|\bEIR 2004/i, ['under the Freedom of Information Act 2000', 'the Environmental Information Regulations 2004'], ['under the Freedom of Information Act 2014', 'the Environmental Information (Scotland) Regulations 2004']),
  speaks('gb', 'act-by-name', 1, 'A Freedom of Information Act is named with no year.', /\bfreedom\s+of\s+information\s+act\b(?!,?\s+\d)|\bFOIA\b|\bEIRs\b/i, ['under the Freedom of Information Act', 'FOIA'], ['the Freedom of Information (Scotland) Act', 'the Freedom of Information Act 1982']),
  speaks('gb', 'commissioner', 4, 'The Information Commissioner\'s Office in Wilmslow, or its website.', /\bwycliffe house\b|\bico\.(?:org|gov)\.uk\b|\bWater Lane,?\s+Wilmslow|\bInformation Commissioner['’]?s Office\b/i, ['Wycliffe House, Water Lane', 'https://ico.org.uk'], ['the Scottish Information Commissioner']),
  speaks('gb', 'domain', 2, 'A domain of British public bodies.', domain('gov\\.uk|nhs\\.uk|nhs\\.net|police\\.uk|ac\\.uk|mod\\.uk|parliament\\.uk'), ['foi@wexcombe.gov.uk'], ['foi@example.org', 'foi@example.gov.uk.example.org']),
  speaks('gb', 'platform', 1, 'The website for requests to British bodies.', /\bwhatdotheyknow\b/i, ['www.whatdotheyknow.com'], ['www.example.org']),
];
export const scottishJurisdiction: readonly Rule[] = [
  speaks('gb-sct', 'act', 6, 'FOISA 2002 or the EISR 2004 is named.', /\bfreedom\s+of\s+information\s+\(?scotland\)?\s+act|\bFOISA\b|\bFOI\(S\)A\b|\benvironmental\s+information\s+\(?scotland\)?\s+regulations|\bEI\(S\)Rs?\b|\bEISRs?\b/i, ['the Freedom of Information (Scotland) Act 2002', 'FOISA'], ['the Freedom of Information Act 2000']),
  speaks('gb-sct', 'commissioner', 4, 'The Scottish Information Commissioner.', /\bscottish information commissioner\b|\bitspublicknowledge\.info\b|\bfoi\.scot\b|\bkinburn castle\b/i, ['the Scottish Information Commissioner, Kinburn Castle'], ['the Information Commissioner']),
  speaks('gb-sct', 'domain', 3, 'A domain of Scottish public bodies.', domain('scot|scot\\.nhs\\.uk|scotland\\.gov\\.uk|scotland\\.pnn\\.police\\.uk|scotland\\.police\\.uk|[a-z]{3,15}scotland\\.gov\\.uk'), ['foi@wexcombe.gov.scot', 'foi@nhsx.scot.nhs.uk'], ['foi@wexcombe.gov.uk']),
  speaks('gb-sct', 'body', 3, 'A body of Scotland.', /\b(?:scottish (?:government|ministers|parliament|water|police authority|environment protection agency|prison service)|police scotland|transport scotland|historic environment scotland|crown office and procurator fiscal service|court of session)\b/i, ['Police Scotland', 'the Scottish Ministers'], ['a Scottish firm']),
];
export const northernIrishJurisdiction: readonly Rule[] = [
  speaks('gb-nir', 'domain', 3, 'A domain of Northern Irish public bodies.', domain('[a-z]{2,20}-ni\\.gov\\.uk|nidirect\\.gov\\.uk|ni\\.gov\\.uk|hscni\\.net|psni\\.(?:pnn\\.)?police\\.uk|niassembly\\.gov\\.uk'), ['foi@lamps-ni.gov.uk', 'foi@wexcombe.hscni.net'], ['foi@wexcombe.gov.uk']),
  speaks('gb-nir', 'body', 3, 'A body of Northern Ireland.', /\b(?:northern ireland (?:civil service|office|assembly|executive|housing executive|prison service|water|ambulance service|audit office)|police service of northern ireland|PSNI|stormont|health and social care (?:trust|board)|department for (?:communities|infrastructure|the economy), northern ireland)\b/i, ['the Northern Ireland Housing Executive', 'PSNI'], ['a visit to Northern Ireland']),
  speaks('gb-nir', 'post-town', 2, 'A post town or postcode of Northern Ireland.', /\bBT\d{1,2} \d[A-Z]{2}\b|\bCromac Place\b/, ['Belfast BT1 1AA'], ['WX1 1AA']),
];
export const welshJurisdiction: readonly Rule[] = [
  speaks('gb-wls', 'domain', 3, 'A domain of Welsh public bodies.', domain('gov\\.wales|llyw\\.cymru|wales\\.nhs\\.uk|cymru|wales'), ['foi@wexcombe.gov.wales', 'foi@wexcombe.wales.nhs.uk'], ['foi@wexcombe.gov.uk']),
  speaks('gb-wls', 'body', 3, 'A body of Wales.', /\b(?:welsh (?:government|assembly|ministers|ambulance)|senedd (?:cymru|commission)|natural resources wales|public health wales|llywodraeth cymru|cyngor (?:sir|dinas|bwrdeistref)|heddlu|(?:university )?health board)\b/i, ['the Welsh Government', 'Cyngor Sir Wexcombe'], ['a Welsh dresser']),
  speaks('gb-wls', 'language', 3, 'Standing words in Welsh.', /\bcroesawir gohebiaeth\b|\bdeddf rhyddid gwybodaeth\b|\brydym yn croesawu (?:galwadau|gohebiaeth)\b|\byn gymraeg\b|\bcomisiynydd gwybodaeth\b|\bcyfeirnod\b/i, ['Croesawir gohebiaeth yn Gymraeg.', 'Deddf Rhyddid Gwybodaeth 2000'], ['We welcome letters.']),
];
export const irishJurisdiction: readonly Rule[] = [
  speaks('ie', 'act', 6, 'The Irish FOI Act is named.', /\b(?:freedom\s+of\s+information|FOI)\s+act,?\s+2014|\b(?:freedom\s+of\s+information|FOI)\s+acts?,?\s+1997\b|\bAIE\s+regulations\b|\baccess\s+to\s+information\s+on\s+the\s+environment\)?\s+regulations/i, ['the Freedom of Information Act 2014', 'the FOI Act 2014'], ['the Freedom of Information Act 2000']),
  speaks('ie', 'commissioner', 4, 'The Irish Information Commissioner.', /\boffice of the information commissioner\b|\bearlsfort terrace\b|\b(?:www\.)?oic\.(?:gov\.)?ie\b|\bocei\.ie\b/i, ['Office of the Information Commissioner, 6 Earlsfort Terrace', 'www.oic.ie'], ['the Information Commissioner\'s Office']),
  speaks('ie', 'domain', 3, 'A domain of Ireland.', domain('ie'), ['foi@wexcombe.gov.ie', 'foi@wexcombe.ie'], ['foi@example.org']),
  speaks('ie', 'body', 3, 'A body of Ireland.', /\b(?:an garda s[ií]och[áa]na|an bord plean[áa]la|an coimisi[úu]n|oireachtas|office of public works|health service executive|uisce [éeÉ]ireann|an roinn|FOI body|decision[- ]maker,? FOI)(?![\p{L}])/iu, ['An Garda Síochána', 'the Office of Public Works'], ['a garden party']),
];
export const europeanJurisdiction: readonly Rule[] = [
  speaks('eu', 'regulation', 6, 'Regulation 1049/2001 is named.', /\b1049\/2001\b/, ['Regulation (EC) No 1049/2001'], ['Regulation (EU) 2016/679']),
  speaks('eu', 'ombudsman', 3, 'The European Ombudsman, or a confirmatory application.', /\beuropean ombudsman\b|\bconfirmatory application\b/i, ['You may complain to the European Ombudsman.'], ['the Ombudsman']),
  speaks('eu', 'domain', 4, 'A domain of the institutions, or the website for requests to them.', new RegExp(`${domain('europa\\.eu|asktheeu\\.org').source}|\\bgestdem\\b`, 'i'), ['sg-acc-doc@ec.europa.eu', 'GESTDEM 2019/1177'], ['foi@example.org']),
  speaks('eu', 'institution', 2, 'An institution of the Union.', /\beuropean (?:commission|parliament|central bank|council|investment bank|medicines agency|data protection supervisor)\b|\bcouncil of the european union\b/i, ['the European Commission'], ['a European city']),
];
/** Laws of places that we know nothing of; where they speak loudest, no place is named. */
export const elsewhere: readonly Rule[] = [
  { id: 'common/jurisdiction/elsewhere', description: 'The access law of another country is named.', when: { kind: 'span', pattern: /\b5 U\.?S\.?C\.?|\bofficial\s+information\s+act\b|\bLGOIMA\b|\bfreedom\s+of\s+information\s+act,?\s+1982|\baccess\s+to\s+information\s+act\b|\bpublic\s+records\s+(?:act|law)\b|\bright\s+to\s+information\s+act\b|\binformationsfreiheitsgesetz\b|\bIFG\b/i }, then: { weight: 6 }, examples: { hits: ['5 U.S.C. § 552', 'the Official Information Act 1982'], misses: ['the Freedom of Information Act 2000'] }, provenance: PROVENANCE },
];

/** Every rule that speaks for a place, or for none of ours. */
export const jurisdictionRules: readonly Rule[] = [...ukJurisdiction, ...scottishJurisdiction, ...northernIrishJurisdiction, ...welshJurisdiction, ...irishJurisdiction, ...europeanJurisdiction, ...elsewhere];
