import { foldParagraph, scoreParagraph } from '../match/paragraph-score.js';
import type { MessageZone } from '../model/lists.js';
import { boilerplateLineRules, boilerplateParagraphRules } from '../packs/boilerplate.js';
import type { Sheet } from './sheet.js';

/** Names disclaimers, notices, rights, banners and platform words: whole paragraphs by their scored phrases, else single lines. */
export function labelStandingText(sheet: Sheet): void {
  for (const { first, last } of sheet.paragraphs) {
    if (last - first < 80) {
      const text = foldParagraph(sheet.rows(first, last).join('\n'));
      const hit = text.length >= 12 ? scoreParagraph(text, boilerplateParagraphRules) : null;
      if (hit) { sheet.put(first, last, { zone: hit.rule.then.zone as MessageZone, rule: hit.rule.id }); continue; }
    }
    for (let i = first; i <= last; i++) {
      const text = sheet.seen(i);
      const rule = boilerplateLineRules.find((r) => r.when.kind === 'line' && r.when.pattern.test(text));
      if (rule) sheet.put(i, i, { zone: rule.then.zone as MessageZone, rule: rule.id });
    }
  }
}
