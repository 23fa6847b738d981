import type { Rule } from '../model/rule.js';
import { PatternSet } from './pattern-set.js';

type OfOnePattern = Rule & { when: { pattern: RegExp } };

/** Rules of one pattern each that are tried on the same texts; others are left out. */
export class RuleSet {
  private readonly rules: readonly OfOnePattern[];
  private readonly patterns: PatternSet;

  constructor(rules: readonly Rule[]) {
    this.rules = rules.filter((rule): rule is OfOnePattern => 'pattern' in rule.when);
    this.patterns = new PatternSet(this.rules.map(({ when }) => when.pattern));
  }

  /** The first rule, in their order, that matches a text, and its match; null where none does. Linear in the text. */
  first(text: string): { rule: Rule; match: RegExpExecArray } | null {
    const found = this.patterns.first(text);
    return found && { rule: this.rules[found.pattern]!, match: found.match };
  }

  /** The first match of each rule that matches a text, in the rules' order: where, and how long. Linear in the text. @param wanted others are not tried. */
  firstMatches(text: string, wanted = (_rule: Rule): boolean => true): { rule: OfOnePattern; index: number; length: number }[] {
    return this.patterns.firstMatches(text, (i) => wanted(this.rules[i]!)).map(({ pattern, index, length }) => ({ rule: this.rules[pattern]!, index, length }));
  }

  /** The rules that could match a text, in order: the others cannot. Linear in the text. */
  possible(text: string): OfOnePattern[] { return this.patterns.possible(text).map((i) => this.rules[i]!); }
}
