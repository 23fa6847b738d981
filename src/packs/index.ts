import type { Pack, Rule } from '../model/rule.js';
import { bannerRules } from './common/banners.js';
import { commonDetectors } from './common/detectors.js';
import { disclaimerRules } from './common/disclaimers.js';
import { disclaimersAbroad } from './common/disclaimers-abroad.js';
import { noticeRules } from './common/notices.js';
import { otherTypeRules } from './common/other-types.js';
import { quotationDetectors } from './common/quotations.js';
import { australianRights } from './au/rights.js';
import { europeanRights } from './eu/rights.js';
import { irishRights } from './ie/rights.js';
import { newZealandRights } from './nz/rights.js';
import { americanRights } from './us/rights.js';
import { fragdenstaatRules } from './fragdenstaat/page.js';
import { rightsRules } from './gb/rights.js';
import { roleWordRules } from './gb/role-words.js';
import { answerTypeRules } from './gb/answer-types.js';
import { receiptTypeRules } from './gb/receipt-types.js';
import { requesterTypeRules } from './gb/requester-types.js';
import { wdtkDetectors } from './wdtk/detectors.js';
import { markupDetectors } from './wdtk/markup.js';
import { pageRules } from './wdtk/page.js';
import { platformRules } from './wdtk/platform.js';
import { statusRules } from './wdtk/statuses.js';

/** Every pack, in the order in which their rules are tried. */
export const packs: readonly Pack[] = [
  { name: 'common', description: 'What mail from anywhere has.', rules: [...bannerRules, ...disclaimerRules, ...disclaimersAbroad, ...noticeRules, ...commonDetectors, ...quotationDetectors, ...otherTypeRules] },
  { name: 'gb', description: 'United Kingdom: the law and its bodies.', rules: [...rightsRules, ...roleWordRules, ...requesterTypeRules, ...receiptTypeRules, ...answerTypeRules] },
  { name: 'ie', description: 'Ireland: the law and its bodies.', rules: irishRights },
  { name: 'eu', description: 'The European Union: Regulation 1049/2001.', rules: europeanRights },
  { name: 'nz', description: 'New Zealand: the Official Information Acts.', rules: newZealandRights },
  { name: 'au', description: 'Australia: the Freedom of Information Act 1982.', rules: australianRights },
  { name: 'us', description: 'The United States: the FOIA and state laws.', rules: americanRights },
  { name: 'wdtk', description: 'WhatDoTheyKnow and other Alaveteli sites.', rules: [...statusRules, ...pageRules, ...platformRules, ...wdtkDetectors, ...markupDetectors] },
  { name: 'fragdenstaat', description: 'FragDenStaat, the German request site.', rules: fragdenstaatRules },
];

/** Every rule of every pack. */
export const allRules: readonly Rule[] = packs.flatMap((pack) => pack.rules);
