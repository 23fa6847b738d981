import { readParty } from '../../match/parties.js';
import type { ResultThread } from '../../model/result.js';
import { gatherFrom, gatherFromHeaders } from './gather.js';
import { keyOf, Marks, type MarkKind } from './marks.js';
import type { Replacement } from './mapped-text.js';
import type { NameFinder } from './name-finder.js';
import { isRoleAddress, shapesIn } from './patterns.js';
import { People } from './people.js';
import type { Staying } from './staying.js';
import { personIn } from './person-name.js';
import { folded, wordsOf } from './words.js';

const OFFICIAL = new Set(['authority', 'regulator']);
const RANK: Readonly<Record<MarkKind | 'kept', number>> = { kept: -1, email: 0, address: 1, phone: 2, postcode: 3, 'message-id': 4, person: 5 };
/** Names of accounts in the addresses of request sites: "/user/alex_morgan". */
const ACCOUNT = /\/(?:user|profile|users)\/([\w.%-]{1,80})/gi;

/** Knows the people of one correspondence, and replaces what is private in any of its texts. */
export class Redactor {
  readonly marks = new Marks();
  private readonly finder: NameFinder;
  private readonly kept: Set<string>;
  private readonly bodies: ReadonlySet<string>;

  constructor(threads: readonly ResultThread[], texts: readonly string[], stays: Staying) {
    const people = new People();
    this.kept = new Set(stays.addresses);
    for (const name of stays.names) { const words = personIn(name); if (words) people.keep(words); people.addBody(name); }
    for (const thread of threads) this.gatherParties(thread, people, stays.staff);
    const common = new Set<string>();
    for (const text of texts) {
      gatherFrom(text, people);
      for (const word of wordsOf(text)) if (!word.capital && !/[@._%/]/.test(text[word.start - 1] ?? '') && !/[@_%/]/.test(text[word.whole] ?? '')) common.add(word.folded);
    }
    this.finder = people.finder(common);
    this.bodies = people.bodies;
  }

  private gatherParties({ requester, authority, messages, title }: ResultThread, people: People, staffStays: boolean): void {
    if (authority.name) people.addBody(authority.name);
    const person = (name: string | null, staff = false): void => { const words = name === null || name === authority.name ? null : personIn(readParty(name)?.name ?? name); if (words) { if (staff) people.keep(words); else people.add(words); } };
    person(requester.name);
    if (title) gatherFrom(title, people);
    for (const { sender, recipients, absence, subject, role, zones, text } of messages) {
      const staff = staffStays && OFFICIAL.has(role);
      if (sender.organisation) people.addBody(sender.organisation);
      for (const zone of zones ?? []) if (zone.zone === 'quote-header') gatherFromHeaders(zone.text, people);
      person(sender.name, staff);
      if (staff) {
        if (sender.email) this.kept.add(sender.email.toLowerCase());
        const signed = new People();
        for (const zone of zones ?? [{ zone: 'sign-off', text }]) if (zone.zone === 'sign-off') gatherFrom(zone.text, signed);
        for (const words of signed.names) people.keep(words);
      }
      for (const { name } of recipients) person(name);
      for (const { name } of absence?.instead ?? []) person(name);
      if (subject) gatherFrom(subject, people);
    }
  }

  /** What is private in a text, and the marks that stand for it: sorted, none overlapping. Where two overlap, one mark stands for both. */
  replacements(text: string): Replacement[] {
    interface Found { start: number; end: number; kind: MarkKind | 'kept'; key: string | null }
    const found: Found[] = [
      ...shapesIn(text, (email) => this.stays(email)).map((one) => ({ ...one, key: null })),
      ...this.finder.find(text).map(({ start, end, person }) => ({ start, end, kind: 'person' as const, key: `p${person}` })),
    ];
    if (/\/(?:user|profile)/i.test(text)) for (const { 0: said, 1: account, index } of text.matchAll(ACCOUNT)) { const end = index + said.length; found.push({ start: end - account!.length, end, kind: 'person', key: this.keyOfName(account!) }); }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const merged: Found[] = [];
    for (const one of found) {
      const last = merged.at(-1);
      if (!last || one.start >= last.end) { merged.push(one); continue; }
      if (RANK[one.kind] < RANK[last.kind] || one.kind === last.kind && one.end - one.start > last.end - last.start) Object.assign(last, { kind: one.kind, key: one.key });
      last.end = Math.max(last.end, one.end);
    }
    return merged.flatMap(({ start, end, kind, key }) => {
      if (kind === 'kept') return [];
      const written = text.slice(start, end);
      return { start, end, mark: this.marks.markOf(kind, kind === 'person' ? key ?? written : keyOf(kind, written), written) };
    });
  }

  /** A text with its private things replaced. */
  text(text: string): string {
    const all = this.replacements(text);
    if (all.length === 0) return text;
    let at = 0, made = '';
    for (const { start, end, mark } of all) { made += text.slice(at, start) + mark; at = end; }
    return made + text.slice(at);
  }

  /** A name of a heading or header: a person's goes whole, even where only part of it is known ("alex99"). */
  name(name: string): string {
    if (this.bodies.has(name)) return name;
    const made = this.text(name);
    if (made === name) { const words = personIn(name); return words && !this.finder.find(name).length && !this.finder.knows(words) ? this.marks.markOf('person', this.keyOfName(name), name) : name; }
    if (/^(\[person \d+\])(?:[\s,]{1,3}\1)+$/.test(made)) return /\[person \d+\]/.exec(made)![0];
    return /^\[person \d+\][\d._-]+$|^[\d._-]*\[person \d+\]$/.test(made) ? /\[person \d+\]/.exec(made)![0] : made;
  }

  /** The id of a message, which often has its writer's address in it. */
  messageId(id: string): string { return this.marks.markOf('message-id', id, id); }

  private stays(email: string): 'whole' | 'but names' | null {
    const key = keyOf('email', email), domain = key.slice(key.indexOf('@') + 1);
    return this.kept.has(key) || this.kept.has(domain) ? 'whole' : isRoleAddress(key) ? 'but names' : null;
  }

  private keyOfName(name: string): string {
    const [known] = this.finder.find(name);
    return known ? `p${known.person}` : `n${wordsOf(name).map(({ folded: word }) => word).join(' ') || folded(name)}`;
  }
}
