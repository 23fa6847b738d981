import type { Rule } from '../model/rule.js';
import { elsewhere } from './common/elsewhere.js';
import { europeanJurisdiction } from './eu/jurisdiction.js';
import { ukJurisdiction } from './gb/jurisdiction.js';
import { northernIrishJurisdiction } from './gb-nir/jurisdiction.js';
import { scottishJurisdiction } from './gb-sct/jurisdiction.js';
import { welshJurisdiction } from './gb-wls/jurisdiction.js';
import { irishJurisdiction } from './ie/jurisdiction.js';

/** Every rule that speaks for a place, or for none of ours. */
export const jurisdictionRules: readonly Rule[] = [...ukJurisdiction, ...scottishJurisdiction, ...northernIrishJurisdiction, ...welshJurisdiction, ...irishJurisdiction, ...europeanJurisdiction, ...elsewhere];
