import type { ElementListener } from '../html-text.js';

/** What an element of a page is, by its class or id: the names are Alaveteli's, the same on every site and in every language. */
export type Mark =
  | 'title' | 'subtitle' | 'status' | 'incoming' | 'outgoing' | 'comment' | 'event'
  | 'header' | 'author' | 'date' | 'delivery' | 'old-heading' | 'attachments' | 'attachment' | 'attachment-name' | 'attachment-meta' | 'fold' | 'actions' | 'hidden-notice' | 'link';

/** A stretch of the page's text that an element marks. */
export interface Marked { mark: Mark; start: number; end: number; attributes: Readonly<Record<string, string>>; name: string }

/** Gathers marked elements while a page is turned into text; also what elements without text say. */
export class Marks implements ElementListener {
  readonly found: Marked[] = [];
  canonical: string | null = null;
  private readonly opened: (Marked | null)[] = [];
  private headerSeen = false;

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    const mark = this.markOf(name, attributes);
    const marked = mark ? { mark, start: at, end: at, attributes, name } : null;
    if (marked) this.found.push(marked);
    this.opened.push(marked);
  }

  close(_name: string, at: number): void {
    const marked = this.opened.pop();
    if (marked) marked.end = at;
  }

  silent(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = name === 'link' && attributes['rel'] === 'canonical' ? attributes['href'] : name === 'input' && /\bcplink__field\b/.test(attributes['class'] ?? '') ? attributes['value'] : name === 'meta' && attributes['property'] === 'og:url' ? attributes['content'] : undefined;
    if (value && /^https?:\/\/[^\s<>]{4,300}\/request\//.test(value)) this.canonical ??= value.split(/[#?]/, 1)[0]!;
  }

  private markOf(name: string, attributes: Readonly<Record<string, string>>): Mark | null {
    const id = attributes['id'] ?? '', classes = (attributes['class'] ?? '').split(/\s+/);
    const has = (...names: string[]): boolean => names.some((one) => classes.includes(one));
    if (has('request-header')) { this.headerSeen = true; return null; }
    if (name === 'h1') return this.headerSeen || !this.found.some(({ mark }) => mark === 'title') ? 'title' : null;
    if (has('request-header__subtitle', 'subtitle')) return 'subtitle';
    if (id === 'request_status') return 'status';
    if (name === 'div' && (has('correspondence') || /^(?:incoming|outgoing)-\d/.test(id))) return has('incoming') || id.startsWith('incoming-') ? 'incoming' : has('outgoing') || id.startsWith('outgoing-') ? 'outgoing' : null;
    if (has('comment_in_request')) return 'comment';
    if (has('event_plain')) return 'event';
    if (has('correspondence__header__author')) return 'author';
    if (has('correspondence__header__date') || name === 'time') return 'date';
    if (has('correspondence__header__delivery-status')) return 'delivery';
    if (has('correspondence__header')) return 'header';
    if (name === 'h2') return 'old-heading';
    if (has('attachments')) return 'attachments';
    if (has('attachment__name') || name === 'strong' && this.inside('attachment')) return 'attachment-name';
    if (has('attachment__meta')) return 'attachment-meta';
    if (has('attachment')) return 'attachment';
    if (has('unfold_link')) return 'fold';
    if (has('event_actions', 'correspondence__footer', 'correspondence_actions')) return 'actions';
    if (has('hidden_message', 'hidden-message') || id === 'hidden_message') return 'hidden-notice';
    return name === 'a' ? 'link' : null;
  }

  private inside(mark: Mark): boolean { return this.opened.some((marked) => marked?.mark === mark); }
}
