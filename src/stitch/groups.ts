import type { Split } from '../model/draft.js';
import { requestKeys } from './identity.js';
import { mailFacts } from './mail-facts.js';
import { MailThreads } from './threading.js';

/**
 * Splits that belong to one correspondence: what was attached to a mail, mails of one thread, and whatever shares a key. Near-linear (union by keys).
 * In the order in which they were read.
 * @param together the mails are of one thread.
 */
export function correspondences(splits: readonly Split[], together: boolean): Split[][] {
  const parent = splits.map((_, i) => i);
  const root = (i: number): number => {
    while (parent[i]! !== i) { parent[i] = parent[parent[i]!]!; i = parent[i]!; }
    return i;
  };
  const join = (a: number, b: number): void => { const [one, other] = [root(a), root(b)]; parent[Math.max(one, other)] = Math.min(one, other); };
  const first = new Map<string, number>();
  splits.forEach((split, i) => {
    if (split.document.parent !== null) join(i, split.document.parent);
    for (const key of requestKeys(split)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, i); else join(i, known);
    }
  });
  joinMails(splits, together, join);
  const groups = new Map<number, Split[]>();
  splits.forEach((split, i) => { const at = root(i), group = groups.get(at); if (group) group.push(split); else groups.set(at, [split]); });
  return [...groups.values()];
}

function joinMails(splits: readonly Split[], together: boolean, join: (a: number, b: number) => void): void {
  const threads = new MailThreads();
  const mails: number[] = [];
  splits.forEach(({ document }, i) => {
    if (document.format !== 'eml' || document.parent !== null || !document.headers) return;
    threads.add(mailFacts(document.headers.all), document.id.replace(/~\d+$/, ''));
    mails.push(i);
  });
  threads.join();
  mails.forEach((split, mail) => { join(mails[together ? 0 : threads.threadOf(mail)]!, split); });
}
