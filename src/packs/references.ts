import type { Rule } from '../model/rule.js';
import { commonReferences } from './common/references.js';
import { europeanReferences } from './eu/references.js';
import { scottishReferences } from './gb-sct/references.js';
import { ukReferences } from './gb/references.js';
import { irishReferences } from './ie/references.js';

/** Every form of reference that needs no word before it; a regulator's before those that bodies give. */
export const referenceForms: readonly Rule[] = [...ukReferences, ...scottishReferences, ...irishReferences, ...europeanReferences, ...commonReferences];
