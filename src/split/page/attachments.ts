import type { Line } from '../../match/lines.js';
import type { Attachment } from '../../model/document.js';
import type { MessageZone } from '../../model/lists.js';
import type { Zone } from '../../model/span.js';
import type { Cues } from './cues.js';

/** Attachments that a page lists within a letter, and the zones that hold them. */
export interface Listed { attachments: Attachment[]; zones: Zone<MessageZone>[] }

/** "113K Download View as HTML", "1.2M View Download": a size, and at least one link. */
const SIZE_LINKS = /^(\d{1,6}(?:\.\d{1,3})?[KMG]?B?)[ \t]{1,8}(?:Download|View)\b[\w \t]{0,40}$/i;
const SIZE = /^\d{1,6}(?:\.\d{1,3})?(?:[KMG]B?|B)$/i;
const LINK = /^(?:Download|View(?: as HTML)?)$/i;
/** "Reply.pdf 113K Download View as HTML", all on one line. */
const ONE_LINE = /^(?:Attachment:? )?(\S.{0,200}?)[ \t]{1,8}(\d{1,6}(?:\.\d{1,3})?[KMG]B?)[ \t]{1,8}(?:Download|View)\b[\w \t]{0,40}$/i;
const PLAIN_TEXT = /^Attachment: (\S.{0,250}?) \((\d{1,6}(?:\.\d{1,3})?[KMG]?B?)\)$/;

const attachment = (name: string | null, size: string | null): Attachment => ({ name: name && name.replace(/^Attachment:? /, ''), mediaType: null, bytes: null, size, sha256: null });
const seen = (line: Line | undefined): string => line?.text.slice(0, 400).replaceAll('\u00a0', ' ').trim() ?? '';

/**
 * Finds what a letter (lines `first`…`last`, without its heading) lists as sent along with it: "2 Attachments" and each one's name, size and
 * links; the same without the count (2011 to 2016); "Attachment: Reply.pdf (99K)" of correspondence.txt. Linear.
 */
export function findAttachments(lines: readonly Line[], cues: readonly Cues[], first: number, last: number): Listed {
  const attachments: Attachment[] = [], zones: Zone<MessageZone>[] = [];
  const skip = (at: number): number => { let i = at; while (i <= last && lines[i]!.blank) i++; return i; };
  const put = (from: number, to: number, rule: string): number => {
    const end = skip(to + 1) - 1;
    zones.push({ zone: 'attachment-list', start: lines[from]!.start, end: lines[end]!.next, rule });
    return end;
  };
  for (let i = skip(first), begun = false; i <= last; i = skip(i + 1)) {
    if (cues[i]!.attachments && !begun) {
      // The count stands at the head of a letter: "2 attachments" further down is a sentence.
      const stated = parseInt(seen(lines[i]), 10), found: Attachment[] = [];
      let end = i;
      for (let item = fileAt(i + 1); item && found.length < stated; item = fileAt(end + 1)) { found.push(item.attachment); end = item.last; }
      while (found.length < Math.min(stated, 200)) found.push(attachment(null, null));
      attachments.push(...found);
      i = put(i, end, 'wdtk/attachment/count-and-files');
      begun = true;
      continue;
    }
    const item = namedAt(i);
    if (item) { attachments.push(item.attachment); i = put(i, item.last, 'wdtk/attachment/named-line'); }
    else begun = true;
  }
  return { attachments, zones };

  /** A name, then its size with links, over one line or several, blank lines between them or not. */
  function fileAt(from: number): { attachment: Attachment; last: number } | null {
    const at = skip(from);
    if (at > last || at > from + 3) return null;
    const one = ONE_LINE.exec(seen(lines[at]));
    if (one) return { attachment: attachment(one[1]!, one[2]!), last: at };
    const size = skip(at + 1);
    if (size > last || size > at + 3) return null;
    const text = seen(lines[size]), linked = SIZE_LINKS.exec(text);
    if (linked) return { attachment: attachment(seen(lines[at]), linked[1]!), last: size };
    if (!SIZE.test(text)) return null;
    let end = size;
    for (let next = skip(end + 1); next <= last && LINK.test(seen(lines[next])); next = skip(end + 1)) end = next;
    return end > size ? { attachment: attachment(seen(lines[at]), text), last: end } : null;
  }

  /** A file that is listed without a count. */
  function namedAt(at: number): { attachment: Attachment; last: number } | null {
    const plain = PLAIN_TEXT.exec(seen(lines[at]));
    return plain ? { attachment: attachment(plain[1]!, plain[2]!), last: at } : fileAt(at);
  }
}
