import type { Rule } from '../../model/rule.js';
import { rights } from '../rights-rule.js';

/** How to have a decision reviewed, in New Zealand. */
export const newZealandRights: readonly Rule[] = [
  rights('nz', 'ombudsman', 'How to complain to the Ombudsman.', [
    [2, /\b(?:right|entitled|may|can)\b[^.]{1,120}\b(?:ombudsman|ombudsmen)\b/], [1, /\b(?:section 28(?:\(\d\))?|section 27\(3\)|section 35)\b[^.]{0,60}(?:official information|lgoima|oia|act)|\bsection 28\b/], [2, /\bombudsman\.parliament\.nz\b|\b0800 802 ?602\b/], [1, /\b(?:seek an investigation and review|make a complaint|complain)\b/],
    [-4, /\b(?:upheld|i have (?:complained|written)|i (?:will|shall))\b/],
  ], ['You have the right to seek an investigation and review by the Ombudsman of this decision: www.ombudsman.parliament.nz or 0800 802 602.'], ['The Ombudsman upheld the complaint that was made about us.'], 'Official Information Act 1982 section 28'),
];
