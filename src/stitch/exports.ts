import { contains } from '../match/contains.js';
import { SaidBefore, wordHashesOf, type WordHashes } from '../match/shingles.js';
import type { Draft, Split } from '../model/draft.js';
import type { Layout } from '../model/lists.js';
import { combine, dayOf, statedDateOf } from './combine.js';
import { ownText } from './own-text.js';
import { rootsOf } from './roots.js';

/** How much each layout knows of a message; of two exports of one message, the text of the one that knows more is shown. */
const KNOWS: readonly Layout[] = ['saved-html', 'mhtml', 'muckrock', 'fragdenstaat-json', 'browser-2016', 'browser-2011', 'browser-2009', 'browser-2008', 'headed-dated', 'correspondence-txt', 'from-undated', 'headed-undated', 'headerless'];
/** A feed shows the first words only: it comes after all others. */
const rank = ({ layout }: Split): number => { const at = KNOWS.indexOf(layout); return layout === 'atom' ? KNOWS.length + 1 : at < 0 ? KNOWS.length : at; };
const SAME = 0.7;
/** Fewer words than this are the same only where they are equal. */
const FEW = 8;
const DAY = 86_400_000;

/** One message of the thread, the drafts of other exports that say the same, and the exports that it was met in. */
interface Met { draft: Draft; words: WordHashes; others: Draft[]; met: Set<Split> }

/**
 * Several exports of one correspondence as one list of drafts, each message once. The export that knows most leads; the messages of the others
 * are found in it by their words, direction and day, or take their place by date and order. What is taken from another document becomes
 * furniture `copy` there. Mails are not compared with one another: the same letter sent twice is two letters.
 * @param splits one correspondence. What mails quote stays before them, what was attached to them after them.
 */
export function mergeExports(splits: readonly Split[]): Draft[] {
  const isOwn = (draft: Draft): boolean => draft.origin === 'message';
  const led = splits.filter((split) => split.drafts.some(isOwn)).sort((a, b) => rank(a) - rank(b));
  if (led.length < 2 || led.every(({ document }) => document.headers)) return splits.flatMap((split) => split.drafts);
  const found = new Found();
  for (const split of led) {
    let after = -1;
    for (const draft of split.drafts.filter(isOwn)) after = found.place(draft, split, after);
  }
  const shownFor = new Map<Draft, Draft>();
  const shown = found.list.map(({ draft, others }) => {
    const all = [draft, ...others];
    // A text that the source withholds in part gives way to one that is whole.
    const best = all.find(({ hidden }) => !hidden) ?? draft;
    for (const other of all) if (other !== best) { shownFor.set(other, best); combine(best, other); }
    return best;
  });
  return inOrder(shown, splits, foldAway(splits, shownFor));
}

/** The messages that the exports read so far have. */
class Found {
  readonly list: Met[] = [];
  private readonly said = new SaidBefore();
  private readonly byKey: Met[] = [];
  private readonly byWords = new Map<string, Met[]>();
  private readonly byMoment = new Map<string, Met[]>();

  /** Finds a draft's message, or gives it a place of its own. @param after the place of the message before it in its own export. @returns its place. */
  place(draft: Draft, split: Split, after: number): number {
    const words = wordHashesOf(ownText(draft));
    const same = this.same(draft, words, split);
    if (same) {
      same.met.add(split);
      same.others.push(draft);
      return this.list.indexOf(same);
    }
    const met: Met = { draft, words, others: [], met: new Set([split]) };
    const at = placeOf(this.list, draft, after);
    this.list.splice(at, 0, met);
    this.said.add(this.byKey.length, words);
    this.byKey.push(met);
    const key = words.join(' ');
    this.byWords.set(key, [...this.byWords.get(key) ?? [], met]);
    const moment = momentOf(draft);
    const together = moment === null ? [] : this.byMoment.get(moment) ?? [];
    if (moment !== null && together.length < AT_ONCE) this.byMoment.set(moment, [...together, met]);
    return at;
  }

  /** The message of the same moment of which a part is shown, or which is a part of what is shown: an excerpt may be too short to be known by its words. */
  private partOf(draft: Draft, words: WordHashes, may: (met: Met) => boolean): Met | undefined {
    const moment = momentOf(draft), text = ` ${words.join(' ')} `;
    return moment === null ? undefined : this.byMoment.get(moment)?.find((met) => {
      const other = ` ${met.words.join(' ')} `;
      return may(met) && (draft.hidden && contains(other, text) || met.draft.hidden && contains(text, other));
    });
  }

  /** The message that says the same: most of the shorter one's words stand in the other, neither direction nor day speaks against it, and it is not one of the same export. */
  private same(draft: Draft, words: WordHashes, split: Split): Met | undefined {
    const may = (met: Met): boolean => !met.met.has(split) && !(draft.headers && met.draft.headers) && agree(met.draft, draft);
    const part = this.partOf(draft, words, may);
    if (part) return part;
    const equal = words.length || draft.attachments.length ? this.byWords.get(words.join(' '))?.find(may) : undefined;
    if (equal || words.length < FEW) return equal;
    const share = (of: { key: number; share: number }): number => of.share * (words.length - 4) / (Math.min(words.length, this.byKey[of.key]!.words.length) - 4);
    const best = this.said.shares(words, (key) => this.byKey[key]!.words.length >= FEW && may(this.byKey[key]!)).filter((one) => share(one) >= SAME).sort((a, b) => share(b) - share(a))[0];
    return best && this.byKey[best.key];
  }
}

/** How many messages of one moment are looked at. */
const AT_ONCE = 8;
/** A moment, to the minute at least, with the speaker: two exports of one message state it alike. */
function momentOf(draft: Draft): string | null {
  const value = statedDateOf(draft)?.value;
  return value && value.includes('T') && draft.role ? `${draft.role.value} ${value}` : null;
}

function agree(a: Draft, b: Draft): boolean {
  const known = ({ role }: Draft): string | null => (role && role.certainty !== 'guessed' && role.value !== 'unknown' ? role.value : null);
  if (known(a) && known(b) && known(a) !== known(b)) return false;
  const [one, other] = [dayOf(a), dayOf(b)];
  // A mail may cross midnight on its way, or its header be of another zone.
  return one === null || other === null || Math.abs(one - other) <= DAY;
}

/** Where a message that no other export has belongs: after the one that it follows in its own, and before the first that is later. */
function placeOf(list: readonly Met[], draft: Draft, after: number): number {
  const day = dayOf(draft);
  if (day === null) return after + 1 || list.length;
  let at = after + 1;
  while (at < list.length) {
    const next = dayOf(list[at]!.draft);
    if (next !== null && next > day) break;
    at++;
  }
  return at;
}

/**
 * Takes the messages that are shown from another document out of theirs, with what they quote: furniture `copy`. A quotation whose words the
 * shown message does not have stays a message of its own. @returns those, each with the message that it stands before.
 */
function foldAway(splits: readonly Split[], shownFor: ReadonlyMap<Draft, Draft>): { draft: Draft; before: Draft }[] {
  const left: { draft: Draft; before: Draft }[] = [];
  const words = new Map<Draft, SaidBefore>();
  for (const split of splits) {
    const roots = rootsOf(split.drafts);
    for (const draft of split.drafts) {
      const shown = shownFor.get(roots.get(draft)!);
      if (!shown) continue;
      if (draft.parent) {
        let said = words.get(shown);
        if (!said) { said = new SaidBefore(); said.add(0, wordHashesOf(shown.document.text)); words.set(shown, said); }
        const own = wordHashesOf(ownText(draft));
        if (own.length >= FEW && (said.copied(own, () => true)?.share ?? 0) < SAME) { left.push({ draft, before: shown }); draft.parent = null; continue; }
      }
      split.furniture.push(...draft.spans.map((span) => ({ zone: 'copy' as const, ...span, rule: 'common/copy/other-export', copyOf: shown.id })));
    }
    split.furniture.sort((a, b) => a.start - b.start);
  }
  return left;
}

/** Drafts in the order of the messages that are shown: what a message quotes before it, what was attached to its mail after it. */
function inOrder(shown: readonly Draft[], splits: readonly Split[], left: readonly { draft: Draft; before: Draft }[]): Draft[] {
  const blocks = new Map<Draft, Draft[]>(shown.map((draft) => [draft, []]));
  for (const { draft, before } of left) blocks.get(before)!.push(draft);
  const ownOf = new Map(shown.filter(({ headers }) => headers).map((draft) => [draft.document, draft]));
  let mail: Draft | undefined;
  for (const split of splits) {
    const roots = rootsOf(split.drafts);
    // A mail's attached mails are read right after it.
    mail = split.document.parent === null ? ownOf.get(split.document) : mail;
    for (const draft of split.drafts) (blocks.get(roots.get(draft)!) ?? (split.document.parent !== null && mail ? blocks.get(mail) : undefined))?.push(draft);
  }
  return shown.flatMap((draft) => blocks.get(draft)!);
}
