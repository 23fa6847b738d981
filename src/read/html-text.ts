import { feedInPieces, Parser } from './markup-parser.js';
import { TextBuilder } from './text-builder.js';

const BLOCKS = new Set(['p', 'div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'form', 'fieldset', 'address', 'center', 'dl', 'dt', 'dd', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'caption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote', 'hr', 'figure', 'figcaption', 'body', 'html', 'details', 'summary', 'legend', 'option']);
/** A blank line stands round these; the others only begin a new line. */
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'table', 'blockquote', 'pre', 'figure']);
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'object', 'iframe', 'select', 'textarea', 'math']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'area', 'base', 'wbr', 'source', 'track', 'embed', 'param']);
const HIDDEN = /(?:^|;) {0,4}(?:display {0,2}: {0,2}none|visibility {0,2}: {0,2}hidden|mso-hide {0,2}: {0,2}all)/i;

/** What an open element asks for when it closes. */
interface Open { name: string; silent: boolean; quote: boolean; href: string | null; at: number; list: number | null }

/** Is told of every element that is shown. Places are UTF-16 code units of the text so far: line feeds that are still owed come after them. */
export interface ElementListener {
  open?(name: string, attributes: Readonly<Record<string, string>>, at: number): void;
  close?(name: string, at: number): void;
  /** Elements whose text is not shown: `input` with its value, `meta`, `link`. */
  silent?(name: string, attributes: Readonly<Record<string, string>>): void;
}

/**
 * The text of an HTML mail or page as a reader sees it: blocks on lines of their own, cells kept apart, items with their mark, links followed by
 * `<address>` where the words do not show it (unless `links` is false), quoted blocks with `> ` before each line, hidden elements left out.
 * One pass, no recursion: linear in the length of the HTML, however deep it is nested. Never throws.
 * @param most code units of text that are wanted: marks of quotations can make it longer than the HTML by far. A text that is longer is cut somewhere beyond.
 */
export function htmlToText(html: string, listener: ElementListener = {}, links = true, most?: number): string {
  const text = new TextBuilder(most);
  const open: Open[] = [];
  let silent = 0, pre = 0;
  const close = (): void => {
    const { name, silent: wasSilent, quote, href, at } = open.pop() as Open;
    if (wasSilent) { silent--; return; }
    if (silent) return;
    listener.close?.(name, text.length);
    if (name === 'pre') pre--;
    if (href !== null) { const said = text.since(at); if (worthShowing(href, said)) text.inline(`${said.trim() ? ' ' : ''}<${href}>`); }
    if (name === 'td' || name === 'th') { text.cellEnd(); return; }
    if (BLOCKS.has(name)) text.breakLine(SPACED.has(name) ? 2 : 1);
    if (quote) text.quoteEnd();
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'br') { if (!silent) text.lineBreak(); return; }
      if (name === 'hr') { if (!silent) { text.breakLine(1); text.inline('________________________________'); text.breakLine(1); } return; }
      if (name === 'img') { if (!silent && attributes['alt'] && !/^(?:image|logo|\S{1,40}\.(?:png|jpe?g|gif))$/i.test(attributes['alt'])) text.inline(attributes['alt'].slice(0, 300)); return; }
      if (VOID.has(name)) { if (listener.silent) listener.silent(name, attributes); return; }
      const hide = SILENT.has(name) || attributes['hidden'] !== undefined || HIDDEN.test((attributes['style'] ?? '').slice(0, 500));
      const element: Open = { name, silent: hide, quote: false, href: null, at: text.length, list: null };
      open.push(element);
      if (hide) silent++;
      if (silent) return;
      listener.open?.(name, attributes, text.length);
      element.quote = name === 'blockquote' && !/^(?:webkit-indent-blockquote)$/i.test(attributes['class'] ?? '') && isQuote(attributes);
      if (BLOCKS.has(name)) text.breakLine(SPACED.has(name) ? 2 : 1);
      if (element.quote) text.quoteStart();
      if (name === 'pre') pre++;
      if (name === 'td' || name === 'th') text.cellStart();
      // Outlook's ruler between an answer and what it answers is a border, not text.
      if (name === 'div' && (/^(?:divRplyFwdMsg|x_divRplyFwdMsg)$/.test(attributes['id'] ?? '') || /border-top: ?(?:solid|none).{0,40}#(?:b5c4df|e1e1e1)|border:none;border-top:solid/i.test((attributes['style'] ?? '').slice(0, 300)))) text.ruler();
      if (name === 'ol') element.list = Number(attributes['start'] ?? 1) || 1;
      if (name === 'li') {
        const list = open.findLast((o) => o.name === 'ol' || o.name === 'ul');
        text.inline(list?.name === 'ol' ? `${list.list!++}. ` : '- ');
      }
      if (name === 'a') { const href = (attributes['href'] ?? '').trim(); if (links && /^(?:https?:\/\/|mailto:)/i.test(href)) { element.href = href.slice(0, 2000); element.at = text.length; } }
    },
    ontext(data) {
      if (silent) return;
      if (pre) text.verbatim(data); else text.words(data);
    },
    onclosetag(name) {
      // htmlparser2 closes what is open in order; a stray end tag finds nothing to close.
      if (open[open.length - 1]?.name === name) close();
    },
  }, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  feedInPieces(parser, html, () => open.length, () => { while (open.length) close(); });
  while (open.length) close();
  return text.finish();
}

/** A quotation, not an indent: mail programs mark it by class, type or cite, or leave it plain; Word's indents carry margins alone. */
function isQuote(attributes: Record<string, string>): boolean {
  const style = attributes['style'] ?? '';
  return !/margin-(?:left|right): ?\d/i.test(style.slice(0, 300)) || /border-left|cite|gmail_quote/i.test(`${style.slice(0, 300)} ${attributes['type'] ?? ''} ${attributes['class'] ?? ''}`);
}

/** "www.example.org" linked to http://www.example.org/ shows its address already. */
function worthShowing(href: string, said: string): boolean {
  const plain = (url: string): string => url.trim().toLowerCase().replace(/^(?:https?:\/\/|mailto:)/, '').replace(/^www\./, '').replace(/[/?]$/, '');
  return plain(href) !== plain(said) && !said.toLowerCase().includes(plain(href));
}
