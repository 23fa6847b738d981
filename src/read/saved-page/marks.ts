import type { ElementListener } from '../html-text.js';

/** What an element of a page is, by its class or id: the names are Alaveteli's, the same on every site and in every language. */
export type Mark =
  | 'heading' | 'request-header' | 'subtitle' | 'status' | 'incoming' | 'outgoing' | 'comment' | 'event' | 'bubble' | 'bubble-line'
  | 'header' | 'author' | 'date' | 'delivery' | 'old-heading' | 'attachments' | 'attachment' | 'attachment-name' | 'attachment-meta'
  | 'text' | 'fold' | 'actions' | 'hidden-notice' | 'link';

/** A stretch of the page's text that an element marks. */
export interface Marked {
  mark: Mark; start: number; end: number; attributes: Readonly<Record<string, string>>;
  /** Its place in `Marks.found`, and the place after the last mark within it: marks are in the order of their start tags. */
  index: number; upto: number;
}

/** Marks by class. */
const BY_CLASS: Readonly<Record<string, Mark>> = {
  'request-header': 'request-header', 'request-header__subtitle': 'subtitle', subtitle: 'subtitle', comment_in_request: 'comment', event_plain: 'event', event_bubble: 'bubble-line',
  correspondence__header__author: 'author', correspondence__header__date: 'date', 'correspondence__header__delivery-status': 'delivery', correspondence__header: 'header',
  attachments: 'attachments', attachment__name: 'attachment-name', attachment__meta: 'attachment-meta', attachment: 'attachment', correspondence_text: 'text', comment_in_request_text: 'text',
  unfold_link: 'fold', event_actions: 'actions', correspondence__footer: 'actions', correspondence_actions: 'actions', hidden_message: 'hidden-notice', 'hidden-message': 'hidden-notice',
};

/** Gathers marked elements while a page is turned into text; also what elements without text say. */
export class Marks implements ElementListener {
  readonly found: Marked[] = [];
  /** The request's own address, where the page states one. */
  canonical: string | null = null;
  private readonly opened: (Marked | null)[] = [];
  private inAttachment = 0;

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    const mark = this.markOf(name, attributes);
    const marked = mark ? { mark, start: at, end: at, attributes, index: this.found.length, upto: 0 } : null;
    if (marked) this.found.push(marked);
    if (mark === 'attachment') this.inAttachment++;
    this.opened.push(marked);
  }

  close(_name: string, at: number): void {
    const marked = this.opened.pop();
    if (!marked) return;
    marked.end = at;
    marked.upto = this.found.length;
    if (marked.mark === 'attachment') this.inAttachment--;
  }

  silent(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = name === 'link' && attributes['rel'] === 'canonical' ? attributes['href'] : name === 'input' && /\bcplink__field\b/.test(attributes['class'] ?? '') ? attributes['value'] : name === 'meta' && attributes['property'] === 'og:url' ? attributes['content'] : undefined;
    if (value && /^https?:\/\/[^\s<>]{4,300}\/request\//.test(value)) this.canonical ??= value.split(/[#?]/, 1)[0]!;
  }

  /** The marks within one. */
  within(marked: Marked): readonly Marked[] { return this.found.slice(marked.index + 1, marked.upto); }

  private markOf(name: string, attributes: Readonly<Record<string, string>>): Mark | null {
    const id = attributes['id'] ?? '', classes = (attributes['class'] ?? '').slice(0, 1000).split(/\s+/);
    if (name === 'h1') return 'heading';
    if (id === 'request_status') return 'status';
    if (id === 'hidden_message') return 'hidden-notice';
    if (name === 'div' && id === 'correspondence') return 'bubble';
    if (name === 'div' && (classes.includes('correspondence') || /^(?:incoming|outgoing)-\d/.test(id))) {
      if (classes.includes('incoming') || id.startsWith('incoming-')) return 'incoming';
      return classes.includes('outgoing') || id.startsWith('outgoing-') ? 'outgoing' : null;
    }
    const known = classes.find((one) => Object.hasOwn(BY_CLASS, one));
    if (known) return BY_CLASS[known]!;
    if (name === 'time') return 'date';
    if (name === 'h2') return 'old-heading';
    if (name === 'strong' && this.inAttachment) return 'attachment-name';
    return name === 'a' ? 'link' : null;
  }
}
