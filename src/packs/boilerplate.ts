import { foldParagraph, scoreParagraph } from '../match/paragraph-score.js';
import { readSignOff } from '../match/sign-offs.js';
import type { Rule } from '../model/rule.js';
import { bannerRules } from './common/banners.js';
import { disclaimerRules } from './common/disclaimers.js';
import { disclaimersAbroad } from './common/disclaimers-abroad.js';
import { mobileFooterRules } from './common/mobile-footers.js';
import { noticeRules } from './common/notices.js';
import { portalRules } from './common/portals.js';
import { australianRights } from './au/rights.js';
import { europeanRights } from './eu/rights.js';
import { irishRights } from './ie/rights.js';
import { newZealandRights } from './nz/rights.js';
import { americanRights } from './us/rights.js';
import { rightsRules } from './gb/rights.js';
import { platformRules } from './wdtk/platform.js';

const standing: readonly Rule[] = [...bannerRules, ...disclaimerRules, ...disclaimersAbroad, ...rightsRules, ...irishRights, ...europeanRights, ...newZealandRights, ...australianRights, ...americanRights, ...noticeRules, ...mobileFooterRules, ...portalRules, ...platformRules];

/** Standing text that is named a whole paragraph at a time. */
export const boilerplateParagraphRules: readonly Rule[] = standing.filter((rule) => rule.when.kind === 'paragraph');
/** Standing text that is named a line at a time. */
export const boilerplateLineRules: readonly Rule[] = standing.filter((rule) => rule.when.kind === 'line');

/** A paragraph that is standing text, whatever letter it stands in. */
export const isStanding = (paragraph: string): boolean => scoreParagraph(foldParagraph(paragraph), boilerplateParagraphRules) !== null;
/** A paragraph (its rows) that ends a letter and says nothing of what the letter is about: a closing, or standing text. */
export const isFrame = (rows: readonly string[]): boolean => readSignOff(rows[0]!.trim()) !== null || isStanding(rows.join('\n'));
