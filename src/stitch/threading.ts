import { KeyTable, keyOf, type Key } from './key-table.js';
import type { MailFacts } from './mail-facts.js';
import { numbers } from './numbers.js';

/** References that are followed: the first and the last of them. */
const FIRST = 10, LAST = 90;
/** No mail: phantoms, and sets whose request is not there. */
const NONE = 0xffffffff;

/**
 * Which mails are of one correspondence. Mails are added in the order of the mailbox; then `join` looks for the homes of those that are still alone.
 * References and In-Reply-To first, as RFC 5256 (THREAD=REFERENCES) links containers: a mail is tied to what it names, phantoms included, and a
 * link that someone else's references presume is made only where the child has no parent. Then a request's address at an Alaveteli site, then a case
 * reference between the same parties; and an answer whose request is not found by any of these goes to the last mail of the same subject between
 * the same parties that is no answer. Sets are merged, never walked, so that no thread is too deep. About 60 bytes a mail.
 */
export class MailThreads {
  /** Of every node (a mail, or an id that mails name): the node that it was joined to. */
  private readonly joined = numbers();
  /** Whether a node has a parent; of a set's own node: the first mail in it that is no answer. */
  private readonly child = numbers();
  private readonly starter = numbers();
  private readonly nodeOf = numbers();
  /** First mail of each set, by its node. */
  private readonly first = numbers();
  private readonly keys = new KeyTable();
  private readonly subjects = new KeyTable();
  /** Answers that found no request so far: mail, and two keys of two halves each. */
  private readonly homeless = numbers();

  get size(): number { return this.nodeOf.length; }

  /** Adds a mail. @param fingerprint of its bytes, so that one without an id that is there twice is of one thread. @returns its number, from 0. */
  add(facts: MailFacts, fingerprint: string): number {
    const mail = this.nodeOf.length;
    const node = facts.messageId !== null && facts.messageId.length > 4 ? this.node(`i${facts.messageId}`) : this.node(`f${fingerprint}`);
    this.nodeOf.push(node);
    this.tie(node, mail, facts.reply);
    const references = facts.references.length > FIRST + LAST ? [...facts.references.slice(0, FIRST), ...facts.references.slice(-LAST)] : facts.references;
    let before = -1;
    for (const id of references) {
      const named = this.node(`i${id}`);
      if (before >= 0 && !this.child.at(named)) this.link(before, named);
      before = named;
    }
    if (before >= 0) this.link(before, node);
    if (facts.request) this.union(this.node(`w${facts.request}`), node);
    if (facts.caseReference) for (const pair of pairsOf(facts)) this.union(this.node(`r${facts.caseReference} ${pair}`), node);
    if (facts.subject) this.noteSubject(mail, facts);
    return mail;
  }

  /** Finds the homes of answers whose request came later, or not at all. Call it once, after the last mail. */
  join(): void {
    const { homeless } = this;
    for (let i = 0; i < homeless.length; i += 5) {
      const mail = homeless.at(i), keys: Key[] = [[homeless.at(i + 1), homeless.at(i + 2)], [homeless.at(i + 3), homeless.at(i + 4)]];
      // Answers to a request that is nowhere are of one thread.
      if (!this.settle(mail, keys)) for (const key of keys) this.subjects.set(key, mail);
    }
  }

  /** The first mail (in the order in which they were added) of the thread that a mail is in. */
  threadOf(mail: number): number { return this.first.at(this.find(this.nodeOf.at(mail))); }

  private noteSubject(mail: number, facts: MailFacts): void {
    const keys = pairsOf(facts).slice(0, 2).map((pair) => keyOf(`${facts.subject!} ${pair}`));
    if (!facts.reply) { for (const key of keys) this.subjects.set(key, mail); return; }
    const [one, other] = keys;
    if (one && other && !this.settle(mail, keys)) for (const number of [mail, ...one, ...other]) this.homeless.push(number);
  }

  /** Joins an answer to the request of its subject and parties, unless its thread has one; false where there is none. */
  private settle(mail: number, keys: readonly Key[]): boolean {
    if (this.starter.at(this.find(this.nodeOf.at(mail))) !== NONE) return true;
    const home = keys.map((key) => this.subjects.get(key)).find((found) => found !== undefined);
    if (home !== undefined) this.union(this.nodeOf.at(home), this.nodeOf.at(mail));
    return home !== undefined;
  }

  private node(name: string): number {
    const key = keyOf(name);
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    const node = this.joined.push(this.joined.length);
    this.child.push(0);
    this.starter.push(NONE);
    this.first.push(NONE);
    this.keys.set(key, node);
    return node;
  }

  private tie(node: number, mail: number, reply: boolean): void {
    const set = this.find(node);
    this.first.set(set, Math.min(this.first.at(set), mail));
    if (!reply) this.starter.set(set, Math.min(this.starter.at(set), mail));
  }

  private link(parent: number, child: number): void { this.child.set(child, 1); this.union(parent, child); }

  private find(node: number): number {
    let at = node;
    while (this.joined.at(at) !== at) {
      const above = this.joined.at(this.joined.at(at));
      this.joined.set(at, above);
      at = above;
    }
    return at;
  }

  private union(one: number, two: number): void {
    const a = this.find(one), b = this.find(two);
    if (a === b) return;
    this.joined.set(b, a);
    this.first.set(a, Math.min(this.first.at(a), this.first.at(b)));
    this.starter.set(a, Math.min(this.starter.at(a), this.starter.at(b)));
  }
}

/** The two parties, whoever writes: one person's address with the other's domain, for bodies answer from many addresses. */
function pairsOf({ from, to }: MailFacts): string[] {
  if (!from) return [];
  const domain = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
  return to.slice(0, 3).flatMap((other) => [`${from} ${domain(other)}`, `${other} ${domain(from)}`]);
}
