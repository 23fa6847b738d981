import { readSalutation, type Salutation } from '../../match/greetings.js';
import type { Line } from '../../match/lines.js';
import { readSignOff } from '../../match/sign-offs.js';
import { LINE_SIGHT } from '../../model/rule.js';

/** What one line of a page could be; the arrangement decides later. */
export interface Cues {
  salutation: Salutation | null;
  signOff: { name: string } | null;
  /** "7 January 2015", alone on its line. */
  dateOnly: boolean;
  /** "Jo Hartley  2 August 2018", "Jo Hartley, Example Council 12 October 2017". */
  nameDate: { name: string; date: string; at: number } | null;
  /** "2 Attachments". */
  attachments: boolean;
  annotation: { name: string; date: string; at: number } | null;
  fold: boolean;
  /** "Link to this", "Report": what the page prints under each message. */
  footer: boolean;
  delivery: boolean;
  ruler: boolean;
  /** "Our reference: 1234567   Information request": the line with which an authority's template begins. */
  caseHeading: boolean;
  /** Words with which an authority's message begins that greets nobody. */
  opening: boolean;
}

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = `(?:\\d{1,2} ${MONTH} (?:19|20)\\d\\d|${MONTH} \\d{1,2}, (?:19|20)\\d\\d)`;
const DATE_ONLY = new RegExp(`^${DAY}$`, 'i');
const NAME_DATE = new RegExp(`^(\\S.{0,198}?)[ \\u00a0]{1,3}(${DAY})$`, 'i');
const ANNOTATION = /^(\S.{0,98}?) left an annotation:? ?\(([^()]{0,40})\)\.?$/i;
const RULER = /^[-_=*~#·. ]{3,}$/;
const CASE_HEADING = /^(?:our |your |case |foi |request )?(?:ref(?:erence)?|case)(?: (?:number|no\.?|id))?\s?[:#.] {0,3}\S.{0,80}$|^(?:foi|eir|rfi|ic|dpa|sar)[ /-]?\d[\w/-]{3,20}(?: .{0,80})?$/i;
const OPENING = /^(?:thank you (?:again )?for (?:your|the|contacting|sending|getting)|thanks for (?:your|contacting)|your (?:request|e-?mail|message|enquiry|correspondence|letter) (?:has been|was|is)|this is an? (?:auto(?:mated|matic)?)|(?:automatic|auto(?:mated)?)[- ]?(?:reply|response|acknowledg)|i am (?:currently )?(?:out of|away from) (?:the )?office|(?:we|i) (?:acknowledge|am writing to acknowledge|can confirm|confirm) (?:receipt|that we have received)|please (?:find|see) (?:attached|enclosed|below)|further to (?:your|my|our)|(?:re:? ?)?freedom of information (?:act|request)|environmental information regulations|information request\b|request for information\b|in response to your (?:request|e-?mail|foi)|with (?:reference|regard) to your|(?:we|i) refer to your|\*{2,} ?this is|as requested)/i;

/** Reads the cues of one line. Never throws; sees at most the first 600 code units. */
export function cuesOf(line: Line): Cues {
  const text = line.text.slice(0, LINE_SIGHT).replace(/[\u200e\u200f\u202a-\u202e\ufeff]/g, '').trim();
  const short = text.length <= 240;
  const nameDate = short ? NAME_DATE.exec(text) : null;
  const annotation = short ? ANNOTATION.exec(text) : null;
  const found: Cues = {
    salutation: line.depth ? null : readSalutation(text),
    signOff: line.depth ? null : readSignOff(text),
    dateOnly: short && DATE_ONLY.test(text),
    nameDate: nameDate ? { name: nameDate[1]!.trim(), date: nameDate[2]!, at: line.start + line.text.indexOf(nameDate[2]!) } : null,
    attachments: /^\d{1,4} attachments?$/i.test(text),
    annotation: annotation ? { name: annotation[1]!.trim(), date: annotation[2]!.trim(), at: line.start + line.text.lastIndexOf('(') + 1 } : null,
    fold: /^(?:show|hide) quoted sections?$/i.test(text),
    footer: /^(?:link to this(?: ?\| ?(?:send follow up|reply to this message|reply))?|report|report this)$/i.test(text),
    delivery: /^(?:delivered|sent|failed|unknown)$/i.test(text),
    ruler: RULER.test(text),
    caseHeading: short && CASE_HEADING.test(text),
    opening: OPENING.test(text),
  };
  return found;
}
