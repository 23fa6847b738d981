import type { Pack, Rule } from '../model/rule.js';
import { australianRights } from './au/rights.js';
import { bannerRules } from './common/banners.js';
import { bounceRules } from './common/bounces.js';
import { deadlineDetectors } from './common/deadlines.js';
import { commonDetectors } from './common/detectors.js';
import { disclaimersAbroad } from './common/disclaimers-abroad.js';
import { disclaimerRules } from './common/disclaimers.js';
import { elsewhere } from './common/elsewhere.js';
import { lawDetectors } from './common/law-detectors.js';
import { mobileFooterRules } from './common/mobile-footers.js';
import { noticeRules } from './common/notices.js';
import { otherTypeRules } from './common/other-types.js';
import { portalRules } from './common/portals.js';
import { quotationDetectors } from './common/quotations.js';
import { commonReferences } from './common/references.js';
import { regimeRules } from './common/regimes.js';
import { germanTypeRules } from './de/types.js';
import { europeanJurisdiction } from './eu/jurisdiction.js';
import { europeanProvisions } from './eu/provisions.js';
import { europeanReferences } from './eu/references.js';
import { europeanRights } from './eu/rights.js';
import { fragdenstaatDetectors } from './fragdenstaat/export.js';
import { fragdenstaatRules } from './fragdenstaat/page.js';
import { northernIrishJurisdiction } from './gb-nir/jurisdiction.js';
import { scottishJurisdiction } from './gb-sct/jurisdiction.js';
import { scottishProvisions } from './gb-sct/provisions.js';
import { scottishReferences } from './gb-sct/references.js';
import { welshJurisdiction } from './gb-wls/jurisdiction.js';
import { answerTypeRules } from './gb/answer-types.js';
import { ukJurisdiction } from './gb/jurisdiction.js';
import { provisionUseRules } from './gb/provision-uses.js';
import { ukProvisions } from './gb/provisions.js';
import { receiptTypeRules } from './gb/receipt-types.js';
import { ukReferences } from './gb/references.js';
import { hintRules } from './gb/hints.js';
import { requesterTypeRules } from './gb/requester-types.js';
import { rightsRules } from './gb/rights.js';
import { roleWordRules } from './gb/role-words.js';
import { irishJurisdiction } from './ie/jurisdiction.js';
import { irishProvisions } from './ie/provisions.js';
import { irishReferences } from './ie/references.js';
import { irishRights } from './ie/rights.js';
import { muckrockDetectors } from './muckrock/export.js';
import { newZealandRights } from './nz/rights.js';
import { americanRights } from './us/rights.js';
import { wdtkDetectors } from './wdtk/detectors.js';
import { feedDetectors } from './wdtk/feed.js';
import { markupDetectors } from './wdtk/markup.js';
import { pageRules } from './wdtk/page.js';
import { platformRules } from './wdtk/platform.js';
import { statusRules } from './wdtk/statuses.js';

/** Every pack, in the order in which their rules are tried. */
export const packs: readonly Pack[] = [
  { name: 'common', description: 'What mail from anywhere has.', rules: [...bannerRules, ...disclaimerRules, ...disclaimersAbroad, ...noticeRules, ...mobileFooterRules, ...portalRules, ...commonDetectors, ...quotationDetectors, ...otherTypeRules, ...regimeRules, ...deadlineDetectors, ...bounceRules, ...lawDetectors, ...commonReferences, ...elsewhere] },
  { name: 'gb', description: 'United Kingdom: the law and its bodies.', rules: [...rightsRules, ...roleWordRules, ...requesterTypeRules, ...hintRules, ...receiptTypeRules, ...answerTypeRules, ...provisionUseRules, ...ukProvisions, ...ukReferences, ...ukJurisdiction] },
  { name: 'gb-sct', description: 'Scotland.', rules: [...scottishProvisions, ...scottishReferences, ...scottishJurisdiction] },
  { name: 'gb-nir', description: 'Northern Ireland.', rules: northernIrishJurisdiction },
  { name: 'gb-wls', description: 'Wales.', rules: welshJurisdiction },
  { name: 'ie', description: 'Ireland: the law and its bodies.', rules: [...irishRights, ...irishProvisions, ...irishReferences, ...irishJurisdiction] },
  { name: 'eu', description: 'The European Union: Regulation 1049/2001.', rules: [...europeanRights, ...europeanProvisions, ...europeanReferences, ...europeanJurisdiction] },
  { name: 'de', description: 'Germany: the plainest words for what a letter is; its laws are not known.', rules: germanTypeRules },
  { name: 'nz', description: 'New Zealand: the Official Information Acts.', rules: newZealandRights },
  { name: 'au', description: 'Australia: the Freedom of Information Act 1982.', rules: australianRights },
  { name: 'us', description: 'The United States: the FOIA and state laws.', rules: americanRights },
  { name: 'wdtk', description: 'WhatDoTheyKnow and other Alaveteli sites.', rules: [...statusRules, ...pageRules, ...platformRules, ...wdtkDetectors, ...markupDetectors, ...feedDetectors] },
  { name: 'fragdenstaat', description: 'FragDenStaat, the German request site.', rules: [...fragdenstaatRules, ...fragdenstaatDetectors] },
  { name: 'muckrock', description: 'MuckRock, the American request site.', rules: muckrockDetectors },
];

/** Every rule of every pack. */
export const allRules: readonly Rule[] = packs.flatMap((pack) => pack.rules);
