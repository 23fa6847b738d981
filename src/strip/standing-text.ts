import { readSalutation } from '../match/greetings.js';
import { foldParagraph, scoreParagraph, speaksFor } from '../match/paragraph-score.js';
import { RuleSet } from '../match/rule-set.js';
import { looksLikeName } from '../match/sign-offs.js';
import type { MessageZone } from '../model/lists.js';
import type { Rule } from '../model/rule.js';
import { boilerplateLineRules, boilerplateParagraphRules } from '../packs/boilerplate.js';
import { RULER } from './rulers.js';
import type { Sheet } from './sheet.js';

/** Lines `first`…`last`, inclusive, that are judged as one. */
interface Block { first: number; last: number; text: string }

const singleLines = new RuleSet(boilerplateLineRules), banners = new RuleSet(boilerplateLineRules.filter(({ then }) => then.zone === 'banner'));

const BLOCK_LINES = 80;
/** Headings of standing text look like names. */
const HEADING = /^[*=_~# -]{0,6}(?:[\w'’&-]{1,20} ){0,4}(?:notice|disclaimer|confidential(?:ity)?|important|warning|references|links|appeals?|complaints?|rights?|privileged?|re-?use|copyright)(?: [\w'’&-]{1,20}){0,3} ?[:.*=_~# -]{0,6}$/i;

/**
 * Names disclaimers, notices, rights, banners and platform words: whole blocks by their scored phrases, else single lines.
 * A block's place speaks too: under the closing, after other standing text, or in the words of the sender's other letters.
 */
export function labelStandingText(sheet: Sheet): void {
  const blocks = sheet.paragraphs.flatMap(({ first, last }) => blocksOf(sheet, first, last));
  const closing = lastClosing(sheet), foot = closing < 0 ? sheet.length : closing + 1;
  // The letter begins with its greeting; what stands above is a banner, or a disclaimer that a gateway put there.
  const top = (sheet.paragraphs.find(({ first }) => readSalutation(sheet.seen(first))) ?? sheet.paragraphs[0])?.first ?? 0;
  const standing = new Set<Block>();
  const judge = (block: Block, place: number): void => {
    if (standing.has(block) || block.text.length < 8) return;
    const hit = scoreParagraph(block.text, boilerplateParagraphRules, () => place + (block.first >= foot ? 1 : 0) + (sheet.context.recurs(sheet.rows(block.first, block.last)) ? 1 : 0), () => block.first > top && block.last < closing);
    if (!hit) return;
    standing.add(block);
    const above = block.first - 1;
    if (above >= 0 && sheet.free(above) && RULER.test(sheet.seen(above))) sheet.put(above, above, { zone: 'separator', rule: 'common/separator/ruler' });
    sheet.put(beginOf(sheet, block, hit.rule), block.last, { zone: hit.rule.then.zone as MessageZone, rule: hit.rule.id });
  };
  for (const block of blocks) judge(block, 0);
  // A notice of several paragraphs: beside one that is sure, the next needs less.
  blocks.forEach((block, i) => { const above = blocks[i - 1]; if (above && standing.has(above)) judge(block, 1); });
  // "References", "IMPORTANT NOTICE": a heading of its own above what it heads.
  blocks.forEach(({ first, last }, i) => {
    const below = blocks[i + 1];
    const label = below && standing.has(below) ? sheet.labels[below.first] : null;
    if (label && first === last && sheet.free(first) && sheet.seen(first).length <= 60 && HEADING.test(sheet.seen(first))) sheet.put(first, first, label);
  });
  for (const { first, last } of sheet.paragraphs) for (let i = first; i <= last; i++) {
    if (sheet.labels[i]) continue;
    const text = sheet.seen(i);
    const rule = singleLines.first(text)?.rule;
    if (rule) sheet.put(i, i, { zone: rule.then.zone as MessageZone, rule: rule.id });
  }
}

/**
 * The first line of a block that speaks for its family: what stands above it is the sender's own, where a sentence ends between them
 * ("That is all I know.⏎Notice: this email …") or a delimiter stands; else the block begins with its first line.
 */
function beginOf(sheet: Sheet, { first, last }: Block, rule: Rule): number {
  // Of two languages the other rule may speak first.
  const family = familyOf(rule.then.zone!);
  const speaks = (from: number, to: number): boolean => { const text = foldParagraph(sheet.rows(from, to).join('\n')); return speaksFor(text, family); };
  let at = first;
  while (at < last && !speaks(at, at + 1)) at++;
  // Two lines were looked at, for phrases run over line ends: the first of them may have nothing of it.
  if (at < last && !speaks(at, at) && speaks(at + 1, at + 1)) at++;
  if (at === first) return first;
  const above = sheet.seen(at - 1), own = sheet.seen(at);
  return /[.?!)]$/.test(above) && !/^\p{Ll}/u.test(own) && above.length > 12 && !HEADING.test(above) || /^-- ?(?:$|[^-\s])/.test(own) || /^-- ?$/.test(above) ? at : first;
}

const families = new Map<string, readonly Rule[]>();
function familyOf(zone: string): readonly Rule[] {
  const family = families.get(zone) ?? boilerplateParagraphRules.filter(({ then }) => then.zone === zone);
  families.set(zone, family);
  return family;
}

/** The line of the last closing phrase, or -1; what stands under it is more likely to be standing text. */
function lastClosing(sheet: Sheet): number {
  for (let i = sheet.length - 1; i >= 0; i--) if (sheet.ink(i) && sheet.signOff(i)) return i;
  return -1;
}

/** A paragraph, cut where no blank line stands between a closing, a name, a ruler or a marking and the standing text under it. */
function blocksOf(sheet: Sheet, first: number, last: number): Block[] {
  const blocks: Block[] = [];
  let start = first;
  const end = (to: number): void => { if (to >= start && to - start < BLOCK_LINES) blocks.push({ first: start, last: to, text: foldParagraph(sheet.rows(start, to).join('\n')) }); };
  for (let i = first; i <= last; i++) {
    if (!apart(sheet, i, start === i, i < last && /^\p{Ll}/u.test(sheet.seen(i + 1)))) continue;
    end(i - 1);
    start = i + 1;
  }
  end(last);
  return blocks;
}

/** A line that belongs to no paragraph of standing text, whatever stands next to it. Names count at the top of a block alone; a marking that runs on does not end. */
function apart(sheet: Sheet, i: number, top: boolean, runsOn: boolean): boolean {
  const line = sheet.seen(i);
  if (!line || line.length > 90) return false;
  return line.length >= 10 && RULER.test(line) || sheet.signOff(i) !== null || readSalutation(line)?.strong === true || top && line.length <= 40 && looksLikeName(line) && line.split(' ').length <= 4 && !HEADING.test(line)
    || !runsOn && banners.first(line) !== null;
}
