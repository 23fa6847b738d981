import { allRules } from '../packs/index.js';

let descriptions: ReadonlyMap<string, string> | null = null;

/** What a rule stands for, in words: its description; the id itself where no pack has it (a result of another version, read back). */
export function reasonOf(rule: string): string {
  descriptions ??= new Map(allRules.map(({ id, description }) => [id, description]));
  return descriptions.get(rule) ?? rule;
}
