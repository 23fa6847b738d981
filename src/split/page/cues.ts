import { parseStrictDate } from '../../dates/strict.js';
import { lowered } from '../../match/folded-text.js';
import { readSalutation, type Salutation } from '../../match/greetings.js';
import type { Line } from '../../match/lines.js';
import { readSignOff } from '../../match/sign-offs.js';
import { LINE_SIGHT } from '../../model/rule.js';

/** A piece of a line and where it begins, in UTF-16 code units of the document. */
export interface Piece { text: string; at: number }

/** What one line of a page could be; the arrangement decides later. */
export interface Cues {
  salutation: Salutation | null;
  signOff: { name: string } | null;
  /** "7 January 2015", "March 10, 2014", "10.03.2014", alone on its line; `figures`: without a month's name. */
  dateOnly: { figures: boolean } | null;
  /** "Jo Hartley  2 August 2018", "Jo Hartley, Example Council 12 October 2017". */
  nameDate: { name: string; date: Piece } | null;
  /** "2 Attachments". */
  attachments: boolean;
  annotation: { name: string; date: Piece } | null;
  /** "Jo Hartley wrote to Example Council (link to this)": under a letter, on pages of 2008. */
  closer: { name: string; organisation: string | null; side: 'requester' | 'authority'; certain: boolean } | null;
  /** "**2013-08-23 — request (Jo Hartley):**": above a letter, in transcripts. */
  transcript: { kind: string; name: string; date: Piece } | null;
  fold: boolean;
  /** "Link to this", "Report": what the page prints under each message. */
  footer: boolean;
  /** "Sent request to Example Council again." */
  event: boolean;
  /** "This message has been hidden." */
  hidden: boolean;
  delivery: boolean;
  ruler: boolean;
  /** "Our reference: 1234567   Information request": the line with which an authority's template begins. */
  caseHeading: boolean;
  /** Words with which an authority's message begins that greets nobody. */
  opening: boolean;
}

const CLOCK = '(?:,? (?:at )?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]m)?)?';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
/** Forms with a month's name; whether the name is a month's is asked of `dates`. */
const NAMED_DAY = `${WEEKDAY}(?:\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?\\p{L}{3,10}\\.?,? (?:de )?(?:19|20)\\d\\d|\\p{L}{3,10} \\d{1,2}(?:st|nd|rd|th)?, (?:19|20)\\d\\d)${CLOCK}`;
const FIGURES = `(?:\\d{1,2}([./])\\d{1,2}\\1(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)${CLOCK}`;
/** These two see lines in lower case. */
const DATE_ONLY = new RegExp(`^${NAMED_DAY}$`, 'u');
const FIGURES_ONLY = new RegExp(`^${FIGURES}$`, 'i');
const NAME_DATE = new RegExp(`^(\\S.{0,198}?)[ \\t]{1,8}(${NAMED_DAY})$`, 'u');
const ANNOTATION = /^(\S.{0,98}?) left an annotation:? ?\(([^()]{0,40})\)\.?$/i;
const CLOSERS: readonly { pattern: RegExp; side: 'requester' | 'authority'; certain: boolean }[] = [
  { pattern: /^(\S.{0,118}?) sent the initial request to (\S.{1,180}?)\.?( \(link to this[^()]{0,20}\))?$/i, side: 'requester', certain: true },
  { pattern: /^(\S.{0,118}?) wrote to (\S.{1,180}?)\.?( \(link to this[^()]{0,20}\))?$/i, side: 'requester', certain: false },
  { pattern: /^(\S.{0,118}?) of (\S.{1,180}?) replied\.?( \(link to this[^()]{0,20}\))?$/i, side: 'authority', certain: false },
];
const TRANSCRIPT = /^\*{0,2}((?:19|20)\d\d-\d\d-\d\d) {0,2}[-–—:] {0,2}([\p{L} -]{3,40}) \(([^()]{2,120})\):?\*{0,2}$/iu;
const RULER = /^[-_=*~#·. ]{3,}$/;
const CASE_HEADING = /^(?:our |your |case |foi |request )?(?:ref(?:erence)?|case)(?: (?:number|no\.?|id))?\s?[:#.] {0,3}\S.{0,80}$|^(?:foi|eir|rfi|ic|dpa|sar)[ /-]?\d[\w/-]{3,20}(?: .{0,80})?$/i;
const OPENING = /^(?:thank you (?:again )?for (?:your|the|contacting|sending|getting)|thanks for (?:your|contacting)|your (?:request|e-?mail|message|enquiry|correspondence|letter) (?:has been|was|is)|this is an? (?:auto(?:mated|matic)?)|(?:automatic|auto(?:mated)?)[- ]?(?:reply|response|acknowledg)|i am (?:currently )?(?:out of|away from) (?:the )?office|(?:we|i) (?:acknowledge|am writing to acknowledge|can confirm|confirm) (?:receipt|that we have received)|please (?:find|see) (?:attached|enclosed|below)|further to (?:your|my|our)|(?:re:? ?)?freedom of information (?:act|request)|environmental information regulations|information request\b|request for information\b|in response to your (?:request|e-?mail|foi)|with (?:reference|regard) to your|(?:we|i) refer to your|\*{2,} ?this is|as requested)/i;

/** Is this trimmed line a date and nothing else? */
function dateOnly(text: string): Cues['dateOnly'] {
  if (text.length > 60 || !/\d{4}/.test(text)) return null;
  const figures = FIGURES_ONLY.test(text);
  return (figures || DATE_ONLY.test(lowered(text))) && parseStrictDate(text) ? { figures } : null;
}

function nameDate(text: string): { name: string; date: string } | null {
  const match = /\d{4}(?:$|,? .{0,16}$)/.test(text) ? NAME_DATE.exec(lowered(text)) : null;
  const date = match && text.slice(text.length - match[2]!.length);
  return date && parseStrictDate(date) ? { name: text.slice(0, match[1]!.length).trim(), date } : null;
}

function closer(text: string): Cues['closer'] {
  for (const { pattern, side, certain } of CLOSERS) {
    const match = pattern.exec(text);
    if (match) return { name: match[1]!, organisation: match[2]!, side, certain: certain || !!match[3] };
  }
  return null;
}

/** Reads the cues of one line. Never throws; sees at most the first 600 code units. */
export function cuesOf(line: Line): Cues {
  const text = line.text.slice(0, LINE_SIGHT).replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, '').replaceAll('\u00a0', ' ').trim();
  const short = text.length <= 240;
  const piece = (words: string): Piece => ({ text: words, at: line.start + Math.max(0, line.text.replaceAll('\u00a0', ' ').lastIndexOf(words)) });
  const named = short ? nameDate(text) : null;
  const annotation = short ? ANNOTATION.exec(text) : null;
  const transcript = short ? TRANSCRIPT.exec(text) : null;
  return {
    salutation: line.depth ? null : readSalutation(text),
    signOff: line.depth ? null : readSignOff(text),
    dateOnly: short ? dateOnly(text) : null,
    nameDate: named && { name: named.name, date: piece(named.date) },
    attachments: /^\d{1,4} attachments?$/i.test(text),
    annotation: annotation && { name: annotation[1]!.trim(), date: piece(annotation[2]!.trim()) },
    closer: text.length <= 400 && /\b(?:request to|wrote to|replied)\b/i.test(text) ? closer(text) : null,
    transcript: transcript && { date: piece(transcript[1]!), kind: transcript[2]!.toLowerCase(), name: transcript[3]!.trim() },
    fold: /^(?:show|hide) quoted sections?$/i.test(text),
    footer: /^(?:link to this(?: ?\| ?(?:send follow up|reply to this message|reply))?|report|report this)$/i.test(text),
    event: /^(?:you )?sent (?:a )?(?:request|follow[- ]up) to .{2,200} again(?:, using a new contact address)?\.?$/i.test(text),
    hidden: /^this (?:message|request) (?:has been|is) hidden\b/i.test(text),
    delivery: /^(?:delivered|sent|failed|unknown)$/i.test(text),
    ruler: RULER.test(text),
    caseHeading: short && CASE_HEADING.test(text),
    opening: OPENING.test(text),
  };
}
