import type { Regime } from './lists.js';

/** What a part of an Act does. The second row are parts that a body can rely on: to refuse, extend, charge or say not held. */
export type PartKind =
  | 'duty' | 'rights' | 'general'
  | 'exemption' | 'cost' | 'vexatious' | 'extension' | 'fee' | 'not-held';

/** A part's heading in plain words, and what it does. */
type Part = readonly [title: string, kind: PartKind];

/** An Act, Regulations or Regulation whose parts are named in answers. */
export interface Act {
  /** How provisions name it: "FOIA". */
  label: string;
  /** How its parts are called, as provisions write them. */
  unit: 's' | 'reg' | 'art';
  /** The law of access that it is; null for data protection, which only makes an exemption. */
  regime: Regime | null;
  /** The detector that stands for its citations. */
  rule: string;
  /** Names in full, matched without regard to case, and abbreviations, matched as they stand; neither with groups that capture. */
  names: RegExp;
  short: RegExp;
  /** Its last section, regulation or article. */
  last: number;
  /** By number and letters as they are written: "40", "12(4)(b)". The longest that begins a citation gives its title. */
  parts: Readonly<Record<string, Part>>;
  /** Where the headings stand. */
  source: string;
}
