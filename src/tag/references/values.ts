const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}._/–#-]{0,40}/uy;
/** Letters that stand apart from the number that they belong to: "FOI 0169-08", "WX 4471/19". */
const PREFIX = /^(?:[A-Z]{1,8}|Fo[iI]|[A-Z]{1,8}(?:\/[A-Z]{1,8}){1,3})\/?$/;
const NO_PREFIX = /^(?:TEL|FAX|NONE|NA|DATE|YOUR|OUR|THE|AND|FROM|TO|RE|PO|BOX|GBP|EUR|USD)$/;
const MONTH = /^(?:st|nd|rd|th)? {1,3}(?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d|\d{4})|(?:19|20)\d\d-\d\d-\d\d)$/;
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? {0,2}\d[A-Z]{2}\b/i;
const TELEPHONE = /^(?:(?:\+|00)44 ?\d|\(?0\d{2,4}\)? )\d{3}/;

/**
 * The reference that begins at a place: "FOI 0169-08", "FOI 2019 / 0173", "1771_19"; null where what stands there is none: a date, a telephone, a postcode,
 * an address of the web, a section, or a number too short for how surely it was announced.
 * @param strong a colon, a word like "number", or whose it is announced it.
 */
export function readValue(text: string, at: number, strong: boolean): { value: string; end: number } | null {
  const ahead = text.slice(at, at + 60);
  if (POSTCODE.test(ahead) || TELEPHONE.test(ahead)) return null;
  let end = at;
  for (let parts = 0; parts < 5; parts++) {
    TOKEN.lastIndex = end;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return null;
    end += token.length;
    const said = text.slice(at, end);
    if (/\d/.test(said)) {
      // "FOI 2019 / 0173"
      const joint = said.endsWith('/') ? / (?=\d)/y : / \/ (?=\d)/y;
      joint.lastIndex = end;
      if (!joint.test(text)) break;
      end = joint.lastIndex;
      continue;
    }
    if (!PREFIX.test(token) || NO_PREFIX.test(token)) return null;
    const space = /^ {1,2}(?=[A-Z\d])/i.exec(text.slice(end, end + 3));
    if (!space) return null;
    end += space[0].length;
  }
  while (end > at && /[._/–#-]/.test(text[end - 1]!)) end--;
  const value = text.slice(at, end);
  const after = text.slice(end, end + 30);
  if (!/\d/.test(value) || DATE.test(value) || /^[@(]/.test(after) || /^:\/\//.test(after) || /^www\./i.test(value) || /^\d{1,2}$/.test(value) && MONTH.test(after)) return null;
  if (/^\d+$/.test(value) && (value.length < (strong ? 2 : 4) || !strong && /^(?:19|20)\d\d$/.test(value))) return null;
  return { value: value.replace(/\s+/g, ' '), end };
}

/** The form of a reference: its letters, and how its digits stand. Two of a list share it. */
export const shapeOf = (value: string): string => value.replace(/\d+/g, '9').toUpperCase();
