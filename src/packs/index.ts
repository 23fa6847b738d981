import type { Pack, Rule } from '../model/rule.js';
import { bannerRules } from './common/banners.js';
import { commonDetectors } from './common/detectors.js';
import { disclaimerRules } from './common/disclaimers.js';
import { mobileFooterRules } from './common/mobile-footers.js';
import { noticeRules } from './common/notices.js';
import { portalRules } from './common/portals.js';
import { quotationDetectors } from './common/quotations.js';
import { fragdenstaatRules } from './fragdenstaat/page.js';
import { rightsRules } from './gb/rights.js';
import { roleWordRules } from './gb/role-words.js';
import { typeRules } from './gb/types.js';
import { wdtkDetectors } from './wdtk/detectors.js';
import { markupDetectors } from './wdtk/markup.js';
import { pageRules } from './wdtk/page.js';
import { platformRules } from './wdtk/platform.js';
import { statusRules } from './wdtk/statuses.js';

/** Every pack, in the order in which their rules are tried. */
export const packs: readonly Pack[] = [
  { name: 'common', description: 'What mail from anywhere has.', rules: [...bannerRules, ...disclaimerRules, ...noticeRules, ...mobileFooterRules, ...portalRules, ...commonDetectors, ...quotationDetectors] },
  { name: 'gb', description: 'United Kingdom: the law and its bodies.', rules: [...rightsRules, ...roleWordRules, ...typeRules] },
  { name: 'wdtk', description: 'WhatDoTheyKnow and other Alaveteli sites.', rules: [...statusRules, ...pageRules, ...platformRules, ...wdtkDetectors, ...markupDetectors] },
  { name: 'fragdenstaat', description: 'FragDenStaat, the German request site.', rules: fragdenstaatRules },
];

/** Every rule of every pack. */
export const allRules: readonly Rule[] = packs.flatMap((pack) => pack.rules);
