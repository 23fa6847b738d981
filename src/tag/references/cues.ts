import { lowered } from '../../match/folded-text.js';

/** The words after which a reference stands. `owner` is what they say of whose it is. Offsets are into the text that was read. */
export interface Cue { start: number; end: number; whose: Whose; strong: boolean }
export type Whose = 'our' | 'your' | 'regulator' | 'authority' | null;

const CONNECTOR = String.raw`(?:[ \t]{0,3}(?:is|was)(?=[ \t]))?[ \t]{0,8}[*]{0,2}(?:[:=#–-]{1,2}[*]{0,2}(?:[ \t]{0,12}\n)?)?[ \t]{0,12}["“‘'([]?`;
const NUMBER = String.raw`(?:[ \t]{0,3}(?:no|nos|number|numbers|num|id|code)\b\.?)?`;
const CUE = new RegExp(String.raw`(?<![\p{L}\p{N}/@-])(?:(?<ref>ref(?:erence)?s?\b\.?|cyf(?:eirnod)?\b)${NUMBER}(?: for (?:your|this|my|the) [\p{L} ]{3,40} is)?|(?<case>(?:case|request|ticket|tracking|complaint|enquiry|log|appeal)) {1,3}(?:number|no|id)\b\.?)${CONNECTOR}`, 'gu');
const QUOTING = /(?<![\p{L}\p{N}])quot(?:e|ing) (?:the |our |my )?(?=\S{0,30}\d)/gu;
/** What a number is that stands after these words: an invoice's, a plan's, a place's; no case of this correspondence. */
const OTHERS = /\b(?:invoice|payment|purchase|order|planning|planning application|customer|account|tax|bacs|bank|vat|company|charity|registration|crime|grid|map|contract|tender|job|vacancy|pcn|penalty|penalty charge notice|product|drawing|policy|insurance|meter|property|title|patient|nhs|student|booking|photo|image|catalogue|asset|licen[cs]e|vehicle)(?: \w{1,12})? ?$/i;
const REGULATORS = /\b(?:ico|ico's|commissioner|commissioner's|ombudsman|ombudsman's|tribunal|tribunal's)(?: case| complaint)? ?$/i;
const BODIES = /\b(?:council|authority|department|trust|police|force|university|body|school)(?:'s)? ?$/i;

/** Every cue in a text, in order. Linear. */
export function cuesIn(text: string): Cue[] {
  const found: Cue[] = [];
  const low = lowered(text);
  for (const match of low.matchAll(CUE)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index).split('\n').at(-1)!.replace(/’/g, "'");
    if (OTHERS.test(before)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, whose: whoseOf(before, match[0]), strong: /[:=#]|\b(?:no|number|id|code)\b/i.test(match[0]) || /\b(?:our|your|my)\s+(?:\w+\s+)?$/i.test(before) });
  }
  for (const match of low.matchAll(QUOTING)) found.push({ start: match.index, end: match.index + match[0].length, whose: null, strong: false });
  return found.sort((a, b) => a.start - b.start);
}

function whoseOf(before: string, cue: string): Whose {
  if (REGULATORS.test(before)) return 'regulator';
  if (BODIES.test(before)) return 'authority';
  if (/\b(?:our|my|ein) ?$/i.test(before)) return 'our';
  // "Your reference number is …" tells the reader a number of the body's own; "Your ref:" heads a letter.
  if (/\b(?:your|eich) ?$/i.test(before) && !/number/i.test(cue)) return 'your';
  return null;
}
