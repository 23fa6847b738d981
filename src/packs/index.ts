import type { Pack, Rule } from '../model/rule.js';
import { bannerRules } from './common/banners.js';
import { disclaimerRules } from './common/disclaimers.js';
import { noticeRules } from './common/notices.js';
import { rightsRules } from './gb/rights.js';
import { pageRules } from './wdtk/page.js';
import { platformRules } from './wdtk/platform.js';
import { statusRules } from './wdtk/statuses.js';

/** Every pack, in the order in which their rules are tried. */
export const packs: readonly Pack[] = [
  { name: 'common', description: 'What mail from anywhere has.', rules: [...bannerRules, ...disclaimerRules, ...noticeRules] },
  { name: 'gb', description: 'United Kingdom: the law and its bodies.', rules: rightsRules },
  { name: 'wdtk', description: 'WhatDoTheyKnow and other Alaveteli sites.', rules: [...statusRules, ...pageRules, ...platformRules] },
];

/** Every rule of every pack. */
export const allRules: readonly Rule[] = packs.flatMap((pack) => pack.rules);
