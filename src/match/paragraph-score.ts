import type { Rule } from '../model/rule.js';
/** stub */
export function foldParagraph(text: string): string { return text.replace(/[\s\u00a0]+/g, ' ').toLowerCase().trim(); }
/** stub */
export function scoreParagraph(_folded: string, _rules: readonly Rule[]): { rule: Rule; score: number } | null { return null; }
