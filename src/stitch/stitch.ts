import { sameBody } from '../match/names.js';
import { wordsOf } from '../match/shingles.js';
import type { Split } from '../model/draft.js';
import { problem, type Problem } from '../model/problem.js';
import type { Thread, ThreadMessage } from '../model/thread.js';
import { foldCopies } from './copies.js';
import { markDuplicates } from './duplicates.js';
import { dateByEvents, eventsAsDrafts } from './events.js';
import { mergeExports } from './exports.js';
import { correspondences } from './groups.js';
import { inMailOrder } from './mail-order.js';
import { pageFactsOf } from './page-facts.js';

/**
 * Joins what was split into threads: one for each correspondence, however many documents tell of it, each message once. A quoted draft that
 * copies a message which the thread already has becomes a `quote` zone of the message that quotes it.
 * @param together the mails are of one thread: whoever calls knows it.
 */
export function stitch(splits: readonly Split[], together = false): { threads: Thread[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const groups = withForcedDates(correspondences(splits, together), problems);
  return { threads: groups.map((group) => threadOf(group, problems)), problems };
}

function threadOf(group: Split[], problems: Problem[]): Thread {
  const splits = inMailOrder(group);
  const facts = splits.filter(({ document }) => document.facts), told = splits.filter(({ document }) => !document.facts);
  const drafts = told.some((split) => split.drafts.length) ? foldCopies(mergeExports(told)) : facts.slice(0, 1).flatMap(({ document }) => eventsAsDrafts(document));
  if (told.length) for (const { document } of facts) problems.push(...dateByEvents(drafts, document));
  const page = pageFactsOf(splits);
  const messages: ThreadMessage[] = drafts.map((draft) => ({ id: draft.id, draft, zones: [], duplicateOf: null }));
  for (const { draft } of messages) {
    const { author } = draft;
    if (author?.name && page.authority?.name && !author.organisation && sameBody(author.name, page.authority.name)) draft.author = { ...author, name: null, organisation: page.authority.name };
  }
  problems.push(...markDuplicates(messages));
  return { id: `t-${group[0]?.document.id ?? '0'}`, page, splits, messages };
}

/** A request's JSON that was given to date the others joins the one correspondence that there is, unless that has another title. */
function withForcedDates(groups: Split[][], problems: Problem[]): Split[][] {
  const isForced = (group: Split[]): boolean => group.every(({ document }) => document.facts?.forced);
  const others = groups.filter((group) => !isForced(group));
  for (const forced of groups.filter(isForced)) {
    const [only, second] = others, { document: { file }, page } = forced[0]!;
    const title = only && pageFactsOf(only).title;
    if (!only || second || title && page.title && wordsOf(title).join(' ') !== wordsOf(page.title).join(' ')) {
      problems.push(problem('warning', 'other-request', only ? `it is the JSON of another request${page.title ? ` (${page.title.slice(0, 120)})` : ''}: it dates nothing here` : 'there is nothing that it could date', { file, hint: 'save /request/NAME.json of the same request' }));
      continue;
    }
    only.push(...forced);
  }
  return others;
}
