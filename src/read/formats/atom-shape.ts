import type { Head } from './format.js';

/** Is this an Atom feed (RFC 4287)? What is no feed of requests is told apart when it is read. */
export function looksLikeAtom({ text }: Head): boolean {
  return /^[\s\ufeff]{0,200}(?:<\?xml[^<>]{0,200}\?>\s{0,50})?(?:<!--[^<>]{0,500}-->\s{0,50}){0,5}<feed\s[^<>]{0,2000}?xmlns=["']http:\/\/www\.w3\.org\/2005\/Atom["']/.test(text);
}
