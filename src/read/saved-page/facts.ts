import { parseStrictDate } from '../../dates/strict.js';
import type { PageFacts } from '../../model/draft.js';
import type { Marked, Marks } from './marks.js';

/** What a page says of its request as a whole, and the heading that is its title. */
export interface MarkedFacts { facts: PageFacts; title: Marked | null }

/**
 * Title, status, parties and deadline, by the page's own marks. The state is the class of the status, the same in every language.
 * @param said the words of a mark, white space folded.
 */
export function factsOf(marks: Marks, said: (marked: Marked) => string): MarkedFacts {
  const first = (mark: Marked['mark']): Marked | null => marks.found.find((one) => one.mark === mark && said(one) !== '') ?? null;
  const title = titleOf(marks, said);
  const subtitle = first('subtitle'), status = marks.found.findLast((one) => one.mark === 'status' && said(one) !== '') ?? null;
  const links = subtitle ? marks.within(subtitle).filter((one) => one.mark === 'link' && said(one) !== '') : [];
  const to = (path: RegExp): Marked | undefined => links.find((one) => path.test(one.attributes['href'] ?? ''));
  const user = to(/\/user\/[^/?#]/), body = to(/\/body\/[^/?#]/);
  const party = (link: Marked | undefined): PageFacts['requester'] => (link ? { name: said(link), email: null } : null);
  const sentence = status ? said(status) : '';
  const due = status ? marks.within(status).find((one) => one.mark === 'date') : undefined;
  return {
    title,
    facts: {
      title: title ? said(title) : null,
      status: status ? { value: stateOf(status), text: sentence } : null,
      requester: party(user) ?? (subtitle ? unlinked(said(subtitle)) : null), authority: party(body),
      deadline: parseStrictDate(due?.attributes['datetime'] ?? sentence)?.value.slice(0, 10) ?? null,
      url: marks.canonical,
    },
  };
}

/** The heading in the request's header; in older layouts, where it has none, the last before the correspondence. The first of a page is often the site's own name. */
function titleOf(marks: Marks, said: (marked: Marked) => string): Marked | null {
  const headings = marks.found.filter((one) => one.mark === 'heading' && said(one) !== '');
  const header = marks.found.find((one) => one.mark === 'request-header');
  const inside = header && headings.find((one) => one.index > header.index && one.index < header.upto);
  if (inside) return inside;
  const letters = marks.found.find((one) => one.mark === 'incoming' || one.mark === 'outgoing' || one.mark === 'bubble' || one.mark === 'status');
  return headings.findLast((one) => !letters || one.index < letters.index) ?? null;
}

/** Alaveteli's name of the state: `request-status-message--STATE` (2016 and later), `icon_STATE` (before). */
function stateOf(status: Marked): string | null {
  for (const name of (status.attributes['class'] ?? '').slice(0, 1000).split(/\s+/)) {
    const state = /^(?:request-status-message--|icon_)([a-z_]{2,40})$/.exec(name)?.[1];
    if (state) return state;
  }
  return null;
}

/** "An anonymous user made this …": nobody is linked to. */
function unlinked(subtitle: string): PageFacts['requester'] {
  const name = /^(\S.{0,118}?) made this /i.exec(subtitle.slice(0, 400))?.[1];
  return name ? { name, email: null } : null;
}
