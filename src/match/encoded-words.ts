const WORD = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,2000})\?=(?:[ \t]{1,10}(?==\?))?/gi;

/** Decodes the encoded words of a header (RFC 2047), for comparing: charsets other than UTF-8 are taken for Latin-1. Linear. */
export function decodeEncodedWords(header: string): string {
  return header.includes('=?') ? header.replace(WORD, (_all, charset: string, encoding: string, data: string) => {
    const bytes = encoding.toLowerCase() === 'b' ? Buffer.from(data, 'base64')
      : Buffer.from(data.replaceAll('_', ' ').replace(/=([\da-f]{2})/gi, (_hex, code: string) => String.fromCharCode(parseInt(code, 16))), 'latin1');
    return bytes.toString(/^utf-?8$/i.test(charset) ? 'utf8' : 'latin1');
  }) : header;
}
