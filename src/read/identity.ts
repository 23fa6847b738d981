import { createHash } from 'node:crypto';
import type { SourceDocument } from '../model/document.js';

/** Of a long input, so many bytes from either end make its fingerprint. */
export const END = 65_536;

/**
 * The fingerprint of an input's bytes, 12 hex digits of SHA-256: the same bytes have the same, whatever the file is called. Of more than 128 KiB
 * the first and the last 64 KiB and the length are looked at, so that it can be known without keeping a large mail in memory.
 * @param length of the whole, where `bytes` is only its head and `tail` its end.
 */
export function fingerprint(bytes: Uint8Array, tail: Uint8Array = bytes.subarray(Math.max(0, bytes.length - END)), length: number = bytes.length): string {
  const hash = createHash('sha256');
  if (length <= 2 * END) hash.update(bytes.subarray(0, length));
  else hash.update(bytes.subarray(0, END)).update(tail.subarray(tail.length - END)).update(String(length));
  return hash.digest('hex').slice(0, 12);
}

/** Documents read from some bytes, with ids that come from these bytes, and the place in their file: what is attached to a mail has the mail's. */
export function identified(documents: readonly SourceDocument[], bytes: string, ordinal: number): SourceDocument[] {
  let next = ordinal - 1;
  const ordinals: number[] = [];
  return documents.map((document, i) => {
    ordinals.push(document.parent === null ? ++next : ordinals[document.parent] ?? next);
    return document.id ? document : { ...document, ordinal: ordinals[i]!, id: `${bytes}${i ? `.${i}` : ''}` };
  });
}
