import type { Certainty } from './lists.js';

/** A stretch of text, or a header, that speaks for a claim, and the rule that read it. */
export interface Evidence {
  rule: string; start: number; end: number; text: string;
  /** The id of the document that it stands in, where that is not the message's own. */
  document?: string;
}

/** A value, how sure we are of it, and what says so. What is not known is null and `unknown`. */
export interface Claim<T> { value: T; certainty: Certainty; because: Evidence[] }

/** A claim that says nothing. */
export function unknownClaim<T>(value: T): Claim<T> {
  return { value, certainty: 'unknown', because: [] };
}
