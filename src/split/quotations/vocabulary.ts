import { QUOTATION_WORDS, type QuotationWords } from '../../packs/quotation-words.js';

type List = Exclude<keyof QuotationWords, 'language'>;
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Every language's words for one thing, the longest first. */
const all = (list: List): string => [...new Set(QUOTATION_WORDS.flatMap((row) => row[list]))].sort((a, b) => b.length - a.length).map(escape).join('|');

/** A label of a header block and its value: "Sent:  Monday", "Von: Jo", "主题：Lampen". */
const LABELS: readonly { field: 'from' | 'sent' | 'to' | 'cc' | 'subject'; pattern: RegExp }[] = (['from', 'sent', 'to', 'cc', 'subject'] as const)
  .map((field) => ({ field, pattern: new RegExp(`^(?:${all(field)}) {0,2}[:：] {0,2}(.{0,600})$`, 'i') }));
/** Labels that stand among the others and say nothing that we need. */
const OTHER = /^(?:sent by|please respond to|importance|priority|attachments?|attached|categor(?:y|ies)|reply to|reply-to|message-id|received|return-path|mime-version|content-[\w-]{1,40}|x-[\w-]{1,40}|organi[sz]ation|newsgroups|follow ?up flag|flag status|sensitivity|conversation|thread-topic|thread-index|in-reply-to|references|when|where|delivered-to|list-[\w-]{1,20}|user-agent|anlagen?|pièces? jointes?|adjuntos?|wichtigkeit|priorität|expires|file|security|fcc|resent-\w{1,12}) ?:/i;

/** A field of a header block. `other` is a label without a meaning for us. */
export interface Field { field: 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other'; value: string }

/** Reads a line (as `Lines.view` gives it) as a field of a header block, in any language of the table. */
export function readField(view: string): Field | null {
  const colon = view.search(/[:：]/);
  if (colon < 1 || colon > 40) return null;
  for (const { field, pattern } of LABELS) {
    const match = pattern.exec(view);
    if (match) return { field, value: (match[1] ?? '').trim() };
  }
  return OTHER.test(view) ? { field: 'other', value: '' } : null;
}

/** What rulers are drawn with; ProtonMail takes U+2010. */
const RULE = '-_=*~\\u2010-\\u2015';
/** "-----Original Message-----", "__________ ursprüngliche Nachricht __________". */
export const ORIGINAL = new RegExp(`^[${RULE}+#> ]{0,60}(?:${all('original')})[${RULE}:#< ]{0,60}$`, 'i');
/** "---------- Forwarded message ----------", "Begin forwarded message:". */
export const FORWARDED = new RegExp(`^[${RULE}+# ]{0,60}(?:${all('forwarded')})[${RULE}:：# ]{0,60}$`, 'i');
/** "On …", "Am …", "Le …". */
export const ON = new RegExp(`^(?:${all('on')})[ ,]`, 'i');
const WROTE = all('wrote');
/** Verbs that nothing need part from what stands before them. */
const UNPARTED = WROTE.split('|').filter((word) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(word)).join('|');
/** "… wrote:" at the end of an attribution. */
export const WROTE_AT_END = new RegExp(`(?:(?:^|[\\s>)\\]"'’，,])(?:${WROTE})|${UNPARTED})(?: ?\\(a\\)| on)?(?: ?:| ?：|…| ?\\.\\.\\.)(?: ?\\*)?$`, 'i');
/** A line with which an attribution can end, be it wrapped within its verb. */
export const ATTRIBUTION_END = new RegExp(`[:：…*>-]$|\\.\\.\\.$|(?:^|[\\s>)\\]"'])(?:${[...new Set(WROTE.split('|').map((verb) => verb.split(' ').at(-1)!))].join('|')})$`, 'i');
/** "… wrote", without its colon. */
export const WROTE_ALONE = new RegExp(`[\\s>)\\]"']{1,2}(?:${WROTE})$`, 'i');
/** "Jo Hartley schrieb am 5.1.2015 …:", "Jo hat am … geschrieben:": the verb within the line. */
export const WROTE_WITHIN = new RegExp(`(?:^|[\\s>)\\]"'])(?:${WROTE})(?=[\\s:])`, 'i');
/** The words that frame the name in an attribution, to be taken off it. */
export const FRAME = new RegExp(`^(?:${all('on')})(?=[ ,])|(?:^|(?<=[\\s>)\\]"'’，,]))(?:hat|hat am|heeft|${WROTE})(?= ?[:：…]| |$)|(?:${UNPARTED})(?= ?[:：]| |$)`, 'gi');
/** What of a date was wrapped to a line of its own: its time, or the half day alone. */
export const REST_OF_TIME = /^(?:\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?|[ap]m)$/i;
