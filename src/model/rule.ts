import type { Jurisdiction, ProvisionUse, ReferenceOwner } from './facts.js';
import type { MessageType, Regime, Role, ZoneName } from './lists.js';

/** Rules never see more of a line than this many UTF-16 code units, nor more of a paragraph than ten times as many: it keeps every pattern cheap on hostile input. */
export const LINE_SIGHT = 600;
export const PARAGRAPH_SIGHT = 6000;

/** A phrase that speaks for a family, and how loudly. */
export interface Phrase { pattern: RegExp; weight: number }

/**
 * What a rule looks at: one of a closed, small set of matchers.
 * `line`: one trimmed line. `paragraph`: enough phrases within one paragraph (white space folded, lower case).
 * `span`: a stretch of the message as it stands, whose place is reported. `header`: one header of an email. `text`: a phrase anywhere in what the sender wrote (white space folded, lower case).
 */
export type When =
  | { kind: 'line'; pattern: RegExp }
  | { kind: 'paragraph'; phrases: readonly Phrase[]; atLeast: number; starts?: RegExp }
  | { kind: 'span'; pattern: RegExp }
  | { kind: 'header'; name: string; pattern: RegExp }
  | { kind: 'text'; pattern: RegExp; from?: readonly Role[] }
  | { kind: 'detector'; sees: string };

/** What follows from a match. */
export interface Then {
  zone?: ZoneName;
  type?: MessageType;
  /** Alaveteli's name of a state (status sentences). */
  state?: string;
  role?: Role;
  /** The law that the match speaks for. */
  regime?: Regime;
  automatic?: boolean;
  /** What a sentence does with the provision that it cites. */
  use?: ProvisionUse;
  /** Whose number a reference of this form is. */
  owner?: ReferenceOwner;
  /** What became of a mail that was not delivered. */
  bounce?: 'permanent' | 'temporary';
  /** Whose law the match speaks for. */
  jurisdiction?: Jurisdiction;
  /** How much the match speaks for `type` or `regime`; the default is 1. */
  weight?: number;
}

/** A rule: data, with its own documentation and tests. Its id is `pack/kind/slug`, never renamed or reused. */
export interface Rule {
  id: string;
  description: string;
  when: When;
  then: Then;
  examples: { hits: readonly string[]; misses: readonly string[] };
  /** Where the shape was seen, or the source of the rule of law or format. */
  provenance: string;
}

/** A folder of rules: a language, a law, a website. */
export interface Pack { name: string; description: string; rules: readonly Rule[] }
