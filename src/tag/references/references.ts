import { RuleSet } from '../../match/rule-set.js';
import type { CaseReference, ReferenceOwner } from '../../model/facts.js';
import type { Role } from '../../model/lists.js';
import { referenceForms } from '../../packs/references.js';
import type { Stretch } from '../stretches.js';
import { cuesIn, type Whose } from './cues.js';
import { readValue, shapeOf } from './values.js';

const forms = new RuleSet(referenceForms);

interface Found { value: string; start: number; end: number; owner: ReferenceOwner; rule: string }

/** The case references that some stretches of a message name, each value once, where it first stands; then those of its subject (offsets 0: a header is no text). */
export function referencesIn(stretches: readonly Stretch[], subject: string | null, role: Role): CaseReference[] {
  const found = new Map<string, CaseReference>();
  const keep = (one: Found, text: string, start: number, end: number): void => {
    const before = found.get(one.value);
    if (!before) found.set(one.value, { value: one.value, owner: one.owner, start, end, text: text.slice(one.start, one.end), rule: one.rule });
    else if (before.owner === 'unknown') before.owner = one.owner;
  };
  for (const { start, text, quoted } of stretches) for (const one of readText(text, quoted ? 'unknown' : role)) keep(one, text, start + one.start, start + one.end);
  if (subject !== null) for (const one of readSubject(subject.slice(0, 1000), role)) keep(one, subject, 0, 0);
  return [...found.values()];
}

function readText(text: string, role: Role): Found[] {
  const found: Found[] = [];
  for (const cue of cuesIn(text)) {
    const first = readValue(text, cue.end, cue.strong);
    if (!first) continue;
    const owner = ownerOf(cue.whose, role);
    const add = (value: string, start: number, end: number): void => { found.push({ value, start, end, owner, rule: 'common/reference/cue' }); };
    add(first.value, cue.end, first.end);
    // "Our refs: 4451 and 4452"
    for (let { end } = first, n = 0; n < 20; n++) {
      const joint = /^ {0,2}(?:,|&|;|and) {1,2}/.exec(text.slice(end, end + 8));
      const next = joint && readValue(text, end + joint[0].length, true);
      if (!next || shapeOf(next.value) !== shapeOf(first.value)) break;
      add(next.value, end + joint[0].length, next.end);
      ({ end } = next);
    }
  }
  for (const rule of forms.possible(text)) {
    for (const match of text.matchAll(rule.when.pattern)) found.push({ value: match[0].replace(/\s+/g, ' '), start: match.index, end: match.index + match[0].length, owner: rule.then.owner!, rule: rule.id });
  }
  return withoutOverlaps(found);
}

/** Subjects are headings: a bracket of nothing but a reference, or a short number after FOI, is one there. */
function readSubject(subject: string, role: Role): Found[] {
  const found = readText(subject, role);
  for (const match of subject.matchAll(/[[(](?:Case |#){0,2}([\p{L}\p{N}][\p{L}\p{N}./_-]{3,30})[\])]|(?<![\p{L}\p{N}])(FOI \d{3})(?![\p{L}\p{N}/.(-])/gu)) {
    const value = match[1] ?? match[2]!;
    const start = match.index + match[0].indexOf(value);
    const years = /^(?:19|20)\d\d(?:[-/]\d\d(?:\d\d)?)?$/.test(value);
    if (!years && readValue(value, 0, false) && (/\p{L}/u.test(value) || /^\d{5,}$/.test(value)) && !/^\p{L}+$/u.test(value)) found.push({ value, start, end: start + value.length, owner: ownerOf(null, role), rule: 'common/reference/subject' });
  }
  return withoutOverlaps(found);
}

/** In order; of two that overlap, a regulator's form, then the longer. */
function withoutOverlaps(found: Found[]): Found[] {
  const kept: Found[] = [];
  const rank = (one: Found): number => (one.owner === 'regulator' && one.rule !== 'common/reference/cue' ? 0 : one.rule === 'common/reference/cue' ? 1 : 2);
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= one.start) { kept.push(one); continue; }
    if (rank(one) < rank(last) && one.end - one.start >= last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}

/** Whose a number is: what the words say, seen from the speaker; else it is that of whoever deals with the case. */
function ownerOf(whose: Whose, role: Role): ReferenceOwner {
  const speaker: ReferenceOwner = role === 'authority' || role === 'requester' || role === 'regulator' ? role : 'unknown';
  switch (whose) {
    case 'regulator': case 'authority': return whose;
    case 'our': return speaker;
    case 'your': return speaker === 'authority' ? 'requester' : speaker === 'requester' ? 'authority' : 'unknown';
    case null: return speaker === 'requester' ? 'authority' : speaker;
  }
}

type Owned = Pick<CaseReference, 'value' | 'owner'>;

/** The references of a thread: each value once, in order; an owner that one message leaves open is taken from another. @param kept those that a platform keeps for it. */
export function unionOf(lists: readonly (readonly Owned[])[], kept: readonly Owned[] = []): Owned[] {
  const found = new Map<string, Owned>();
  for (const one of [...lists.flat(), ...kept]) {
    const before = found.get(one.value);
    if (!before) found.set(one.value, { ...one });
    else if (before.owner === 'unknown') before.owner = one.owner;
  }
  return [...found.values()];
}
